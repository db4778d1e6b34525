import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// What holds for every ledger, whatever its levers: seeded random plans.
@Suite struct LedgerLawsTests {
  private func plan(_ seed: UInt64, exitShare: Double? = nil) throws -> Plan {
    var stream = RandomStream(seed: seed)
    func lever(_ value: Double, _ high: Double) -> Lever {
      let isUncertain = stream.next() % 2 == 0
      return Lever(
        .set([Year(2024): value], then: .continue),
        uncertainties: isUncertain
          ? [.year(Year(2024)): Uncertainty(.uniform(low: value / 2, high: min(high, value * 1.5)))]
          : [:])
    }
    let share = exitShare ?? 0.2 + 0.7 * stream.nextUniform()
    var levers: OrderedDictionary = [
      "poor.exit_share": [Lever(.set([Year(2024): share], then: .continue))],
      "poor.new": [lever(1 + 30 * stream.nextUniform(), 1000)],
    ]
    if stream.next() % 2 == 0 {
      levers["poor.relapse_share"] = [lever(0.01 + 0.1 * stream.nextUniform(), 1)]
    } else {
      levers["poor.relapse"] = [lever(4 * stream.nextUniform(), 1000)]
    }
    if stream.next() % 3 == 0, exitShare == nil {
      levers["poor.exits"] = [lever(30 * stream.nextUniform(), 1000)]
    }
    return try LedgerTests.plan(
      levers,
      ledger: Ledger(new: "new", relapse: "back", exits: "out", from: "near", to: "near"),
      near: Ledger(), figures: ["near": [2022: 60, 2023: Double(10 + stream.next() % 60)]],
      seed: seed)
  }

  private func outcome(_ plan: Plan, draws: Int = 10_000) throws -> LedgerOutcome {
    var run = Projector(plan: plan, options: .init(draws: draws)).ledgerRun(
      try plan.resolved("moved"))
    let outcome = run.outcome("")
    return try #require(outcome)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aLedgerClosesInEveryDrawAndYear(_ seed: UInt64) throws {
    let outcome = try outcome(try plan(seed), draws: 2000)
    #expect(outcome.stocks.map(\.id) == ["poor", "near"])
    var moved = 0
    for place in outcome.stocks.indices {
      for step in outcome.stocks[place].years.indices {
        let draws = outcome.draws(place, step)
        var broken = 0
        for i in draws.end.indices {
          let pool =
            draws.start[i] + draws.new[i] + draws.relapse[i] + draws.received[i] - draws.given[i]
          let isClosed = draws.end[i] == pool - draws.exits[i]
          let isPossible = draws.exits[i] >= 0 && draws.exits[i] <= pool && draws.end[i] >= 0
          let goesOn = step == 0 || draws.start[i] == outcome.draws(place, step - 1).end[i]
          if !isClosed || !isPossible || !goesOn { broken += 1 }
          if draws.new[i] > 0 { moved += 1 }
        }
        #expect(broken == 0, "seed \(seed), \(place), \(step)")
        if place == 1 {
          // Nobody is lost between two ledgers.
          let poor = outcome.draws(0, step)
          #expect(draws.given == poor.new)
          #expect(zip(poor.exits, poor.relapse).map(-) == draws.received)
        }
      }
    }
    #expect(moved > 0)
  }

  @Test(arguments: 21...28 as ClosedRange<UInt64>)
  func moreExitsNeverLowerTheChanceOfAtMost(_ seed: UInt64) throws {
    var before: [Double] = []
    for share in [0.1, 0.3, 0.31, 0.6, 0.9, 1] {
      let plan = try plan(seed, exitShare: share)
      let steps = try #require(
        Projector(plan: plan, options: .init(draws: 2000)).projection(of: "moved").series("poor")
      ).steps
      let chances = try steps.map { try #require($0.probability(atMost: 5)) }
      for (now, then) in zip(chances, before) {
        #expect(now >= then - 1e-12, "seed \(seed), \(share)")
      }
      before = chances
    }
    #expect(before.allSatisfy { $0 == 1 })
  }

  @Test(arguments: 31...36 as ClosedRange<UInt64>)
  func theExactLawIsThatOfTheDraws(_ seed: UInt64) throws {
    var stream = RandomStream(seed: seed)
    func set(_ value: Double) -> [Lever] {
      [Lever(.set([Year(2024): value], then: .continue))]
    }
    let plan = try LedgerTests.plan([
      "poor.exit_share": set(0.2 + 0.7 * stream.nextUniform()),
      "poor.new": set(20 * stream.nextUniform()),
      "poor.relapse_share": set(0.1 * stream.nextUniform()),
    ])
    let outcome = try outcome(plan)
    for step in outcome.stocks[0].years.indices {
      let law = try #require(outcome.laws(0, step)?.first)
      let draws = outcome.ends(0, step)
      for tail in [0.1, 0.5, 0.9] {
        let value = Double(law.quantile(tail))
        let share = draws.share(where: { $0 <= value })
        // Four standard errors of 10,000 draws.
        #expect(abs(share - law.probability(atMost: value)) < 0.02, "seed \(seed), \(step)")
      }
    }
  }

  @Test func theSameSeedHasTheSameDraws() throws {
    let (one, other) = (try outcome(try plan(3)), try outcome(try plan(3)))
    #expect(one.ends(0, 3) == other.ends(0, 3) && one.ends(1, 3) == other.ends(1, 3))
    #expect(try outcome(try plan(4)).ends(0, 3) != one.ends(0, 3))
  }
}
