import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// What holds for every scenario, whatever its levers: seeded random plans.
@Suite struct ScenarioLawsTests {
  private struct Sampled {
    var stream: RandomStream

    mutating func lever() -> Lever {
      let from = [nil, Year(2024), Year(2025)][Int(stream.next() % 3)]
      let kind: Lever.Kind
      let shape: Uncertainty.Shape
      switch stream.next() % 5 {
      case 0: (kind, shape) = (.pace(1.4), .pert(low: 1, mode: 1.4, high: 2))
      case 1: (kind, shape) = (.scale(0.9), .uniform(low: 0.7, high: 1))
      case 2: (kind, shape) = (.add(.init(-2, .own)), .normal(mean: -2, standardDeviation: 1))
      case 3: (kind, shape) = (.change(.init(-4, .own)), .empirical([-9, -4, -1]))
      default: (kind, shape) = (.cap(55), .discrete([40, 55], weights: [1, 3]))
      }
      let isCertain = stream.next() % 3 == 0
      return Lever(
        kind, from: from, ramp: 1 + Int(stream.next() % 3),
        uncertainties: isCertain ? [:] : [.main: Uncertainty(shape)])
    }
  }

  private func plan(
    _ levers: OrderedDictionary<String, [Lever]>, seed: UInt64,
    indicators: [String] = ["a", "b", "c"], areas: [String] = ["north", "south"]
  ) throws -> Plan {
    Sample.plan(
      try indicators.map { try Sample.stock($0) },
      figures: [
        "a": [2022: 100, 2023: 90], "b": [2021: 40, 2022: 48, 2023: 60], "c": [2023: 57],
      ],
      scenarios: [
        Sample.scenario("parent", levers), Sample.scenario("child", extends: ["parent"]),
      ], seed: seed, areas: areas)
  }

  private func expectSame(
    _ one: ScenarioProjection, _ other: ScenarioProjection, _ seed: UInt64
  ) throws {
    #expect(one.series.count == other.series.count)
    for (id, series) in one.series {
      let same = try #require(other.series[id])
      #expect(series.steps.count == same.steps.count && !series.steps.isEmpty)
      for (x, y) in zip(series.steps, same.steps) {
        #expect(x.value.bitPattern == y.value.bitPattern, "seed \(seed), \(id), \(x.year)")
        #expect(x.interval80 == y.interval80 && x.interval95 == y.interval95, "seed \(seed)")
        #expect(x.kind == y.kind && x.draws == y.draws && x.split == y.split, "seed \(seed)")
        #expect(x.probability(atMost: 50) == y.probability(atMost: 50), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aScenarioWithoutDifferencesEqualsItsParent(_ seed: UInt64) throws {
    var sampled = Sampled(stream: RandomStream(seed: seed))
    let levers: OrderedDictionary = [
      "a": [sampled.lever()], "b": [sampled.lever()], "c": [sampled.lever()],
    ]
    let projector = Projector(plan: try plan(levers, seed: seed))
    try expectSame(projector.projection(of: "parent"), projector.projection(of: "child"), seed)
  }

  @Test(arguments: 11...16 as ClosedRange<UInt64>)
  func theOrderOfIndicatorsLeversAndAreasChangesNothing(_ seed: UInt64) throws {
    var sampled = Sampled(stream: RandomStream(seed: seed))
    let (a, b) = (sampled.lever(), sampled.lever())
    let one = try plan(["a": [a], "b": [b]], seed: seed)
    let other = try plan(
      ["b": [b], "a": [a]], seed: seed, indicators: ["c", "b", "a"], areas: ["south", "north"])
    try expectSame(
      Projector(plan: one).projection(of: "parent"),
      Projector(plan: other).projection(of: "parent"), seed)
  }

  @Test func theLawsAreOnesThatCanBreak() throws {
    let levers: OrderedDictionary = ["a": [Lever(.scale(0.9))]]
    let projector = Projector(plan: try plan(levers, seed: 1))
    let moved = try projector.projection(of: "parent").series("a", area: "north")
    let still = projector.baseline.series("a", area: "north")
    #expect(try #require(moved).steps[0].value != #require(still).steps[0].value)
  }
}
