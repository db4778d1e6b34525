import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Synchronization
import Testing

@testable import Planning

@Suite struct TornadoTests {
  private static func uncertain(
    _ kind: Lever.Kind, _ shape: Uncertainty.Shape, id: String? = nil, from: Year? = nil
  ) -> Lever {
    let uncertainty = Uncertainty(shape, id: id.map { Located($0) })
    let central = Lever(kind).with(uncertainty.median)
    return Lever(central.kind, from: from, uncertainties: [.main: uncertainty])
  }

  private static func add(_ low: Double, _ high: Double, id: String? = nil, from: Int? = nil)
    -> Lever
  {
    uncertain(
      .add(.init(0, .points)), .uniform(low: low, high: high), id: id, from: from.map { Year($0) })
  }

  private static let target = Target(
    id: "t", indicator: "y", goal: .atLeast(50), when: .by(Year(2024)))

  private func tornado(
    _ levers: OrderedDictionary<String, [Lever]>, correlations: [Correlation] = [],
    samples: Int? = nil, target: Target = target, swing: Double = 0.2, seed: UInt64 = 8
  ) throws -> Sensitivity {
    let base = Sample.plan(
      [
        try Sample.stock("y", unit: .percent, better: .higher, bounds: .percentage),
        try Sample.stock("z", unit: .percent, better: .higher, bounds: .percentage),
        try Sample.stock("sum", unit: .percent, formula: "y + z"),
      ],
      figures: [
        "y": [2020: 46, 2021: 47, 2022: 47.5, 2023: 49], "z": [2021: 30, 2022: 31, 2023: 32],
      ],
      scenarios: [Sample.scenario("s", levers)], targets: [target], seed: seed)
    let plan = Plan(
      name: base.name, through: base.through, seed: base.seed, indicators: base.indicators,
      targets: base.targets, scenarios: base.scenarios, correlations: correlations,
      facts: base.facts, areas: base.areas)
    let tornado = Tornado(
      of: try plan.resolved("s"), projector: Projector(plan: plan), swing: swing, samples: samples)
    return try #require(tornado.sensitivities(of: target).first)
  }

  @Test(arguments: [nil, 64])
  func everyTrialIsCountedBeforehand(_ samples: Int?) throws {
    let plan = Sample.plan(
      [try Sample.stock("y", unit: .percent, better: .higher, bounds: .percentage)],
      figures: ["y": [2020: 46, 2021: 47, 2022: 47.5, 2023: 49]],
      scenarios: [
        Sample.scenario(
          "s",
          ["y": [Self.add(-1, 1), Lever(.shock(.init(2, .points), in: Year(2024), recovery: nil))]])
      ], targets: [Self.target])
    let heard = Mutex(0)
    let tornado = Tornado(
      of: try plan.resolved("s"), projector: Projector(plan: plan), samples: samples
    ) { heard.withLock { $0 += 1 } }
    let found = tornado.sensitivities(of: Self.target)
    #expect(found.first?.rows.count == 2)
    #expect(heard.withLock { $0 } == tornado.trials(of: Self.target))
  }

  @Test func theEndsAreThoseOfTheDistribution() throws {
    let found = try tornado(["y": [Self.add(-5, 5)]])
    let row = try #require(found.rows.first)
    #expect(row.isOfPlan && row.low.value == -4 && row.high.value == 4)
    // Away from the bounds the lever moves the figure by itself.
    #expect(abs(row.high.projected - row.low.projected - 8) < 1e-6)
    #expect(abs((row.high.projected + row.low.projected) / 2 - found.projected) < 1e-6)
    #expect(try #require(row.high.probability) > #require(row.low.probability))
  }

