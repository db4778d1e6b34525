import Forecasting
import PlanFiles

/// A series on its way to a forecast, with what other areas lend to it.
struct SeriesItem: Sendable {
  let located: LocatedSeries
  let borrowed: BorrowedTable?

  init(_ located: LocatedSeries, borrowed: BorrowedTable? = nil) {
    self.located = located
    self.borrowed = borrowed
  }

  /// The bytes of its names, which stand in every row of its forecast.
  var nameBytes: Int {
    [located.id, located.area ?? "", located.indicator ?? ""].reduce(0) { $0 + $1.utf8.count }
  }
}
