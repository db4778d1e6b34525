import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct BestOfTests {
  private func plan(_ scenarios: [Scenario]) throws -> Plan {
    Sample.plan(
      [try Sample.stock("x")], figures: ["x": [2021: 70, 2022: 60, 2023: 48]],
      scenarios: [
        Sample.scenario(
          "early",
          ["x": [Lever(.shock(.init(-20, .own), in: Year(2024), recovery: .init(years: 2)))]]),
        Sample.scenario("steady", ["x": [Lever(.change(.init(-9, .own)))]]),
        Sample.scenario("fixed", ["x": [Lever(.set([Year(2025): 30], then: .return))]]),
      ] + scenarios)
  }

  private func draws(_ projector: Projector, _ name: String, _ step: Int) throws -> [Double] {
    let series = try #require(try projector.projection(of: name).series("x"))
    return try #require(series.steps[step].draws).values
  }

  @Test func everyPathIsTheBestOfItsYear() throws {
    let best = Sample.scenario("best", ["x": [Lever(.bestOf(["early", "steady", "baseline"]))]])
    let projector = Projector(plan: try plan([best]), options: .init(draws: 2000))
    for step in 0..<4 {
      let all = try ["early", "steady", "baseline"].map { try draws(projector, $0, step) }
      let expected = (0..<2000).map { i in all.map { $0[i] }.min() ?? .nan }
      #expect(try draws(projector, "best", step) == expected)
    }
    // In the first year the jump is best, later the steady fall.
    let series = try #require(try projector.projection(of: "best").series("x"))
    let early = try #require(try projector.projection(of: "early").series("x"))
    #expect(abs(series.steps[0].value - early.steps[0].value) < 1)
  }

  @Test func itSpeaksForItsYearsOnly() throws {
    let best = Sample.scenario(
      "best",
      ["x": [Lever(.bestOf(["early", "steady"]), from: Year(2025), until: Year(2025))]])
    let projector = Projector(plan: try plan([best]), options: .init(draws: 500))
    let steps = try #require(try projector.projection(of: "best").series("x")).steps
    let still = try #require(projector.baseline.series("x")).steps
    for i in [0, 2, 3] { #expect(steps[i].draws == still[i].draws) }
    #expect(steps[1].draws != still[1].draws)
  }

  @Test func aFixedFigureTakesPart() throws {
    let best = Sample.scenario("best", ["x": [Lever(.bestOf(["fixed", "baseline"]))]])
    let projector = Projector(plan: try plan([best]), options: .init(draws: 500))
    let values = try draws(projector, "best", 1)
    #expect(values.max() == 30)
    #expect(values.contains { $0 < 30 })
  }

  @Test func floorAndCapComeAfterIt() throws {
    let best = Sample.scenario(
      "best", ["x": [Lever(.bestOf(["early", "steady"])), Lever(.floor(25))]])
    let projector = Projector(plan: try plan([best]), options: .init(draws: 500))
    #expect(try draws(projector, "best", 3).min() == 25)
  }

  @Test func whatIsWrongWithItIsSaid() throws {
    func slugs(_ scenarios: [Scenario]) throws -> [String] {
      try plan(scenarios).scenarioDiagnostics.map(\.slug)
    }
    func best(_ id: String, _ names: [String], extends: [String] = []) -> Scenario {
      Sample.scenario(id, extends: extends, ["x": [Lever(.bestOf(names))]])
    }
    #expect(try slugs([best("b", ["early", "steady"])]) == [])
    #expect(try slugs([best("b", ["early"])]) == ["best-of-few"])
    #expect(try slugs([best("b", ["early", "nowhere"])]) == ["scenario-unknown"])
    #expect(try slugs([best("b", ["early", "b"])]) == ["best-of-circle"])
    #expect(
      try slugs([best("b", ["early", "c"]), best("c", ["steady", "b"])]) == ["best-of-circle"])
    // A child that the parent takes the best of.
    #expect(
      try slugs([best("b", ["early", "c"]), Sample.scenario("c", extends: ["b"])])
        == ["best-of-circle"])
  }

  @Test func aCircleMadeInCodeEnds() throws {
    let plan = try plan([
      Sample.scenario("b", ["x": [Lever(.bestOf(["early", "c"]))]]),
      Sample.scenario("c", ["x": [Lever(.bestOf(["early", "b"]))]]),
    ])
    let projector = Projector(plan: plan, options: .init(draws: 100))
    #expect(try projector.projection(of: "b").series("x") != nil)
  }
}
