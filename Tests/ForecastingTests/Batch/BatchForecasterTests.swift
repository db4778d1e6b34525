import Probability
import Testing

@testable import Forecasting

/// The batch and the one-by-one path are two ways to the same forecast.
struct BatchForecasterTests {
  private static let levels: [Level] = [.percent(80), .percent(95)]

  private struct Case {
    let series: YearlySeries
    let context: SeriesContext
  }

  /// Series of 1 to 40 observations of all kinds of bounds and directions, with gaps or without.
  private static func cases(_ count: Int, seed: UInt64) throws -> [Case] {
    var random = SplitMix(state: seed)
    let kinds: [Bounds] = [.none, Bounds(lower: 0), .percentage]
    return try (0..<count).map { index in
      let bounds = kinds[index % 3]
      let better = [nil, Direction.higher, .lower][(index / 3) % 3]
      let hasGaps = random.unit() < 0.4
      var year = 1980
      var value = 5 + 80 * random.unit()
      let pace = 1 + 0.2 * (random.unit() - 0.5)
      let observations = (0..<(1 + Int(random.unit() * (hasGaps ? 12 : 40)))).map { _ in
        year += hasGaps ? 1 + Int(random.unit() * 4) : 1
        value = bounds.clamp(value * (pace + 0.2 * (random.unit() - 0.5)))
        return YearlyObservation(year: Year(year), value: value)
      }
      return Case(
        series: try YearlySeries(observations),
        context: SeriesContext(bounds: bounds, better: better))
    }
  }

  private struct SplitMix {
    var state: UInt64

    mutating func unit() -> Double {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
  }

  private static func block(_ cases: some Sequence<Case>) -> SeriesBlock {
    var block = SeriesBlock()
    for one in cases { block.append(one.series, context: one.context) }
    return block
  }

  @Test(arguments: [Lean.all, [.own, .reference], [.direction, .reference], [.own, .direction]])
  func batchAgreesWithOneByOneToEightDigitsOfTheSpread(lean: Lean) throws {
    let cases = try Self.cases(120, seed: 11)
    var forecaster = BatchForecaster(horizon: 6, levels: Self.levels, lean: lean)
    let batch = forecaster.forecast(Self.block(cases))
    var worst = 0.0
    for (index, one) in cases.enumerated() {
      let forecast = try TrendSpecification.automatic.fitted(
        to: one.series, context: one.context, lean: lean
      ).forecast(horizon: 6)
      #expect(batch.outcomes[index] == .origin(forecast.origin))
      for (step, expected) in forecast.steps.enumerated() {
        let distribution = try #require(expected.distribution)
        let probabilities = [0.5] + Self.levels.flatMap { [$0.lowerTail, $0.upperTail] }
        let wanted = distribution.quantiles(probabilities)
        let found = Array(batch.figures(of: index, step: step + 1))
        let spread = wanted[4] - wanted[3]
        for (a, b) in zip(found, wanted) {
          worst = max(worst, abs(a - b) / max(spread, 1e-9 * abs(b), 1e-300))
        }
      }
    }
    #expect(worst < 1e-8, "worst \(worst)")
  }

  @Test func forecastsDoNotDependOnTheBlock() throws {
    let cases = try Self.cases(60, seed: 5)
    var together = BatchForecaster(horizon: 3, levels: Self.levels)
    let whole = together.forecast(Self.block(cases))
    var reversed = BatchForecaster(horizon: 3, levels: Self.levels)
    let back = reversed.forecast(Self.block(cases.reversed()))
    for index in cases.indices {
      var alone = BatchForecaster(horizon: 3, levels: Self.levels)
      let one = alone.forecast(Self.block([cases[index]]))
      for step in 1...3 {
        let figures = whole.figures(of: index, step: step)
        #expect(Array(figures) == Array(one.figures(of: 0, step: step)))
        let same = back.figures(of: cases.count - 1 - index, step: step)
        #expect(Array(figures) == Array(same))
      }
    }
  }

