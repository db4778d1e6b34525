import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

@Suite struct ScenarioResolutionTests {
  private func plan(_ scenarios: [Scenario], targets: [Target] = []) throws -> Plan {
    Sample.plan(
      [try Sample.stock("x"), try Sample.stock("y")],
      figures: ["x": [2022: 100, 2023: 90], "y": [2023: 10]], scenarios: scenarios,
      targets: targets)
  }

  private func pace(_ factor: Double, from: Int? = nil, until: Int? = nil) -> Lever {
    Lever(.pace(factor), from: from.map { Year($0) }, until: until.map { Year($0) })
  }

  /// What counts for `x`, with the scenario that wrote it.
  private func counting(_ resolved: ResolvedScenario) -> [String] {
    (resolved.levers["x"] ?? []).map { "\($0.lever.kind.name) of \($0.scenario)" }
  }

  @Test func lineageGoesGenerationByGenerationWithTheBaselineLast() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["a", "b"]), Sample.scenario("a", extends: ["c"]),
      Sample.scenario("b", extends: ["d", "c"]), Sample.scenario("c", extends: ["baseline"]),
      Sample.scenario("d"),
    ])
    #expect(try plan.resolved("s").lineage == ["s", "a", "b", "c", "d", "baseline"])
    #expect(try plan.resolved("baseline").lineage == ["baseline"])
  }

  @Test func childOverridesItsParentWithoutAWarning() throws {
    let plan = try plan([
      Sample.scenario("child", extends: ["parent"], ["x": [pace(1.5)]]),
      Sample.scenario("parent", ["x": [pace(1.2), Lever(.floor(5))]]),
    ])
    let resolved = try plan.resolved("child")
    #expect(counting(resolved) == ["pace of child", "floor of parent"])
    #expect(resolved.warnings.isEmpty)
    #expect(resolved.overridden.map(\.scenario) == ["parent"])
    #expect(resolved.overridden.map(\.by) == ["child"])
  }

  @Test func firstOfTwoParentsWinsWithAWarning() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["a", "b"]), Sample.scenario("a", ["x": [pace(1.5)]]),
      Sample.scenario("b", ["x": [pace(1.2)]]),
    ])
    let resolved = try plan.resolved("s")
    #expect(counting(resolved) == ["pace of a"])
    #expect(resolved.warnings.map(\.slug) == ["scenario-lever-conflict"])
    #expect(resolved.warnings.first?.message.arguments["winner"] == "a")
    #expect(resolved.warnings.first?.message.arguments["loser"] == "b")
  }

  @Test func ownLeverSettlesWhatTwoParentsDisputed() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["a", "b"], ["x": [pace(2)]]),
      Sample.scenario("a", ["x": [pace(1.5)]]), Sample.scenario("b", ["x": [pace(1.2)]]),
    ])
    let resolved = try plan.resolved("s")
    #expect(counting(resolved) == ["pace of s"])
    #expect(resolved.warnings.isEmpty)
  }

  @Test func parentsThatSayTheSameDoNotConflictAndCountOnce() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["a", "b"]), Sample.scenario("a", ["x": [pace(1.5)]]),
      Sample.scenario("b", ["x": [pace(1.5)]]),
    ])
    let resolved = try plan.resolved("s")
    #expect(counting(resolved) == ["pace of a"])
    #expect(resolved.warnings.isEmpty)
    #expect(resolved.overridden.map(\.same) == [true])
  }

  @Test func commonGrandparentCountsOnce() throws {
    let shock = Lever(.shock(.init(40, .own), in: Year(2024), recovery: nil))
    let plan = try plan([
      Sample.scenario("s", extends: ["a", "b"]),
      Sample.scenario("a", extends: ["storm"], ["x": [pace(1.5)]]),
      Sample.scenario("b", extends: ["storm"], ["y": [pace(1.5)]]),
      Sample.scenario("storm", ["x": [shock]]),
    ])
    let resolved = try plan.resolved("s")
    #expect(counting(resolved) == ["pace of a", "shock of storm"])
    #expect(resolved.warnings.isEmpty)
    let projector = Projector(plan: plan)
    let twice = try projector.projection(of: "b").series("x")?.steps.map(\.value)
    let once = try projector.projection(of: "storm").series("x")?.steps.map(\.value)
    #expect(twice == once)
  }

  @Test func descendantBeatsTheGrandparentThroughTheOtherParent() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["b", "a"]),
      Sample.scenario("a", extends: ["g"], ["x": [pace(2)]]),
      Sample.scenario("b", extends: ["g"]), Sample.scenario("g", ["x": [pace(1.1)]]),
    ])
    let resolved = try plan.resolved("s")
    #expect(counting(resolved) == ["pace of a"])
    #expect(resolved.warnings.isEmpty)
  }

  @Test func nearerLeverCountsOnlyInItsYears() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["p"], ["x": [pace(2, from: 2026)]]),
      Sample.scenario("p", ["x": [pace(1.5, from: 2024)]]),
    ])
    let resolved = try plan.resolved("s")
    let levers = try #require(resolved.levers["x"])
    #expect(counting(resolved) == ["pace of p", "pace of s"])
    #expect((2024...2027).map { levers[0].counts(in: Year($0)) } == [true, true, false, false])
    #expect((2024...2027).map { levers[1].counts(in: Year($0)) } == [false, false, true, true])
  }

  @Test func yearsOfSetAreInheritedOneByOne() throws {
    let plan = try plan([
      Sample.scenario("s", extends: ["p"], ["x": [Lever(.set([Year(2025): 20], then: .return))]]),
      Sample.scenario(
        "p", ["x": [Lever(.set([Year(2024): 70, Year(2025): 60], then: .return))]]),
    ])
    let steps = try #require(try Projector(plan: plan).projection(of: "s").series("x")).steps
    #expect(steps.prefix(2).map(\.value) == [70, 20])
  }

  @Test func targetsAreOverriddenInTheSameOrder() throws {
    func target(_ goal: Double) -> Target {
      Target(id: "t", indicator: "x", goal: .atMost(goal), when: .by(Year(2025)))
    }
    func scenario(_ id: String, extends: [String] = [], _ goal: Double? = nil) -> Scenario {
      Scenario(
        id: id, why: LocalizedText("A test."), extends: extends.map { Located($0) },
        targets: goal.map { ["t": target($0)] } ?? [:])
    }
    let plan = try plan(
      [
        scenario("s", extends: ["a", "b"]), scenario("a", 5), scenario("b", 7),
        scenario("c", extends: ["b"], 6),
      ],
      targets: [target(0)])
    let resolved = try plan.resolved("s")
    #expect(resolved.targets["t"]?.goal == .atMost(5))
    #expect(resolved.targetOrigins == ["t": "a"])
    #expect(resolved.warnings.map(\.slug) == ["scenario-target-conflict"])
    #expect(try plan.resolved("c").warnings.isEmpty)
    #expect(try plan.resolved("c").targets["t"]?.goal == .atMost(6))
    #expect(try plan.resolved("baseline").targets["t"]?.goal == .atMost(0))
    #expect(try plan.resolved("baseline").targetOrigins.isEmpty)
  }

  @Test func circlesAndUnknownNamesAreErrors() throws {
    let plan = try plan([
      Sample.scenario("a", extends: ["b"]), Sample.scenario("b", extends: ["c"]),
      Sample.scenario("c", extends: ["b"]), Sample.scenario("d", extends: ["nobody"]),
    ])
    #expect(throws: ScenarioFailure.cycle(["b", "c", "b"])) { try plan.resolved("a") }
    #expect(throws: ScenarioFailure.unknown("e")) { try plan.resolved("e") }
    #expect(throws: ScenarioFailure.unknownParent("nobody", of: "d")) { try plan.resolved("d") }
  }

  @Test func unknownNameIsGuessed() throws {
    let plan = try plan([Sample.scenario("outreach"), Sample.scenario("storm")])
    let diagnostic = ScenarioFailure.unknown("outreech").diagnostic(in: plan)
    #expect(diagnostic.message.arguments["suggestion"] == "outreach")
    #expect(
      diagnostic.message.arguments["known"] == .list(["outreach", "storm", "baseline"]))
  }

  @Test func longChainsResolve() throws {
    let names = (0..<2000).map { "s\($0)" }
    let plan = try plan(
      names.indices.map { i in
        Sample.scenario(
          names[i], extends: i == 0 ? [] : [names[i - 1]], i == 0 ? ["x": [pace(2)]] : [:])
      })
    #expect(counting(try plan.resolved("s1999")) == ["pace of s0"])
  }

  @Test func explanationNamesOriginAndPlaceOfEveryValue() throws {
    let text = SourceText(name: "plan.yaml", text: "")
    func span(_ line: Int) -> SourceSpan {
      SourceSpan(source: text, line: line, column: 3, length: 1)
    }
    let plan = try plan([
      Sample.scenario(
        "child", extends: ["parent"], ["x": [Lever(.pace(1.5), span: span(20))]]),
      Sample.scenario(
        "parent", ["x": [Lever(.pace(1.2), span: span(10)), Lever(.floor(5), span: span(11))]]),
    ])
    let explanation = plan.explanation(of: try plan.resolved("child"))
    #expect(
      explanation.levers.map(\.origin) == [
        .own, .inherited(from: "parent"),
        .overridden(from: "parent", by: "child", same: false),
      ])
    #expect(explanation.levers.map { $0.span?.start.line } == [20, 11, 10])
    #expect(explanation.lineage == ["child", "parent", "baseline"])
  }
}
