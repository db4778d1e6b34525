import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular

/// One pass through the rows below a heading.
struct OfficePass {
  let grid: Grid
  let header: OfficeHeader
  let reader: OfficeTableReader

  private var figures: [OfficeTable.Figure] = []
  private var leftOut: [OfficeTable.LeftOut] = []
  private var bag = DiagnosticBag()
  /// The merged cells below the heading that reach over several columns or rows of figures.
  private var merged: Set<SourceSpan> = []
  private struct NameKey: Hashable {
    let place: SourceSpan
    let text: String
  }
  private var given: [NameKey: String] = [:]
  /// The labels that gave no name, each told once.
  private var nameless: Set<SourceSpan> = []

  private let label: OfficeColumn?
  private let area: OfficeColumn?
  private let year: OfficeColumn?
  private typealias FigureColumn = (
    number: Int, place: SourceSpan, heading: YearHeading, label: Located<String>?,
    area: Located<String>?
  )
  private var figureColumns: [FigureColumn]
  /// What is said of the year for all figures, where no heading names years.
  private var common: Located<YearHeading>?
  /// The units that a row below the heading names, by column, and that a line above names for all.
  private var units: [Int: String] = [:]
  private var unitOfAll: String?

  init(grid: Grid, header: OfficeHeader, reader: OfficeTableReader) {
    self.grid = grid
    self.header = header
    self.reader = reader
    label = header.columns.first { $0.word == .indicator }
    area = header.columns.first { $0.word == .area }
    year = header.columns.first { $0.word == .year }
    figureColumns = header.columns.compactMap { column in
      column.figures.map { (column.number, column.place, $0.heading, $0.label, column.area) }
    }
    unitOfAll =
      grid.rows[..<header.rows.lowerBound].lazy
      .flatMap(\.places).compactMap { UnitLine.unit($0.cell.text) }.first
  }

  var diagnostics: [Diagnostic] { bag.diagnostics }
  var hasErrors: Bool { bag.hasErrors }

  var table: OfficeTable {
    let titles = grid.rows[..<header.rows.lowerBound].compactMap { row in
      row.places.first.map { Located(ObservationsReader.trimmed($0.cell.text), at: $0.cell.span) }
    }
    let lines = header.rows.map { grid.rows[$0].line }
    return OfficeTable(
      source: grid.source, header: (lines.first ?? 1)...(lines.last ?? 1),
      hasYearColumns: header.hasYearColumns, areasLine: header.areasLine,
      year: common.flatMap { heading in
        heading.value.year.map { Located($0, at: heading.span) }
      }, titles: titles, figures: figures, leftOut: leftOut,
      delimiter: grid.delimiter)
  }

  mutating func run() {
    for column in header.columns {
      switch column.role {
      case .unknown: leave(.column, column.place, column.heading)
      case .comparison: leave(.comparison, column.place, column.heading)
      case .total: leave(.totalColumn, column.place, column.heading)
      case .word, .figures: break
      }
    }
    if !header.hasYears {
      switch YearOfTitles(given: reader.year, titles: grid.rows[..<header.rows.lowerBound]).answer {
      case .found(let heading): common = heading
      case .unclear(let texts):
        var arguments: [String: Argument] = ["file": .text(grid.source.name)]
        if !texts.isEmpty { arguments["titles"] = .list(texts.map { .text($0) }) }
        bag.append(.error("import-year-unclear", at: header.columns.first?.place, arguments))
        return
      }
    }
    if label == nil, reader.indicator == nil {
      // "Plan" beside columns with names of their own: of which of them is open.
      let open = figureColumns.filter { $0.label == nil }
      guard open.count < figureColumns.count else {
        bag.append(
          .error(
            "import-no-indicator", at: open.first?.place ?? header.columns.first?.place,
            ["file": .text(grid.source.name)]))
        return
      }
      for column in open {
        let heading = header.columns.first { $0.number == column.number }?.heading ?? ""
        leave(.column, column.place, heading)
      }
      figureColumns.removeAll { $0.label == nil }
    }
    let numbers = Set(figureColumns.map(\.number))
    for row in grid.rows[(header.rows.upperBound + 1)...] {
      for place in row.places where place.isCopy && numbers.contains(place.column) {
        merged.insert(place.cell.span)
      }
    }
    // The row that the figures may start in: what belongs to the heading can only stand there.
    var start = header.rows.upperBound + 1
    for index in start..<max(start, grid.rows.count) {
      let row = grid.rows[index]
      if index == start, Self.holdsColumnNumbers(row) {
        leave(.columnNumbers, row)
        start += 1
      } else if index == start, UnitLine.isUnits(row) {
        for place in row.places {
          units[place.column] = ObservationsReader.trimmed(place.cell.text)
        }
        start += 1
      } else if OfficeHeader.isYearRow(grid, index) {
        leave(.secondTable, row)
        break
      } else {
        take(row)
      }
    }
    if figures.isEmpty, !bag.hasErrors {
      let place = header.columns.first?.place
      bag.append(.error("import-no-figures", at: place, ["file": .text(grid.source.name)]))
    }
  }

  // MARK: - Rows

