public import Diagnostics

/// Cells where they stand, before anything is a header: a sheet of a workbook, or a CSV file with
/// titles above its table.
public struct Grid: Sendable {
  /// A cell in its column.
  public struct Place: Sendable {
    /// From 1.
    public let column: Int
    public let cell: Cell
    /// Whether it is covered by a merged cell: it then shows the text of that one, whose place the
    /// cell keeps.
    public let isCopy: Bool

    public init(column: Int, cell: Cell, isCopy: Bool = false) {
      self.column = column
      self.cell = cell
      self.isCopy = isCopy
    }
  }

  /// A row that has any cell which is not empty.
  public struct Row: Sendable {
    /// From 1.
    public let line: Int
    /// By column; no cell is empty.
    public let places: [Place]
    public let isHidden: Bool

    public init(line: Int, places: [Place], isHidden: Bool = false) {
      self.line = line
      self.places = places
      self.isHidden = isHidden
    }

    /// The cell in a column; nil where it is empty.
    public func place(_ column: Int) -> Place? {
      var low = places.startIndex
      var high = places.endIndex
      while low < high {
        let middle = (low + high) / 2
        if places[middle].column < column { low = middle + 1 } else { high = middle }
      }
      return low < places.endIndex && places[low].column == column ? places[low] : nil
    }
  }

  public let source: SourceText
  /// From top to bottom.
  public let rows: [Row]
  public let hiddenColumns: [ClosedRange<Int>]
  /// What parts the fields of a CSV file; nil for a sheet.
  public let delimiter: CSVDelimiter?

  public init(
    source: SourceText, rows: [Row], hiddenColumns: [ClosedRange<Int>] = [],
    delimiter: CSVDelimiter? = nil
  ) {
    self.source = source
    self.rows = rows
    self.hiddenColumns = hiddenColumns
    self.delimiter = delimiter
  }

  public func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  /// The cells within a range.
  public func cropped(to range: CellRange) -> Grid {
    Grid(
      source: source,
      rows: rows.compactMap { row in
        guard range.rows.contains(row.line) else { return nil }
        let places = row.places.filter { range.columns.contains($0.column) }
        return places.isEmpty ? nil : Row(line: row.line, places: places, isHidden: row.isHidden)
      }, hiddenColumns: hiddenColumns, delimiter: delimiter)
  }
}
