import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct AssumptionTests {
  private func resolved() throws -> ResolvedScenario {
    let uncertain = Lever(
      .change(.init(-15, .own)), from: Year(2025),
      uncertainties: [
        .main: Uncertainty(.triangular(low: -20, mode: -15, high: -8), id: Located("visits"))
      ])
    let plan = Sample.plan(
      [
        try Sample.stock("x"),
        try Sample.stock("y", unit: .percent, better: .higher, bounds: .percentage),
      ],
      figures: ["x": [2021: 70, 2022: 60, 2023: 48], "y": [2022: 81, 2023: 82.5]],
      scenarios: [
        Sample.scenario(
          "parent",
          [
            "x": [Lever(.pace(1.3), from: Year(2024)), uncertain],
            "y": [
              Lever(.saturate(limit: 95, gapShare: 0.2)), Lever(.hold, from: Year(2027)),
              Lever(.set([Year(2026): 90, Year(2025): 88], then: .return)),
            ],
          ]),
        Sample.scenario(
          "child", extends: ["parent"],
          [
            "x": [Lever(.pace(2), from: Year(2024), until: Year(2025)), Lever(.delay(1))],
            "y": [Lever(.shock(.init(2, .points), in: Year(2024), recovery: nil))],
          ]),
      ])
    return try plan.resolved("child")
  }

  @Test func everyNumberHasItsNameAndUnit() throws {
    let assumptions = try resolved().assumptions
    #expect(
      assumptions.map(\.id) == [
        "x.delay", "x.pace@2024", "parent:x.pace@2024", "visits", "y.saturate", "y.gap_share",
        "y.shock@2024", "y.set@2025", "y.set@2026",
      ])
    #expect(
      assumptions.map(\.unit) == [
        .years, .factor, .factor, .amount(.own), .level, .share, .amount(.points), .level, .level,
      ])
    #expect(assumptions.map(\.value) == [1, 2, 1.3, -15, 95, 0.2, 2, 88, 90])
    #expect(assumptions.filter { $0.uncertainty != nil }.map(\.id) == ["visits"])
    #expect(assumptions.filter { $0.scenario == "child" }.map(\.id).first == "x.delay")
  }

  @Test func aReplacedNumberIsCertainAndAloneInItsChange() throws {
    let scenario = try resolved()
    let replaced = try #require(scenario.replacing("visits", with: -30))
    for (before, after) in zip(scenario.assumptions, replaced.assumptions) {
      if before.id == "visits" {
        // Its name went with its distribution.
        #expect(after.id == "x.change@2025" && after.value == -30 && after.uncertainty == nil)
      } else {
        #expect(before == after)
      }
    }
    #expect(scenario.replacing("nothing", with: 1) == nil)
    let year = try #require(scenario.replacing("y.set@2026", with: 91))
    #expect(year.assumptions.first { $0.id == "y.set@2026" }?.value == 91)
    #expect(year.assumptions.first { $0.id == "y.set@2025" }?.value == 88)
  }

  @Test func aReplacedNearerLeverIsReplacedWhereItOverridesToo() throws {
    let replaced = try #require(try resolved().replacing("x.pace@2024", with: 3))
    let levers = try #require(replaced.levers["x"])
    let farther = try #require(
      levers.first { $0.scenario == "parent" && $0.lever.kind.name == "pace" })
    #expect(farther.overriding.map { $0.value() } == [3])
    #expect(!farther.counts(in: Year(2025)) && farther.counts(in: Year(2026)))
  }

  @Test func aFurtherLeverIsTheNearest() throws {
    let added = try resolved().adding(Lever(.pace(5), from: Year(2025)), of: "x")
    let levers = try #require(added.levers["x"])
    #expect(levers.map(\.lever.kind.order) == levers.map(\.lever.kind.order).sorted())
    let counting = levers.filter { $0.lever.kind.name == "pace" && $0.counts(in: Year(2026)) }
    #expect(counting.map { $0.lever.value() } == [5])
    #expect(levers.filter { $0.lever.kind.name == "pace" && $0.counts(in: Year(2024)) }.count == 1)
  }
}
