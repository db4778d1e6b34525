import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// Levers on a series with a distribution: figures, probabilities and draws are one thing.
@Suite struct LeveredDistributionTests {
  static let levers: [String: [Lever]] = [
    "pace": [Lever(.pace(1.4), ramp: 2)],
    "scale": [Lever(.scale(0.7), from: Year(2025))],
    "change": [Lever(.change(.init(-9, .own)))],
    "add": [Lever(.add(.init(6, .own)))],
    "percent": [Lever(.add(.init(-10, .percent)))],
    "saturate": [Lever(.saturate(limit: 5, gapShare: 0.3))],
    "shock": [Lever(.shock(.init(40, .own), in: Year(2024), recovery: .init(years: 2)))],
    "floor and cap": [Lever(.floor(20)), Lever(.cap(60))],
    "many": [
      Lever(.pace(1.2)), Lever(.scale(1.1)), Lever(.add(.init(2, .own))),
      Lever(.shock(.init(10, .percent), in: Year(2025), recovery: nil)), Lever(.cap(90)),
    ],
    "set": [Lever(.set([Year(2024): 20], then: .continue))],
    "hold": [Lever(.hold, until: Year(2024))],
    "reach": [Lever(.reach(10, by: Year(2025)), until: Year(2025))],
  ]

  private func projector(
    _ scenarios: [Scenario], draws: Int = 10_000, figures: [Int: Double] = [2022: 60, 2023: 48]
  ) throws -> Projector {
    let plan = Sample.plan(
      [try Sample.stock("x")], figures: ["x": figures], scenarios: scenarios)
    return Projector(plan: plan, options: ProjectionOptions(draws: draws))
  }

  @Test(arguments: levers.keys.sorted())
  func figuresProbabilitiesAndDrawsAgree(_ name: String) throws {
    let levers = try #require(Self.levers[name])
    let projector = try projector([Sample.scenario("s", ["x": levers])])
    let steps = try #require(try projector.projection(of: "s").series("x")).steps
    var uncertain = 0
    for step in steps where step.kind == .projected {
      uncertain += 1
      let draws = try #require(step.draws)
      let narrow = try #require(step.interval80)
      let wide = try #require(step.interval95)
      #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
      #expect(narrow.contains(step.value))
      #expect(narrow.lower >= 0)
      for threshold in [0.0, 15, 20, 33, 50, 60, 90] {
        let most = try #require(step.probability(atMost: threshold))
        #expect(abs(most - draws.share(atMost: threshold)) < 0.02, "\(name) \(threshold)")
        let above = try #require(step.probability(above: threshold))
        #expect(abs(most + above - 1) < 1e-9, "\(name) \(threshold)")
      }
      // A figure and its probability are the same statement; with a memory of other years, as
      // nearly as draws can tell.
      let slack = ["set", "hold", "reach"].contains(name) ? 0.01 : 1e-6
      let belowMedian = try #require(step.probability(below: step.value))
      let upToMedian = try #require(step.probability(atMost: step.value))
      #expect(belowMedian <= 0.5 + slack && upToMedian >= 0.5 - slack, "\(name) \(step.year)")
      let spread = wide.width / 3.9
      #expect(abs(draws.median - step.value) < 0.06 * spread + 1e-9, "\(name) \(step.year)")
    }
    #expect(uncertain > 0)
  }

  @Test(arguments: ["set", "hold", "reach"]) func assumedFiguresHaveNoChance(_ name: String) throws
  {
    let levers = try #require(Self.levers[name])
    let projector = try projector([Sample.scenario("s", ["x": levers])])
    let step = try #require(try projector.projection(of: "s").series("x")?.step(Year(2024)))
    #expect(step.kind == .assumed)
    #expect(step.interval80 == nil && step.interval95 == nil && step.draws == nil)
    #expect(step.distribution == nil && step.probability(atMost: 1000) == nil)
    #expect(step.quantile(0.5) == nil)
  }

