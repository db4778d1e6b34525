import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct SweepTests {
  private static let target = Target(
    id: "t", indicator: "y", goal: .atMost(20), when: .by(Year(2025)))

  private func plan(
    _ levers: OrderedDictionary<String, [Lever]>, seed: UInt64 = 8, figures: [Int: Double]? = nil
  ) throws -> Plan {
    Sample.plan(
      [
        try Sample.stock("y", trend: Sample.linear), try Sample.stock("z", trend: Sample.linear),
        try Sample.stock("sum", formula: "y + z"),
      ],
      figures: [
        "y": figures ?? [2019: 98, 2020: 80, 2021: 71, 2022: 60, 2023: 42],
        "z": [2020: 30, 2021: 26, 2022: 27, 2023: 21],
      ],
      scenarios: [Sample.scenario("s", levers)],
      targets: [
        Self.target, Target(id: "sum", indicator: "sum", goal: .atMost(30), when: .by(Year(2025))),
        Target(id: "other", indicator: "z", goal: .atMost(9), when: .by(Year(2025))),
        Target(id: "past", indicator: "y", goal: .atMost(50), when: .by(Year(2023))),
      ], seed: seed)
  }

  private func sweep(_ plan: Plan, _ texts: String...) throws -> Sweep {
    let scenario = try plan.resolved("s")
    var levers: [SweptLever] = []
    for text in texts { levers.append(try SweptLever(text, in: scenario, of: plan)) }
    return try Sweep(of: scenario, levers: levers, projector: Projector(plan: plan))
  }

  private func failure(_ plan: Plan, _ texts: String...) throws -> SweepFailure? {
    let scenario = try plan.resolved("s")
    do throws(SweepFailure) {
      var levers: [SweptLever] = []
      for text in texts { levers.append(try SweptLever(text, in: scenario, of: plan)) }
      _ = try Sweep(of: scenario, levers: levers, projector: Projector(plan: plan))
      return nil
    } catch {
      return error
    }
  }

  @Test func stepsAreTheNumbersThatAPlanWouldSay() throws {
    let values = try SweptLever.values("0.8:1.2:0.1", of: "")
    #expect(values == [0.8, 0.9, 1.0, 1.1, 1.2])
    #expect(try SweptLever.values("-3:-1:0.7", of: "") == [-3, -2.3, -1.6])
    #expect(try SweptLever.values("5:5:1", of: "") == [5])
    #expect(try SweptLever.values("2,-1,0.5", of: "") == [2, -1, 0.5])
    for text in ["", "1,", "1:2", "1:2:0", "2:1:1", "1:2:3:4", "1e3,2", "nan", "0x1,2", "--1"] {
      #expect(throws: SweepFailure.self, "\(text)") { try SweptLever.values(text, of: "") }
    }
  }

  /// At the plan's own number a sweep says what `targets` says, to the bit.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func thePlansOwnNumberGivesWhatTargetsSay(seed: UInt64) throws {
    let kinds: [(Lever.Kind, String)] = [
      (.pace(1.3), "y.pace=1,1.3"), (.scale(0.9), "y.scale=0.9,1"),
      (.change(.init(-12.5, .own)), "y.change=-12.5,0"),
      (.shock(.init(7, .own), in: Year(2025), recovery: nil), "y.shock=3,7"),
      (.set([Year(2024): 20, Year(2025): 33], then: .continue), "y.set@2025=33,40"),
      (.delay(1), "y.delay=0,1"),
    ]
    for (kind, text) in kinds {
      let plan = try plan(
        ["y": [Lever(.add(.init(-3, .own)), from: Year(2024)), Lever(kind)]], seed: seed)
      let sweep = try sweep(plan, text)
      let written = try #require(sweep.levers[0].lever.written)
      let projection = Projector(plan: plan).projection(of: try plan.resolved("s"))
      for result in sweep.results(for: sweep.movedTargets) {
        let cell = try #require(result.cells.first { $0.values == [written] }, "\(text)")
        let assessment = try #require(
          Assessor(plan).assessment(of: result.target, area: "", in: projection))
        #expect(cell.projected == assessment.projectedRaw && cell.verdict == assessment.verdict)
        #expect(cell.probability == assessment.probability, "\(text)")
        #expect(cell.interval80 == assessment.interval80)
        #expect(result.still.probability == assessment.probability)
      }
    }
  }

  /// Seeded random plans: more of a helpful lever never lowers the chance.
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func moreOfAHelpfulLeverNeverLowersTheChance(seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    var level = 100.0
    var figures: [Int: Double] = [:]
    for year in 2017...2023 {
      level += -9 + 8 * (stream.nextUniform() - 0.5)
      figures[year] = level.rounded(decimals: 0)
    }
    let plan = try plan(["z": [Lever(.change(.init(-2, .own)))]], seed: seed, figures: figures)
    for text in ["y.change=-30:0:2", "y.add=-20:5:1", "y.scale=0:1.5:0.1", "y.pace=0:4:0.25"] {
      let sweep = try sweep(plan, text)
      // More of a pace helps, as less of the others does.
      let cells = sweep.results(for: [Self.target])[0].cells
      let helped = text.hasPrefix("y.pace") ? cells : cells.reversed()
      let chances = try helped.map { try #require($0.probability) }
      #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed), \(text)")
      #expect(try #require(chances.first) < #require(chances.last), "seed \(seed), \(text)")
    }
  }

  @Test func twoLeversAreEveryCombination() throws {
    let plan = try plan(["y": [Lever(.change(.init(-9, .own)))]])
    let both = try sweep(plan, "y.change=-20,-10", "z.change=-5,0,5")
    let results = both.results(for: both.movedTargets)
    #expect(results.map(\.target.id) == ["t", "sum", "other"])
    let sum = try #require(results.first { $0.target.id == "sum" })
    #expect(sum.cells.map(\.run) == [1, 2, 3, 4, 5, 6])
    #expect(sum.cells.map(\.values)[1] == [-20, 0] && sum.still.values == [-9, nil])
    #expect(Set(sum.cells.map(\.probability)).count == 6)
    // A row of the map is the sweep of one lever.
    let one = try sweep(plan, "y.change=-20,-10").results(for: [Self.target])[0]
    #expect(results[0].cells[4].probability == one.cells[1].probability)
  }

  @Test func twoNumbersOfOneLeverAreBothTried() throws {
    let plan = try plan([
      "y": [Lever(.set([Year(2024): 20, Year(2025): 33], then: .continue))]
    ])
    let sweep = try sweep(plan, "y.set@2024=5,30", "y.set@2025=10,20")
    let cells = sweep.results(for: [Self.target])[0].cells
    #expect(cells.map(\.projected) == [10, 20, 10, 20] && cells.allSatisfy { $0.isAssumed })
    let scenario = sweep.scenario([5, 10])
    #expect(scenario.assumptions.map(\.value) == [5, 10])
  }

  @Test func whatCannotBeSweptIsSaid() throws {
    let plan = try plan([
      "y": [Lever(.change(.init(-9, .own)), from: Year(2024)), Lever(.delay(1))]
    ])
    #expect(try failure(plan) == .levers(0))
    #expect(try failure(plan, "y.scale=-1,2") == .outside("y.scale", -1, 0...1e6))
    #expect(try failure(plan, "y.delay=0.5") == .notWhole("y.delay", 0.5))
    #expect(
      try failure(plan, "y.change=1,2", "y.change@2025=1,2")
        == .same("y.change@2024", "y.change@2025"))
    #expect(
      try failure(plan, "y.change=1", "y.change@2024=2") == .same("y.change@2024", "y.change@2024"))
    #expect(try failure(plan, "y.change=1:40:1", "z.change=1:11:1") == .combinations(440))
    #expect(try failure(plan, "y.change=1:41:1") == .many("y.change=1:41:1", 41))
    #expect(try failure(plan, "y.change=1:1000000000:0.001") != nil)
    #expect(try failure(plan, "x.change=1,2") == .lever(.unknownIndicator("x", ["y", "z", "sum"])))
  }

  @Test func onlyOpenTargetsThatMoveAreShown() throws {
    let plan = try plan([:])
    #expect(try sweep(plan, "z.change=1,2").movedTargets.map(\.id) == ["sum", "other"])
    #expect(try sweep(plan, "y.change=1,2").movedTargets.map(\.id) == ["t", "sum"])
  }
}
