import RealModule
import Testing

@testable import Probability

@Suite struct DrawsNestedTests {
  /// Draws of which group i mod 500 has a mean of its own.
  private func nested(outer: Double, inner: Double, count: Int = 10_000, seed: UInt64) -> Draws {
    var stream = RandomStream(seed: seed)
    let means = (0..<500).map { _ in outer * stream.nextNormal() }
    return Draws((0..<count).map { means[$0 % 500] + inner * stream.nextNormal() })
  }

  @Test(arguments: [(0.0, 1.0), (0.2, 1.0), (1, 1), (2, 0.5)])
  func theShareIsRecovered(_ item: (outer: Double, inner: Double)) throws {
    let expected =
      item.outer * item.outer / (item.outer * item.outer + item.inner * item.inner)
    for seed in 1...5 {
      let draws = nested(outer: item.outer, inner: item.inner, seed: UInt64(seed))
      let share = try #require(draws.shareBetween(groups: 500))
      #expect(abs(share - expected) < 0.05, "seed \(seed): \(share)")
    }
  }

  @Test func aFewDrawsMoreInSomeGroupsAreAllowedFor() throws {
    let share = try #require(
      nested(outer: 1, inner: 1, count: 9_777, seed: 2).shareBetween(groups: 500))
    #expect(abs(share - 0.5) < 0.05)
  }

  @Test func groupsThatSayAllAndNothing() {
    #expect(Draws((0..<1000).map { Double($0 % 10) }).shareBetween(groups: 10) == 1)
    // Groups closer together than chance would have them: none, and not less.
    #expect(Draws((0..<20).map { $0 < 10 ? 0.0 : 1 }).shareBetween(groups: 10) == 0)
  }

  @Test func withoutVariationThereIsNoShare() {
    #expect(Draws(repeating: 3, count: 100).shareBetween(groups: 10) == nil)
    #expect(Draws([1, 2, 3]).shareBetween(groups: 3) == nil)
    #expect(Draws([1, 2, 3]).shareBetween(groups: 1) == nil)
    #expect(Draws([1, .infinity, 3, 4]).shareBetween(groups: 2) == nil)
  }
}
