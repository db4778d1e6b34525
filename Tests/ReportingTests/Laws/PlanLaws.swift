import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Probability
import Reporting

/// What holds for every plan that the reader accepts: all that the commands make of it.
///
/// The tests hold it against seeded plans, and the fuzzer against its own.
struct PlanLaws {
  let plan: Plan
  let projector: Projector
  /// The baseline first.
  let projections: [ScenarioProjection]
  /// Of the pages.
  let languages: [Language]
  private(set) var broken: [String] = []

  init(_ plan: Plan, draws: Int, scenarioLimit: Int, languages: [Language]) {
    self.plan = plan
    self.languages = languages
    projector = Projector(plan: plan, options: ProjectionOptions(draws: draws))
    var projections: [ScenarioProjection] = []
    for id in [Scenario.baselineID]
      + plan.scenarios.keys.filter({ $0 != Scenario.baselineID })
      .prefix(scenarioLimit)
    {
      // The reader has reported what cannot be resolved.
      if let projection = try? projector.projection(of: id) {
        projections.append(projection)
      } else {
        broken.append("the scenario \(id) of an accepted plan cannot be resolved")
      }
    }
    self.projections = projections
  }

  /// The laws that the plan breaks, in words; none where all is well.
  static func broken(
    by plan: Plan, draws: Int = 100, scenarioLimit: Int = .max,
    languages: [Language] = Language.allCases
  ) -> [String] {
    var laws = PlanLaws(
      plan, draws: draws, scenarioLimit: scenarioLimit, languages: languages)
    laws.hold()
    return laws.broken
  }

  private mutating func hold() {
    for projection in projections { hold(projection) }
    let assessor = Assessor(plan)
    let assessments = projections.map { assessor.assessments(of: $0) }
    for assessment in assessments.joined() { hold(assessment) }
    guard let first = assessments.first, assessments.allSatisfy({ $0.count == first.count }) else {
      broken.append("scenarios judge different targets")
      return
    }
    let comparisons = first.indices.compactMap { index in
      TargetComparison(assessments.map { $0[index] })
    }
    for comparison in comparisons { hold(comparison) }
    let findings = PlanCheck(plan).findings() + projections.flatMap(\.warnings)
    broken += findings.prefix(20).flatMap(DrawingLaws.broken)
    let pages = Pages(
      plan: plan, projections: projections, assessments: assessments, comparisons: comparisons,
      findings: findings)
    broken += languages.flatMap { pages.broken(in: $0) }
  }

  // MARK: Figures

  private mutating func hold(_ projection: ScenarioProjection) {
    let isStill = projection.scenario.levers.isEmpty
    for (id, series) in projection.series {
      guard let indicator = plan.indicators[id.indicator] else { continue }
      let place = "\(projection.scenario.id), \(id.area) \(id.indicator)"
      for step in series.steps {
        if let law = Self.broken(by: step, indicator) {
          broken.append("\(place) \(step.year): \(law)")
        }
      }
      for (a, b) in zip(series.steps, series.steps.dropFirst())
      where a.year.distance(to: b.year) != 1 {
        broken.append("\(place): no year between \(a.year) and \(b.year)")
      }
      guard isStill, let still = projector.baseline.series[id] else { continue }
      if !Self.isSame(series, still) {
        broken.append("\(place) has no lever and is not the baseline")
      }
    }
  }

  private static func broken(
    by step: SeriesProjection.Step, _ indicator: Indicator
  ) -> String? {
    let bounds = indicator.bounds
    let ends = [step.interval80, step.interval95].flatMap { [$0?.lower, $0?.upper] }
    let figures = [step.value] + ends.compactMap { $0 }
    guard figures.allSatisfy({ $0.isFinite && bounds.contains($0) }) else {
      return "\(figures) of \(bounds)"
    }
    guard (step.interval80 == nil) == (step.interval95 == nil) else { return "one interval" }
    guard step.kind == .projected || step.interval80 == nil else { return "assumed, with interval" }
    if let narrow = step.interval80, let wide = step.interval95 {
      let rising = [wide.lower, narrow.lower, step.value, narrow.upper, wide.upper]
      // A median of moved paths and the quantiles of their distribution are computed in two ways.
      let slack = 1e-9 * (rising.map(\.magnitude).max() ?? 0)
      for (a, b) in zip(rising, rising.dropFirst()) where a > b + slack {
        return "intervals do not nest: \(rising)"
      }
    }
    guard step.isUncertain else { return nil }
    for value in figures + [bounds.lower, bounds.upper].compactMap({ $0 }) {
      let sides = [
        step.probability(below: value), step.probability(atMost: value),
        step.probability(above: value), step.probability(atLeast: value),
      ]
      guard sides.allSatisfy({ $0.map { (0...1).contains($0) } ?? false }) else {
        return "probabilities at \(value) are \(sides)"
      }
      guard let below = sides[0], let atMost = sides[1], below <= atMost else {
        return "P(y < \(value)) is above P(y ≤ \(value))"
      }
    }
    return nil
  }

  private static func isSame(_ a: SeriesProjection, _ b: SeriesProjection) -> Bool {
    a.steps.count == b.steps.count
      && zip(a.steps, b.steps).allSatisfy { a, b in
        a.year == b.year && a.kind == b.kind && a.value == b.value
          && a.interval80 == b.interval80 && a.interval95 == b.interval95
          && a.probability(atMost: a.value) == b.probability(atMost: a.value)
          && a.draws?.values == b.draws?.values
      }
  }

  // MARK: Verdicts

  private mutating func hold(_ a: Assessment) {
    let place = "\(a.scenario), \(a.area) \(a.target.id)"
    if let p = a.probability, !(0...1).contains(p) { broken.append("\(place): chance \(p)") }
    let figures = [
      a.now, a.targetValue, a.projected, a.projectedRaw, a.interval80?.lower, a.interval80?.upper,
      a.interval95?.lower, a.interval95?.upper, a.promised,
    ]
    if !figures.allSatisfy({ $0?.isFinite ?? true }) { broken.append("\(place): \(figures)") }
    if a.isAssumed, a.probability != nil { broken.append("\(place): assumed, with a chance") }
    guard let p = a.probability, !a.isObserved, !a.isAssumed else { return }
    let allowed: Set<Verdict> =
      p >= 0.8
      ? [.met, .onTrack]
      : p >= 0.5
        ? [.metAtRisk, .onTrack]
        : p >= 0.2 ? [.metAtRisk, .atRisk] : [.metAtRisk, .offTrack, .reversing]
    if !allowed.contains(a.verdict), a.reasonCode != "STALE" {
      broken.append("\(place): chance \(p) and \(a.verdict)")
    }
    if a.flags.contains(.secure), p < 0.8 { broken.append("\(place): secure with \(p)") }
  }

  private mutating func hold(_ comparison: TargetComparison) {
    for row in comparison.rows {
      guard let shares = row.shares else { continue }
      let sum = shares.better + shares.equal + shares.worse
      if abs(sum - 1) > 1e-9
        || [shares.better, shares.equal, shares.worse].contains(where: { $0 < 0 })
      {
        broken.append("\(comparison.target.id): shares \(shares)")
      }
      if projections.contains(where: {
        $0.scenario.id == row.assessment.scenario && $0.scenario.levers.isEmpty
          && $0.scenario.targetOrigins.isEmpty
      }), shares.equal != 1 {
        broken.append("\(row.assessment.scenario) has no lever and differs: \(shares)")
      }
    }
  }
}
