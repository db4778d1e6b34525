import Testing

@testable import Forecasting

@Suite("Bounds")
struct BoundsTests {
  @Test func bothBoundsMustBeFiniteAndInOrder() {
    #expect(Bounds(lower: 0, upper: 100) == .percentage)
    #expect(Bounds(lower: 1, upper: 1) == nil)
    #expect(Bounds(lower: 2, upper: 1) == nil)
    #expect(Bounds(lower: 0, upper: .infinity) == nil)
    #expect(Bounds(lower: .nan, upper: 1) == nil)
  }

  @Test func valuesMoveToTheNearestBound() {
    #expect(Bounds.percentage.clamp(-1) == 0)
    #expect(Bounds.percentage.clamp(101) == 100)
    #expect(Bounds.percentage.clamp(42) == 42)
    #expect(Bounds.none.clamp(-1e300) == -1e300)
    #expect(Bounds(lower: 5).clamp(4) == 5)
    #expect(Bounds(lower: 5).contains(6))
    #expect(!Bounds(lower: 5).contains(4))
  }
}
