import Diagnostics
import Testing

@testable import PlanFiles

struct SeriesKeepGoingTests {
  /// The ids handed out, and the number of errors.
  private static func read(_ rows: String, anyOrder: Bool = false) -> (ids: [String], errors: Int) {
    var reader = SeriesReader(
      name: "series.csv",
      options: SeriesReadingOptions(anyOrder: anyOrder, keepGoing: true))
    var ids: [String] = []
    reader.read(Array(("unique_id,ds,y\n" + rows).utf8)) { ids.append($0.id) }
    reader.finish { ids.append($0.id) }
    return (ids, reader.diagnostics.count { $0.severity == .error })
  }

  @Test(
    arguments: [
      ("a text for a value", "b,2020,many\n"), ("an infinity", "b,2020,inf\n"),
      ("a year twice", "b,2020,1\nb,2020,2\n"), ("a short row", "b,2020\n"),
      ("a long row", "b,2020,1,2\n"), ("no year", "b,soon,1\n"),
    ])
  func aBrokenSeriesIsSkippedAndTheOthersAreNot(fault: String, rows: String) {
    for anyOrder in [false, true] {
      let found = Self.read(
        "a,2020,1\nb,2018,1\n" + rows + "b,2021,1\nc,2020,1\n", anyOrder: anyOrder)
      #expect(found.ids == ["a", "c"], "\(fault)")
      #expect(found.errors == 1, "\(fault)")
    }
  }

  @Test func whatComesBackLaterIsSkippedTheSecondTime() {
    let found = Self.read("a,2020,1\nb,2020,1\na,2021,1\nc,2020,1\n")
    #expect(found.ids == ["a", "b", "c"])
    #expect(found.errors == 1)
  }
}