  @Test func yearsBeforeALeverAreTheBaselineBitForBit() throws {
    let projector = try projector([
      Sample.scenario("s", ["x": [Lever(.pace(2), from: Year(2026))]])
    ])
    let steps = try #require(try projector.projection(of: "s").series("x")).steps
    let baseline = try #require(projector.baseline.series("x")).steps
    for i in 0..<2 {
      #expect(steps[i].value == baseline[i].value)
      #expect(steps[i].interval95 == baseline[i].interval95)
      #expect(steps[i].draws == baseline[i].draws)
      #expect(steps[i].distribution != nil)
    }
    for i in 2..<4 {
      #expect(steps[i].value < baseline[i].value)
      #expect(steps[i].distribution == nil)
    }
  }

  @Test(arguments: [
    Lever(.pace(1)), Lever(.scale(1)), Lever(.add(.init(0, .own))), Lever(.floor(0)),
  ])
  func leverThatChangesNothingIsTheBaseline(_ lever: Lever) throws {
    let projector = try projector([Sample.scenario("s", ["x": [lever]])])
    let steps = try #require(try projector.projection(of: "s").series("x")).steps
    let baseline = try #require(projector.baseline.series("x")).steps
    for (a, b) in zip(steps, baseline) {
      #expect(a.value.bitPattern == b.value.bitPattern)
      #expect(a.interval80 == b.interval80)
      #expect(a.distribution != nil)
    }
  }

  @Test func drawsOfTwoScenariosArePaired() throws {
    let projector = try projector([
      Sample.scenario("s", ["x": [Lever(.add(.init(6, .own)))]])
    ])
    let moved = try #require(
      try projector.projection(of: "s").series("x")?.step(Year(2025))?.draws)
    let still = try #require(projector.baseline.series("x")?.step(Year(2025))?.draws)
    let difference = moved - still
    #expect(difference.values.allSatisfy { abs($0 - 12) < 1e-9 })
    #expect(still.variance > 100)
  }

  @Test func probabilityRisesWithTheAmount() throws {
    let amounts = stride(from: -30.0, through: 30, by: 1).map { $0 }
    let projector = try projector(
      amounts.map { Sample.scenario("add \($0)", ["x": [Lever(.add(.init($0, .own)))]]) })
    var before = 1.0
    for amount in amounts {
      let step = try #require(
        try projector.projection(of: "add \(amount)").series("x")?.step(Year(2025)))
      let met = try #require(step.probability(below: 30.5))
      #expect(met <= before, "add \(amount)")
      before = met
    }
    #expect(before < 0.1)
  }

  @Test func setThatContinuesKeepsTheSpreadOfTheYearsSince() throws {
    let projector = try projector([
      Sample.scenario("s", ["x": [Lever(.set([Year(2024): 48], then: .continue))]])
    ])
    let baseline = try #require(projector.baseline.series("x"))
    let series = try #require(try projector.projection(of: "s").series("x"))
    let first = try #require(baseline.step(Year(2024))?.draws)
    let second = try #require(baseline.step(Year(2025))?.draws)
    let expected = (second - first + 48).clamped(from: 0)
    let step = try #require(series.step(Year(2025)))
    let draws = try #require(step.draws)
    for i in 0..<draws.count { #expect(abs(draws[i] - expected[i]) < 1e-9) }
    let since = try #require(step.interval80)
    let all = try #require(baseline.step(Year(2025))?.interval80)
    #expect(since.width < all.width)
  }

  @Test func figuresAtABoundAreTheBound() throws {
    let projector = try projector([
      Sample.scenario("s", ["x": [Lever(.change(.init(-48, .own)))]]),
      Sample.scenario("t", ["x": [Lever(.set([Year(2024): 0], then: .continue))]]),
    ])
    let step = try #require(try projector.projection(of: "s").series("x")?.step(Year(2025)))
    #expect(step.value == 0)
    #expect(step.interval95?.lower == 0)
    let after = try #require(try projector.projection(of: "t").series("x")?.step(Year(2025)))
    #expect(after.interval95?.lower == 0)
  }

  @Test func singleDrawIsEnough() throws {
    let projector = try projector(
      [Sample.scenario("s", ["x": Self.levers["set"] ?? []])], draws: 1)
    let step = try projector.projection(of: "s").series("x")?.step(Year(2026))
    #expect(step?.interval80 != nil)
  }
}
