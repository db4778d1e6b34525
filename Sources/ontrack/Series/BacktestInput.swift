import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Workbooks

/// The series that are to be tested.
struct BacktestInput {
  let series: [TestedSeries]
  /// Whether series were left out because something is wrong with them.
  let hasErrors: Bool

  init(_ series: [TestedSeries]) {
    self.series = series
    hasErrors = false
  }

  /// Reads a whole file of series, in any order of rows. What is wrong goes to standard error and
  /// ends the command, unless it keeps going.
  init(
    _ path: String, traits: SeriesTraits, trend: TrendSpecification, keepsGoing: Bool, lean: Lean,
    console: Console
  ) throws {
    let source = try ByteSource(series: path, console: console)
    defer { source.close() }
    var reader = SeriesReader(
      name: source.name,
      options: SeriesReadingOptions(
        bounds: traits.bounds, better: traits.better, counted: traits.counted, anyOrder: true,
        keepGoing: keepsGoing))
    var all: [LocatedSeries] = []
    let workbook = WorkbookPath(source.name + path.dropFirst(source.path.count))
    try console.reporting { () throws(OutputFailure) in
      var isFirst = true
      while true {
        let bytes = try source.read()
        if isFirst, let whole = try source.workbook(startingWith: bytes, workbook) {
          reader.readWorkbook(whole, workbook) { all.append($0) }
          break
        }
        isFirst = false
        if bytes.isEmpty { break }
        reader.read(bytes) { all.append($0) }
      }
    }
    reader.finish { all.append($0) }
    var diagnostics = reader.diagnostics
    let borrows = lean.contains(.borrow) && trend == .automatic
    if borrows, !reader.isStopped, !SeriesLoans.areAlike(all) {
      diagnostics.append(.error("series-borrow", at: nil))
    }
    console.show(diagnostics)
    hasErrors = reader.hasErrors
    guard !reader.isStopped, !diagnostics.contains(where: { $0.slug == "series-borrow" }) else {
      throw ExitStatus.badData
    }
    // Areas without an indicator are areas of one: the file's.
    let file = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let name = path == "-" ? "series" : file
    series = all.map { located in
      TestedSeries(
        id: located.id,
        indicator: located.indicator ?? (located.area == nil ? located.id : name),
        area: located.area ?? "", series: located.series, context: located.context,
        counted: located.counted, trend: trend)
    }
  }
}
