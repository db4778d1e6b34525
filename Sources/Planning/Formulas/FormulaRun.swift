import Diagnostics
import Forecasting
import OrderedCollections
import Probability

/// Evaluates the formulas of one area in one scenario, each year of each formula once.
///
/// A part is its observed figure where there is one, else its projected figure: its draws, so that
/// the result is paired with them. `previous(x)` is the figure of the year before by the same rule,
/// so that a stock may be its own previous value and what came and went.
struct FormulaRun {
  private struct Key: Hashable {
    let indicator: String
    let year: Year
  }

  let plan: Plan
  let area: String
  /// The projections of the fitted series, in the scenario.
  let projected: (SeriesID) -> SeriesProjection?
  private var known: [Key: Result<FormulaFigure, FormulaFailure>] = [:]
  /// A hundred years before the first figure of the plan: nothing is computed beyond.
  private let earliest: Year
  /// The parts of each formula.
  private let references: [String: [String]]

  init(plan: Plan, area: String, projected: @escaping (SeriesID) -> SeriesProjection?) {
    self.plan = plan
    self.area = area
    self.projected = projected
    let first = plan.facts.earliestYear ?? plan.through
    earliest = first.advanced(by: -100)
    references = Dictionary(
      uniqueKeysWithValues: plan.indicators.values.compactMap { indicator in
        indicator.formula.map { (indicator.id, $0.value.references) }
      })
  }

  /// The observed series of the formula's indicator, and its projection after it.
  mutating func projection(of indicator: Indicator, _ formula: Formula) -> SeriesProjection {
    let id = SeriesID(area: area, indicator: indicator.id)
    let last = last(of: indicator)
    var year = (last?.year ?? lastCommonYear(of: indicator.id) ?? plan.through).advanced(by: 1)
    var steps: [SeriesProjection.Step] = []
    var failure: FormulaFailure?
    while year <= plan.through, steps.count < 100 {
      switch figure(indicator.id, year) {
      case .success(let figure): steps.append(step(figure, year))
      case .failure(let reason): failure = failure ?? reason
      }
      // Years stay without gaps: those before the first figure are left out, and after it the
      // first year without one ends the projection.
      if failure != nil, !steps.isEmpty { break }
      year = year.advanced(by: 1)
    }
    if last == nil, steps.isEmpty, failure == nil {
      let unknown = fittedParts(of: indicator.id).first { observedUntil($0) == nil }
      failure = .missing(indicator: unknown ?? indicator.id, year: plan.through)
    }
    return SeriesProjection(id: id, last: last, steps: steps, formulaFailure: failure)
  }

  private func step(_ figure: FormulaFigure, _ year: Year) -> SeriesProjection.Step {
    switch figure.value {
    case .certain(let value):
      return SeriesProjection.Step(
        year: year, kind: figure.isAssumed ? .assumed : .projected, value: value)
    case .draws(let draws):
      guard !figure.isFixed else {
        return SeriesProjection.Step(year: year, kind: .assumed, value: draws.quantile(0.5))
      }
      return SeriesProjection.Step(
        year: year, kind: figure.isAssumed ? .assumed : .projected, draws: draws,
        worlds: figure.worlds)
    }
  }

  // MARK: Where a projection begins

  /// The last published figure, or the last year whose parts are all observed if that is later.
  private mutating func last(of indicator: Indicator) -> YearlyObservation? {
    let id = SeriesID(area: area, indicator: indicator.id)
    let published = (try? plan.facts.series(id))?.last
    guard let common = lastCommonYear(of: indicator.id), common <= plan.through,
      published.map({ $0.year < common }) ?? true,
      case .success(let figure) = figure(indicator.id, common), figure.isObserved,
      case .certain(let value) = figure.value
    else { return published }
    return YearlyObservation(year: common, value: value, status: .derived)
  }

  /// The last year in which every fitted series behind a formula may be observed.
  private func lastCommonYear(of indicator: String) -> Year? {
    let years = fittedParts(of: indicator).map { observedUntil($0) }
    guard !years.isEmpty, years.allSatisfy({ $0 != nil }) else { return nil }
    return years.compactMap { $0 }.min()
  }

  /// The last observed year of a fitted series; nil where nothing is observed.
  private func observedUntil(_ indicator: String) -> Year? {
    projected(SeriesID(area: area, indicator: indicator))?.last?.year
  }

