/// A rectangle of cells, `A3:F20`.
public struct CellRange: Sendable, Hashable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Reads `A3:F20` or `C14`, with `$` where a spreadsheet writes them; nil for other texts, and
  /// beyond row 1,048,576 or column XFD, where no sheet reaches.
  public init?(_ text: some StringProtocol) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let first = Self.corner(corners[0].utf8),
      let last = Self.corner(corners[corners.count - 1].utf8)
    else { return nil }
    rows = min(first.row, last.row)...max(first.row, last.row)
    columns = min(first.column, last.column)...max(first.column, last.column)
  }

  /// The row and column of `C14`, from 1.
  public static func corner(
    _ text: some Sequence<UInt8>
  ) -> (row: Int, column: Int)? {
    var row = 0
    var column = 0
    for byte in text where byte != 0x24 {
      let letter = byte & 0xDF
      if row == 0, (0x41...0x5A).contains(letter), byte >= 0x41 {
        column = column * 26 + Int(letter - 0x40)
      } else if column > 0, (0x30...0x39).contains(byte) {
        row = row * 10 + Int(byte - 0x30)
        if row == 0 { return nil }
      } else {
        return nil
      }
      guard row <= mostRows, column <= mostColumns else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  /// As many as a sheet has.
  public static let mostRows = 1 << 20
  public static let mostColumns = 1 << 14
}
