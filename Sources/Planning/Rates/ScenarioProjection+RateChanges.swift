import Diagnostics
import Forecasting
import OrderedCollections

extension ScenarioProjection {
  /// How the rates of a plan change in this scenario, each from its base to its latest figure and
  /// from there to the plan's last year, split into numerator and denominator.
  ///
  /// A rate is an indicator whose formula is a quotient, perhaps times a number, or a published
  /// percentage `of` another indicator of the plan. Years in which rate or base is unknown, or the
  /// base is zero, are left out, and with them the change.
  ///
  /// - Returns: By area, then indicator, then year.
  public func rateChanges(of plan: Plan) -> [RateChange] {
    plan.areas.flatMap { area in
      plan.indicators.values.flatMap { indicator in
        RateReading(plan: plan, projection: self, area: area, indicator: indicator)?.changes ?? []
      }
    }
  }
}

/// One rate in one area, with the figures of its base.
struct RateReading {
  let id: SeriesID
  private let plan: Plan
  private let projection: ScenarioProjection
  private let indicator: Indicator
  private let quotient: (numerator: Formula, denominator: Formula, scale: Double)?
  private let denominator: Formula

  /// Nil where the indicator is no rate of indicators of the plan.
  init?(plan: Plan, projection: ScenarioProjection, area: String, indicator: Indicator) {
    id = SeriesID(area: area, indicator: indicator.id)
    self.plan = plan
    self.projection = projection
    self.indicator = indicator
    quotient = indicator.formula?.value.quotientParts
    if let quotient {
      denominator = quotient.denominator
    } else if indicator.formula == nil, indicator.unit.isPercentage, let of = indicator.of,
      plan.indicators[of] != nil
    {
      denominator = .indicator(of)
    } else {
      return nil
    }
  }

  /// From the base to the latest observed figure, and from there to the plan's last year.
  var changes: [RateChange] {
    let observed = (try? plan.facts.series(id))?.fitted ?? []
    let wanted = indicator.baseYear
    let first = observed.first { year in wanted.map { year.year >= $0 } ?? true }
    let latest = projection.series[id]?.last
    let years = [first?.year, latest?.year, plan.through].compactMap { $0 }
    return zip(years, years.dropFirst()).compactMap { change(from: $0, to: $1) }
  }

  /// Nil where a figure of either year is unknown, or one year does not come after the other.
  func change(from: Year, to: Year) -> RateChange? {
    guard from < to, let before = figure(from), let after = figure(to) else { return nil }
    return RateChange(id: id, bases: denominator.references, from: before, to: after)
  }

  private func figure(_ year: Year) -> RateChange.Figure? {
    guard let base = value(of: denominator, year), base.value > 0, base.value.isFinite else {
      return nil
    }
    if let step = projection.series[id]?.step(year) {
      return RateChange.Figure(
        year: year, rate: step.value, base: base.value,
        kind: step.kind == .assumed ? .assumed : .projected, baseKind: base.kind)
    }
    // The parts say more than a published rate, which is rounded.
    if let quotient, let numerator = value(of: quotient.numerator, year),
      numerator.kind == .observed
    {
      return RateChange.Figure(
        year: year, rate: quotient.scale * numerator.value / base.value, base: base.value,
        baseKind: base.kind)
    }
    guard let published = plan.facts.actual(id, year)?.value ?? latest(year) else { return nil }
    return RateChange.Figure(
      year: year, rate: published, base: base.value, baseKind: base.kind)
  }

  /// The last year of a formula's parts, where no rate is published.
  private func latest(_ year: Year) -> Double? {
    projection.series[id]?.last.flatMap { $0.year == year ? $0.value : nil }
  }

  /// An expression at the middle figures of its parts.
  private func value(
    of formula: Formula, _ year: Year
  ) -> (value: Double, kind: RateChange.Figure.Kind)? {
    var kind = RateChange.Figure.Kind.observed
    func value(_ formula: Formula) -> Double? {
      switch formula {
      case .number(let number): return number
      case .indicator(let name): return part(name, year)
      case .previous(let name): return part(name, year.advanced(by: -1))
      case .negated(let part): return value(part).map { -$0 }
      case .sum(let a, let b): return both(a, b, +)
      case .difference(let a, let b): return both(a, b, -)
      case .product(let a, let b): return both(a, b, *)
      case .quotient(let a, let b): return both(a, b, /)
      }
    }
    func both(_ a: Formula, _ b: Formula, _ apply: (Double, Double) -> Double) -> Double? {
      guard let a = value(a), let b = value(b) else { return nil }
      return apply(a, b)
    }
    func part(_ name: String, _ year: Year) -> Double? {
      let part = SeriesID(area: id.area, indicator: name)
      if let fact = plan.facts.actual(part, year) { return fact.value }
      guard let series = projection.series[part] else { return nil }
      if let last = series.last, last.year == year { return last.value }
      guard let step = series.step(year) else { return nil }
      if step.kind == .assumed { kind = .assumed }
      if kind == .observed { kind = .projected }
      return step.value
    }
    return value(formula).map { ($0, kind) }
  }
}

extension Formula {
  /// Numerator, denominator and a constant, where the formula is a quotient times a number, such as
  /// `100 * poor_households / households`; nil for all others.
  var quotientParts: (numerator: Formula, denominator: Formula, scale: Double)? {
    switch self {
    case .quotient(let a, let b):
      return a.references.isEmpty || b.references.isEmpty ? nil : (a, b, 1)
    case .product(.number(let scale), let rest), .product(let rest, .number(let scale)):
      return rest.quotientParts.map { ($0.numerator, $0.denominator, scale * $0.scale) }
    case .negated(let rest):
      return rest.quotientParts.map { ($0.numerator, $0.denominator, -$0.scale) }
    default: return nil
    }
  }
}
