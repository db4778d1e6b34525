import RealModule
import Testing

@testable import Probability

/// The distributions that people write down, against their closed forms.
@Suite struct AssumedDistributionTests {
  /// Correct digits of a value.
  private func digits(_ value: Double, _ certified: Double) -> Double {
    value == certified ? 16 : -Double.log10(abs(value - certified) / abs(certified))
  }

  @Test func uniform() {
    let d = Uniform(from: 0.2, to: 0.6)
    #expect(digits(d.mean, 0.4) > 15)
    #expect(digits(d.variance, 0.16 / 12) > 15)
    #expect(digits(d.cumulative(0.3), 0.25) > 15)
    #expect(digits(d.upperTail(0.5), 0.25) > 15)
    #expect(digits(d.quantile(0.9), 0.56) > 15)
    #expect(d.quantile(0) == 0.2 && d.quantile(1) == 0.6)
    #expect(d.density(0.6) == 2.5 && d.density(0.61) == 0)
  }

  @Test func triangular() {
    // (x - 1)²/(6·2) up to 3, 1 - (7 - x)²/(6·4) from there.
    let d = Triangular(low: 1, mode: 3, high: 7)
    #expect(digits(d.mean, 11.0 / 3) > 15)
    #expect(digits(d.variance, 28.0 / 18) > 15)
    #expect(digits(d.cumulative(2), 1.0 / 12) > 15)
    #expect(digits(d.cumulative(3), 1.0 / 3) > 15)
    #expect(digits(d.upperTail(5), 4.0 / 24) > 15)
    #expect(digits(d.upperTail(7 - 1e-9), 1e-18 / 24) > 6)
    #expect(digits(d.quantile(1.0 / 12), 2) > 15)
    #expect(digits(d.median, 7 - 12.0.squareRoot()) > 15)
    #expect(d.density(3) == 1.0 / 3 && d.density(2) == 1.0 / 6)
    #expect(d.quantile(0) == 1 && d.quantile(1) == 7)
  }

  @Test func triangularWithItsModeAtAnEnd() {
    let rising = Triangular(low: 0, mode: 2, high: 2)
    #expect(digits(rising.cumulative(1), 0.25) > 15)
    #expect(rising.quantile(1) == 2 && rising.upperTail(2) == 0)
    let falling = Triangular(low: 0, mode: 0, high: 2)
    #expect(digits(falling.cumulative(1), 0.75) > 15)
    #expect(falling.quantile(0) == 0 && falling.cumulative(0) == 0)
  }

  @Test func pert() {
    // With the mode in the middle the shapes are 3 and 3: I_x = x³(10 - 15x + 6x²).
    let d = PERT(low: 10, mode: 20, high: 30)
    for x in [0.1, 0.25, 0.5, 0.8] {
      let certified = x * x * x * (10 - 15 * x + 6 * x * x)
      #expect(digits(d.cumulative(10 + 20 * x), certified) > 14, "\(x)")
      #expect(digits(d.quantile(certified), 10 + 20 * x) > 14, "\(x)")
    }
    #expect(digits(d.mean, 20) > 15)
    // (high - low)²/28 for shapes 3 and 3.
    #expect(digits(d.variance, 400.0 / 28) > 15)
    #expect(digits(PERT(low: 1, mode: 2, high: 9).mean, 3) > 15)
    // The mode at the end: 1 - (1 - x)⁵.
    let end = PERT(low: 0, mode: 0, high: 1)
    #expect(digits(end.cumulative(0.3), 1 - Double.pow(0.7, 5)) > 14)
    #expect(digits(end.mean, 1.0 / 6) > 15)
    #expect(end.quantile(0) == 0 && end.quantile(1) == 1)
  }

  @Test func discrete() {
    let d = Discrete([2, 0, 1, 2], weights: [1, 5, 3, 1])
    #expect(d.values == [0, 1, 2])
    #expect(d.probabilities == [0.5, 0.3, 0.2])
    #expect(digits(d.mean, 0.7) > 15)
    #expect(digits(d.variance, 0.61) > 15)
    #expect(d.cumulative(-0.1) == 0 && d.cumulative(0) == 0.5 && d.cumulative(1.5) == 0.8)
    #expect(d.upperTail(0) == 0.5 && d.upperTail(1) == 0.2 && d.upperTail(2) == 0)
    #expect(d.quantile(0.5) == 0 && d.quantile(0.51) == 1 && d.quantile(0.81) == 2)
    #expect(d.quantile(0) == 0 && d.quantile(1) == 2)
    #expect(d.median == 0)
    #expect(Discrete([3, 1, 2]).median == 2)
  }

  @Test func aValueWithoutWeightNeverComes() {
    let d = Discrete([0, 1, 2, 3], weights: [0, 1, 1, 0])
    #expect(d.quantile(0) == 1 && d.quantile(1) == 2)
    #expect(d.cumulative(0) == 0 && d.cumulative(2) == 1 && d.upperTail(2) == 0)
  }

  @Test func impossibleDistributionsTrap() async {
    await #expect(processExitsWith: .failure) { _ = Uniform(from: 1, to: 1) }
    await #expect(processExitsWith: .failure) { _ = Triangular(low: 0, mode: 3, high: 2) }
    await #expect(processExitsWith: .failure) { _ = PERT(low: 2, mode: 1, high: 3) }
    await #expect(processExitsWith: .failure) { _ = Discrete([]) }
    await #expect(processExitsWith: .failure) { _ = Discrete([1, 2], weights: [0, 0]) }
  }
}