  /// The fitted series behind a formula, at any distance, in the order in which it names them.
  private func fittedParts(of indicator: String) -> OrderedSet<String> {
    var parts: OrderedSet<String> = []
    var seen: Set<String> = [indicator]
    var open = [indicator]
    while let next = open.popLast() {
      for name in references[next] ?? [] {
        if references[name] == nil {
          parts.append(name)
        } else if seen.insert(name).inserted {
          open.append(name)
        }
      }
    }
    return parts
  }

  // MARK: Figures

  /// The figure of an indicator in a year: observed, projected or computed.
  ///
  /// Parts are computed first, by a stack of keys and not by calls of itself: a plan may chain its
  /// formulas further than the program's own stack reaches.
  private mutating func figure(
    _ name: String, _ year: Year
  ) -> Result<FormulaFigure, FormulaFailure> {
    if let figure = settled(name, year) { return figure }
    var open = [Key(indicator: name, year: year)]
    var waiting: Set<Key> = [open[0]]
    while let key = open.last, let indicator = plan.indicators[key.indicator],
      let formula = indicator.formula?.value
    {
      let part = formula.parts(in: key.year).first { name, year in
        settled(name, year) == nil
          && !waiting.contains(Key(indicator: name, year: year))
      }
      if let part, open.count < FormulaRun.deepest {
        let next = Key(indicator: part.name, year: part.year)
        open.append(next)
        waiting.insert(next)
        continue
      }
      known[key] = evaluate(formula, key.year).flatMap { figure in
        let bounded = figure.map(indicator.bounds.clamp)
        return bounded.isDefined ? .success(bounded) : .failure(.undefined(year: key.year))
      }
      open.removeLast()
      waiting.remove(key)
    }
    return settled(name, year) ?? .failure(.undefined(year: year))
  }

  /// More formulas that wait for each other are a circle in all but name.
  private static let deepest = 20_000

  /// The figure where nothing is left to compute; nil for a formula that is not yet known.
  private func settled(_ name: String, _ year: Year) -> Result<FormulaFigure, FormulaFailure>? {
    let id = SeriesID(area: area, indicator: name)
    if let fact = plan.facts.actual(id, year) { return .success(.number(fact.value)) }
    guard let indicator = plan.indicators[name] else {
      return .failure(.missing(indicator: name, year: year))
    }
    if indicator.formula != nil {
      // `previous(x)` of a stock without a first figure leads back for ever.
      if year < earliest { return .failure(.undefined(year: year)) }
      return known[Key(indicator: name, year: year)]
    }
    guard let step = projected(id)?.step(year) else {
      return .failure(.missing(indicator: name, year: year))
    }
    return .success(
      FormulaFigure(
        value: step.draws.map { .draws($0) } ?? .certain(step.value),
        isAssumed: step.kind == .assumed,
        isFixed: step.kind == .assumed && !step.isUncertain, worlds: step.worlds))
  }

  private func evaluate(
    _ formula: Formula, _ year: Year
  ) -> Result<FormulaFigure, FormulaFailure> {
    switch formula {
    case .number(let value): return .success(.number(value))
    case .indicator(let name): return part(name, year)
    case .previous(let name): return part(name, year.advanced(by: -1))
    case .negated(let part): return evaluate(part, year).map { $0.map { -$0 } }
    case .sum(let a, let b): return combine(a, b, year, +)
    case .difference(let a, let b): return combine(a, b, year, -)
    case .product(let a, let b): return combine(a, b, year, *)
    case .quotient(let a, let b):
      return evaluate(a, year).flatMap { dividend in
        evaluate(b, year).flatMap { divisor in
          divisor.canDivide
            ? .success(dividend.combined(with: divisor, FormulaFigure.quotient))
            : .failure(.divisionByZero(year: year))
        }
      }
    }
  }

  /// A part that still waits leads back to the formula that asks for it.
  private func part(_ name: String, _ year: Year) -> Result<FormulaFigure, FormulaFailure> {
    settled(name, year) ?? .failure(.undefined(year: year))
  }

  private func combine(
    _ a: Formula, _ b: Formula, _ year: Year, _ operation: (Double, Double) -> Double
  ) -> Result<FormulaFigure, FormulaFailure> {
    let left = evaluate(a, year)
    let right = evaluate(b, year)
    return left.flatMap { x in right.map { x.combined(with: $0, operation) } }
  }
}

extension Formula {
  /// The parts that it needs in a year, each with its own year, from left to right.
  fileprivate func parts(in year: Year) -> [(name: String, year: Year)] {
    switch self {
    case .number: []
    case .indicator(let name): [(name, year)]
    case .previous(let name): [(name, year.advanced(by: -1))]
    case .negated(let part): part.parts(in: year)
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.parts(in: year) + b.parts(in: year)
    }
  }
}
