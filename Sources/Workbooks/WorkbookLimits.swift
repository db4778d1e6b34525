/// How much of a workbook is taken in before the reading stops with a diagnostic.
///
/// A workbook is packed, and a small file can hold what no memory does. The limits lie far above any
/// table of yearly figures.
public struct WorkbookLimits: Sendable, Hashable {
  /// Of the file as it is stored.
  public let fileBytes: Int
  /// Of all parts that are read, once unpacked.
  public let unpackedBytes: Int
  /// Parts in the file.
  public let parts: Int
  /// Cells of a sheet that are not empty, the covered ones of merged cells counted too.
  public let cells: Int
  /// Texts that cells share.
  public let texts: Int
  /// Elements within elements.
  public let depth: Int
  /// One mark-up of a part, and the text of one cell.
  public let textBytes: Int
  public let sheets: Int
  /// Cell formats, and merged cells.
  public let formats: Int

  public init(
    fileBytes: Int = 64 << 20, unpackedBytes: Int = 256 << 20, parts: Int = 10_000,
    cells: Int = 1_000_000, texts: Int = 1_000_000, depth: Int = 64, textBytes: Int = 1 << 20,
    sheets: Int = 1_000, formats: Int = 100_000
  ) {
    self.fileBytes = fileBytes
    self.unpackedBytes = unpackedBytes
    self.parts = parts
    self.cells = cells
    self.texts = texts
    self.depth = depth
    self.textBytes = textBytes
    self.sheets = sheets
    self.formats = formats
  }

  /// 64 MiB as stored, 256 MiB unpacked, a million cells.
  public static let standard = WorkbookLimits()
}
