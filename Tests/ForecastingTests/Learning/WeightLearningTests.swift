import LeastSquares
import Probability
import RealModule
import Testing

@testable import Forecasting

@Suite("Learning the weights of atoms")
struct WeightLearningTests {
  /// Counts that move by steps of one size and pace, and shares that move otherwise.
  static func simulated(areas: Int, seed: UInt64) throws -> [LearningSeries] {
    var random = SeededSeries(seed: seed)
    return try (0..<areas).flatMap { area -> [LearningSeries] in
      // √y moves by about 0.15 of half of √y: the step atom of pace 0 and size 0.15.
      var root = 20.0
      var logit = 0.0
      var counts: [Double] = []
      var shares: [Double] = []
      for _ in 0..<14 {
        counts.append(root * root)
        shares.append(100.5 / (1 + Double.exp(-logit)) - 0.25)
        root += 0.15 * 10 * random.stream.nextNormal()
        root = max(root, 5)
        logit += 0.03 + 0.04 * random.stream.nextNormal()
      }
      return [
        LearningSeries(
          id: "counts.\(area)", indicator: "counts", series: try yearly(counts),
          context: SeriesContext(bounds: Bounds(lower: 0), better: .higher)),
        LearningSeries(
          id: "shares.\(area)", indicator: "shares", series: try yearly(shares),
          context: SeriesContext(bounds: .percentage, better: .higher)),
      ]
    }
  }

  static func cases(_ series: [LearningSeries], reversed: Bool = false) -> LearningCases {
    let sampling = WindowSampling(stream: RandomStream(seed: 3))
    let windows = sampling.short(series, collection: "test").map { (window: $0.0, weight: $0.1) }
    return LearningCases(
      reversed ? windows.reversed() : windows,
      atoms: Atom.grid.filter { $0.shape < 3 || $0.shape > 10 }, directed: true, columns: 4,
      rules: TableTraining.rules)
  }

  static func even(_ cases: LearningCases) -> [[Double]] {
    [[Double]](
      repeating: [Double](repeating: 1 / Double(cases.atoms.count), count: cases.atoms.count),
      count: 4)
  }

  @Test(arguments: [0, 100.0]) func everyRoundRaisesTheObjective(_ priorCases: Double) throws {
    let cases = try Self.cases(Self.simulated(areas: 12, seed: 4))
    let learning = WeightLearning(
      cases, start: Self.even(cases), priorCases: priorCases, rounds: 40)
    #expect(learning.objective.count == 41)
    for (before, after) in zip(learning.objective, learning.objective.dropFirst()) {
      #expect(after >= before - 1e-12 * abs(before))
    }
    let last = try #require(learning.objective.last)
    let first = try #require(learning.objective.first)
    #expect(last > first + 0.1)
  }

  @Test func everyRoundIsHeard() throws {
    let series = try Self.simulated(areas: 4, seed: 3)
    let training = TableTraining(short: series)
    var (rounds, before) = (0, 0)
    let learnt = training.directed { done in
      rounds += done
      if rounds == 0 { before += 1 }
    }
    #expect(learnt != nil && before > 0)
    #expect(rounds == TableTraining.rounds)
  }

  @Test func weightsAddUpTo1() throws {
    let cases = try Self.cases(Self.simulated(areas: 6, seed: 5))
    let learning = WeightLearning(cases, start: Self.even(cases), priorCases: 7, rounds: 25)
    for column in learning.columns {
      #expect(abs(column.reduce(0, +) - 1) < 1e-12)
      #expect(column.allSatisfy { $0 >= 0 })
    }
  }

  @Test func simulatedAtomsAreFoundAgain() throws {
    let cases = try Self.cases(Self.simulated(areas: 60, seed: 6))
    let columns = WeightLearning(cases, start: Self.even(cases), rounds: 100).columns
    func mean(_ column: Int, _ property: (Atom) -> Double) -> Double {
      zip(cases.atoms, columns[column]).reduce(0) { $0 + property($1.0) * $1.1 }
    }
    // Sizes on the logarithmic scale on which they are spaced.
    #expect(abs(Double.exp(mean(3) { Double.log($0.size) }) - 0.15) < 0.06)
    #expect(abs(Double.exp(mean(1) { Double.log($0.size) }) - 0.04) < 0.02)
    #expect(abs(mean(3, \.pace)) < 0.04)
    #expect(abs(mean(1, \.pace) - 0.03) < 0.015)
    let steps = mean(1) { Shape.all[$0.shape].step }
    #expect(steps > 0.5, "a step that stays, not \(steps)")
  }

  @Test func theOrderOfCasesChangesNothing() throws {
    let series = try Self.simulated(areas: 8, seed: 7)
    let a = Self.cases(series)
    let b = Self.cases(series.reversed(), reversed: true)
    #expect(a.likelihoods == b.likelihoods)
    let learntA = WeightLearning(a, start: Self.even(a), rounds: 10)
    let learntB = WeightLearning(b, start: Self.even(b), rounds: 10)
    #expect(learntA.columns == learntB.columns)
  }

  @Test func withoutCasesAColumnStaysAsItStarts() throws {
    let shares = try Self.simulated(areas: 5, seed: 8).filter { $0.indicator == "shares" }
    let cases = Self.cases(shares)
    let learning = WeightLearning(cases, start: Self.even(cases), rounds: 5)
    #expect(learning.columns[3] == Self.even(cases)[3])
    #expect(learning.columns[1] != Self.even(cases)[1])
  }
}
