import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// The part of a ledger that a target takes.
@Suite struct LedgerSolveTests {
  private func solution(
    _ lever: String, by year: Int = 2024, at most: Double = 0, probability: Double = 0.8,
    levers: OrderedDictionary<String, [Lever]> = [:], scenario: String = "baseline"
  ) throws -> (solution: Solution, plan: Plan) {
    let target = Target(
      id: "none", indicator: "poor", goal: .atMost(most), when: .by(Year(year)))
    let plan = try LedgerTests.plan(
      levers, figures: ["new": [2023: 0], "back": [2023: 0]],
      targets: [target])
    return (
      try GoalSeekTests.solution(plan, lever, probability: probability, scenario: scenario), plan
    )
  }

  /// V6: the chance that each household needs for 50, 80 and 90%, P^(1/23).
  @Test(arguments: [(0.5, 0.9703), (0.8, 0.9903), (0.9, 0.9954)])
  func zeroOf23TakesTheRootOfTheChance(_ chance: Double, _ share: Double) throws {
    let (solution, _) = try solution("poor.exit_share", probability: chance)
    let answer = try #require(solution.answers.first { $0.asked == chance })
    let trial = try #require(answer.trial)
    // The smallest of four digits: the vector or the next one.
    #expect(trial.value >= share - 1e-9 && trial.value < share + 1.5e-4)
    let reached = try #require(trial.probability)
    #expect(reached >= chance && reached < chance + 0.003)
    guard case .reached(_, let method) = answer.outcome else { throw Unexpected() }
    #expect(method == .closedForm)
    #expect(abs(try #require(answer.timesRecord) - trial.value / (146.0 / 169)) < 1e-9)
  }

  private struct Unexpected: Error {}

  /// (1 - (1 - e)²)^23 = 0.8.
  @Test func twoYearsTakeLess() throws {
    let (solution, plan) = try solution("poor.exit_share", by: 2025)
    let trial = try #require(solution.answers.last?.trial)
    let exact = 1 - (1 - 0.99034507).squareRoot()
    #expect(trial.value >= exact - 1e-9 && trial.value < exact + 2e-4)
    let lever = Lever(.set([Year(2024): trial.value], then: .continue))
    #expect(
      abs(
        try GoalSeekTests.chance(plan, "poor.exit_share", lever) - (try #require(trial.probability))
      ) < 1e-12)
    #expect(
      try GoalSeekTests.chance(
        plan, "poor.exit_share", Lever(.set([Year(2024): trial.value - 1e-4], then: .continue)))
        < 0.8)
  }

  @Test func aLaterStartTakesMore() throws {
    let (solution, _) = try solution("poor.exit_share@2025", by: 2025)
    let trial = try #require(solution.answers.last?.trial)
    // A share of 146/169 leaves before.
    let exact = 1 - (1 - 0.99034507) / (1 - 146.0 / 169)
    #expect(trial.value >= exact - 1e-6 && trial.value < exact + 2e-4)
  }

  /// With those who come in no closed form applies: what a plan says replaces what it said before.
  @Test func whoComesInIsCountedAndTheWrittenShareIsReplaced() throws {
    let levers: OrderedDictionary = [
      "poor.new": [Lever(.set([Year(2024): 6], then: .continue))],
      "poor.exit_share": [Lever(.set([Year(2024): 0.3, Year(2025): 0.9], then: .continue))],
    ]
    let (solution, _) = try solution(
      "poor.exit_share", at: 2, levers: levers, scenario: "moved")
    let answer = try #require(solution.answers.last)
    let trial = try #require(answer.trial)
    guard case .reached(_, let method) = answer.outcome else { throw Unexpected() }
    #expect(method == .bisection)
    let law =
      CountDistribution(binomial: 23, 1 - trial.value)
      + CountDistribution(poisson: 6 * (1 - trial.value))
    #expect(abs(law.probability(atMost: 2) - (try #require(trial.probability))) < 1e-9)
    #expect(law.probability(atMost: 2) >= 0.8 && law.probability(atMost: 2) < 0.802)
  }

  @Test func aNumberOfExitsIsAsManyAsThereAre() throws {
    let (solution, _) = try solution("poor.exits")
    #expect(try #require(solution.answers.last?.trial).value == 23)
    #expect(solution.latestStart == Year(2024))
  }
}
