public import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// What makes every projection and verdict doubtful: figures and goals that look as if they were
  /// in another unit. Part of the findings, and worth saying wherever the plan is projected.
  public func unitWarnings() -> [Diagnostic] { sorted(unitFindings() + goalUnitFindings()) }

  /// Figures that look as if they were written in another unit than their neighbours: 0.93 among
  /// percentages, thousands among units.
  ///
  /// A figure is suspect where it lies at least 20 times off the typical other figure (the median
  /// of the series' other years, else of other areas in that year) and one of the usual slips
  /// (100 or 1,000 times) would bring it within a factor of 2.
  func unitFindings() -> [Diagnostic] {
    var elsewhere = Elsewhere(check: self)
    return series.flatMap { id -> [Diagnostic] in
      guard let indicator = plan.indicators[id.indicator] else { return [] }
      let mine = Typical(actuals(id))
      return mine.facts.enumerated().compactMap { index, fact in
        guard fact.value > 0,
          let (typical, witness) = mine.other(thanAt: index) ?? elsewhere.other(than: fact)
        else { return nil }
        for corrected in corrections(of: fact.value, indicator)
        where Self.isSlip(fact.value, corrected, beside: typical, within: indicator.bounds) {
          return .warning(
            "unit-slip", at: fact.span,
            [
              "indicator": .localized(indicator.label),
              "corrected": .number(corrected, decimals: nil),
            ].with(cite("value", fact)).with(cite("other", witness)))
        }
        return nil
      }
    } + lonePercentages(&elsewhere)
  }

  /// Goals that look as if they were written in another unit than the figures: 0.95 beside 93%.
  ///
  /// Held against the typical figure of the first area that has any, so that one slip among the
  /// figures is not told of the goal as well.
  func goalUnitFindings() -> [Diagnostic] {
    plan.targets.values.compactMap { target in
      guard let indicator = plan.indicators[target.indicator], let level = target.goal.level,
        level > 0,
        let figures = plan.areas.lazy.map({ area in
          actuals(SeriesID(area: area, indicator: indicator.id)).filter { $0.value > 0 }
        }).first(where: { !$0.isEmpty })
      else { return nil }
      let typical = figures.sorted { $0.value < $1.value }[figures.count / 2]
      for corrected in corrections(of: level, indicator) {
        // A lone fraction has its own finding, at the figure.
        if indicator.unit.isPercentage, corrected < level, figures.count == 1 { continue }
        guard Self.isSlip(level, corrected, beside: typical.value, within: indicator.bounds)
        else { continue }
        return .warning(
          "unit-slip-goal", at: target.span,
          [
            "target": .text(target.id), "asked": .number(level, decimals: nil),
            "corrected": .number(corrected, decimals: nil),
          ].with(cite("value", typical)))
      }
      return nil
    }
  }

  /// What a value may have been meant to be: a hundred times more or less among percentages, a
  /// thousand times elsewhere.
  private func corrections(of value: Double, _ indicator: Indicator) -> [Double] {
    let slip: Double = indicator.unit.isPercentage ? 100 : 1000
    return [value * slip, value / slip]
  }

  /// Whether a value lies far from the typical one, and what it may have been near it.
  private static func isSlip(
    _ value: Double, _ corrected: Double, beside typical: Double, within bounds: Bounds
  ) -> Bool {
    let apart = max(value / typical, typical / value)
    let close = max(corrected / typical, typical / corrected)
    return apart >= 20 && close <= 2 && bounds.contains(corrected)
  }

  /// Figures that can be compared, and the median of the others of each: sorted once, because a
  /// series may have thousands of figures, and an indicator thousands of areas.
  private struct Typical {
    let facts: [Fact]
    private let sorted: [Fact]
    private var places: [Int: Int] = [:]

    init(_ facts: [Fact]) {
      self.facts = facts
      let order = facts.indices.filter { facts[$0].value > 0 }.sorted {
        (facts[$0].value, $0) < (facts[$1].value, $1)
      }
      sorted = order.map { facts[$0] }
      for (place, index) in order.enumerated() { places[index] = place }
    }

    /// The median of the figures other than the one at an index, and that figure; nil where there is
    /// no other above 0.
    func other(thanAt index: Int?) -> (Double, Fact)? {
      let own = index.flatMap { places[$0] }
      let count = sorted.count - (own == nil ? 0 : 1)
      guard count > 0 else { return nil }
      let middle = count / 2
      let fact = sorted[own.map { middle >= $0 } == true ? middle + 1 : middle]
      return (fact.value, fact)
    }
  }

  /// The figures of an indicator and year in all areas of the plan.
  private struct Elsewhere {
    let check: PlanCheck
    private var known: [String: [Year: (typical: Typical, places: [String: Int])]] = [:]

    init(check: PlanCheck) { self.check = check }

    mutating func other(than fact: Fact) -> (Double, Fact)? {
      if known[fact.indicator]?[fact.year] == nil {
        let plan = check.plan
        let facts = plan.areas.compactMap {
          plan.facts.actual(SeriesID(area: $0, indicator: fact.indicator), fact.year)
        }
        let places = Dictionary(
          facts.enumerated().map { ($0.element.area, $0.offset) }, uniquingKeysWith: { $1 })
        known[fact.indicator, default: [:]][fact.year] = (Typical(facts), places)
      }
      guard let (typical, places) = known[fact.indicator]?[fact.year] else { return nil }
      return typical.other(thanAt: places[fact.area])
    }
  }

  /// A percentage with one figure only and nothing to compare it with: a fraction between 0 and 1
  /// is suspect where the figure's target or plan is written in percent.
  private func lonePercentages(_ elsewhere: inout Elsewhere) -> [Diagnostic] {
    plan.targets.values.flatMap { target -> [Diagnostic] in
      guard let indicator = plan.indicators[target.indicator], indicator.unit.isPercentage,
        let level = target.goal.level, level >= 5
      else { return [] }
      return plan.areas.compactMap { area in
        let figures = actuals(SeriesID(area: area, indicator: indicator.id))
        guard figures.count == 1, let fact = figures.first, fact.value > 0, fact.value <= 1,
          100 * fact.value >= level / 2, 100 * fact.value <= 2 * level,
          elsewhere.other(than: fact) == nil
        else { return nil }
        var arguments: [String: Argument] = [
          "indicator": .localized(indicator.label),
          "corrected": .number(100 * fact.value, decimals: nil),
          "target": .number(level, decimals: nil),
        ].with(cite("value", fact))
        if let span = target.span { arguments["targetAt"] = .place(span) }
        return .warning("unit-slip-target", at: fact.span, arguments)
      }
    }
  }
}

extension Target.Goal {
  /// The level that the goal asks for, where it asks for one.
  var level: Double? {
    switch self {
    case .atMost(let value), .atLeast(let value): value
    case .between(let lower, _): lower
    case .reduceBy, .increaseBy, .maintain, .total: nil
    }
  }
}
