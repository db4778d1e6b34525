public import Diagnostics
public import OrderedCollections
import Planning
public import Tabular

/// Understands a table as offices write them: titles above the heading, merged cells, years over the
/// columns or down the rows, labels that become names of indicators, signs for "no figure".
///
/// Nothing is guessed about a value, and nothing is left out in silence.
public struct OfficeTableReader: Sendable {
  /// Labels, or cells such as `B7`, with the names of their indicators.
  public let names: OrderedDictionary<String, String>
  /// The indicator of a table that names none, because all of it is one.
  public let indicator: String?
  /// The area of a table that names none.
  public let area: String
  /// The row that names areas over the columns.
  public let areas: AreaRow
  /// The year of a table whose headings name none, with words as they stand in headings: `KH 2024`.
  public let year: String?

  public init(
    names: OrderedDictionary<String, String> = [:], indicator: String? = nil, area: String = "",
    areas: AreaRow = .found, year: String? = nil
  ) {
    self.names = names
    self.indicator = indicator
    self.area = area
    self.areas = areas
    self.year = year
  }

  public func read(_ grid: Grid) -> (table: OfficeTable?, diagnostics: [Diagnostic]) {
    let header: OfficeHeader
    switch OfficeHeader.search(grid, areas: areas, namesIndicator: indicator != nil) {
    case .header(let found): header = found
    case .perhaps(let row): return (nil, [Self.areasOrNot(row)])
    case .none: return (nil, [noTable(grid)])
    }
    if header.areasLine != nil, let fault = faultOfAreas(header, grid) { return (nil, [fault]) }
    var pass = OfficePass(grid: grid, header: header, reader: self)
    pass.run()
    return (pass.hasErrors ? nil : pass.table, pass.diagnostics)
  }

  private func noTable(_ grid: Grid) -> Diagnostic {
    let place =
      grid.rows.first?.places.first?.cell.span
      ?? SourceSpan(source: grid.source, line: 1, column: 1, length: 0)
    if case .line(let line) = areas, !grid.rows.isEmpty { return Self.noAreas(line, at: place) }
    let slug = grid.rows.isEmpty ? "import-empty" : "import-no-table"
    return .error(slug, at: place, ["file": .text(grid.source.name)])
  }

  private static func noAreas(_ line: Int, at place: SourceSpan) -> Diagnostic {
    .error("import-areas-row", at: place, ["row": .number(Double(line), decimals: 0)])
  }

  /// Headings that are written as names, and nothing says whether of areas.
  private static func areasOrNot(_ row: Grid.Row) -> Diagnostic {
    let names = AreaRowSearch.names(row)
    let texts = names.map { ObservationsReader.trimmed($0.cell.text) }
    return .error(
      "import-areas-unclear", at: names.first?.cell.span,
      [
        "names": .list(texts.prefix(4).map { .text($0) } + (texts.count > 4 ? ["…"] : [])),
        "row": .number(Double(row.line), decimals: 0),
      ])
  }

  /// Areas over the columns and down the rows, or none where they should be.
  private func faultOfAreas(_ header: OfficeHeader, _ grid: Grid) -> Diagnostic? {
    guard let line = header.areasLine, let place = header.columns.first?.place else { return nil }
    guard let first = header.columns.first(where: { $0.area != nil })?.area else {
      return Self.noAreas(line, at: place)
    }
    guard let column = header.columns.first(where: { $0.word == .area }), let span = first.span
    else { return nil }
    return .error(
      "import-areas-twice", at: column.place,
      ["text": .text(column.heading), "area": .text(first.value), "place": .place(span)])
  }

  /// The name of a label's indicator, as it is asked for or made from the label.
  func name(_ label: String, at place: SourceSpan) -> String {
    if let name = names[place.start.cellReference] { return name }
    let words = FoldedText.joined(label)
    let plain = FoldedText.joined(IndicatorName.plain(label))
    for (key, name) in names {
      let wanted = FoldedText.joined(key)
      if wanted == words || wanted == plain { return name }
    }
    return IndicatorName.id(label)
  }
}
