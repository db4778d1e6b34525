public import Diagnostics
import Forecasting
public import OrderedCollections
import Planning
public import Tabular
public import Workbooks

/// Reads an office's table, from a workbook or a CSV file, into observations.
public struct ImportReader: Sendable {
  /// A figure as observations write it.
  public struct Observation: Sendable {
    public let figure: OfficeTable.Figure
    public let value: Numeral

    /// The value with its printed decimals; with all that are stored where a workbook shows fewer.
    public var text: String {
      let shown = NumeralStyle.plain.string(value.value, decimals: value.decimals)
      return Double(shown) == value.value
        ? shown : NumberText.shortest(value.value, significantDigits: 15)
    }
  }

  public struct Reading: Sendable {
    /// Nil where no table was understood.
    public let table: OfficeTable?
    /// Empty where anything is an error.
    public let observations: [Observation]
    /// The decimal mark of numbers that are texts, and the cell that settled it.
    public let convention: NumeralConvention?
    public let diagnostics: [Diagnostic]

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  public let names: OrderedDictionary<String, String>
  public let indicator: String?
  public let area: String
  public let areas: AreaRow
  public let year: String?
  public let decimalMark: DecimalMark?

  /// `year` is the year of a table whose headings name none; see ``ImportYear``.
  public init(
    names: OrderedDictionary<String, String> = [:], indicator: String? = nil, area: String = "",
    areas: AreaRow = .found, year: String? = nil, decimalMark: DecimalMark? = nil
  ) {
    self.names = names
    self.indicator = indicator
    self.area = area
    self.areas = areas
    self.year = year
    self.decimalMark = decimalMark
  }

  public func read(_ bytes: [UInt8], _ path: WorkbookPath) -> Reading {
    var bag = DiagnosticBag()
    let grid = grid(bytes, path, into: &bag)
    guard let grid else {
      return Reading(
        table: nil, observations: [], convention: nil, diagnostics: bag.diagnostics)
    }
    let reader = OfficeTableReader(
      names: names, indicator: indicator, area: area, areas: areas, year: year)
    let (table, found) = reader.read(grid)
    bag.append(contentsOf: found)
    guard let table else {
      return Reading(
        table: nil, observations: [], convention: nil, diagnostics: bag.diagnostics)
    }
    checkNames(table, into: &bag)
    let convention = NumeralConvention(
      declared: decimalMark, cells: table.figures.lazy.map(\.value))
    bag.append(contentsOf: convention.diagnostics)
    var observations: [Observation] = []
    for figure in table.figures {
      var diagnostics: [Diagnostic] = []
      let numeral = convention.read(figure.value, into: &diagnostics)
      bag.append(contentsOf: diagnostics)
      if let numeral { observations.append(Observation(figure: figure, value: numeral)) }
    }
    checkTwice(observations, into: &bag)
    return Reading(
      table: table, observations: bag.hasErrors ? [] : observations, convention: convention,
      diagnostics: bag.diagnostics)
  }

  private func grid(
    _ bytes: [UInt8], _ path: WorkbookPath, into bag: inout DiagnosticBag
  ) -> Grid? {
    if path.isNamedWorkbook || WorkbookReader.isWorkbook(bytes) {
      let reading = WorkbookReader().read(bytes, path)
      bag.append(contentsOf: reading.diagnostics)
      return reading.grid
    }
    let (grid, diagnostics) = Grid.read(bytes, name: path.file)
    bag.append(contentsOf: diagnostics)
    return path.range.flatMap { range in grid?.cropped(to: range) } ?? grid
  }

  /// Names that were asked for and that no label has.
  private func checkNames(_ table: OfficeTable, into bag: inout DiagnosticBag) {
    let given = Set(table.figures.map(\.indicator.value))
    let labels = OrderedSet(table.figures.map(\.label))
    for (label, name) in names where !given.contains(name) {
      var arguments: [String: Argument] = ["label": .text(label)]
      if let close = Suggestion.closest(to: label, among: labels) {
        arguments["suggestion"] = .text(close)
      }
      arguments["labels"] = .list(
        labels.prefix(12).map { .text($0) } + (labels.count > 12 ? ["…"] : []))
      bag.append(.error("import-map-unknown", at: nil, arguments))
    }
  }

  /// Two figures that say the same thing: of one indicator, area, year and role.
  private func checkTwice(_ observations: [Observation], into bag: inout DiagnosticBag) {
    struct ID: Hashable {
      let indicator: String
      let area: String
      let year: Int
      let role: String
      let status: String
      let of: String
    }
    var first: [ID: SourceSpan] = [:]
    for observation in observations {
      let figure = observation.figure
      let partial = ObservationStatus.partial.rawValue
      let id = ID(
        indicator: figure.indicator.value, area: figure.area.value, year: figure.year.value,
        role: figure.role, status: figure.status == partial ? partial + figure.asOf : "",
        of: figure.of)
      guard let earlier = first[id] else {
        first[id] = figure.value.span
        continue
      }
      var arguments: [String: Argument] = [
        "name": .text(id.indicator), "year": .year(id.year), "first": .place(earlier),
        "label": .text(figure.label),
      ]
      if let place = figure.indicator.span { arguments["cell"] = .text(place.start.cellReference) }
      if !id.area.isEmpty { arguments["area"] = .text(id.area) }
      bag.append(.error("import-twice", at: figure.value.span, arguments))
    }
  }
}
