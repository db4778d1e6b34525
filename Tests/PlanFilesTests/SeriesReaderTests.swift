import Diagnostics
import Forecasting
import Tabular
import Testing

@testable import PlanFiles

@Suite struct SeriesReaderTests {
  private func read(
    _ text: String, options: SeriesReadingOptions = .init()
  ) -> (series: [LocatedSeries], diagnostics: [Diagnostic]) {
    SeriesReader.read(Array(text.utf8), name: "s.csv", options: options)
  }

  @Test func aLongFileGivesItsSeriesInOrderOfAppearance() throws {
    let (series, diagnostics) = read(
      "unique_id,ds,y\nb,2020,1.5\nb,2021,2\na,2021-12-31,3\na,2020,\n")
    #expect(diagnostics.isEmpty)
    #expect(series.map(\.id) == ["b", "a"])
    #expect(series[0].series.observations.map(\.value) == [1.5, 2])
    #expect(series[1].series.observations.map(\.year.number) == [2021])
    #expect(series[1].line == 4)
  }

  @Test func aWideFileHasARowASeries() {
    let (series, diagnostics) = read("area,2019,2020,2022\nHà Nội,1,,3\nHuế,4,5,6\n")
    #expect(diagnostics.isEmpty)
    #expect(series.map(\.id) == ["Hà Nội", "Huế"])
    #expect(series[0].series.observations.map(\.year.number) == [2019, 2022])
    #expect(series[0].area == "Hà Nội")
  }

  @Test func twoColumnsAreOneSeries() {
    let (series, diagnostics) = read("ds,y\n2020,1\n2021,2\n")
    #expect(diagnostics.isEmpty)
    #expect(series.map(\.id) == ["series"])
  }

  @Test func boundsComeFromTheColumnsOrTheOptions() throws {
    let (series, _) = read(
      "unique_id,ds,y,lower,upper,better\na,2020,1,0,50,lower\nb,2020,2,,,\n",
      options: .init(bounds: .percentage, better: .higher))
    #expect(series[0].bounds == Bounds(lower: 0, upper: 50))
    #expect(series[0].better == .lower)
    #expect(series[1].bounds == .percentage)
    #expect(series[1].better == .higher)
  }

