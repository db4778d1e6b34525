import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct LedgerTests {
  static let poorLedger = Ledger(new: "new", relapse: "back", exits: "out")

  static func stock(_ id: String, _ ledger: Ledger?) throws -> Indicator {
    Indicator(
      id: id, label: LocalizedText(id), unit: .named("households"), kind: .count, measure: .stock,
      better: .lower, bounds: Bounds(lower: 0), decimals: 0, trend: Sample.linear, ledger: ledger)
  }

  static func plan(
    _ levers: OrderedDictionary<String, [Lever]> = [:], ledger: Ledger = poorLedger,
    near: Ledger? = nil, figures: [String: [Int: Double]] = [:], through: Int = 2027,
    seed: UInt64 = 8, targets: [Target] = [], others: [Indicator] = [], links: [Link] = []
  ) throws -> Plan {
    let flows = try ["new", "back", "out"].map {
      try Sample.stock($0, measure: .flow, trend: Sample.linear)
    }
    var all: [String: [Int: Double]] = [
      "poor": [2022: 169, 2023: 23], "near": [2022: 1007, 2023: 861],
    ]
    all.merge(figures) { _, new in new }
    return Sample.plan(
      [try stock("poor", ledger), try stock("near", near)] + flows + others, figures: all,
      through: through, scenarios: [Sample.scenario("moved", levers)], targets: targets, seed: seed,
      links: links)
  }

  private func steps(_ plan: Plan, _ indicator: String = "poor") throws -> [SeriesProjection.Step] {
    try #require(Projector(plan: plan).projection(of: "moved").series(indicator)).steps
  }

  private func set(_ value: Double, from year: Int = 2024) -> Lever {
    Lever(.set([Year(year): value], then: .continue))
  }

  // MARK: What is on record

  @Test func theOnlyMissingFlowIsWhatTheOthersLeave() throws {
    let plan = try Self.plan(figures: ["new": [2023: 5], "back": [2023: 2]])
    let year = try #require(plan.ledgerRecord(area: "")["poor"]?.first)
    #expect(year.exits == .init(153, .inferred) && year.gap == 0)
    #expect(year.new.kind == .observed && year.pool == 176)
  }

  @Test func ofAFallAllAreExitsAndOfARiseNobodyLeft() throws {
    let fall = try #require(try Self.plan().ledgerRecord(area: "")["poor"]?.first)
    #expect(fall.exits == .init(146, .inferred) && fall.new == .init(0, .inferred))
    let plan = try Self.plan(figures: ["poor": [2022: 23, 2023: 30], "back": [2023: 4]])
    let rise = try #require(plan.ledgerRecord(area: "")["poor"]?.first)
    #expect(rise.exits == .init(0, .inferred) && rise.new == .init(3, .inferred))
    #expect(rise.gap == 0 && fall.gap == 0)
  }

  @Test func exitsAloneTellWhoCameIn() throws {
    let plan = try Self.plan(
      ledger: Ledger(exits: "out"), figures: ["out": [2023: 150]])
    let year = try #require(plan.ledgerRecord(area: "")["poor"]?.first)
    #expect(year.new == .init(4, .inferred) && year.relapse.kind == .absent)
  }

  @Test func whoLeavesPovertyJoinsTheNearPoor() throws {
    let plan = try Self.plan(
      ledger: Ledger(new: "new", relapse: "back", exits: "out", from: "near", to: "near"),
      near: Ledger(), figures: ["new": [2023: 5], "back": [2023: 2]])
    let near = try #require(plan.ledgerRecord(area: "")["near"]?.first)
    // 1007 + (153 - 2) - 5 - 861.
    #expect(near.received.value == 151 && near.given.value == 5)
    #expect(near.exits == .init(292, .inferred))
  }

  @Test func aYearThatDoesNotCloseIsFoundWithItsNumbers() throws {
    let open = try Self.plan(
      figures: ["new": [2023: 5], "back": [2023: 2], "out": [2023: 150]])
    let found = try #require(PlanCheck(open).findings().first { $0.slug == "ledger-open" })
    let text = Catalogue(.english).render(found.message)
    #expect(
      text == "poor: the ledger of 2023 does not close: 176 in the year less 150 exits is 26; 23 is"
        + " published, a difference of 3")
    let closed = try Self.plan(
      figures: ["new": [2023: 5], "back": [2023: 2], "out": [2023: 153]])
    #expect(!PlanCheck(closed).findings().contains { $0.slug.hasPrefix("ledger") })
    let negative = try Self.plan(
      figures: ["poor": [2022: 20, 2023: 30], "new": [2023: 5], "back": [2023: 2]])
    #expect(PlanCheck(negative).findings().contains { $0.slug == "ledger-negative" })
  }

  // MARK: What is ahead

  /// V6 and V7: p^23.
  @Test(arguments: [(0.90, 0.089), (0.95, 0.307), (0.97, 0.496), (0.99, 0.794)])
  func zeroIsAsLikelyAsAllLeave(_ share: Double, _ zero: Double) throws {
    let levers: OrderedDictionary = ["poor.exit_share": [set(share)], "poor.new": [set(0)]]
    let step = try steps(Self.plan(levers))[0]
    let chance = try #require(step.probability(atMost: 0))
    #expect(abs(chance - zero) < 0.0005)
    #expect(abs(try #require(step.draws).share(where: { $0 == 0 }) - chance) < 0.01)
  }

  /// V6: Poisson(6) newly poor who leave with 0.9, p = 0.95.
  @Test func thoseWhoComeInCount() {
    let law = CountDistribution(binomial: 23, 0.05) + CountDistribution(poisson: 6 * 0.1)
    #expect(abs(law.probability(atMost: 0) - 0.169) < 0.0005)
    // All of one share: p^S exp(-ν(1 - p)).
    var one = LedgerLaw(stock: 23, former: 0)
    one.pass(arrivals: 6, relapse: 0, exits: 0.95)
    #expect(abs(one.distribution.probability(atMost: 0) - 0.2277) < 0.0001)
  }

  /// V7: 23 in stock, 6 new a year, 2% relapse of 146 leavers, e = 86.4%.
  @Test func theMeansAreThoseOfTheFormula() throws {
    let levers: OrderedDictionary = [
      "poor.exit_share": [set(0.864)], "poor.new": [set(6)], "poor.relapse_share": [set(0.02)],
    ]
    let plan = try Self.plan(levers)
    let projector = Projector(plan: plan)
    let account = try #require(
      projector.ledgers(of: projector.projection(of: "moved")).first)
    let (e, r) = (0.864, 0.02)
    var (stock, pool) = (23.0, 146.0)
    for (ahead, printed) in zip(account.ahead, [4.3, 1.9, 1.6, 1.5]) {
      let back = r * pool
      let all = stock + 6 + back
      (stock, pool) = (all * (1 - e), pool - back + all * e)
      #expect(abs(stock - printed) < 0.05)
      #expect(abs(ahead.year.end.value - stock) < 0.06)
      #expect(abs(ahead.year.new.value - 6) < 0.01)
      #expect(abs(ahead.year.gap) < 1e-9)
    }
    let steps = try steps(plan)
    for (step, year) in zip(steps, account.ahead) {
      guard case .counts(let law) = step.law else { throw Failure.noLaw }
      #expect(abs(law.mean - year.year.end.value) < 0.06)
      #expect(step.value == step.value.rounded() && step.interval80 == year.interval80)
    }
  }

  enum Failure: Error { case noLaw }

  @Test(arguments: [(0.6, 6.0), (0.8, 2.25), (0.864, 1.4167), (0.95, 0.47368)])
  func theSteadyStateIsThatOfV7(_ share: Double, _ stock: Double) throws {
    let steady = try #require(LedgerBase.steadyState(inflow: 9, exitShare: share))
    #expect(abs(steady - stock) < 0.0001)
    #expect(LedgerBase.steadyState(inflow: 9, exitShare: 0) == nil)
  }

  @Test func neverMoreLeaveThanAreThere() throws {
    let levers: OrderedDictionary = ["poor.exits": [set(51)], "poor.new": [set(0)]]
    let steps = try steps(Self.plan(levers))
    #expect(steps[0].value == 0 && steps[0].kind == .assumed && steps[0].interval80 == nil)
    let some: OrderedDictionary = ["poor.exits": [set(20)], "poor.new": [set(6)]]
    let moved = try self.steps(Self.plan(some))
    // 23 + N - 20 with N a Poisson count of mean 6: none of it is 0 before the second year.
    #expect(moved[0].probability(atMost: 2) == 0)
    #expect(abs(try #require(moved[0].probability(atMost: 3)) - 0.00248) < 0.001)
    #expect(moved[3].value == 0)
  }

  @Test func exitsNeededAreGross() throws {
    let target = Target(
      id: "zero", indicator: "poor", goal: .atMost(0), when: .by(Year(2025)))
    let levers: OrderedDictionary = ["poor.exit_share": [set(0.864)], "poor.new": [set(6)]]
    let projector = Projector(plan: try Self.plan(levers, targets: [target]))
    let account = try #require(projector.ledgers(of: projector.projection(of: "moved")).first)
    #expect(abs(try #require(account.needs.first).exits - 35) < 0.02)
    let pace = try #require(account.pace)
    #expect(abs(pace.inflow - 6) < 0.01 && abs(pace.exitShare - 0.864) < 1e-12)
  }

  @Test func shocksComeAfterTheLedgerAndFixedFiguresLast() throws {
    let shock = Lever(.shock(.init(40, .own), in: Year(2024), recovery: .init(years: 1)))
    let levers: OrderedDictionary = [
      "poor": [shock], "poor.exit_share": [set(0.95)], "poor.new": [set(0)],
    ]
    let steps = try steps(Self.plan(levers))
    #expect(steps[0].probability(atMost: 39) == 0)
    #expect(abs(try #require(steps[0].probability(atMost: 40)) - 0.3074) < 0.0001)
    #expect(try #require(steps[1].probability(atMost: 0)) > 0.9)
    let fixed: OrderedDictionary = [
      "poor": [Lever(.set([Year(2025): 7], then: .continue))], "poor.exit_share": [set(0.5)],
      "poor.new": [set(0)],
    ]
    let held = try self.steps(Self.plan(fixed))
    #expect(held[1].kind == .assumed && held[1].value == 7)
    #expect(held[2].kind == .projected && held[2].value < 7)
  }

  @Test func withoutLedgerLeversTheProjectionIsTheFittedOneBitForBit() throws {
    let with = try Self.plan(["near": [Lever(.scale(0.9))]])
    let without = Sample.plan(
      try with.indicators.values.map { indicator in
        indicator.ledger == nil ? indicator : try Self.stock(indicator.id, nil)
      }, figures: ["poor": [2022: 169, 2023: 23], "near": [2022: 1007, 2023: 861]],
      scenarios: [Sample.scenario("moved", ["near": [Lever(.scale(0.9))]])])
    let (a, b) = (Projector(plan: with), Projector(plan: without))
    for id in ["poor", "near"] {
      let (x, y) = (a.baseline.series(id), b.baseline.series(id))
      #expect(x?.steps.map(\.value) == y?.steps.map(\.value))
      #expect(
        try a.projection(of: "moved").series(id)?.steps.map(\.draws)
          == b.projection(of: "moved").series(id)?.steps.map(\.draws))
    }
    for account in a.ledgers(of: a.baseline) {
      #expect(!account.isRecomputed && account.ahead.allSatisfy { abs($0.year.gap) < 1e-9 })
    }
  }

  @Test func whatALedgerCannotDoIsSaid() throws {
    let levers: OrderedDictionary = [
      "poor": [Lever(.scale(0.9))], "poor.exits": [set(20)], "poor.exit_share": [set(0.5)],
    ]
    let plan = try Self.plan(levers, figures: ["poor": [2021: 30, 2023: 23]])
    let slugs = try Projector(plan: plan).projection(of: "moved").warnings.map(\.slug)
    #expect(slugs.sorted() == ["ledger-no-record", "ledger-supersedes", "ledger-two"])
  }
}
