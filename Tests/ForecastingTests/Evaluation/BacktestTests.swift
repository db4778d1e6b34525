import Probability
import Testing

@testable import Forecasting

@Suite("Forecasts from past years")
struct BacktestTests {
  /// Areas of two indicators, with gaps, breaks and figures that are not fitted.
  static func series(seed: UInt64 = 9, areas: Int = 6) throws -> [TestedSeries] {
    var random = SeededSeries(seed: seed)
    return try (0..<areas).flatMap { area -> [TestedSeries] in
      var share = random.uniform(20...60)
      var count = random.uniform(100...900)
      var shares: [YearlyObservation] = []
      var counts: [YearlyObservation] = []
      for year in 2000...2014 {
        share += 1.5 + random.stream.nextNormal()
        count = max(count + 30 * random.stream.nextNormal(), 0)
        let status: ObservationStatus =
          switch (area, year) {
          case (1, 2006): .break
          case (2, 2009): .context
          case (3, 2008): .partial
          case (4, 2010): .estimated
          default: .observed
          }
        if area != 5 || year % 3 != 0 {
          shares.append(
            YearlyObservation(year: Year(year), value: min(share, 100), status: status))
        }
        counts.append(YearlyObservation(year: Year(year), value: count.rounded()))
      }
      return [
        TestedSeries(
          id: "share.\(area)", indicator: "share", area: "area \(area)",
          series: try YearlySeries(shares),
          context: SeriesContext(bounds: .percentage, better: .higher),
          targets: [TestedTarget(id: "sixty", relation: .atLeast, basis: .level(60))]),
        TestedSeries(
          id: "count.\(area)", indicator: "count", area: "area \(area)",
          series: try YearlySeries(counts),
          context: SeriesContext(bounds: Bounds(lower: 0), better: .lower), decimals: 0),
      ]
    }
  }

  /// Everything later than a year is another: other figures, a break, and an area that had none.
  static func changed(_ series: [TestedSeries], after year: Int) throws -> [TestedSeries] {
    try series.enumerated().map { place, one in
      let observations = one.series.observations.map { figure in
        guard figure.year.number > year else { return figure }
        let isBreak = place == 2 && figure.year.number == year + 2
        return YearlyObservation(
          year: figure.year, value: max(97 - figure.value, 1),
          status: isBreak ? .break : figure.status)
      }
      return TestedSeries(
        id: one.id, indicator: one.indicator, area: one.area,
        series: try YearlySeries(observations), context: one.context, trend: one.trend,
        decimals: one.decimals, targets: one.targets)
    }
  }

  /// What was said at an origin, without what came.
  private struct Statement: Hashable {
    let series: Int
    let origin: Year
    let step: Int
    let numbers: [Double?]
    let questions: [[Double]]

    init(_ forecast: TestedForecast) {
      series = forecast.series
      origin = forecast.origin
      step = forecast.step
      numbers =
        [
          forecast.point, forecast.interval80?.lower, forecast.interval80?.upper,
          forecast.interval95?.lower, forecast.interval95?.upper, forecast.pastChange,
        ] + forecast.references.map { $0 }
      questions = forecast.questions.map { [$0.target, $0.probability] }
    }
  }