  /// For each of them to look for its place in the row, and to keep the row, took half a minute and
  /// a gigabyte for 8 MB of one row.
  @Test func aRowOfThousandsOfWrongCellsTellsTheFirstHundred() throws {
    let years = (1000..<4000).map { "\($0)" }
    let wrong = Array(repeating: String(repeating: "no", count: 40), count: 3000)
    let text = "id," + years.joined(separator: ",") + "\na," + wrong.joined(separator: ",") + "\n"
    let (series, diagnostics) = read(text)
    #expect(series.isEmpty)
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.message == Message("too-many", ["count": 2900]))
    #expect(diagnostics[99].span?.location == "s.csv:2:\(3 + 99 * 81)")
    // A row of a quarter of a megabyte is no picture.
    #expect(diagnostics[99].span?.source.text == "")
  }

  @Test func manyWrongRowsAreCounted() {
    let text = "unique_id,ds,y,lower,better\n"
    let rows = ["a,x,1,,\n", "a,2020,one,,\n", "a,2020,5%,,\n", "a,2020\n", "a,2020,1,2,\n"]
    for row in rows + ["a,2020,1,,up\n", "a,2020,1,0,\na,2021,1,1,\n", "b,1,1,,\na,1,1,,\n"] {
      let (_, diagnostics) = read(text + String(repeating: row, count: 150))
      guard case .number(let more, _)? = diagnostics.last?.message.arguments["count"] else {
        Issue.record("\(row): \(diagnostics.map(\.slug))")
        continue
      }
      #expect(diagnostics.count == 101 && more >= 49, "\(row): \(more)")
    }
  }

  @Test func aHeaderOfThousandsOfColumnsIsReadInOnePass() throws {
    let names = (0..<8000).map { "a_column_without_meaning_\($0)" }
    let (series, diagnostics) = read(
      "ds,y," + names.joined(separator: ",") + "\n2020,1" + String(repeating: ",", count: 8000)
        + "\n")
    #expect(series.count == 1)
    #expect(diagnostics.map(\.slug) == ["series-columns-ignored"])
    #expect(diagnostics[0].span?.location == "s.csv:1:6")
  }

  @Test func chunksMakeNoDifference() {
    let text = "unique_id;ds;y\r\n\"a;1\";2020;1\r\n\"a;1\";2021;2\r\nb;2020;3\r\n"
    let whole = read(text)
    for size in 1...9 {
      var reader = SeriesReader(name: "s.csv")
      var series: [LocatedSeries] = []
      let bytes = Array(text.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.read(Array(bytes[start..<min(start + size, bytes.count)])) { series.append($0) }
      }
      reader.finish { series.append($0) }
      #expect(series == whole.series)
      #expect(reader.diagnostics == whole.diagnostics)
    }
    #expect(whole.series.map(\.id) == ["a;1", "b"])
  }

  @Test func anIdThatComesBackNamesTheWayOut() {
    let text = "unique_id,ds,y\na,2020,1\nb,2020,2\na,2021,3\n"
    let (series, diagnostics) = read(text)
    #expect(series.isEmpty)
    #expect(diagnostics.map(\.slug) == ["series-order"])
    #expect(diagnostics.first?.span?.location == "s.csv:4:1")
    #expect(DiagnosticRenderer(.english).render(diagnostics).contains("--any-order"))
    let (gathered, none) = read(text, options: .init(anyOrder: true))
    #expect(none.isEmpty)
    #expect(gathered.map(\.id) == ["a", "b"])
    #expect(gathered[0].series.observations.map(\.value) == [1, 3])
  }

  @Test func everyFaultOfAFileIsFoundAtOnce() {
    let (series, diagnostics) = read(
      "unique_id,ds,y\na,2020,1\na,2021,abc\na,20x2,2\na,2023,inf\na,2024,1e400\na,2025\n")
    #expect(series.isEmpty)
    #expect(
      diagnostics.map(\.slug) == [
        "number-unreadable", "series-year", "number-not-finite", "number-too-large",
        "table-row-short",
      ])
    #expect(
      diagnostics.map { $0.span?.location ?? "" } == [
        "s.csv:3:8", "s.csv:4:3", "s.csv:5:8", "s.csv:6:8", "s.csv:7:7",
      ])
  }

  @Test func twoFiguresOfOneYearAreAnErrorInAnyOrder() {
    let (_, diagnostics) = read("unique_id,ds,y\na,2021,1\na,2020,2\na,2021-06-30,3\n")
    #expect(diagnostics.map(\.slug) == ["series-duplicate"])
    #expect(diagnostics.first?.span?.start.line == 4)
  }

  @Test func whatIsOlderThanSixtyYearsIsLeftOut() {
    let rows = (1900...2020).map { "a,\($0),1\n" }.joined()
    let (series, _) = read("unique_id,ds,y\n" + rows)
    #expect(series[0].series.observations.first?.year.number == 1960)
    #expect(series[0].leftOut == 60)
  }

  @Test func anEndlessSeriesStaysSmall() {
    var reader = SeriesReader(name: "s.csv")
    reader.read(Array("unique_id,ds,y\n".utf8)) { _ in }
    for start in stride(from: 0, to: 50_000, by: 1000) {
      let rows = (start..<(start + 1000)).map { "a,\($0),1\n" }.joined()
      reader.read(Array(rows.utf8)) { _ in }
    }
    var series: [LocatedSeries] = []
    reader.finish { series.append($0) }
    #expect(series.map(\.series.observations.count) == [61])
    #expect(series.first?.leftOut == 49_939)
  }

  @Test func theSameYearOverAndOverIsToldAndForgotten() {
    let (_, diagnostics) = read(
      "unique_id,ds,y\n" + String(repeating: "a,2020,1\n", count: 20_000))
    #expect(diagnostics.contains { $0.slug == "series-duplicate" })
  }

  @Test func observationsArePointedToAPlan() {
    let (_, diagnostics) = read("indicator,area,year,value\na,b,2020,1\n")
    #expect(diagnostics.map(\.slug) == ["series-columns"])
    #expect(DiagnosticRenderer(.english).render(diagnostics).contains("ontrack init"))
  }

  @Test(arguments: [
    ("2023", 2023), ("-5", -5), ("7", 7), ("2023-12-31", 2023), ("2023/06", 2023),
    ("2023-01-01 00:00:00", 2023), ("2023-01-01T00:00:00Z", 2023), ("2020.0", 2020),
    (" 2020 ", 2020),
  ])
  func aYearIsAWholeNumberOrThatOfADate(text: String, year: Int) {
    let parsed = Array(text.utf8).withUnsafeBufferPointer { SeriesYear.parse($0) }
    #expect(parsed?.number == year)
  }

  @Test(arguments: ["", "abc", "2023-13-01", "20-01-01", "2020.5", "1e3", "2023-", "99999999999"])
  func whatIsNoYearIsNotTakenForOne(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { SeriesYear.parse($0) } == nil)
  }

  @Test func namesAreRememberedExactlyUpToTheCapacity() {
    var seen = SeenNames()
    for number in 0..<20_000 {
      let isNew = Array("id-\(number)".utf8).withUnsafeBufferPointer { seen.insert($0) }
      #expect(isNew)
    }
    for number in stride(from: 0, to: 20_000, by: 37) {
      let isNew = Array("id-\(number)".utf8).withUnsafeBufferPointer { seen.insert($0) }
      #expect(!isNew)
    }
    #expect(seen.count == 20_000)
  }

  @Test func aDeclaredDecimalCommaIsRead() {
    let file = Array("unique_id;ds;y\na;2022;1.007,5\na;2023;861\n".utf8)
    let read = SeriesReader.read(
      file, name: "s", options: SeriesReadingOptions(decimalMark: .comma))
    #expect(read.diagnostics.isEmpty)
    #expect(read.series.first?.series.observations.map(\.value) == [1007.5, 861])
    let dot = SeriesReader.read(file, name: "s")
    #expect(dot.diagnostics.map(\.slug) == ["number-other-mark"])
  }

  @Test func aRowWithoutAnIDBelongsToNoSeries() {
    for anyOrder in [false, true] {
      let read = SeriesReader.read(
        Array("unique_id,ds,y\na,2022,1\n ,2023,2\na,2024,3\n".utf8), name: "s",
        options: SeriesReadingOptions(anyOrder: anyOrder))
      #expect(read.diagnostics.map(\.slug) == ["cell-empty"])
      #expect(read.diagnostics.first?.span?.start.line == 3)
    }
  }

  @Test func columnsInCapitalsAreSlips() {
    let read = SeriesReader.read(Array("Unique_ID,DS,Y\na,2022,1\n".utf8), name: "s")
    #expect(read.diagnostics.map(\.slug) == ["column-unknown", "column-unknown", "column-unknown"])
  }
}