  @Test func sharesAreThoseOfTheVariances() throws {
    let trend = try #require(try tornado([:]).interval80)
    #expect(try tornado([:]).trendShare == 1)
    let found = try tornado([
      "y": [
        Self.add(-5, 5),
        Self.uncertain(
          .shock(.init(0, .points), in: Year(2024), recovery: nil),
          .normal(mean: 0, standardDeviation: 1)),
      ]
    ])
    #expect(trend.upper > trend.lower)
    let variances = [100.0 / 12, 1]
    let shares = try found.rows.map { try #require($0.share) }
    // Independent and additive: in the ratio of their variances, with the trend all there is.
    #expect(abs(shares[0] / shares[1] - variances[0] / variances[1]) < 0.3)
    #expect(abs(shares.reduce(0, +) + (try #require(found.trendShare)) - 1) < 0.02)
    #expect(found.rows.map(\.assumption.id) == ["y.add", "y.shock@2024"])
  }

  @Test func certainNumbersAreMovedByTheSwing() throws {
    let found = try tornado(
      ["y": [Lever(.pace(1.5)), Lever(.cap(60)), Lever(.delay(1))]], swing: 0.1)
    let pace = try #require(found.rows.first { $0.assumption.id == "y.pace" })
    #expect(!pace.isOfPlan && pace.share == nil && abs(pace.low.value - 1.35) < 1e-12)
    let cap = try #require(found.rows.first { $0.assumption.id == "y.cap" })
    #expect(abs(cap.high.value - 61.1) < 1e-9)
    let delay = try #require(found.rows.first { $0.assumption.id == "y.delay" })
    #expect(delay.low.value == 0 && delay.high.value == 2)
  }

  @Test func levelsStayWithinTheBounds() throws {
    let found = try tornado(["y": [Lever(.saturate(limit: 100, gapShare: 0.2))]])
    let limit = try #require(found.rows.first { $0.assumption.id == "y.saturate" })
    #expect(abs(limit.low.value - 89.8) < 1e-9 && limit.high.value == 100)
  }

  @Test func whatCannotMoveTheTargetIsLeftOut() throws {
    let levers: OrderedDictionary = ["y": [Self.add(-5, 5)], "z": [Self.add(-9, 9)]]
    #expect(try tornado(levers).rows.map(\.assumption.id) == ["y.add"])
    let sum = Target(id: "t", indicator: "sum", goal: .atLeast(80), when: .by(Year(2024)))
    #expect(try tornado(levers, target: sum).rows.map(\.assumption.id) == ["z.add", "y.add"])
  }

  @Test func globalSharesOfAnAdditiveFigureAreThoseOfTheVariances() throws {
    let sum = Target(id: "t", indicator: "sum", goal: .atLeast(80), when: .by(Year(2024)))
    for seed in 1...3 {
      let found = try tornado(
        ["y": [Self.add(-5, 5)], "z": [Self.add(-3, 3)]], samples: 4096, target: sum,
        seed: UInt64(seed))
      for row in found.rows {
        let global = try #require(row.global)
        let share = try #require(row.share)
        #expect(abs(global.first - share) < 4 * global.firstError + 0.02, "seed \(seed)")
        #expect(abs(global.total - share) < 4 * global.totalError + 0.02, "seed \(seed)")
        #expect(global.firstError > 0 && global.firstError < 0.05)
      }
      let trend = try #require(found.trendGlobal)
      let all = try found.rows.map { try #require($0.global).first }.reduce(trend.first, +)
      #expect(abs(all - 1) < 0.1, "seed \(seed): \(all)")
    }
  }

  @Test func whatWorksTogetherHasMoreInTotal() throws {
    // A factor of a change that is uncertain itself.
    let found = try tornado(
      [
        "y": [
          Self.uncertain(.scale(1), .uniform(low: 0.2, high: 1.8)),
          Self.add(-40, 40),
        ]
      ], samples: 4096)
    let scale = try #require(found.rows.first { $0.assumption.id == "y.scale" }?.global)
    #expect(scale.total >= scale.first - 3 * (scale.firstError + scale.totalError))
    #expect(scale.total > 0 && scale.total <= 1.1)
  }

  @Test func correlatedNumbersAreOneInput() throws {
    let sum = Target(id: "t", indicator: "sum", goal: .atLeast(80), when: .by(Year(2024)))
    let found = try tornado(
      ["y": [Self.add(-5, 5, id: "a")], "z": [Self.add(-3, 3, id: "b")]],
      correlations: [Correlation(of: [Located("a"), Located("b")], rank: 0.9)], samples: 2048,
      target: sum)
    #expect(found.isCorrelated)
    #expect(found.rows.count == 2 && found.rows[0].global == found.rows[1].global)
    let trend = try #require(found.trendGlobal)
    let both = try #require(found.rows[0].global)
    #expect(abs(both.first + trend.first - 1) < 0.1)
  }

  @Test func theSameQuestionHasTheSameDigits() throws {
    let levers: OrderedDictionary = [
      "y": [Self.add(-5, 5), Self.uncertain(.scale(1), .pert(low: 0.9, mode: 1, high: 1.1))]
    ]
    let one = try tornado(levers, samples: 512)
    let other = try tornado(levers, samples: 512)
    #expect(
      one.rows.map(\.global) == other.rows.map(\.global) && one.trendGlobal == other.trendGlobal)
    #expect(one.rows.map(\.share) == other.rows.map(\.share))
  }

  @Test func anObservedYearHasNothingToMove() throws {
    let past = Target(id: "t", indicator: "y", goal: .atLeast(40), when: .by(Year(2023)))
    let found = try tornado(["y": [Self.add(-5, 5)]], samples: 256, target: past)
    #expect(found.isObserved && found.rows.isEmpty && found.trendGlobal == nil)
  }
}
