import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct RateChangeTests {
  private func change(
    _ rate0: Double, _ base0: Double, _ rate1: Double, _ base1: Double
  ) -> RateChange {
    RateChange(
      id: SeriesID(area: "", indicator: "rate"), bases: ["households"],
      from: .init(year: Year(2022), rate: rate0, base: base0),
      to: .init(year: Year(2025), rate: rate1, base: base1))
  }

  /// 200 of 1,000 became 150 of 1,250: 20% became 12%. In one order the fall of 50 comes first
  /// (-5 points, then -3), in the other the growth of the base (-4, then -4).
  @Test func theMeanOfBothOrders() {
    let change = change(20, 1000, 12, 1250)
    #expect(abs(change.numeratorPart - -4.5) < 1e-12)
    #expect(abs(change.denominatorPart - -3.5) < 1e-12)
    #expect(!change.isDenominatorDriven)
  }

  @Test func onlyWhatMovedHasAPart() {
    let base = change(20, 1000, 16, 1250)
    #expect(abs(base.numeratorPart) < 1e-12 && base.isDenominatorDriven)
    let counted = change(20, 1000, 15, 1000)
    #expect(counted.denominatorPart == 0 && counted.numeratorPart == -5)
    #expect(!change(20, 1000, 20, 1000).isDenominatorDriven)
  }

  /// The parts add up, swap their signs when time runs backwards, and are those of the two orders'
  /// mean, for any numbers.
  @Test func lawsOfASplit() {
    var random = RandomStream(seed: 5)
    for _ in 0..<500 {
      func draw() -> Double { 0.1 + 100 * random.nextUniform() }
      let (n0, d0, n1, d1) = (draw(), draw(), draw(), draw())
      let there = change(100 * n0 / d0, d0, 100 * n1 / d1, d1)
      let back = change(100 * n1 / d1, d1, 100 * n0 / d0, d0)
      let size = there.from.rate + there.to.rate
      #expect(abs(there.numeratorPart + there.denominatorPart - there.whole) < 1e-12 * size)
      #expect(abs(there.denominatorPart + back.denominatorPart) < 1e-12 * size)
      let orders = 100 * ((n1 - n0) / d0 + (n1 - n0) / d1) / 2
      #expect(abs(there.numeratorPart - orders) < 1e-9 * size)
    }
  }

  // MARK: In a plan

  private func plan(
    formula: String = "100 * poor / households", households: [Int: Double] = [2022: 1000],
    lever: Double? = nil
  ) throws -> Plan {
    Sample.plan(
      [
        try Sample.stock("poor", trend: Sample.linear),
        try Sample.stock("households", better: nil, trend: Sample.linear),
        try Sample.stock("rate", unit: .percent, formula: formula),
      ], figures: ["poor": [2022: 200, 2023: 150], "households": households], through: 2025,
      scenarios: [
        Sample.scenario(
          "homes",
          lever.map {
            ["households": [Lever(.set([Year(2024): $0, Year(2025): $0], then: .continue))]]
          } ?? [:])
      ])
  }

  private func changes(_ plan: Plan, _ scenario: String = "homes") throws -> [RateChange] {
    try Projector(plan: plan).projection(of: scenario).rateChanges(of: plan)
  }

  @Test func fromTheBaseToTheLatestAndOn() throws {
    let plan = try plan(households: [2022: 1000, 2023: 1000], lever: 1250)
    let changes = try changes(plan)
    #expect(changes.map(\.to.year) == [Year(2025)])
    let ahead = try #require(changes.first)
    #expect(ahead.from.year == Year(2023) && ahead.from.rate == 15 && ahead.from.kind == .observed)
    #expect(ahead.to.base == 1250 && ahead.to.baseKind == .assumed)
    let rate = try #require(
      try Projector(plan: plan).projection(of: "homes").series("rate")?.steps.last)
    #expect(ahead.to.rate == rate.value)
    // The line through 200 and 150 reaches 50 in 2025: 5% of 1,000, 4% of 1,250.
    #expect(abs(ahead.whole - (4 - 15)) < 0.05 && abs(ahead.denominatorPart - -2) < 0.05)
  }

  @Test func aPublishedRateOfAKnownBaseIsSplitToo() throws {
    let indicators = [
      try Sample.stock("households", better: nil, trend: Sample.linear),
      try Sample.stock("rate", unit: .percent, of: "households", trend: Sample.linear),
    ]
    let plan = Sample.plan(
      indicators,
      figures: ["rate": [2022: 20, 2023: 16], "households": [2022: 1000, 2023: 1250]],
      through: 2024)
    let changes = try changes(plan, Scenario.baselineID)
    #expect(changes.map(\.to.year) == [Year(2023), Year(2024)])
    let past = try #require(changes.first)
    #expect(past.isDenominatorDriven && abs(past.numeratorPart) < 1e-12)
    #expect(past.bases == ["households"])
  }

  @Test(arguments: ["poor - households", "poor + poor", "100 * poor / 7"])
  func whatIsNoQuotientHasNoSplit(_ formula: String) throws {
    #expect(try changes(plan(formula: formula)).isEmpty)
  }

  @Test func anUnknownOrEmptyBaseLeavesTheChangeOut() throws {
    #expect(try changes(plan(households: [:])).isEmpty)
    #expect(try changes(plan(households: [2022: 0, 2023: 0], lever: 0)).isEmpty)
  }

  /// A rate that falls only because its base grows says so beside its verdict.
  @Test(arguments: [(1250.0, true), (1000.0, false)])
  func theVerdictIsFlagged(_ base: Double, _ flagged: Bool) throws {
    let rate = try Sample.stock("rate", unit: .percent, of: "households", trend: Sample.linear)
    let plan = Sample.plan(
      [try Sample.stock("households", better: nil, trend: Sample.linear), rate],
      figures: [
        "rate": [2021: 20, 2022: 18, 2023: 16],
        "households": [2021: 1000, 2022: 1100, 2023: base],
      ],
      through: 2025,
      targets: [
        Target(id: "low", indicator: "rate", goal: .atMost(10), when: .by(Year(2025)))
      ])
    let projection = try Projector(plan: plan).projection(of: Scenario.baselineID)
    let assessment = try #require(Assessor(plan).assessments(of: projection).first)
    #expect(assessment.flags.contains(.denominatorDriven) == flagged)
  }
}
