import Testing

@testable import Probability

@Suite struct RankSelectionTests {
  @Test(arguments: 1...40) func ranksHoldWhatSortingPutsThere(_ seed: Int) {
    var stream = RandomStream(seed: UInt64(seed))
    let count = 1 + stream.nextInteger(below: 3000)
    // A few distinct values only in every other case: ties are the rule at a bound.
    let values = (0..<count).map { _ in
      seed.isMultiple(of: 2) ? Double(stream.nextInteger(below: 4)) : stream.nextNormal()
    }
    let ranks = Set((0..<8).map { _ in stream.nextInteger(below: count) }).sorted()
    let placed = values.withRanks(ranks)
    let sorted = values.sorted()
    for rank in ranks { #expect(placed[rank] == sorted[rank], "seed \(seed)") }
    #expect(placed.sorted() == sorted, "seed \(seed)")
  }

  @Test func orderedValuesAndInfinitiesAreNoTrouble() {
    let rising = (0..<5000).map(Double.init)
    #expect(rising.withRanks([0, 2500, 4999])[2500] == 2500)
    #expect(Array(rising.reversed()).withRanks([125])[125] == 125)
    #expect([Double.infinity, 1, -.infinity].withRanks([0, 1, 2]) == [-.infinity, 1, .infinity])
    #expect([3.0].withRanks([0]) == [3])
  }
}
