public import Diagnostics
public import Tabular

/// Reads a sheet of a workbook (`.xlsx`): the values that its cells show, not their formulas, each
/// with its place.
///
/// Whatever the bytes are, the memory and the time that a reading takes are bounded by
/// ``WorkbookLimits``. In a build without the trait `Workbooks` every reading says that this build
/// reads none.
public struct WorkbookReader: Sendable {
  public let limits: WorkbookLimits

  public init(limits: WorkbookLimits = .standard) { self.limits = limits }

  /// What came of reading a sheet.
  public struct Reading: Sendable {
    /// Nil where the workbook cannot be read, or it is open which sheet is meant.
    public let grid: Grid?
    public let diagnostics: [Diagnostic]

    public init(grid: Grid?, diagnostics: [Diagnostic]) {
      self.grid = grid
      self.diagnostics = diagnostics
    }
  }

  /// Whether bytes are packed as a workbook is, or are a workbook of the kind before 2007, or locked
  /// by a password.
  public static func isWorkbook(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 5, 6])
      || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Reads the sheet that a path names, or the only one that is visible and has cells.
  ///
  /// `file` is the workbook's path as the user typed it. A workbook with several such sheets, and a
  /// name that no sheet has, are errors that name all sheets. Sheets, rows and columns that are
  /// hidden are said.
  public func read(_ bytes: [UInt8], _ path: WorkbookPath) -> Reading {
    do throws(WorkbookFault) {
      return try reading(bytes, path)
    } catch {
      return Reading(grid: nil, diagnostics: [error.diagnostic(file: path.file)])
    }
  }

  private func reading(
    _ bytes: [UInt8], _ path: WorkbookPath
  ) throws(WorkbookFault) -> Reading {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(.fileBytes, limits.fileBytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw Self.isLocked(bytes) ? .encrypted : .old
    }
    guard Self.isWorkbook(bytes) else { throw .noWorkbook }
    #if Workbooks
      let result = bytes.withUnsafeBytes { buffer in
        Result { () throws(WorkbookFault) in
          var archive = try Archive(buffer, limits: limits)
          let outline = try WorkbookOutline(&archive)
          let choice = SheetChoice(file: path.file, outline: outline)
          let (sheet, diagnostics) = try choice.sheet(path.sheet) { sheet throws(WorkbookFault) in
            try hasCells(sheet, in: &archive)
          }
          guard let sheet else { return Reading(grid: nil, diagnostics: diagnostics) }
          let (grid, fault) = try self.grid(sheet, outline, in: &archive, file: path.file)
          guard let grid else {
            return Reading(grid: nil, diagnostics: fault.map { [$0] } ?? [])
          }
          let chosen = path.range.map { grid.cropped(to: $0) } ?? grid
          return Reading(grid: chosen, diagnostics: diagnostics + HiddenCells.notes(chosen))
        }
      }
      return try result.get()
    #else
      throw .notBuilt
    #endif
  }

  /// A workbook with a password is a container of the old kind around the new one, whose name stands
  /// in it in two bytes a letter.
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    return bytes.firstRange(of: name) != nil
  }

  #if Workbooks
    private func hasCells(
      _ sheet: WorkbookOutline.Sheet, in archive: inout Archive
    ) throws(WorkbookFault) -> Bool {
      let pass = SheetPass(limits: limits, onlyLooks: true)
      try XMLPart.read(sheet.part, of: &archive, into: pass)
      return pass.count > 0
    }

    private func grid(
      _ sheet: WorkbookOutline.Sheet, _ outline: WorkbookOutline, in archive: inout Archive,
      file: String
    ) throws(WorkbookFault) -> (Grid?, Diagnostic?) {
      let texts = SharedTexts(limits: limits)
      if let part = outline.textsPart { try XMLPart.read(part, of: &archive, into: texts) }
      let formats = CellFormats(limits: limits)
      if let part = outline.stylesPart { try XMLPart.read(part, of: &archive, into: formats) }
      do throws(WorkbookFault) {
        let pass = SheetPass(limits: limits)
        try XMLPart.read(sheet.part, of: &archive, into: pass)
        let source = SourceText(workbook: file, sheet: sheet.name)
        let grid = try SheetGrid(
          source: source, pass: pass, texts: texts.texts, formats: formats,
          startsIn1904: outline.startsIn1904, limits: limits
        ).grid()
        return (grid, nil)
      } catch {
        return (nil, error.diagnostic(file: file, sheet: sheet.name))
      }
    }
  #endif
}
