public import Probability

/// The automatic trend for many series: the same forecasts, a block of series at a time.
///
/// What series with the same years share is made once and remembered; what is left for each is a
/// pass of multiplications and the search for the quantiles, without an allocation. A result
/// depends on its series alone: not on the block that it is in, nor on what came before. It agrees
/// with `TrendSpecification.automatic` to eight digits or more.
///
/// A value: each task of a parallel run takes a copy.
///
/// ```swift
/// var forecaster = BatchForecaster(horizon: 5, levels: [.percent(80), .percent(95)])
/// var block = SeriesBlock()
/// block.append(series, context: SeriesContext(bounds: .percentage, better: .higher))
/// let forecasts = forecaster.forecast(block)
/// forecasts.figures(of: 0, step: 1)  // median, lo-80, hi-80, lo-95, hi-95
/// ```
public struct BatchForecaster: Sendable {
  public let horizon: Int
  public let levels: [Level]
  public let lean: Lean

  let quantiles: MixtureQuantiles
  /// The directed and the undirected table.
  let tables: [BatchTable]
  private var factors: BatchFactorCache

  /// Forecasts of the years 1...horizon with intervals of the levels.
  ///
  /// Traps unless the horizon lies in 1...100.
  public init(horizon: Int, levels: [Level], lean: Lean = .all) {
    self.init(horizon: horizon, levels: levels, lean: lean, table: .shipped)
  }

  init(horizon: Int, levels: [Level], lean: Lean, table: LearntTable) {
    precondition(horizons.contains(horizon), "a horizon lies in \(horizons), not \(horizon)")
    self.horizon = horizon
    self.levels = levels
    self.lean = lean
    quantiles = MixtureQuantiles(
      probabilities: [0.5] + levels.flatMap { [$0.lowerTail, $0.upperTail] })
    tables = [table.directed, table.undirected].map {
      BatchTable($0, isEvened: !lean.contains(.reference))
    }
    factors = BatchFactorCache(tables: tables)
  }

  /// The forecasts and answers of a block.
  public mutating func forecast(_ block: SeriesBlock) -> ForecastBlock {
    var forecasts = ForecastBlock(horizon: horizon, levels: levels)
    forecast(block, into: &forecasts)
    return forecasts
  }

  /// The same in the memory of an earlier result.
  public mutating func forecast(_ block: SeriesBlock, into forecasts: inout ForecastBlock) {
    precondition(
      forecasts.horizon == horizon && forecasts.levels == levels,
      "forecasts are taken up again with their own horizon and levels")
    forecasts.removeAll()
    forecasts.figures.reserveCapacity(block.count * horizon * forecasts.width)
    var work = BatchWorkspace(
      atoms: tables.map(\.count).max() ?? 0, quantiles: quantiles)
    for series in 0..<block.count {
      do throws(FitFailure) {
        try work.take(block, series, lean: lean)
        let table = work.isDirected ? 0 : 1
        let shared = factors.factors(spacing: work.spacing, horizon: horizon)
        try work.weigh(
          tables[table], shared, constants: table, leansOnOwn: lean.contains(.own))
        work.carry(shared)
        for step in 1...horizon {
          work.mix(shared, step: step)
          work.appendQuantiles(to: &forecasts.figures)
        }
        forecasts.outcomes.append(.origin(work.origin))
        for question in block.questions(of: series) {
          forecasts.answers.append(
            answer(block.questions[question], block, series, table: table, &work))
        }
      } catch {
        forecasts.outcomes.append(.failure(error))
        forecasts.figures.append(
          contentsOf: repeatElement(.nan, count: horizon * forecasts.width))
        forecasts.answers.append(
          contentsOf: repeatElement(nil, count: block.questions(of: series).count))
      }
    }
  }

  /// A known year is certain; a year ahead is read from its distribution.
  private mutating func answer(
    _ question: SeriesBlock.Question, _ block: SeriesBlock, _ series: Int, table: Int,
    _ work: inout BatchWorkspace
  ) -> Double? {
    let step = work.origin.distance(to: question.year)
    guard step > 0 else {
      let places = block.observations(of: series)
      guard let place = places.last(where: { block.years[$0] == question.year.number }) else {
        return nil
      }
      let value = block.values[place]
      switch question.relation {
      case .atLeast: return value >= question.target ? 1 : 0
      case .atMost: return value <= question.target ? 1 : 0
      }
    }
    guard horizons.contains(step) else { return nil }
    let shared = factors.factors(spacing: work.spacing, horizon: max(horizon, step))
    work.carry(shared)
    work.mix(shared, step: step)
    let distribution = PredictiveDistribution(scaled: work.mixture, scale: work.scale)
    switch question.relation {
    case .atLeast: return distribution.probability(atLeast: question.target)
    case .atMost: return distribution.probability(atMost: question.target)
    }
  }
}
