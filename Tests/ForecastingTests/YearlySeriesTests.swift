import Testing

@testable import Forecasting

@Suite("Yearly series")
struct YearlySeriesTests {
  static func observation(
    _ year: Int, _ value: Double, _ status: ObservationStatus = .observed
  ) -> YearlyObservation {
    YearlyObservation(year: Year(year), value: value, status: status)
  }

  @Test func yearsAreSortedAndGapsExplicit() throws {
    let series = try YearlySeries([
      Self.observation(2020, 3), Self.observation(2015, 1), Self.observation(2016, 2),
    ])
    #expect(series.observations.map(\.value) == [1, 2, 3])
    #expect(series.spacing == [1, 4])
    #expect(series.last?.year == Year(2020))
  }

  @Test func partsOfAYearAndContextAreKeptButNotFitted() throws {
    let series = try YearlySeries([
      Self.observation(2020, 3), Self.observation(2021, 1, .partial),
      Self.observation(2019, 9, .context), Self.observation(2020, 4, .partial),
    ])
    #expect(series.observations.count == 4)
    #expect(series.fitted.map(\.value) == [3])
  }

  @Test func theTrendStartsAtTheLastBreak() throws {
    let series = try YearlySeries([
      Self.observation(2014, 1), Self.observation(2016, 2, .break), Self.observation(2018, 3),
      Self.observation(2021, 4, .break), Self.observation(2022, 5),
    ])
    #expect(series.lastBreak == Year(2021))
    #expect(series.fitted.map(\.value) == [4, 5])
    #expect(series.spacing == [1])
  }

  @Test func twoFiguresForAYearAreRefused() {
    #expect(throws: YearlySeries.Failure.duplicateYear(Year(2020))) {
      try YearlySeries([Self.observation(2020, 3), Self.observation(2020, 3)])
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func valuesAreFinite(_ value: Double) {
    #expect(throws: YearlySeries.Failure.nonFinite(Year(2020))) {
      try YearlySeries([Self.observation(2020, value)])
    }
  }

  @Test func anEmptySeriesHasNothingToFit() throws {
    let series = try YearlySeries([])
    #expect(series.fitted.isEmpty)
    #expect(series.spacing.isEmpty)
    #expect(series.last == nil)
  }

  @Test func yearsCountInYears() {
    #expect(Year(2024).distance(to: Year(2030)) == 6)
    #expect(Year(2024).advanced(by: -4) == Year(2020))
    #expect(Year(-1) < Year(0))
    #expect("\(Year(2024))" == "2024")
  }
}
