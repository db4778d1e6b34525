import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct LinkTests {
  private static func indicators(
    _ from: Indicator.Measure = .stock, _ to: Indicator.Measure = .stock
  ) throws -> [Indicator] {
    [
      try Sample.stock("x", better: .higher, measure: from, trend: Sample.linear),
      try Sample.stock("y", better: .higher, measure: to, trend: Sample.linear),
    ]
  }

  static func plan(
    _ lever: Lever.Kind, from: Indicator.Measure = .stock, to: Indicator.Measure = .stock,
    effect: Double = 0.5, uncertainty: Uncertainty? = nil, lag: Int = 0,
    _ further: OrderedDictionary<String, [Lever]> = [:]
  ) throws -> Plan {
    let indicators = try indicators(from, to)
    var levers = further
    levers["x"] = [Lever(lever)]
    return Sample.plan(
      indicators,
      figures: [
        "x": [2020: 300, 2021: 330, 2022: 340, 2023: 380],
        "y": [2020: 500, 2021: 540, 2022: 550, 2023: 570],
      ], scenarios: [Sample.scenario("moved", levers)],
      links: [
        Link(
          id: "xy", from: indicators[0], to: "y", effect: effect, uncertainty: uncertainty,
          lag: lag)
      ])
  }

  private func steps(
    _ plan: Plan, _ indicator: String = "y", _ scenario: String = "moved"
  ) throws -> [SeriesProjection.Step] {
    try #require(Projector(plan: plan).projection(of: scenario).series(indicator)).steps
  }

  private func shifts(_ plan: Plan) throws -> [Double] {
    let moved = try steps(plan)
    return zip(moved, try steps(plan, "y", "baseline")).map {
      ($0.value - $1.value).rounded(decimals: 6)
    }
  }

  @Test func aStockHandsItsChangeOnToAStock() throws {
    // 10 a year more: 10, 20, 30, 40.
    #expect(try shifts(try Self.plan(.add(.init(10, .own)))) == [5, 10, 15, 20])
    #expect(try shifts(try Self.plan(.add(.init(10, .own)), lag: 2)) == [0, 0, 5, 10])
  }

  @Test func aStockHandsItsYearlyChangeOnToAFlow() throws {
    #expect(try shifts(try Self.plan(.add(.init(10, .own)), to: .flow)) == [5, 5, 5, 5])
    #expect(try shifts(try Self.plan(.add(.init(10, .own)), to: .flow, lag: 1)) == [0, 5, 5, 5])
  }

  @Test func aFlowAddsUpInAStock() throws {
    let jump = Lever.Kind.shock(.init(10, .own), in: Year(2025), recovery: nil)
    #expect(try shifts(try Self.plan(jump, from: .flow)) == [0, 5, 5, 5])
    #expect(try shifts(try Self.plan(jump, from: .flow, lag: 1)) == [0, 0, 5, 5])
    #expect(try shifts(try Self.plan(jump, from: .flow, to: .flow)) == [0, 5, 0, 0])
  }

  @Test func theBaselineStaysAsItIs() throws {
    let plan = try Self.plan(.add(.init(10, .own)))
    let without = Sample.plan(
      Array(plan.indicators.values),
      figures: [
        "x": [2020: 300, 2021: 330, 2022: 340, 2023: 380],
        "y": [2020: 500, 2021: 540, 2022: 550, 2023: 570],
      ])
    for (a, b) in zip(try steps(plan, "y", "baseline"), try steps(without, "y", "baseline")) {
      #expect(a.value == b.value && a.interval95 == b.interval95 && a.draws == b.draws)
    }
  }

  @Test func whatIsTheSameOnAllPathsKeepsTheExactDistribution() throws {
    let plan = try Self.plan(.add(.init(10, .own)))
    let (moved, still) = (try steps(plan)[3], try steps(plan, "y", "baseline")[3])
    let chance = try #require(moved.probability(atLeast: 660))
    #expect(abs(chance - (try #require(still.probability(atLeast: 640)))) < 1e-12)
  }

  @Test func otherDifferencesAreHandedOnPathByPath() throws {
    let plan = try Self.plan(.scale(1.2), from: .flow, to: .flow)
    let (x, y) = (try steps(plan, "x"), try steps(plan))
    let (baseX, baseY) = (try steps(plan, "x", "baseline"), try steps(plan, "y", "baseline"))
    for step in y.indices {
      let moved = try #require(y[step].draws) - (try #require(baseY[step].draws))
      let cause = try #require(x[step].draws) - (try #require(baseX[step].draws))
      #expect(Set(cause.values).count > 1000)
      #expect(zip(moved.values, cause.values).allSatisfy { abs($0 - 0.5 * $1) < 1e-9 })
    }
  }

  @Test func anUncertainEffectIsDrawnWithTheTrend() throws {
    let plan = try Self.plan(
      .add(.init(10, .own)), uncertainty: Uncertainty(.discrete([0, 1], weights: [1, 1])))
    let (moved, still) = (try steps(plan)[3], try steps(plan, "y", "baseline")[3])
    let chances = try [620.0, 660].map { try #require(still.probability(atLeast: $0 - 40)) }
    let others = try [620.0, 660].map { try #require(still.probability(atLeast: $0)) }
    for (value, chance) in zip([620.0, 660], zip(chances, others).map { ($0 + $1) / 2 }) {
      #expect(abs(try #require(moved.probability(atLeast: value)) - chance) < 1e-9)
    }
    let scenario = try plan.resolved("moved")
    #expect(scenario.assumptions.map(\.id) == ["x.add", "links.xy"] && scenario.isUncertain)
    let certain = try #require(scenario.replacing("links.xy", with: 0.25))
    #expect(certain.activeLinks.map(\.effect) == [0.25] && !certain.isUncertain)
  }

  @Test func whatComesAfterTheLinkActsOnWhatItMade() throws {
    let cap = try Self.plan(.add(.init(10, .own)), ["y": [Lever(.cap(600))]])
    #expect(try steps(cap).allSatisfy { $0.value <= 600 })
    let set = try Self.plan(
      .scale(1.2), from: .flow, to: .flow,
      ["y": [Lever(.set([Year(2025): 400], then: .continue))]])
    let levels = try steps(set)
    #expect(levels[1].value == 400 && levels[1].kind == .assumed)
    // The link goes on from there: 0.5 × 20% of what x grows by since.
    let x = try steps(set, "x", "baseline").map(\.value)
    let y = try steps(set, "y", "baseline").map(\.value)
    #expect(abs(levels[3].value - (400 + y[3] - y[1] + 0.1 * (x[3] - x[1]))) < 1)
  }

  @Test func linksInACircleAreFound() throws {
    let indicators = try Self.indicators()
    let plan = Sample.plan(
      indicators, figures: [:],
      links: [
        Link(id: "there", from: indicators[0], to: "y", effect: 1),
        Link(id: "back", from: indicators[1], to: "x", effect: 1),
      ])
    let found = plan.linkDiagnostics
    #expect(found.map(\.slug) == ["link-circle"])
    #expect(try Self.plan(.add(.init(10, .own))).linkDiagnostics.isEmpty)
  }

  // MARK: Fits

  private func fit(
    _ x: [Double], _ y: [Double], lag: Int = 0, from: Indicator.Measure = .flow
  ) throws(LinkFit.Failure) -> LinkFit {
    func figures(_ values: [Double]) -> [YearlyObservation] {
      values.enumerated().map { YearlyObservation(year: Year(2015 + $0.offset), value: $0.element) }
    }
    return try LinkFit(
      [.init(from: figures(x), to: figures(y))], from: from, to: .flow, lag: lag)
  }

  /// R 4.2.2: lm(c(2.1, 3.9, 6.2, 7.8, 10.1, 12.2) ~ I(1:6)).
  @Test func aFitIsTheLeastSquaresLine() throws {
    let fit = try fit([1, 2, 3, 4, 5, 6], [2.1, 3.9, 6.2, 7.8, 10.1, 12.2])
    #expect(abs(fit.coefficient - 2.02) < 1e-12)
    #expect(abs(fit.standardError - 0.042761798705987973) < 1e-12)
    #expect(fit.degreesOfFreedom == 4 && fit.pairs == 6)
  }

  @Test func aFitLooksBackByTheLag() throws {
    let x = [1.0, 4, 2, 7, 5, 9, 3]
    let y = [0.0] + x.dropLast().map { 3 * $0 + 1 }
    let fit = try fit(x, y, lag: 1)
    #expect(abs(fit.coefficient - 3) < 1e-9 && fit.pairs == 6)
    // The changes of the sums are the figures.
    var sums: [Double] = [0]
    for value in x { sums.append(sums[sums.count - 1] + value) }
    let stock = try self.fit(sums, [0, 0] + y.dropFirst(), lag: 1, from: .stock)
    #expect(abs(stock.coefficient - 3) < 1e-9)
  }

  @Test func figuresThatCarryNoEffectAreRefused() throws {
    #expect(throws: LinkFit.Failure.few(pairs: 4, needed: 5)) {
      try fit([1, 2, 3, 5], [1, 2, 4, 5])
    }
    #expect(throws: LinkFit.Failure.flat(pairs: 5)) {
      try fit([2, 2, 2, 2, 2], [1, 2, 4, 5, 3])
    }
    #expect { try fit([1, 2, 3, 4, 5], [3, 1, 4, 1, 3]) } throws: {
      if case LinkFit.Failure.unclear(let fit) = $0 { fit.degreesOfFreedom == 3 } else { false }
    }
  }

  @Test func areasHaveTheirOwnInterceptsAndOneSlope() throws {
    func sample(_ base: Double) -> LinkFit.Sample {
      let x = [1.0, 3, 2]
      func figures(_ values: [Double]) -> [YearlyObservation] {
        values.enumerated().map {
          YearlyObservation(year: Year(2020 + $0.offset), value: $0.element)
        }
      }
      return .init(from: figures(x), to: figures(x.map { base + 2 * $0 }))
    }
    let fit = try LinkFit([sample(0), sample(100)], from: .flow, to: .flow, lag: 0)
    #expect(abs(fit.coefficient - 2) < 1e-9 && fit.degreesOfFreedom == 3)
  }
}
