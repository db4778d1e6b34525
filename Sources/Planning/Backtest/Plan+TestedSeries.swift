public import Forecasting
import OrderedCollections

extension Plan {
  /// The series that can be held against their own past: every fitted indicator in every area, with
  /// the plan's targets as questions.
  ///
  /// Formulas have no trend of their own. Of the targets those with one threshold are asked about:
  /// levels, changes within a year, and keeping what was; bands and sums over years are not. A
  /// `trend` takes the place of each indicator's own.
  public func testedSeries(trend: TrendSpecification? = nil) -> [TestedSeries] {
    areas.flatMap { area in
      indicators.values.filter { $0.formula == nil }.compactMap { indicator -> TestedSeries? in
        let id = SeriesID(area: area, indicator: indicator.id)
        guard let series = try? facts.series(id) else { return nil }
        return TestedSeries(
          id: area.isEmpty ? indicator.id : "\(indicator.id)/\(area)", indicator: indicator.id,
          area: area, series: series, context: indicator.context, counted: indicator.counted,
          trend: trend ?? indicator.trend, decimals: indicator.decimals,
          targets: targets.values.filter { $0.indicator == indicator.id }.compactMap {
            $0.tested(for: indicator)
          })
      }
    }
  }

  /// The years that a test looks ahead unless it is told otherwise: from the newest figure to the
  /// plan's last year.
  public var testedHorizon: Int {
    min(max(facts.newestYear.map { $0.distance(to: through) } ?? 1, 1), 100)
  }
}

extension Target {
  /// The question that the target asks of any year; nil where it has not one threshold.
  fileprivate func tested(for indicator: Indicator) -> TestedTarget? {
    let relation: SeriesBlock.Question.Relation
    let basis: TestedTarget.Basis
    switch goal {
    case .atMost(let value): (relation, basis) = (.atMost, .level(value))
    case .atLeast(let value): (relation, basis) = (.atLeast, .level(value))
    case .reduceBy(let amount): (relation, basis) = (.atMost, .change(-amount))
    case .increaseBy(let amount): (relation, basis) = (.atLeast, .change(amount))
    case .maintain:
      relation = indicator.better == .lower ? .atMost : .atLeast
      basis = .firstFigure(since: baseYear ?? indicator.baseYear)
    case .between, .total: return nil
    }
    return TestedTarget(id: id, relation: relation, basis: basis)
  }
}
