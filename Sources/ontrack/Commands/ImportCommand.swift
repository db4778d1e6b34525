import ArgumentParser
import Diagnostics
import Foundation
import OrderedCollections
import PlanFiles
import Planning
import Reporting
import Tabular
import Workbooks

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turn an office's table (.xlsx or CSV) into observations.csv.",
    discussion: """
      The table is found below its titles, with years or areas over the columns or down the rows. \
      What was understood is shown: which label became which indicator, which rows and cells give no figure, \
      and why. Without --output nothing is written.

      With --format csv or json the figures themselves are printed instead.

      Example:

        ontrack import bao-cao.xlsx
        ontrack import bao-cao.xlsx --sheet 'Giảm nghèo' --map 'Hộ nghèo=poor_households'
        ontrack import theo-xa.csv --areas-row 1 --year 2023
        ontrack import bao-cao.xlsx --map B8=poor_households --area 'Thường Tín' -o observations.csv
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp("A workbook (.xlsx), or a CSV file.", valueName: "file"))
  var path: String

  @Option(help: ArgumentHelp("The sheet, where the workbook has several.", valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp("The cells that hold the table, as A3:F20.", valueName: "cells"))
  var range: String?

  @Option(
    help: ArgumentHelp(
      """
      The name of a label's indicator, 'Hộ nghèo=poor_households', or of a cell's, B7=women_jobs; \
      may be repeated.
      """, valueName: "label=name"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp("The indicator of a table that names none.", valueName: "name"))
  var indicator: String?

  @Option(help: ArgumentHelp("The area of a table that names none.", valueName: "name"))
  var area: String = ""

  @Option(
    help: ArgumentHelp(
      """
      The row that names areas over the columns, or none; without it a row is taken whose names \
      say that they are areas (Xã, Thị trấn), or that has a heading for areas.
      """, valueName: "row"))
  var areasRow: String?

  @Option(
    help: ArgumentHelp(
      """
      The year of a table whose headings name none, with words as in headings: 2023, 'KH 2024', \
      '6 tháng 2024'.
      """, valueName: "year"))
  var year: String?

  @Option(
    help: "Decimal mark of numbers that the table stores as texts, where nothing settles it.")
  var decimal: DecimalMark?

  @Option(help: "How what was understood is shown; csv and json print the figures.")
  var format: OutputFormat = .table

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write the figures to a file: whole, or not at all.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Messages") var messages: MessageOptions

  private var workbook: WorkbookPath {
    let whole = WorkbookPath(path)
    return WorkbookPath(
      file: whole.file, sheet: sheet ?? whole.sheet,
      range: range.flatMap { CellRange($0) } ?? whole.range)
  }

  func validate() throws {
    if let range, CellRange(range) == nil {
      throw UsageError("cells", ["value": .text(range)])
    }
    for (option, name) in [("--indicator", indicator)] + names.map({ ("--map", $0.value) }) {
      guard let name, !ImportNames.isName(name) else { continue }
      throw UsageError("indicator-name", ["option": .text(option), "name": .text(name)])
    }
    if let areasRow, areasRow != "none", !(Int(areasRow).map { $0 > 0 } ?? false) {
      throw ValidationError(
        "--areas-row is the number of a row such as 5, or none, not '\(areasRow)'.")
    }
    if let year, !ImportYear.isYear(year) {
      throw ValidationError("--year names one year such as 2023 or 'KH 2024', not '\(year)'.")
    }
    if let wrong = map.first(where: { !$0.contains("=") || $0.hasPrefix("=") }) {
      throw UsageError("map", ["value": .text(wrong)])
    }
  }

  /// The last `=` parts label and name: a label may have one, a name never.
  private var names: OrderedDictionary<String, String> {
    var names: OrderedDictionary<String, String> = [:]
    for pair in map {
      guard let mark = pair.lastIndex(of: "=") else { continue }
      names[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
    }
    return names
  }

  private var areas: AreaRow {
    guard let areasRow else { return .found }
    return Int(areasRow).map { .line($0) } ?? .none
  }

  func run() throws {
    let console = messages.console
    let workbook = workbook
    let (bytes, name) = try WholeFile.bytes(
      of: workbook.file, missing: "import-missing", console: console)
    let reading = ImportReader(
      names: names, indicator: indicator, area: area.precomposedStringWithCanonicalMapping,
      areas: areas, year: year, decimalMark: decimal
    ).read(
      bytes, WorkbookPath(file: name, sheet: workbook.sheet, range: workbook.range))
    console.show(reading.diagnostics)
    guard let table = reading.table, !reading.hasErrors else { throw ExitStatus.badData }
    let figures = reading.observations.map { ImportReport.Figure($0) }
    let rows = Dataset.observations(figures)
    if let output {
      try console.reporting { () throws(OutputFailure) in
        let destination = try Destination(path: output)
        try destination.write(Array(DatasetRenderer(.csv).render(rows).utf8))
        try destination.finish()
      }
    }
    let report = ImportReport(
      setting: setting(table, reading.convention), figures: figures,
      leftOut: table.leftOut.map {
        .init(place: $0.place, text: $0.text, reason: $0.reason.rawValue)
      }, wording: messages.wording)
    let text =
      switch format {
      case .table: TextRenderer(width: min(Terminal.columns ?? 100, 100)).render(report.report())
      case .markdown: MarkdownRenderer().render(report.report())
      case .csv: DatasetRenderer(.csv).render(rows)
      case .json: DatasetRenderer(.json).render(.observations(figures, asNumbers: true))
      }
    try console.reporting { () throws(OutputFailure) in
      let standard = try Destination(path: nil)
      try standard.write(Array(text.utf8))
      try standard.finish()
    }
  }

  private func setting(
    _ table: OfficeTable, _ convention: NumeralConvention?
  ) -> ImportReport.Setting {
    let hasTexts = table.figures.contains { $0.value.stored == nil }
    let years: ImportReport.Setting.Years =
      if let year = table.year {
        .all(year.value, year.span)
      } else if table.hasYearColumns {
        .over
      } else {
        .down
      }
    return ImportReport.Setting(
      file: table.source.name, header: table.header, years: years, areasLine: table.areasLine,
      titles: table.titles.map(\.value), delimiter: table.delimiter,
      mark: hasTexts ? convention?.mark : nil, evidence: convention?.evidence, output: output)
  }
}

extension ImportReport.Figure {
  fileprivate init(_ observation: ImportReader.Observation) {
    let figure = observation.figure
    self.init(
      indicator: figure.indicator.value, label: figure.label, labelPlace: figure.indicator.span,
      area: figure.area.value, year: figure.year.value, value: observation.text, role: figure.role,
      status: figure.status, asOf: figure.asOf, of: figure.of, source: figure.source,
      note: figure.note, unit: figure.unit, place: figure.value.span)
  }
}
