import Testing

@testable import Forecasting

@Suite("A series in units of its own")
struct ScaledSeriesTests {
  @Test func sharesAreMeasuredOnTheLogitWithUnit1() throws {
    let scaled = try ScaledSeries(yearly([50, 60]), bounds: .percentage, sign: 1)
    #expect(scaled.unit == 1)
    #expect(scaled.level == scaled.last)
    #expect(abs(scaled.changes[0] - 0.4014) < 1e-3)
  }

  @Test func amountsAreMeasuredByHalfTheirLatestRoots() throws {
    let scaled = try ScaledSeries(
      yearly([900, 1, 4, 9, 16]), bounds: Bounds(lower: 0), sign: -1)
    #expect(scaled.unit == 1.25)
    #expect(scaled.level == nil)
    #expect(scaled.changes == [23.2, -0.8, -0.8, -0.8])
  }

  @Test func rawValuesAreMeasuredByTenTimesTheirChanges() throws {
    let scaled = try ScaledSeries(yearly([-3, 0, 4]), bounds: .none, sign: 1)
    #expect(abs(scaled.unit - 10 * (12.5).squareRoot()) < 1e-14)
    #expect(try ScaledSeries(yearly([-8]), bounds: .none, sign: 1).unit == 4)
    #expect(try ScaledSeries(yearly([-8, -8]), bounds: .none, sign: 1).unit == 4)
  }

  @Test func theUnitIsHalfWhereEverythingIsZero() throws {
    #expect(try ScaledSeries(yearly([0, 0]), bounds: .none, sign: 1).unit == 0.5)
    #expect(try ScaledSeries(yearly([0]), bounds: Bounds(lower: 0), sign: 1).unit == 0.5)
  }

  @Test func theLast30ObservationsOf60YearsCount() throws {
    let long = try yearly((0..<50).map(Double.init))
    #expect(try ScaledSeries(long, bounds: .none, sign: 1).count == 30)
    let gap = try yearly([1, 2, 3, 4], gaps: [100, 59, 1])
    #expect(try ScaledSeries(gap, bounds: .none, sign: 1).spacing == [59, 1])
    let century = try yearly([1, 2], gaps: [100])
    #expect(try ScaledSeries(century, bounds: .none, sign: 1).changes.isEmpty)
    #expect(ScaledSeries.spacing(of: gap) == [59, 1])
  }

  @Test func nothingToFitIsAFailure() throws {
    let empty = try YearlySeries([])
    #expect(throws: FitFailure.noObservations) {
      try ScaledSeries(empty, bounds: .none, sign: 1)
    }
    #expect(ScaledSeries.spacing(of: empty) == nil)
  }

  @Test(arguments: [[1e308], [-1e308, 1e308], [1e306, 2e306, 3e306]])
  func valuesAtTheEndOfTheDoublesAreNotFinite(_ values: [Double]) throws {
    let series = try yearly(values)
    #expect(throws: FitFailure.notFinite) {
      try ScaledSeries(series, bounds: .none, sign: 1)
    }
  }

  @Test func changesBeyondEveryAtomAreAsLargeAsAny() throws {
    let series = try yearly([1e306, 1e-300, 0, 0, 0])
    let scaled = try ScaledSeries(series, bounds: Bounds(lower: 0), sign: -1)
    #expect(scaled.changes == [1e4, 8, 0, 0])
  }

  @Test func unitsBelowTheDigitsOfDoublesAreRaised() throws {
    let tiny = try yearly([3 * .leastNonzeroMagnitude, 0, .leastNonzeroMagnitude])
    let scaled = try ScaledSeries(tiny, bounds: .none, sign: 1)
    #expect(scaled.unit == 0x1p-960)
    #expect(scaled.changes.allSatisfy { abs($0) < 1e-30 })
  }
}
