import Probability
import Testing

@testable import Forecasting

@Suite struct ClassicalTrendTests {
  @Test(arguments: ClassicalReference.all)
  func statisticsHaveElevenDigitsOfTheReference(_ reference: ClassicalReference) throws {
    let statistics = try #require(try reference.fitted().statistics)
    #expect(statistics.observations == reference.years.count)
    #expect(
      statistics.degreesOfFreedom == reference.years.count - reference.coefficients.count)
    try #require(statistics.coefficients.map(\.name) == reference.coefficients.map(\.name))
    for (coefficient, certified) in zip(statistics.coefficients, reference.coefficients) {
      let error = try #require(coefficient.standardError)
      #expect(
        digits(coefficient.estimate, certified: certified.estimate) >= 11, "\(certified.name)")
      #expect(digits(error, certified: certified.standardError) >= 11, "SE of \(certified.name)")
    }
    let deviation = try #require(statistics.residualStandardDeviation)
    #expect(digits(deviation, certified: reference.residualStandardDeviation) >= 12)
    let rSquared = try #require(statistics.rSquared)
    #expect((rSquared - reference.rSquared).magnitude < 1e-12)
    let leaveOneOut = try #require(statistics.leaveOneOutError)
    #expect(digits(leaveOneOut, certified: reference.leaveOneOutError) >= 12)
    try #require(statistics.fittedValues.count == reference.fittedValues.count)
    for (value, certified) in zip(statistics.fittedValues, reference.fittedValues) {
      #expect(digits(value, certified: certified) >= 11)
    }
  }

  @Test(arguments: ClassicalReference.all)
  func intervalsHaveElevenDigitsOfTheReference(_ reference: ClassicalReference) throws {
    let forecast = try reference.fitted().forecast(horizon: reference.steps.count)
    #expect(forecast.steps.map(\.year.number) == reference.steps.map(\.year))
    for (step, certified) in zip(forecast.steps, reference.steps) {
      let distribution = try #require(step.distribution)
      let eighty = distribution.interval(.percent(80))
      let ninetyFive = distribution.interval(.percent(95))
      for (value, certified) in [
        (step.point, certified.point), (distribution.median, certified.point),
        (eighty.lower, certified.lower80), (eighty.upper, certified.upper80),
        (ninetyFive.lower, certified.lower95), (ninetyFive.upper, certified.upper95),
      ] {
        // Relative to the size of the figures: a bound of an interval may lie next to 0.
        let scale = max(certified.magnitude, 1)
        #expect((value - certified).magnitude < 1e-11 * scale, "\(step.year)")
      }
    }
  }

  // MARK: - Few figures

  @Test func twoFiguresGiveALineAndNoInterval() throws {
    let model = try fit(FamilySpecification(.linear), [2022, 2023], [169, 23])
    let forecast = model.forecast(horizon: 2)
    #expect((forecast.steps[0].point + 123).magnitude < 1e-10)
    #expect((forecast.steps[1].point + 269).magnitude < 1e-10)
    #expect(forecast.steps.allSatisfy { $0.distribution == nil })
    let statistics = try #require(model.statistics)
    #expect(statistics.degreesOfFreedom == 0)
    #expect(statistics.residualStandardDeviation == nil)
    #expect(statistics.leaveOneOutError == nil)
    #expect(statistics.coefficients.map(\.standardError) == [nil, nil])
    #expect((statistics.coefficients[0].estimate - 23).magnitude < 1e-11)
    #expect((statistics.coefficients[1].estimate + 146).magnitude < 1e-11)
  }

  @Test func aLowerBoundHoldsTheLineAtTheBound() throws {
    let model = try fit(
      FamilySpecification(.linear), [2022, 2023], [169, 23], bounds: Bounds(lower: 0))
    let step = model.forecast(horizon: 1).steps[0]
    #expect(step.point == 0)
    #expect(step.distribution == nil)
  }

  @Test func twoFiguresByExponentialKeepTheirRatio() throws {
    let model = try fit(FamilySpecification(.exponential), [2022, 2023], [169, 23])
    let step = model.forecast(horizon: 1).steps[0]
    #expect(digits(step.point, certified: 529.0 / 169) >= 12)
    #expect(step.distribution == nil)
  }

  @Test(arguments: [
    (TrendFamily.constant, 1), (.linear, 2), (.quadratic, 3), (.exponential, 2), (.logitLinear, 2),
    (.piecewiseLinear, 3),
  ])
  func asManyFiguresAsCoefficientsGiveTheCurveThroughThem(_ family: TrendFamily, _ p: Int) throws {
    let specification = FamilySpecification(family, breaks: [Year(2001)])
    let years = Array(2000..<2000 + p)
    let values = [31.0, 40, 62].prefix(p).map { $0 }
    let model = try fit(specification, years, values, bounds: .percentage)
    let statistics = try #require(model.statistics)
    for (fitted, value) in zip(statistics.fittedValues, values) {
      #expect(digits(fitted, certified: value) >= 11)
    }
    #expect(model.forecast(horizon: 3).steps.allSatisfy { $0.distribution == nil })
    #expect(throws: FitFailure.tooFewObservations(have: p - 1, needed: p)) {
      guard p > 1 else { throw FitFailure.tooFewObservations(have: 0, needed: 1) }
      _ = try fit(specification, Array(years.dropLast()), values.dropLast(), bounds: .percentage)
    }
  }

  @Test func noFigureIsAnErrorOfItsOwn() throws {
    #expect(throws: FitFailure.noObservations) {
      _ = try fit(FamilySpecification(.constant), [], [])
    }
  }

  // MARK: - Scales

  @Test(arguments: [0.0, -2])
  func exponentialNamesTheValueThatHasNoLogarithm(_ value: Double) throws {
    #expect(throws: FitFailure.outsideScale(year: Year(2011), value: value)) {
      _ = try fit(FamilySpecification(.exponential), [2010, 2011, 2012], [5, value, 4])
    }
  }

  @Test(arguments: [-0.1, 100.2])
  func logitNamesTheValueBeyondItsBounds(_ value: Double) throws {
    #expect(throws: FitFailure.outsideScale(year: Year(2012), value: value)) {
      _ = try fit(
        FamilySpecification(.logitLinear), [2010, 2011, 2012], [0, 100, value],
        bounds: .percentage)
    }
  }

  @Test func logitTakesValuesAtItsBounds() throws {
    let model = try fit(
      FamilySpecification(.logitLinear), [2010, 2011, 2012, 2013], [0, 100, 100, 100],
      bounds: .percentage)
    let distribution = try #require(model.forecast(horizon: 1).steps[0].distribution)
    #expect(distribution.massAtUpper > 0.5)
    #expect(distribution.quantile(0.001) >= 0)
  }

  @Test(arguments: [Bounds.none, Bounds(lower: 0)])
  func logitNeedsBothBounds(_ bounds: Bounds) throws {
    #expect(throws: FitFailure.boundsMissing) {
      _ = try fit(FamilySpecification(.logitLinear), [2010, 2011], [4, 5], bounds: bounds)
    }
  }

  @Test func growthBeyondTheLargestDoubleStopsThere() throws {
    let model = try fit(FamilySpecification(.exponential), [2000, 2001, 2002], [1e-300, 1, 2e299])
    let step = model.forecast(horizon: 9).steps[8]
    #expect(step.point == .greatestFiniteMagnitude)
    #expect(try #require(step.distribution).quantile(0.975).isFinite)
  }

  @Test func figuresNearTheLargestDoubleFailRatherThanOverflow() throws {
    let huge = Double.greatestFiniteMagnitude
    #expect(throws: FitFailure.notFinite) {
      _ = try fit(FamilySpecification(.linear), [2000, 2001, 2002], [huge, -huge, huge])
    }
  }

  // MARK: - Breaks

  @Test(arguments: [
    ([2003], "slope from 2003"), ([2005], "slope from 2005"), ([2000], "slope"), ([1990], "slope"),
    ([2001, 2009], "slope from 2009"),
  ])
  func aBendWithoutFiguresOnBothSidesIsUndetermined(_ breaks: [Int], _ term: String) throws {
    #expect(throws: FitFailure.undetermined(term: term)) {
      _ = try fit(
        FamilySpecification(.piecewiseLinear, breaks: breaks.map { Year($0) }),
        [1999, 2000, 2001, 2002, 2003].map { $0 + (breaks == [2000] ? 1 : 0) }, [1, 2, 4, 3, 5])
    }
  }

  @Test func twoBreaksInOneGapAreDeterminedAndThreeAreNot() throws {
    let years = [1999, 2000, 2001, 2006, 2007, 2008]
    let values = [1.0, 2, 4, 3, 5, 5]
    let two = FamilySpecification(.piecewiseLinear, breaks: [Year(2003), Year(2005)])
    #expect(try fit(two, years, values).statistics?.degreesOfFreedom == 2)
    let three = FamilySpecification(.piecewiseLinear, breaks: [2003, 2004, 2005].map { Year($0) })
    #expect(throws: FitFailure.undetermined(term: "slope from 2005")) {
      _ = try fit(three, years, values)
    }
  }

  @Test func aBreakNamedTwiceIsUndetermined() throws {
    #expect(throws: FitFailure.undetermined(term: "slope from 2001")) {
      _ = try fit(
        FamilySpecification(.piecewiseLinear, breaks: [Year(2001), Year(2001)]),
        [1999, 2000, 2001, 2002, 2003], [1, 2, 4, 3, 5])
    }
  }

  @Test func aPiecewiseLineWithoutBreaksIsALine() throws {
    let reference = try ClassicalReference.named("linear")
    let line = try reference.fitted()
    let piecewise = try fit(
      FamilySpecification(.piecewiseLinear), reference.years, reference.values)
    let estimates = try #require(line.statistics).coefficients.map(\.estimate)
    #expect(piecewise.statistics?.coefficients.map(\.estimate) == estimates)
    #expect(piecewise.statistics?.coefficients.map(\.name) == ["level", "slope"])
    #expect(
      piecewise.forecast(horizon: 3).steps.map(\.point)
        == line.forecast(horizon: 3).steps.map(\.point))
  }

  // MARK: - What is fitted

  @Test func contextAndPartialFiguresAreNotFitted() throws {
    let observations = [
      YearlyObservation(year: Year(2009), value: 900, status: .context),
      YearlyObservation(year: Year(2010), value: 10, status: .break),
      YearlyObservation(year: Year(2011), value: 12),
      YearlyObservation(year: Year(2012), value: 15, status: .provisional),
      YearlyObservation(year: Year(2013), value: 3, status: .partial),
    ]
    let model = try ClassicalTrend.fit(
      FamilySpecification(.linear), series: YearlySeries(observations), context: SeriesContext())
    let plain = try fit(FamilySpecification(.linear), [2010, 2011, 2012], [10, 12, 15])
    #expect(model.statistics == plain.statistics)
    #expect(model.forecast(horizon: 1).origin == Year(2012))
    #expect(model.forecast(horizon: 1).originValue == 15)
  }

  @Test func equalFiguresHaveNoRSquaredAndAnIntervalWithoutWidth() throws {
    let model = try fit(FamilySpecification(.linear), [2010, 2011, 2012, 2013], [7, 7, 7, 7])
    let statistics = try #require(model.statistics)
    #expect(statistics.rSquared == nil)
    let interval = try #require(model.forecast(horizon: 2).steps[1].distribution)
      .interval(.percent(95))
    #expect((interval.lower - 7).magnitude < 1e-12)
    #expect((interval.upper - 7).magnitude < 1e-12)
  }
}
