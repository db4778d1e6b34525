import RealModule
import Testing

@testable import Probability

@Suite struct RankCorrelationTests {
  /// Spearman's correlation of two columns of ranks.
  static func spearman(_ a: [Int], _ b: [Int]) -> Double {
    let n = Double(a.count)
    let squares = zip(a, b).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
    return 1 - 6 * squares / (n * (n * n - 1))
  }

  private func streams(_ count: Int, seed: UInt64) -> [RandomStream] {
    (0..<count).map { RandomStream(seed: seed).split("value", $0) }
  }

  @Test(arguments: [UInt64(1), 7, 8, 42, 1234])
  func theMatrixIsReached(_ seed: UInt64) throws {
    let matrix = [
      [1, 0.6, -0.3, 0], [0.6, 1, 0.2, 0.1], [-0.3, 0.2, 1, -0.7], [0, 0.1, -0.7, 1],
    ]
    let correlation = try #require(RankCorrelation(matrix))
    let ranks = correlation.ranks(draws: 500, streams: streams(4, seed: seed))
    for i in 0..<4 {
      #expect(ranks[i].sorted() == Array(0..<500))
      for j in 0..<i {
        let reached = Self.spearman(ranks[i], ranks[j])
        #expect(abs(reached - matrix[i][j]) < 0.04, "seed \(seed): \(i), \(j): \(reached)")
      }
    }
  }

  @Test func independentOnesAreTakenApart() throws {
    let correlation = try #require(RankCorrelation([[1, 0], [0, 1]]))
    let ranks = correlation.ranks(draws: 500, streams: streams(2, seed: 3))
    // Random order alone would leave 1/√500 = 0.045.
    #expect(abs(Self.spearman(ranks[0], ranks[1])) < 0.03)
  }

  @Test func togetherAndOppositeArePossible() throws {
    let together = try #require(RankCorrelation([[1, 1], [1, 1]]))
    let same = together.ranks(draws: 200, streams: streams(2, seed: 5))
    #expect(same[0] == same[1])
    let opposite = try #require(RankCorrelation([[1, -1], [-1, 1]]))
    let mirrored = opposite.ranks(draws: 200, streams: streams(2, seed: 5))
    #expect(mirrored[0] == mirrored[1].map { 199 - $0 })
  }

  @Test func whatCannotBeIsRefused() {
    // The first goes with the second and the third, which go against each other.
    #expect(RankCorrelation([[1, 0.9, 0.9], [0.9, 1, -0.9], [0.9, -0.9, 1]]) == nil)
    #expect(RankCorrelation([[1, 1, 0], [1, 1, 0.5], [0, 0.5, 1]]) == nil)
    #expect(RankCorrelation([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]) != nil)
  }

  @Test func fewDrawsKeepTheirRanks() throws {
    let correlation = try #require(RankCorrelation([[1, 0.5], [0.5, 1]]))
    #expect(correlation.ranks(draws: 1, streams: streams(2, seed: 1)) == [[0], [0]])
    let two = correlation.ranks(draws: 2, streams: streams(2, seed: 1))
    #expect(two.allSatisfy { $0.sorted() == [0, 1] })
  }
}