  /// No look-ahead: whatever comes later, nothing that is said from an origin moves by a bit.
  @Test(
    arguments: [Lean.all, [.all, .borrow], [.borrow]],
    [TrendSpecification.automatic, .family(FamilySpecification(.linear))])
  func anotherFutureMovesNothingThatWasSaid(_ lean: Lean, _ trend: TrendSpecification) throws {
    let last = 2009
    let series = try Self.series().map { $0.with(trend) }
    let origins = RollingOrigin(horizon: 4)
    let one = Backtest(series, origins: origins, lean: lean).result()
    let newcomer = TestedSeries(
      id: "share.new", indicator: "share", area: "a new area",
      series: try yearly([3, 90, 4, 80, 7], from: last + 1),
      context: SeriesContext(bounds: .percentage, better: .higher))
    let other = Backtest(
      try Self.changed(series, after: last) + [newcomer], origins: origins, lean: lean
    ).result()
    func said(_ result: BacktestResult, from: Int, through: Int) -> Set<Statement> {
      Set(
        result.forecasts.filter {
          (from...through).contains($0.origin.number) && $0.series != 2 && $0.series < series.count
        }.map { Statement($0) })
    }
    let before = said(one, from: 2000, through: last)
    #expect(before.count > 200)
    #expect(before == said(other, from: 2000, through: last))
    // Of the series that breaks off later fewer years can be compared, and what was said is the same.
    let broken = Set(
      other.forecasts.filter { $0.series == 2 && $0.origin.number <= last }.map { Statement($0) })
    let whole = Set(one.forecasts.filter { $0.series == 2 }.map { Statement($0) })
    #expect(!broken.isEmpty && broken.isSubset(of: whole))
    // The outcomes did change, and later forecasts do see them.
    #expect(
      zip(one.forecasts, other.forecasts).contains { $0.outcome != $1.outcome })
    #expect(
      said(one, from: last + 1, through: 2014).isDisjoint(
        with: said(other, from: last + 1, through: 2014)))
  }

  /// What a backtest says from an origin is what a forecast says of a file that ends there.
  @Test(arguments: [Lean.all, [.all, .borrow]])
  func aForecastIsThatOfAFileThatEndsThere(_ lean: Lean) throws {
    let series = try Self.series()
    let result = Backtest(series, origins: RollingOrigin(horizon: 3), lean: lean).result()
    for forecast in result.forecasts where forecast.origin.number % 4 == 0 {
      let one = series[forecast.series]
      let file = try YearlySeries(
        one.series.observations.filter { $0.year <= forecast.origin })
      let others = series.filter { $0.indicator == one.indicator }
      let lent = Borrowing(
        others.map { (area: $0.id, series: $0.series) }, context: one.context
      ).lent(at: forecast.origin, lean: lean)
      let step = try TrendSpecification.automatic.fitted(
        to: file, context: one.context, lean: lean, borrowed: lent[one.id]
      ).forecast(horizon: forecast.step).steps[forecast.step - 1]
      let distribution = try #require(step.distribution)
      let interval = distribution.interval(.percent(95))
      #expect(abs(step.point - forecast.point) < 1e-6 * interval.width)
      #expect(abs(interval.lower - (forecast.interval95?.lower ?? 0)) < 1e-6 * interval.width)
      #expect(abs(interval.upper - (forecast.interval95?.upper ?? 0)) < 1e-6 * interval.width)
      for question in forecast.questions {
        let half = one.decimals == nil ? 0 : 0.5
        let probability =
          question.relation == .atLeast
          ? distribution.probability(atLeast: question.target - half)
          : distribution.probability(atMost: question.target + half)
        #expect(abs(probability - question.probability) < 1e-7)
        let truth = forecast.outcome
        #expect(
          question.isMet
            == (question.relation == .atLeast
              ? truth >= question.target - half : truth <= question.target + half))
      }
    }
  }

  @Test(arguments: [Lean.all, [.all, .borrow]])
  func neitherTheOrderOfTheSeriesNorThatOfTheWorkMatters(_ lean: Lean) throws {
    let series = try Self.series()
    let backtest = Backtest(series, origins: RollingOrigin(horizon: 2), lean: lean)
    let result = backtest.result()
    let turned = Backtest(
      series.reversed(), origins: RollingOrigin(horizon: 2), lean: lean)
    let backwards = turned.parts.reversed().map(turned.run)
    let other = turned.result(of: backwards.reversed())
    func said(_ result: BacktestResult) -> [String: [Double]] {
      Dictionary(
        uniqueKeysWithValues: result.forecasts.map { forecast in
          (
            "\(result.series[forecast.series].id) \(forecast.origin) \(forecast.step)",
            [forecast.point, forecast.interval80?.lower ?? 0]
              + forecast.questions.map(\.probability)
          )
        })
    }
    #expect(said(result) == said(other))
    #expect(result.forecasts.count == other.forecasts.count)
  }

  /// Series of one area do not lend to each other.
  @Test func anAreaDoesNotBorrowFromItself() throws {
    let context = SeriesContext(bounds: .percentage, better: .higher)
    var random = SeededSeries(seed: 4)
    func figures() throws -> YearlySeries {
      var value = random.uniform(20...40)
      return try yearly(
        (0..<12).map { _ in
          value += 1 + random.stream.nextNormal()
          return value
        })
    }
    let own = try figures()
    let others = try (0..<4).map { _ in try figures() }
    func lent(_ twin: YearlySeries) throws -> [[Double]] {
      let series =
        [(id: "north, men", area: "north", series: own)]
        + [(id: "north, women", area: "north", series: twin)]
        + others.enumerated().map { (id: "\($0)", area: "area \($0)", series: $1) }
      let table = Borrowing(series, context: context).lent(at: Year(2011))["north, men"]
      #expect(table?.areas == 4)
      return try BorrowingTests.columns(table)
    }
    #expect(try lent(figures()) == lent(figures()))
  }

  @Test func originsWithoutATrendAreTold() throws {
    let series = TestedSeries(
      id: "a", indicator: "a", series: try yearly([3, 5, 4, 6, 8, 9]),
      context: SeriesContext(bounds: Bounds(lower: 0)),
      trend: .family(FamilySpecification(.quadratic)))
    let result = Backtest([series], origins: RollingOrigin(horizon: 2)).result()
    #expect(
      result.failures == [
        BacktestFailure(
          series: 0, origin: Year(2001), reason: .tooFewObservations(have: 2, needed: 3))
      ])
    // Three figures leave a quadratic no degree of freedom: a value, and no interval.
    let first = result.forecasts.filter { $0.origin == Year(2002) }
    #expect(first.count == 2)
    #expect(first.allSatisfy { $0.interval80 == nil && $0.questions.isEmpty })
    #expect(result.forecasts.contains { $0.interval80 != nil && !$0.questions.isEmpty })
  }

  @Test func shortSeriesAreUntested() throws {
    let long = try Self.series(areas: 1)
    let short = TestedSeries(
      id: "s", indicator: "s", series: try yearly([3, 5]), context: SeriesContext())
    let result = Backtest([short] + long, origins: RollingOrigin(horizon: 2)).result()
    #expect(result.untested == [0])
    #expect(result.forecasts.allSatisfy { $0.series > 0 })
    let one = Backtest(
      [short], origins: RollingOrigin(horizon: 2, minObservations: 1)
    ).result()
    #expect(one.untested.isEmpty && one.forecasts.count == 1)
    #expect(one.forecasts.first?.pastChange == nil)
  }
}

extension TestedSeries {
  fileprivate func with(_ trend: TrendSpecification) -> TestedSeries {
    TestedSeries(
      id: id, indicator: indicator, area: area, series: series, context: context, trend: trend,
      decimals: decimals, targets: targets)
  }
}
