import Testing

@testable import Probability

@Suite struct MixtureSumsTests {
  /// sinh and its derivatives: the inverse is known.
  private static func sums(_ x: Double) -> MixtureSums {
    let (rise, fall) = (StandardExponential.value(x), StandardExponential.value(-x))
    let (odd, even) = ((rise - fall) / 2, (rise + fall) / 2)
    return MixtureSums(value: odd, first: even, second: odd, third: even, fourth: odd)
  }

  /// e^x by its series: this target has no library of functions.
  private enum StandardExponential {
    static func value(_ x: Double) -> Double {
      var (sum, term) = (1.0, 1.0)
      for k in 1...30 {
        term *= x / Double(k)
        sum += term
      }
      return sum
    }
  }

  @Test func aStepLeavesTheFifthPowerOfWhatWasMissing() {
    for start in [-0.7, 0.2, 0.9] {
      for distance in [0.08, -0.04, 0.02] {
        let step = Self.sums(start).step(to: Self.sums(start + distance).value)
        let left = abs(step - distance)
        #expect(left < 2 * abs(distance * distance * distance * distance * distance))
      }
    }
  }

  @Test func farAwayTheStepStillGoesTheRightWay() {
    let step = Self.sums(2).step(to: Self.sums(-2).value)
    #expect(step < 0 && step > -10)
    #expect(!MixtureSums().step(to: 1).isFinite)
  }

  @Test func movedSumsAreThoseOfThePlace() {
    let moved = Self.sums(0.4).moved(by: 0.01)
    let there = Self.sums(0.41)
    #expect(abs(moved.value - there.value) < 1e-12)
    #expect(abs(moved.first - there.first) < 1e-9)
    #expect(abs(moved.second - there.second) < 1e-6)
    #expect(abs(moved.third - there.third) < 1e-4)
  }
}