  @Test func intervalsNestWithinTheBounds() throws {
    let cases = try Self.cases(150, seed: 23)
    var forecaster = BatchForecaster(horizon: 4, levels: Self.levels)
    let batch = forecaster.forecast(Self.block(cases))
    for (index, one) in cases.enumerated() {
      for step in 1...4 {
        let figures = Array(batch.figures(of: index, step: step))
        let rising = [figures[3], figures[1], figures[0], figures[2], figures[4]]
        #expect(rising == rising.sorted())
        #expect(rising.allSatisfy { one.context.bounds.contains($0) && $0.isFinite })
      }
    }
  }

  @Test func answersAgreeWithTheDistribution() throws {
    let cases = try Self.cases(30, seed: 3)
    var block = SeriesBlock()
    var expected: [Double] = []
    for one in cases {
      block.append(one.series, context: one.context)
      let last = try #require(one.series.last)
      let forecast = try TrendSpecification.automatic.fitted(to: one.series, context: one.context)
        .forecast(horizon: 9)
      for step in [1, 4, 9] {
        let year = last.year.advanced(by: step)
        let distribution = try #require(forecast.step(year)?.distribution)
        block.ask(.init(year: year, relation: .atLeast, target: last.value + 1))
        expected.append(distribution.probability(atLeast: last.value + 1))
        block.ask(.init(year: year, relation: .atMost, target: last.value))
        expected.append(distribution.probability(atMost: last.value))
      }
    }
    var forecaster = BatchForecaster(horizon: 5, levels: Self.levels)
    let answers = forecaster.forecast(block).answers
    #expect(answers.count == expected.count)
    for (answer, wanted) in zip(answers, expected) {
      let found = try #require(answer)
      #expect(abs(found - wanted) < 1e-7)
    }
  }

  @Test func aKnownYearIsCertainAndAMissingOneUnanswered() throws {
    var block = SeriesBlock()
    block.append(Year(2018), 4)
    block.append(Year(2020), 7)
    block.endSeries(SeriesContext())
    for (year, target) in [(2018, 4.0), (2018, 4.5), (2019, 4), (2121, 4)] {
      block.ask(.init(year: Year(year), relation: .atLeast, target: target))
    }
    var forecaster = BatchForecaster(horizon: 1, levels: Self.levels)
    #expect(forecaster.forecast(block).answers == [1, 0, nil, nil])
  }

  /// Registers have a column of their own, and other areas may lend one.
  @Test(arguments: [nil, Counting.register], [Lean.all, [.all, .borrow], [.direction, .borrow]])
  func registersAndLoansAgreeWithOneByOne(_ counted: Counting?, _ lean: Lean) throws {
    let table = LearntTable(
      directed: Self.withRegisters(LearntTable.shipped.directed),
      undirected: Self.withRegisters(LearntTable.shipped.undirected))
    let areas = try BorrowingTests.areas(8)
    for bounds in [Bounds(lower: 0), .percentage] {
      let context = SeriesContext(bounds: bounds, better: .lower, counted: counted)
      let lent = Borrowing(areas, context: context).lent(
        at: Year(2016), lean: lean, table: table)
      #expect(lent.count == 8)
      var block = SeriesBlock()
      for (area, series) in areas {
        block.append(series, context: context, borrowed: lent[area])
      }
      var forecaster = BatchForecaster(
        horizon: 2, levels: Self.levels, lean: lean, table: table)
      let batch = forecaster.forecast(block)
      for (index, (area, series)) in areas.enumerated() {
        let trend = try AutomaticTrend(
          series, context: context, lean: lean, table: table, borrowed: lent[area])
        let step = trend.forecast(horizon: 2).steps[1]
        let interval = try #require(step.distribution).interval(.percent(95))
        let wanted = [step.point, interval.lower, interval.upper]
        let figures = Array(batch.figures(of: index, step: 2))
        for (a, b) in zip([figures[0], figures[3], figures[4]], wanted) {
          #expect(abs(a - b) < 1e-6 * interval.width)
        }
      }
    }
  }

