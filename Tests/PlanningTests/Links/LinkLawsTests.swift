import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// What holds for every link, whatever the plan: seeded random plans.
@Suite struct LinkLawsTests {
  private struct Case {
    var ledger = Ledger(new: "new", relapse: "back", exits: "out")
    var near: Ledger?
    var levers: OrderedDictionary<String, [Lever]> = [:]
    var part = "poor.exits"
    var uncertainty: Uncertainty?
    var lag = 0
    var isRandom = false
  }

  private func sample(_ seed: UInt64, recomputed: Bool) -> Case {
    var stream = RandomStream(seed: seed)
    func set(_ value: Double) -> [Lever] {
      [Lever(.set([Year(2024): value], then: .continue))]
    }
    var found = Case()
    if recomputed {
      found.levers = [
        "poor.exit_share": set(0.2 + 0.5 * stream.nextUniform()),
        "poor.new": set(12 * stream.nextUniform()),
      ]
      found.ledger = Ledger(new: "new", relapse: "back", exits: "out", from: "near", to: "near")
      found.near = Ledger()
    }
    if stream.next() % 2 == 0 {
      found.uncertainty = Uncertainty(.uniform(low: 0.2, high: 0.8))
    }
    found.lag = Int(stream.next() % 2)
    found.isRandom = stream.next() % 2 == 0
    return found
  }

  /// A plan in which loans are moved by so much.
  private func plan(
    _ sample: Case, loans: Double, effect: Double?, seed: UInt64
  ) throws -> Plan {
    let source = try Sample.stock("loans", better: .higher, trend: Sample.linear)
    var levers = sample.levers
    levers["loans"] = [
      Lever(sample.isRandom ? .scale(1 + loans / 100) : .add(.init(loans, .own)))
    ]
    let links = effect.map {
      Link(
        id: "help", from: source, to: sample.part, effect: $0,
        uncertainty: $0 == 0 ? nil : sample.uncertainty, lag: sample.lag)
    }
    return try LedgerTests.plan(
      levers, ledger: sample.ledger, near: sample.near,
      figures: [
        "near": [2022: 90, 2023: 60], "poor": [2021: 80, 2022: 60, 2023: 45],
        "loans": [2020: 90, 2021: 102, 2022: 109, 2023: 125],
      ], seed: seed, others: [source], links: links.map { [$0] } ?? [])
  }

