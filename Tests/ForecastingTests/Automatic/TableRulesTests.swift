import Foundation
import Probability
import Testing

@testable import Forecasting

@Suite("How the atoms of a table are read")
struct TableRulesTests {
  static let rules = TableRules(stillSize: 0.15, calming: 0.2, calmingBySize: 0.1)

  /// -(0.2 + 0.1 ln(σ/0.1)) (n - 5)/(n + 5), computed with 20 digits.
  @Test(
    arguments: [
      (0.1, 1, 1.14263081, 0.13333333), (0.1, 5, 1, 0), (0.1, 15, 0.90483742, -0.1),
      (0.4, 15, 0.84424316, -0.16931472),
    ] as [(Double, Int, Double, Double)])
  func sizesShrinkWithTheNumberOfFigures(
    _ size: Double, _ figures: Int, _ factor: Double, _ shift: Double
  ) {
    #expect(abs(Self.rules.factor(size: size, figures: figures) - factor) < 1e-7)
    #expect(abs(Self.rules.shift(logSize: log(size), figures: figures) - shift) < 1e-8)
    #expect(TableRules.none.factor(size: size, figures: figures) == 1)
  }

  /// A change of nothing under a small atom is judged as under the still size, and only that one.
  @Test func aYearThatStoodStillDoesNotSayHowSmallChangesAre() {
    let factors = ShapeFactors(spacing: [1, 1], horizon: 1)
    let small = Atom(shape: 0, pace: 0, size: 0.01)
    let still = Atom(shape: 0, pace: 0, size: 0.15)
    let large = Atom(shape: 0, pace: 0, size: 0.3)
    let stood = Evidence(changes: [0, 0], factors: factors, rules: Self.rules)
    #expect(stood.logLikelihood(small) == stood.logLikelihood(still))
    #expect(stood.logLikelihood(still) > stood.logLikelihood(large))
    // ω (-ln σ) of the year that stood, at 0.15; ω (-ln σ - ½ (d/σ)²) of the other, at 0.01.
    let mixed = Evidence(changes: [0.02, 0], factors: factors, rules: Self.rules)
    let certified = -0.475 * (log(0.01) + 0.5 * 4) - 0.5 * log(0.15)
    #expect(abs(mixed.logLikelihood(small) - certified) < 1e-12)
    let plain = Evidence(changes: [0.02, 0], factors: factors)
    #expect(plain.logLikelihood(small) > mixed.logLikelihood(small) + 1)
    #expect(abs(plain.logLikelihood(large) - mixed.logLikelihood(large)) < 1e-12)
  }

  /// The same past, longer: the years ahead are nearer.
  @Test func theYearsAheadTakeTheirSizeFromTheRules() throws {
    let table = AtomTable(flat: [0, 0, 0, 0, 0.1, 1, 1, 1, 1])
    let series = try YearlySeries([YearlyObservation(year: Year(2020), value: 50)])
    func width(_ rules: TableRules) throws -> Double {
      let trend = try AutomaticTrend(
        series, context: SeriesContext(bounds: .percentage),
        table: LearntTable(directed: table, undirected: table, rules: rules))
      let distribution = try #require(trend.forecast(horizon: 1).steps[0].distribution)
      let interval = distribution.interval(.percent(80))
      let scale = Scale(bounds: .percentage)
      return scale.z(of: interval.upper) - scale.z(of: interval.lower)
    }
    let ratio = try width(Self.rules) / width(.none)
    #expect(abs(ratio - Self.rules.factor(size: 0.1, figures: 1)) < 1e-9)
  }

  /// Blocks of series that stood still, in part or throughout, agree with one by one.
  @Test(arguments: [
    [62.0, 62, 62], [100, 100, 100, 100], [0, 0], [40, 41, 41, 43], [7, 7, 7, 7, 7, 7, 7, 90],
  ])
  func aBlockJudgesThemAlike(_ values: [Double]) throws {
    let series = try YearlySeries(
      values.enumerated().map { YearlyObservation(year: Year(2015 + $0), value: $1) })
    for better in [nil, Direction.higher] {
      let context = SeriesContext(bounds: .percentage, better: better)
      var block = SeriesBlock()
      block.append(series, context: context)
      var forecaster = BatchForecaster(horizon: 3, levels: [.percent(80), .percent(95)])
      let batch = forecaster.forecast(block)
      let alone = try AutomaticTrend(series, context: context).forecast(horizon: 3)
      for step in 1...3 {
        let distribution = try #require(alone.steps[step - 1].distribution)
        let wanted = distribution.quantiles([0.5, 0.1, 0.9, 0.025, 0.975])
        for (a, b) in zip(batch.figures(of: 0, step: step), wanted) {
          #expect(abs(a - b) < 1e-7 * (1 + wanted[4] - wanted[3]))
        }
      }
    }
  }

  /// Under the old reading the batch would miss by as much as this differs.
  @Test func theRuleMattersForWhatStoodStill() throws {
    let series = try YearlySeries(
      [62, 62, 62].enumerated().map { YearlyObservation(year: Year(2015 + $0), value: $1) })
    func width(_ rules: TableRules) throws -> Double {
      let trend = try AutomaticTrend(
        series, context: SeriesContext(bounds: .percentage, better: .higher),
        table: LearntTable(
          directed: LearntTable.shipped.directed, undirected: LearntTable.shipped.undirected,
          rules: rules))
      let distribution = try #require(trend.forecast(horizon: 1).steps[0].distribution)
      return distribution.interval(.percent(80)).width
    }
    var without = LearntTable.shipped.rules
    without.stillSize = 0
    #expect(try width(LearntTable.shipped.rules) > 1.5 * width(without))
  }
}
