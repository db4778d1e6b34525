/// A table of texts that are ready to be read: numbers are already written in the reader's
/// language. Every row has as many cells as there are columns.
public struct ReportTable: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable {
    case leading, trailing
  }

  public struct Column: Sendable, Hashable {
    public let heading: String
    public let alignment: Alignment
    /// Whether the texts of the column may be broken at spaces where the table is too wide.
    public let wraps: Bool

    public init(_ heading: String, _ alignment: Alignment = .leading, wraps: Bool = false) {
      self.heading = heading
      self.alignment = alignment
      self.wraps = wraps
    }
  }

  public let columns: [Column]
  public let rows: [[String]]
  /// Rows before which a blank line stands, such as the first of a new area.
  public let breaks: Set<Int>

  public init(columns: [Column], rows: [[String]], breaks: Set<Int> = []) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "every row has a cell for every column")
    self.columns = columns
    self.rows = rows
    self.breaks = breaks
  }
}
