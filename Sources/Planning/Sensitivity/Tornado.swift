import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Moves every assumption of a scenario from its low to its high number, the others at their central
/// ones, and sees what becomes of a target.
///
/// All trials share their random events. The share of an assumption in the variance is what the
/// worlds of its draws add to the paths of the trend.
public struct Tornado: Sendable {
  /// How far certain numbers are moved, as a share of themselves.
  let swing: Double
  let samples: Int?
  let projector: Projector
  let scenario: ResolvedScenario
  private let onTrial: @Sendable () -> Void

  /// Numbers of which the plan is certain are moved by `swing`, a share of themselves above 0; with
  /// `samples` global shares are estimated from a sample of that size. `onTrial` hears of every trial
  /// that is done.
  public init(
    of scenario: ResolvedScenario, projector: Projector, swing: Double = 0.2, samples: Int? = nil,
    onTrial: @escaping @Sendable () -> Void = {}
  ) {
    precondition(swing > 0, "a swing is above 0")
    self.scenario = scenario
    self.projector = projector
    self.swing = swing
    self.samples = samples
    self.onTrial = onTrial
  }

  /// How many trials an answer takes; fewer where the target is decided.
  public func trials(of target: Target) -> Int {
    projector.plan.areas.compactMap { TargetProbe(target, area: $0, projector: projector) }
      .map { probe in
        let ends = relevant(probe).map { $0.uncertainty == nil ? 2 : 3 }.reduce(2, +)
        return ends + (samples == nil ? 0 : GlobalSample.trials(of: scenario, projector.plan))
      }.reduce(0, +)
  }

  /// The answer in every area that has a figure to judge, in the plan's order.
  public func sensitivities(of target: Target) -> [Sensitivity] {
    projector.plan.areas.compactMap { area in
      TargetProbe(target, area: area, projector: projector).flatMap { sensitivity($0) }
    }
  }

  private func sensitivity(_ probe: TargetProbe) -> Sensitivity? {
    let assumptions = relevant(probe)
    let central = scenario.central(but: nil)
    guard let middle = outcome(probe, central), let whole = outcome(probe, scenario) else {
      return nil
    }
    let variance = whole.figure.drawing()?.variance
    let base = middle.figure.drawing()
    let isDecided = middle.figure.isObserved
    let global =
      samples.flatMap {
        isDecided
          ? nil : GlobalSample(of: scenario, probe: probe, samples: $0, onTrial: onTrial)
      }
    let rows =
      isDecided ? [] : assumptions.compactMap { row($0, probe, central, base, variance, global) }
    let names = Set(rows.compactMap { $0.assumption.uncertainty?.id?.value })
    func share(_ part: Double?) -> Double? {
      guard let part, let variance, variance > 0 else { return nil }
      return part / variance
    }
    return Sensitivity(
      scenario: scenario.id, area: probe.area, target: probe.target, indicator: probe.indicator,
      projected: middle.figure.value, probability: middle.figure.probability,
      isObserved: isDecided, interval80: middle.figure.interval80,
      trendShare: share(base?.variance), trendGlobal: global?.trend,
      rows: rows.sorted { a, b in
        (b.chanceSwing, b.swing, a.assumption.id) < (a.chanceSwing, a.swing, b.assumption.id)
      },
      isCorrelated: projector.plan.correlations.contains { correlation in
        correlation.ids.count { names.contains($0.value) } > 1
      })
  }

  private func outcome(
    _ probe: TargetProbe, _ scenario: ResolvedScenario
  ) -> TargetProbe.Outcome? {
    defer { onTrial() }
    return probe.outcome(in: scenario)
  }

  /// The assumptions that can move the target's figure: those of its parts and of their bases.
  private func relevant(_ probe: TargetProbe) -> [Assumption] {
    let plan = projector.plan
    let bases = probe.needed.compactMap { plan.indicators[$0]?.of }.filter {
      plan.indicators[$0] != nil
    }
    let moving = bases.reduce(into: probe.needed) { $0.formUnion(plan.indicators(neededBy: $1)) }
    return scenario.assumptions.filter {
      moving.contains($0.indicator)
        || !plan.ledgers(movedBy: [$0.indicator]).isDisjoint(with: moving)
    }
  }

  private func row(
    _ assumption: Assumption, _ probe: TargetProbe, _ central: ResolvedScenario, _ base: Draws?,
    _ variance: Double?, _ global: GlobalSample?
  ) -> Sensitivity.Row? {
    guard let (low, high) = ends(assumption, probe) else { return nil }
    let index = scenario.assumptions.firstIndex { $0.id == assumption.id }
    func end(_ value: Double) -> Sensitivity.End? {
      // Names of distributions are gone where all is central: the place says which it is.
      guard let index, central.assumptions.indices.contains(index),
        let moved = central.replacing(central.assumptions[index].id, with: value),
        let outcome = outcome(probe, moved)
      else { return nil }
      return Sensitivity.End(
        value: value, projected: outcome.figure.value, probability: outcome.figure.probability)
    }
    guard let lowEnd = end(low), let highEnd = end(high) else { return nil }
    return Sensitivity.Row(
      assumption: assumption, low: lowEnd, high: highEnd,
      isOfPlan: assumption.uncertainty != nil, share: share(assumption, probe, base, variance),
      global: global?.shares[assumption.id])
  }

  /// Var(E[y | x]) of one assumption, the others central, over the whole variance. The paths of the
  /// trend cancel in the difference to the central scenario, so that hardly any noise is left.
  private func share(
    _ assumption: Assumption, _ probe: TargetProbe, _ base: Draws?, _ variance: Double?
  ) -> Double? {
    guard assumption.uncertainty != nil, let base, let variance, variance > 0,
      let alone = outcome(probe, scenario.central(but: assumption.id))?.figure.drawing()
    else { return nil }
    let difference = alone - base
    let worlds = ValueDraws.worlds(for: projector.options.draws)
    return (difference.shareBetween(groups: worlds) ?? 0) * difference.variance / variance
  }

  /// The low and the high number.
  private func ends(_ assumption: Assumption, _ probe: TargetProbe) -> (Double, Double)? {
    if let uncertainty = assumption.uncertainty {
      let distribution = uncertainty.distribution
      return (distribution.quantile(0.1), distribution.quantile(0.9))
    }
    let value = assumption.value
    let step: Double
    switch assumption.unit {
    case .years: return (max(0, value - 1), value + 1)
    case .level:
      let latest = projector.plan.latest(assumption.indicator, area: probe.area)
      let reach = swing * abs(value - latest)
      guard reach > 0, reach.isFinite else { return nil }
      let bounds = projector.plan.subject(assumption.indicator)?.bounds ?? .none
      return (bounds.clamp(value - reach), bounds.clamp(value + reach))
    case .factor, .amount, .share, .effect: step = swing * abs(value)
    }
    guard step > 0, step.isFinite else { return nil }
    return (value - step, value + step)
  }
}

extension ResolvedScenario {
  /// The scenario with all its numbers certain, but for one.
  func central(but kept: String?) -> ResolvedScenario {
    assumptions.reduce(self) { scenario, assumption in
      guard assumption.uncertainty != nil, assumption.id != kept else { return scenario }
      return scenario.replacing(assumption.id, with: assumption.value) ?? scenario
    }
  }
}
