public import Diagnostics
import Forecasting
import OrderedCollections
import Planning
public import Tabular

/// What was understood of a table as offices write them: its figures, and what is left out and why.
public struct OfficeTable: Sendable {
  /// One figure with the places of all that says what it is.
  public struct Figure: Sendable {
    public let indicator: Located<String>
    /// The label as it stands in the table.
    public let label: String
    public let area: Located<String>
    public let year: Located<Int>
    public let value: Cell
    /// The words of the columns `role`, `status`, `as_of`, `of` of observations; empty where there
    /// is nothing to say.
    public let role: String
    public let status: String
    public let asOf: String
    public let of: String
    public let source: String
    public let note: String
    public let unit: String?
  }

  /// A row, column or cell that gives no figure.
  public struct LeftOut: Sendable, Hashable {
    /// Why, as the end of a slug `import.left-…`.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      case title, columnNumbers = "column-numbers", noFigures = "no-figures", total
      case totalColumn = "total-column"
      case noYear = "no-year", noArea = "no-area", noLabel = "no-label", merged
      case placeholder, column, comparison, secondTable = "second-table"
    }

    public let reason: Reason
    public let place: SourceSpan
    public let text: String
  }

  public let source: SourceText
  /// The rows that the heading takes, from 1.
  public let header: ClosedRange<Int>
  /// Whether years stand over the columns; else they stand down the rows.
  public let hasYearColumns: Bool
  /// The row that names areas over the columns, from 1.
  public let areasLine: Int?
  /// The year of all figures, where no heading names years: as a title says, or as it is given.
  public let year: Located<Int>?
  /// Lines above the heading.
  public let titles: [Located<String>]
  public let figures: [Figure]
  public let leftOut: [LeftOut]
  /// What parts the fields of a CSV file; nil for a sheet.
  public let delimiter: CSVDelimiter?

  /// The table with a row a figure, in the columns of observations; every cell keeps its place.
  var table: Table {
    let start = SourceSpan(source: source, line: header.lowerBound, column: 1, length: 1)
    func cell(_ text: String, _ place: SourceSpan?) -> Cell {
      Cell(text: text, span: place ?? start)
    }
    let header = ObservationsReader.columns.map { cell($0, nil) }
    let rows = figures.map { figure in
      let place = figure.value.span
      return Table.Row(
        cells: [
          cell(figure.indicator.value, figure.indicator.span),
          cell(figure.area.value, figure.area.span),
          cell("\(figure.year.value)", figure.year.span), figure.value, cell(figure.role, place),
          cell(figure.status, place), cell(figure.asOf, place), cell(figure.of, place),
          cell(figure.source, place), cell(figure.note, place),
        ], line: place.start.line)
    }
    return Table(header: header, rows: rows)
  }
}
