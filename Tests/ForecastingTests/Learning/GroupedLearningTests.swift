import RealModule
import Testing

@testable import Forecasting

@Suite("Learning several tables at once")
struct GroupedLearningTests {
  /// The tables learnt at once are those learnt one by one from the cases of the other areas.
  @Test(arguments: [Bounds.percentage, Bounds(lower: 0)], [Direction.higher, .lower])
  func tablesAreThoseLearntOneByOne(_ bounds: Bounds, _ better: Direction) throws {
    let context = SeriesContext(bounds: bounds, better: better)
    let areas = try BorrowingTests.areas(7)
    let origin = Year(2011)
    let table = LearntTable.shipped.directed
    let lent = Borrowing(areas, context: context).lent(at: origin)
    for (place, area) in areas.enumerated() {
      let windows = areas.enumerated().filter { $0.offset != place }.flatMap { _, other in
        let figures = other.series.fitted.filter { $0.year <= origin }
        return figures.indices.compactMap { end in
          LearningWindow(
            figures, end: end, count: 4, horizon: 5, latest: origin, id: other.area, group: "",
            context: context)
        }
      }
      let cases = LearningCases(
        windows.map { (window: $0, weight: 0.2) }, atoms: table.atoms, directed: true,
        columns: table.columns.count, rules: LearntTable.shipped.rules)
      let certified = WeightLearning(
        cases, start: table.columns, priorCases: 100, rounds: 25
      ).columns
      let found = try #require(lent[area.area])
      #expect(found.windows == windows.count)
      #expect(found.areas == 6)
      for (column, wanted) in zip(found.table.directed.columns, certified) {
        for (weight, other) in zip(column, wanted) { #expect(abs(weight - other) < 1e-12) }
      }
    }
  }

  /// What is known of a window at an early origin is the part of its future up to there.
  @Test func whatWasAskedBeforeMovesNothing() throws {
    let borrowing = Borrowing(try BorrowingTests.areas(6), context: BorrowingTests.context)
    let all = BorrowingOrigins(borrowing, lean: .all, table: .shipped)
    for year in [2014, 2004, 2009] {
      let lent = all.lent(at: Year(year))
      let once = borrowing.lent(at: Year(year))
      #expect(lent.count == 6)
      for (area, table) in lent {
        #expect(try BorrowingTests.columns(table) == BorrowingTests.columns(once[area]))
      }
    }
  }

  @Test func ofManyAreasFourHundredLendAndAllBorrow() throws {
    let areas = try (0..<430).map { area in
      (
        area: "area \(1000 + area)",
        series: try yearly((0..<4).map { 30 + Double(area % 17) + 2 * Double($0) }, from: 2000)
      )
    }
    let lent = Borrowing(areas, context: BorrowingTests.context).lent(at: Year(2003))
    #expect(lent.count == 430)
    let counts = Set(lent.values.map(\.areas))
    // Twenty areas of a group do not lend to each other; whoever does not lend borrows from all.
    #expect(counts == [380, 400])
    #expect(lent.values.count { $0.areas == 400 } == 30)
  }
}