  private func steps(_ plan: Plan) throws -> [SeriesProjection.Step] {
    try #require(
      Projector(plan: plan, options: .init(draws: 2000)).projection(of: "moved").series("poor")
    ).steps
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func anEffectOfZeroIsNoLinkBitForBit(_ seed: UInt64) throws {
    let sample = sample(seed, recomputed: seed % 2 == 0)
    let without = try steps(plan(sample, loans: 20, effect: nil, seed: seed))
    let zero = try steps(plan(sample, loans: 20, effect: 0, seed: seed))
    let still = try steps(plan(sample, loans: 0, effect: 0.5, seed: seed))
    for step in without.indices {
      for other in [zero[step], still[step]] {
        #expect(
          other.value == without[step].value && other.interval80 == without[step].interval80
            && other.interval95 == without[step].interval95
            && other.draws == without[step].draws, "seed \(seed)")
        #expect(other.probability(atMost: 5) == without[step].probability(atMost: 5))
      }
    }
  }

  @Test(arguments: 11...22 as ClosedRange<UInt64>)
  func moreOfAHelpfulLeverNeverLowersTheChance(_ seed: UInt64) throws {
    let sample = sample(seed, recomputed: seed % 2 == 0)
    var before: [Double] = []
    var first: [Double] = []
    for loans in [0.0, 4, 10, 10.5, 30, 80] {
      let steps = try steps(plan(sample, loans: loans, effect: 0.5, seed: seed))
      let chances = try steps.map { try #require($0.probability(atMost: 10)) }
      if loans == 4 { first = chances }
      for (now, then) in zip(chances, before) {
        // Without a difference the law is exact; beside it the draws have their noise.
        let noise = loans == 4 ? 0.03 : 1e-12
        #expect(now >= then - noise, "seed \(seed), \(loans)")
      }
      before = chances
    }
    #expect(before[3] > first[3] || first[3] == 1, "seed \(seed)")
  }

  @Test(arguments: 31...38 as ClosedRange<UInt64>)
  func aLedgerClosesWithLinksToo(_ seed: UInt64) throws {
    let sample = sample(seed, recomputed: true)
    let plan = try plan(sample, loans: 40, effect: 0.7, seed: seed)
    let projector = Projector(plan: plan, options: .init(draws: 2000))
    let projection = try projector.projection(of: "moved")
    let accounts = projector.ledgers(of: projection)
    #expect(accounts.count == 2)
    for account in accounts {
      for ahead in account.ahead { #expect(abs(ahead.year.gap) < 1e-9, "seed \(seed)") }
    }
    let without = try self.plan(sample, loans: 40, effect: nil, seed: seed)
    let other = Projector(plan: without, options: .init(draws: 2000))
    let base = other.ledgers(of: try other.projection(of: "moved"))
    let year = sample.lag
    #expect(accounts[0].ahead[year].year.exits.value > base[0].ahead[year].year.exits.value + 1)
    #expect(accounts[0].ahead.allSatisfy { $0.year.end.value >= 0 })
    #expect(try steps(plan).allSatisfy { $0.draws?.values.allSatisfy { $0 >= 0 } == true })
  }

  /// Where no lever recomputes the ledger, its stock loses those who leave more, and never more than
  /// there are.
  @Test(arguments: 41...48 as ClosedRange<UInt64>)
  func nobodyLeavesWhoIsNotThere(_ seed: UInt64) throws {
    var sample = sample(seed, recomputed: false)
    sample.uncertainty = nil
    sample.isRandom = false
    let plan = try plan(sample, loans: 30, effect: 0.5, seed: seed)
    let projector = Projector(plan: plan, options: .init(draws: 2000))
    let still = try #require(projector.baseline.series("poor")).steps
    let moved = try #require(try projector.projection(of: "moved").series("poor")).steps
    var short = Array(repeating: 0.0, count: 2000)
    for step in moved.indices {
      let extra = step >= sample.lag ? 15.0 : 0
      let (a, b) = (try #require(moved[step].draws), try #require(still[step].draws))
      for i in short.indices {
        short[i] = min(short[i] + extra, b[i])
        #expect(a[i] >= 0 && abs(a[i] - (b[i] - short[i])) < 1e-9, "seed \(seed), \(step), \(i)")
      }
    }
    #expect(short.contains { $0 < 45 })
  }

  @Test func aLeverBehindALinkIsSoughtForATarget() throws {
    var sample = Case()
    sample.uncertainty = Uncertainty(.triangular(low: 0.2, mode: 0.5, high: 0.9))
    let plan = try plan(sample, loans: 0, effect: 0.5, seed: 3)
    let target = Target(id: "few", indicator: "poor", goal: .atMost(0), when: .by(Year(2025)))
    let projector = Projector(plan: plan)
    let scenario = try plan.resolved("baseline")
    let lever = try SoughtLever("loans.add", in: scenario, of: plan)
    let solution = try #require(
      GoalSeek.solutions(
        .init(target: target, lever: lever, probability: 0.8), in: scenario, projector: projector
      ).first)
    let answer = try #require(solution.answers.last?.trial)
    let probability = try #require(answer.probability)
    #expect(answer.value > 0 && probability >= 0.8 && probability < 0.83)
    let rows = try #require(
      Tornado(of: lever.applied(to: scenario, answer.value), projector: projector)
        .sensitivities(of: target).first
    ).rows
    #expect(Set(rows.map(\.assumption.id)) == ["links.help", "loans.add"])
  }
}
