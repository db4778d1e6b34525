/// A table of texts that are ready to be read: numbers are already written in the reader's
/// language. Every row has as many cells as there are columns.
public struct ReportTable: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable {
    case leading, trailing
  }

  /// Whether the texts of a column may be broken at spaces where the table is too wide.
  public enum Wrapping: Sendable, Hashable {
    /// Figures, which are read at one glance.
    case never
    /// Figures with words, such as an interval: only once sentences are narrow already.
    case ifNeeded
    /// Sentences and names.
    case readily
  }

  /// What the texts of a column are, where a page shows it.
  public enum Role: Sendable, Hashable {
    case plain
    /// A verdict's symbol, a space and its words.
    case verdict
    /// A picture of what other columns say: left out where the table has no room for it.
    case picture
  }

  public struct Column: Sendable, Hashable {
    public let heading: String
    public let alignment: Alignment
    public let wrapping: Wrapping
    public let role: Role

    public init(
      _ heading: String, _ alignment: Alignment = .leading, wraps wrapping: Wrapping = .never,
      role: Role = .plain
    ) {
      self.heading = heading
      self.alignment = alignment
      self.wrapping = wrapping
      self.role = role
    }
  }

  public let columns: [Column]
  public let rows: [[String]]
  /// Rows before which a blank line stands, such as the first of a new area.
  public let breaks: Set<Int>
  /// Words that stand across the table before a row, such as a new definition from this year on.
  public let rules: [Int: String]

  public init(
    columns: [Column], rows: [[String]], breaks: Set<Int> = [], rules: [Int: String] = [:]
  ) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "every row has a cell for every column")
    self.columns = columns
    self.rows = rows
    self.breaks = breaks
    self.rules = rules
  }

  /// The same without its pictures.
  func withoutPictures() -> ReportTable {
    let kept = columns.indices.filter { columns[$0].role != .picture }
    return ReportTable(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } },
      breaks: breaks, rules: rules)
  }
}
