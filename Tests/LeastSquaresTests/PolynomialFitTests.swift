import LeastSquares
import Testing

@Suite struct PolynomialFitTests {
  static let years = (2010...2023).map(Double.init)

  @Test(arguments: 0...6)
  func aPolynomialOfYearsIsFoundAgain(degree: Int) throws {
    var random = Generator(seed: UInt64(degree))
    // Whole coefficients in years since 2016, so that every value is exact.
    let whole = (0...degree).map { _ in (random.value() * 20).rounded() }
    let y = Self.years.map { year in whole.reversed().reduce(0) { $0 * (year - 2016) + $1 } }
    let fit = try PolynomialFit(x: Self.years, y: y, degree: degree)
    #expect(fit.degree == degree)
    for (year, value) in zip(Self.years, y) {
      #expect((fit.value(at: year) - value).magnitude <= 1e-13 * max(1, value.magnitude))
    }
    let outside = whole.reversed().reduce(0) { $0 * 9 + $1 }
    #expect((fit.value(at: 2025) / outside - 1).magnitude < 1e-13)
    #expect(fit.scaledFit.residualStandardDeviation < 1e-12)
  }

  @Test func theRawCoefficientsOfALineAreThoseOfPaper() throws {
    // Slope 2.2; at 2019 + 1.5 the value is 4.
    let fit = try PolynomialFit(x: [2019, 2020, 2021, 2022], y: [1, 3, 4, 8], degree: 1)
    #expect((fit.coefficients[1] - 2.2).magnitude < 1e-15)
    #expect((fit.coefficients[0] - (4 - 2.2 * 2020.5)).magnitude < 1e-12)
    #expect((fit.standardErrors[1] - (0.9 / 5).squareRoot()).magnitude < 1e-15)
    let intercept = (0.9 * (0.25 + 2020.5 * 2020.5 / 5)).squareRoot()
    #expect((fit.standardErrors[0] / intercept - 1).magnitude < 1e-15)
    #expect((fit.covariance[0, 1] / (-0.9 * 2020.5 / 5) - 1).magnitude < 1e-15)
    #expect((fit.predictionVariance(at: 2025) - 0.9 * (1.25 + 4.5 * 4.5 / 5)).magnitude < 1e-14)
    #expect((fit.meanVariance(at: 2025) - 0.9 * (0.25 + 4.5 * 4.5 / 5)).magnitude < 1e-14)
  }

  @Test(arguments: 1...8)
  func whereTheCalendarStartsDoesNotMatter(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let y = random.values(14)
    let calendar = try PolynomialFit(x: Self.years, y: y, degree: 3)
    let counted = try PolynomialFit(x: Self.years.map { $0 - 2010 }, y: y, degree: 3)
    #expect(calendar.scaledFit == counted.scaledFit)
    #expect(calendar.value(at: 2026) == counted.value(at: 16))
    #expect(calendar.coefficients[3] == counted.coefficients[3])
    #expect(calendar.standardErrors[3] == counted.standardErrors[3])
  }

  @Test func aGivenScaleChangesTheVariableNotTheCurve() throws {
    var random = Generator(seed: 9)
    let y = random.values(14)
    let own = try PolynomialFit(x: Self.years, y: y, degree: 2)
    let given = try PolynomialFit(
      x: Self.years, y: y, degree: 2, scale: TimeScale(from: 2000, through: 2040))
    #expect(given.scale.centre == 2020)
    #expect(relativeDifference(given.coefficients, own.coefficients) < 1e-13)
    #expect(relativeDifference(given.covariance, own.covariance) < 1e-13)
  }

  @Test func aConstraintTiesTheCurveToAPoint() throws {
    let scale = TimeScale(covering: Self.years)
    var random = Generator(seed: 10)
    let fit = try PolynomialFit(
      x: Self.years, y: random.values(14), degree: 2,
      constraints: [EqualityConstraint(row: scale.powers(at: 2023, degree: 2), value: 5)])
    #expect((fit.value(at: 2023) - 5).magnitude < 1e-15)
    #expect(fit.meanVariance(at: 2023) < 1e-28)
    #expect(fit.covariance.rows == 3 && fit.scaledFit.degreesOfFreedom == 12)
  }

  @Test func tooFewDifferentYearsNameThePower() {
    do {
      _ = try PolynomialFit(x: [2020, 2021, 2020, 2021, 2020], y: [1, 2, 3, 4, 5], degree: 2)
      Issue.record("two different years were fitted by a quadratic")
    } catch {
      guard case .rankDeficient(let column, let name, let rank) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(name == "x^\(column)" && rank == 2)
    }
  }

  @Test func unfitInputIsAnErrorAndAnImpossibleDegreeTraps() async {
    typealias Failure = LeastSquaresFit.Failure
    #expect(throws: Failure.nonFinite(.design, row: 1, column: 1)) {
      try PolynomialFit(x: [1, .nan, 2], y: [1, 2, 3], degree: 1)
    }
    #expect(throws: Failure.overflow) {
      try PolynomialFit(x: [-0x1p1023, 0, 0x1p1023], y: [1, 2, 3], degree: 1)
    }
    #expect(throws: Failure.shape(.response, expected: 3, found: 2)) {
      try PolynomialFit(x: [1, 2, 3], y: [1, 2], degree: 1)
    }
    #expect(throws: Failure.tooFewObservations(observations: 2, coefficients: 2)) {
      try PolynomialFit(x: [1, 2], y: [1, 2], degree: 1)
    }
    #expect(throws: Failure.tooFewObservations(observations: 0, coefficients: 1)) {
      try PolynomialFit(x: [], y: [], degree: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = try PolynomialFit(x: [1, 2], y: [1, 2], degree: -1)
    }
  }
}
