/// Located cells under a header, before any meaning.
public struct Table: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// As many as the header has.
    public let cells: [Cell]
    /// The number of the line that the row starts in, from 1.
    public let line: Int

    public init(cells: [Cell], line: Int) {
      self.cells = cells
      self.line = line
    }

    public subscript(column: Int) -> Cell { cells[column] }
  }

  public let header: [Cell]
  public let rows: [Row]
  public let delimiter: CSVDelimiter

  private let columns: [String: Int]

  /// A table whose rows are as wide as its header.
  public init(header: [Cell], rows: [Row], delimiter: CSVDelimiter = .comma) {
    precondition(
      rows.allSatisfy { $0.cells.count == header.count }, "a row is not as wide as the header")
    self.header = header
    self.rows = rows
    self.delimiter = delimiter
    var columns: [String: Int] = [:]
    for (index, cell) in header.enumerated() where columns[cell.text] == nil {
      columns[cell.text] = index
    }
    self.columns = columns
  }

  /// The names of the columns in their order.
  public var columnNames: [String] { header.map(\.text) }

  /// The column of this name, as written; composed and decomposed letters are equal.
  public func column(named name: String) -> Int? { columns[name] }
}