  /// The table with a further column: that of amounts, smaller sizes first.
  private static func withRegisters(_ table: AtomTable) -> AtomTable {
    guard let amounts = table.columns.last else { return table }
    let raw = zip(table.atoms, amounts).map { ($1 + 1e-4) / $0.size }
    let sum = raw.reduce(0, +)
    return AtomTable(
      atoms: table.atoms,
      columns: Array(table.columns.prefix(AtomTable.knots.count + 1)) + [raw.map { $0 / sum }])
  }

  @Test func aSeriesWithoutFiguresFailsAloneAndSaysSo() throws {
    var block = SeriesBlock()
    block.endSeries(SeriesContext())
    block.append(Year(2020), 1e308)
    block.append(Year(2021), -1e308)
    block.endSeries(SeriesContext())
    block.append(Year(2020), 3)
    block.endSeries(SeriesContext())
    var forecaster = BatchForecaster(horizon: 2, levels: Self.levels)
    let batch = forecaster.forecast(block)
    #expect(
      batch.outcomes == [.failure(.noObservations), .failure(.notFinite), .origin(Year(2020))])
    #expect(batch.figures(of: 0, step: 1).allSatisfy { $0.isNaN })
    #expect(batch.figures(of: 2, step: 2).allSatisfy { $0.isFinite })
  }

  /// Of thousands of atoms none is heavy before a series speaks.
  @Test(arguments: [1, 4])
  func aTableOfThousandsOfAtomsForecastsTheSame(_ figures: Int) throws {
    let atoms = Shape.all.indices.flatMap { shape in
      (0..<20).flatMap { pace in
        (0..<10).map { size in
          Atom(shape: shape, pace: 0.02 * Double(pace - 8), size: 0.01 * Double(1 << size))
        }
      }
    }
    let column = atoms.map { _ in 1 / Double(atoms.count) }
    let table = AtomTable(atoms: atoms, columns: [column, column, column, column])
    let learnt = LearntTable(directed: table, undirected: table)
    let values = [40.0, 44, 43, 51].prefix(figures)
    let series = try YearlySeries(
      values.enumerated().map { YearlyObservation(year: Year(2020 + $0), value: $1) })
    let context = SeriesContext(bounds: Bounds(lower: 0))
    var block = SeriesBlock()
    block.append(series, context: context)
    var forecaster = BatchForecaster(
      horizon: 2, levels: Self.levels, lean: .all, table: learnt)
    let batch = forecaster.forecast(block)
    let alone = try AutomaticTrend(series, context: context, table: learnt).forecast(horizon: 2)
    for step in 1...2 {
      let distribution = try #require(alone.steps[step - 1].distribution)
      let wanted = distribution.quantiles([0.5, 0.1, 0.9, 0.025, 0.975])
      for (a, b) in zip(batch.figures(of: 0, step: step), wanted) {
        #expect(abs(a - b) < 1e-8 * (wanted[4] - wanted[3]))
      }
    }
  }

  @Test func tinyTailsAreFoundInsideABracket() throws {
    let one = try Self.cases(3, seed: 8)[1]
    let levels: [Level] = [.percent(99.9), .percent(99.9999)]
    var forecaster = BatchForecaster(horizon: 1, levels: levels)
    let figures = Array(forecaster.forecast(Self.block([one])).figures(of: 0, step: 1))
    let distribution = try #require(
      try TrendSpecification.automatic.fitted(to: one.series, context: one.context)
        .forecast(horizon: 1).steps[0].distribution)
    let wanted = distribution.quantiles([0.5] + levels.flatMap { [$0.lowerTail, $0.upperTail] })
    for (a, b) in zip(figures, wanted) { #expect(abs(a - b) <= 1e-4 * max(1, abs(b))) }
  }
}
