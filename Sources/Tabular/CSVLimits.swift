/// How much of a CSV file is taken in before the reading stops with a diagnostic.
///
/// They bound what one row of a stream, and what a whole table, can occupy in memory, whatever the
/// bytes are. Real tables of figures stay far below.
public struct CSVLimits: Sendable, Hashable {
  public let fieldBytes: Int
  public let recordBytes: Int
  public let columns: Int
  /// Of a whole ``Table``; a stream has no such limit.
  public let cells: Int

  public init(
    fieldBytes: Int = 1 << 20, recordBytes: Int = 1 << 24, columns: Int = 16_384,
    cells: Int = 10_000_000
  ) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.columns = columns
    self.cells = cells
  }

  /// 1 MiB a field, 16 MiB a row, 16,384 columns, ten million cells.
  public static let standard = CSVLimits()
}