  private mutating func take(_ row: Grid.Row) {
    let filled = figureColumns.filter { row.place($0.number) != nil }
    guard filled.contains(where: { row.place($0.number)?.isCopy == false }) else {
      leave(.noFigures, row)
      return
    }
    guard let areaName = areaName(row, ofAll: filled.allSatisfy { $0.area != nil }) else { return }
    let rowLabel = label.flatMap { row.place($0.number)?.cell }
    if label != nil, rowLabel == nil {
      leave(.noLabel, row)
      return
    }
    var rowYear: YearHeading?
    if let year {
      rowYear = row.place(year.number).map { YearHeading($0.cell) }
      guard let found = rowYear, found.year != nil, found.isUnderstood else {
        leave(.noYear, row)
        return
      }
    }
    for column in filled {
      guard let place = row.place(column.number) else { continue }
      if place.isCopy { continue }
      if merged.contains(place.cell.span) {
        leave(.merged, place.cell.span, place.cell.text)
      } else if place.cell.stored == nil, ColumnWord.isPlaceholder(place.cell.text) {
        leave(.placeholder, place.cell.span, place.cell.text)
      } else {
        let said = rowYear ?? common?.value ?? YearHeading("")
        add(
          place.cell, row, column.heading.joined(with: said), column, rowLabel,
          column.area ?? areaName)
      }
    }
  }

  /// The area of a row; nil where the row is left out.
  private mutating func areaName(_ row: Grid.Row, ofAll columns: Bool) -> Located<String>? {
    guard !columns, let area else { return Located(reader.area) }
    guard let cell = row.place(area.number)?.cell else {
      leave(.noArea, row)
      return nil
    }
    let name = ObservationsReader.trimmed(cell.text).precomposedStringWithCanonicalMapping
    if ColumnWord.isTotal(name) {
      leave(.total, row)
      return nil
    }
    return Located(name, at: cell.span)
  }

  private mutating func add(
    _ value: Cell, _ row: Grid.Row, _ heading: YearHeading,
    _ column: FigureColumn,
    _ rowLabel: Cell?, _ area: Located<String>
  ) {
    guard let number = heading.year else {
      leave(.noYear, value.span, value.text)
      return
    }
    let labels = [rowLabel.map { ObservationsReader.trimmed($0.text) }, column.label?.value]
      .compactMap { $0 }
    let text = labels.joined(separator: " - ")
    let place = rowLabel?.span ?? column.label?.span ?? column.place
    let name = name(labels, text, at: place)
    guard !name.isEmpty else {
      if nameless.insert(place).inserted {
        bag.append(.error("import-label", at: place, ["text": .text(text)]))
      }
      return
    }
    func words(_ word: ColumnWord) -> String {
      guard let column = header.columns.first(where: { $0.word == word }),
        let cell = row.place(column.number)?.cell
      else { return "" }
      return ObservationsReader.trimmed(cell.text)
    }
    let year =
      self.year.flatMap { row.place($0.number)?.cell.span } ?? common?.span ?? column.place
    let month = heading.month.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let status = month == nil ? heading.status?.rawValue ?? "" : ObservationStatus.partial.rawValue
    let unit = words(.unit)
    let ofLabel = labels.last.flatMap(IndicatorName.unit) ?? units[column.number] ?? unitOfAll
    figures.append(
      OfficeTable.Figure(
        indicator: Located(name, at: place), label: text, area: area,
        year: Located(number, at: year), value: value,
        role: heading.role?.rawValue ?? words(.role),
        status: status.isEmpty ? words(.status) : status,
        asOf: month.map { "\(number)-\($0)" } ?? words(.asOf), of: words(.of),
        source: words(.source), note: words(.note),
        unit: unit.isEmpty ? ofLabel : unit))
  }

  /// The name of a row's and a column's labels together, worked out once for each of both.
  private mutating func name(_ labels: [String], _ text: String, at place: SourceSpan) -> String {
    guard !labels.isEmpty else { return reader.indicator ?? "" }
    let key = NameKey(place: place, text: text)
    if let name = given[key] { return name }
    let plain = labels.map(IndicatorName.plain).joined(separator: " ")
    let name = reader.name(labels.count > 1 ? plain : text, at: place)
    given[key] = name
    return name
  }

  // MARK: - What is left out

  private mutating func leave(_ reason: OfficeTable.LeftOut.Reason, _ row: Grid.Row) {
    guard let first = row.places.first else { return }
    let texts = row.places.filter { !$0.isCopy }.map { ObservationsReader.trimmed($0.cell.text) }
    // A row that only continues merged cells says nothing of its own.
    guard !texts.isEmpty else { return }
    leave(reason, first.cell.span, texts.prefix(4).joined(separator: " "))
  }

  private mutating func leave(
    _ reason: OfficeTable.LeftOut.Reason, _ place: SourceSpan, _ text: String
  ) {
    leftOut.append(OfficeTable.LeftOut(reason: reason, place: place, text: text))
  }

  /// The row below a heading that numbers the columns: `A B 1 2 3`, `(1) (2) (3)`, `3=1+2`.
  private static func holdsColumnNumbers(_ row: Grid.Row) -> Bool {
    var expected: Int?
    var numbers = 0
    for place in row.places where !place.isCopy {
      let text = place.cell.text.filter { !"() ".contains($0) }
      if text.count == 1, let letter = text.first, letter.isLetter { continue }
      guard let number = Int(text.prefix { $0.isNumber }), number <= 60,
        text.drop(while: { $0.isNumber }).first.map({ $0 == "=" }) ?? true,
        expected == nil ? number <= 3 : number == expected
      else { return false }
      expected = number + 1
      numbers += 1
    }
    return numbers >= 2
  }
}
