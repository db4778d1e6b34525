import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

@Suite struct VerdictChangesTests {
  private static func plan(_ goal: Double = 38) throws -> Plan {
    Sample.plan(
      [try Sample.stock("poor", trend: Sample.linear)],
      figures: ["poor": [2019: 100, 2020: 92, 2021: 79, 2022: 71, 2023: 59]], through: 2026,
      scenarios: [
        Sample.scenario("drive", ["poor": [Lever(.change(.init(-20, .own)), from: Year(2024))]])
      ],
      targets: [Target(id: "ahead", indicator: "poor", goal: .atMost(goal), when: .by(Year(2025)))])
  }

  private static func assess(_ plan: Plan, _ scenarios: [String]) throws -> [Assessment] {
    let projector = Projector(plan: plan)
    return try scenarios.flatMap {
      Assessor(plan).assessments(of: try projector.projection(of: $0))
    }
  }

  private func earlier(
    _ scenario: String, _ verdict: Verdict, _ probability: Double?, target: String = "ahead",
    year: Int? = nil, relation: String? = nil, value: Double? = nil
  ) -> EarlierVerdict {
    EarlierVerdict(
      subject: .init(scenario: scenario, area: "", target: target), verdict: verdict,
      probability: probability, year: year, relation: relation, targetValue: value)
  }

  @Test func theSameRunHasNoChanges() throws {
    let plan = try Self.plan()
    let now = try Self.assess(plan, ["baseline", "drive"])
    let changes = VerdictChanges(
      now,
      since: now.map {
        earlier(
          $0.scenario, $0.verdict, $0.probability, year: 2025, relation: "at_most", value: 38)
      }, in: plan)
    #expect(changes.all.map(\.kind) == [.same, .same])
    #expect(changes.all.allSatisfy { !$0.isAskedDifferently })
    #expect(changes.newScenarios.isEmpty && changes.vanishedScenarios.isEmpty)
  }

  @Test func anotherVerdictComesBeforeAnotherChance() throws {
    let plan = try Self.plan()
    let now = try #require(try Self.assess(plan, ["drive"]).first)
    let p = try #require(now.probability)
    func kind(_ verdict: Verdict, _ probability: Double?) -> VerdictChange.Kind? {
      VerdictChanges([now], since: [earlier("drive", verdict, probability)], in: plan).all.first?
        .kind
    }
    #expect(now.verdict == .onTrack)
    #expect(kind(.offTrack, p) == .verdict)
    #expect(kind(.onTrack, p - 0.006) == .chance)
    #expect(kind(.onTrack, p - 0.004) == .same)
    #expect(kind(.onTrack, nil) == .chance)
  }

  @Test func whatIsNewAndWhatIsGoneIsTold() throws {
    let plan = try Self.plan()
    let now = try Self.assess(plan, ["baseline", "drive"])
    let changes = VerdictChanges(
      now,
      since: [
        earlier("baseline", .offTrack, 0.1, target: "given-up"),
        earlier("storm", .offTrack, 0.1),
        earlier("baseline", now[0].verdict, now[0].probability),
      ], in: plan)
    #expect(changes.all.map(\.kind) == [.same, .new, .vanished, .vanished])
    #expect(changes.all.map(\.subject.target) == ["ahead", "ahead", "given-up", "ahead"])
    #expect(changes.newScenarios == ["drive"])
    #expect(changes.vanishedScenarios == ["storm"])
  }

  @Test func aScenarioThatWasNotAskedForHasNotVanished() throws {
    let plan = try Self.plan()
    let now = try Self.assess(plan, ["baseline"])
    let changes = VerdictChanges(
      now, since: [earlier("drive", .onTrack, 0.9)], in: plan)
    #expect(changes.all.map(\.kind) == [.new])
  }

  @Test(arguments: [
    (2024, "at_most", 38.0), (2025, "at_least", 38), (2025, "at_most", 40),
  ])
  func aTargetThatAsksSomethingElseIsTold(_ year: Int, _ relation: String, _ value: Double) throws {
    let plan = try Self.plan()
    let now = try Self.assess(plan, ["baseline"])
    let changes = VerdictChanges(
      now,
      since: [
        earlier("baseline", .offTrack, 0.1, year: year, relation: relation, value: value)
      ], in: plan)
    #expect(changes.all.map(\.isAskedDifferently) == [true])
  }
}
