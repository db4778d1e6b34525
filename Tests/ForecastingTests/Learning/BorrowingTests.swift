import Probability
import Testing

@testable import Forecasting

@Suite("Borrowing from other areas")
struct BorrowingTests {
  static let context = SeriesContext(bounds: .percentage, better: .higher)
  static let origin = Year(2012)

  /// Areas from 2000 to 2016 that rise by two points a year and a little noise.
  static func areas(_ count: Int, seed: UInt64 = 2) throws -> [(area: String, series: YearlySeries)]
  {
    var random = SeededSeries(seed: seed)
    return try (0..<count).map { area in
      let start = random.uniform(20...40)
      return (
        "area \(area)",
        try yearly((0..<17).map { start + 2 * Double($0) + 0.3 * random.stream.nextNormal() })
      )
    }
  }

  /// Another past or future for one area.
  static func changed(
    _ areas: [(area: String, series: YearlySeries)], _ place: Int, after year: Int
  ) throws -> [(area: String, series: YearlySeries)] {
    var areas = areas
    let observations = areas[place].series.observations.map {
      $0.year.number > year
        ? YearlyObservation(year: $0.year, value: 95 - $0.value) : $0
    }
    areas[place].series = try YearlySeries(observations)
    return areas
  }

  static func columns(_ borrowed: BorrowedTable?) throws -> [[Double]] {
    let table = try #require(borrowed).table
    return table.directed.columns + table.undirected.columns
  }

  @Test func anotherFutureMovesNothing() throws {
    let areas = try Self.areas(6)
    let lent = Borrowing(areas, context: Self.context).lent(at: Self.origin)
    #expect(lent.count == 6)
    for place in areas.indices {
      let other = try Self.changed(areas, place, after: Self.origin.number)
      let again = Borrowing(other, context: Self.context).lent(at: Self.origin)
      for (area, table) in lent {
        #expect(try Self.columns(again[area]) == Self.columns(table))
      }
    }
  }

  @Test(arguments: [6, 43]) func itsOwnPastMovesNothing(_ count: Int) throws {
    let areas = try Self.areas(count)
    let lent = Borrowing(areas, context: Self.context).lent(at: Self.origin)
    let other = try Self.changed(areas, 3, after: 2005)
    let again = Borrowing(other, context: Self.context).lent(at: Self.origin)
    #expect(try Self.columns(again["area 3"]) == Self.columns(lent["area 3"]))
    // The others do see it.
    #expect(try Self.columns(again["area 4"]) != Self.columns(lent["area 4"]))
  }

  @Test func aBreakAfterTheOriginIsNotKnown() throws {
    var areas = try Self.areas(4)
    let lent = Borrowing(areas, context: Self.context).lent(at: Self.origin)
    areas[1].series = try YearlySeries(
      areas[1].series.observations.map {
        YearlyObservation(
          year: $0.year, value: $0.value, status: $0.year.number == 2014 ? .break : $0.status)
      })
    let again = Borrowing(areas, context: Self.context).lent(at: Self.origin)
    #expect(try Self.columns(again["area 0"]) == Self.columns(lent["area 0"]))
  }

  @Test func theOrderOfTheAreasMovesNothing() throws {
    let areas = try Self.areas(5)
    let lent = Borrowing(areas, context: Self.context).lent(at: Self.origin)
    let again = Borrowing(areas.reversed(), context: Self.context).lent(at: Self.origin)
    #expect(try Self.columns(again["area 2"]) == Self.columns(lent["area 2"]))
  }

  @Test func smoothNeighboursNarrowTheInterval() throws {
    let areas = try Self.areas(12)
    let series = try yearly([30, 32.1], from: 2011)
    let borrowed = Borrowing(
      areas + [(area: "new", series: series)], context: Self.context
    ).lent(at: Self.origin)["new"]
    func interval(_ lean: Lean) throws -> PredictionInterval {
      let model = try TrendSpecification.automatic.fitted(
        to: series, context: Self.context, lean: lean, borrowed: borrowed)
      let step = try #require(model.forecast(horizon: 1).steps.first)
      return try #require(step.distribution).interval(.percent(80))
    }
    let without = try interval(.all)
    let with = try interval([.all, .borrow])
    #expect(with.upper - with.lower < 0.9 * (without.upper - without.lower))
    #expect(with.lower < 34.1 && 34.1 < with.upper)
  }

  @Test func whatIsLentIsSaid() throws {
    let series = try yearly([30, 32.1], from: 2011)
    let borrowed = try Borrowing(
      Self.areas(4) + [(area: "new", series: series)], context: Self.context
    ).lent(at: Self.origin)["new"]
    let model = try TrendSpecification.automatic.fitted(
      to: series, context: Self.context, lean: [.all, .borrow], borrowed: borrowed)
    let leaning = try #require(model.leaning(horizon: 2))
    #expect(leaning.lean == [.all, .borrow])
    let loan = try #require(leaning.loan)
    #expect(loan.areas == 4)
    // Twelve origins an area, 2000 to 2011.
    #expect(loan.windows == 48)
    #expect(loan.share > 0 && loan.share < 48 * 0.2 / (48 * 0.2 + 100))
    let plain = try TrendSpecification.automatic.fitted(
      to: series, context: Self.context, lean: [.all, .borrow])
    #expect(plain.leaning(horizon: 2)?.lean == .all)
    #expect(plain.leaning(horizon: 2)?.loan == nil)
  }

  @Test func oneAreaBorrowsNothing() throws {
    #expect(try Borrowing(Self.areas(1), context: Self.context).lent(at: Self.origin).isEmpty)
    #expect(try Borrowing(Self.areas(3), context: Self.context).lent(at: Year(1999)).isEmpty)
  }
}
