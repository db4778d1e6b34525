import Testing

@testable import Probability

@Suite struct StudentTTests {
  @Test func closedFormsJoinTheGeneralOne() {
    for (whole, near) in [(1.0, 1.0 + 1e-9), (2.0, 2.0 + 1e-9)] {
      let exact = StudentT(degreesOfFreedom: whole)
      let general = StudentT(degreesOfFreedom: near)
      for x in [-1e5, -3.0, -0.1, 0, 1e-8, 0.7, 20] {
        #expect(abs(general.cumulative(x) / exact.cumulative(x) - 1) < 2e-8, "\(whole) at \(x)")
      }
      for p in [1e-6, 0.2, 0.49999, 0.7, 0.999] {
        #expect(abs(general.quantile(p) / exact.quantile(p) - 1) < 2e-8, "\(whole) at \(p)")
      }
    }
  }

  @Test func locationAndScaleMoveTheQuantiles() {
    let standard = StudentT(degreesOfFreedom: 5)
    let moved = StudentT(degreesOfFreedom: 5, location: 20, scale: 0.5)
    for p in [0.01, 0.4, 0.5, 0.975] {
      #expect(moved.quantile(p) == 20 + 0.5 * standard.quantile(p))
    }
    #expect(moved.mean == 20)
    #expect(abs(moved.variance - 0.25 * 5 / 3) < 1e-15)
  }

  @Test func momentsThatDoNotExistSaySo() {
    #expect(StudentT(degreesOfFreedom: 1).mean.isNaN)
    #expect(StudentT(degreesOfFreedom: 1).variance.isNaN)
    #expect(StudentT(degreesOfFreedom: 2).mean == 0)
    #expect(StudentT(degreesOfFreedom: 2).variance == .infinity)
  }

  @Test func hugeArgumentsKeepTheirTail() {
    // P(X > t) ~ c t^-ν: with ν = 0.5 the tail of 1e200 is a hundred powers of ten above zero.
    let t = StudentT(degreesOfFreedom: 0.5)
    #expect(abs(t.upperTail(1e200) / (t.upperTail(1e100) * 1e-50) - 1) < 1e-13)
    #expect(abs(t.quantile(t.cumulative(-1e200)) / -1e200 - 1) < 1e-12)
    #expect(t.cumulative(1e-200) == 0.5)
  }

  @Test func zeroDegreesOfFreedomTrap() async {
    await #expect(processExitsWith: .failure) { _ = StudentT(degreesOfFreedom: 0) }
    await #expect(processExitsWith: .failure) { _ = StudentT(degreesOfFreedom: 3, scale: 0) }
  }
}
