/// The text of one input file, shared by every span that points into it.
///
/// A class, so that a span costs one reference and not a copy of the text. It never changes.
public final class SourceText: Sendable {
  /// The file's path as the user typed it, or `standard input`.
  public let name: String

  /// The decoded text; for a file that is streamed, the few lines around what is wrong.
  public let text: String

  /// The number that the first line of `text` has in the file: 1, or more for a piece of a stream.
  public let firstLine: Int

  /// Whether lines and columns are the rows and columns of a workbook's sheet: a place in it is
  /// written `plan.xlsx!Jobs!C14`.
  public let isSheet: Bool

  /// A whole text, or the piece of a longer one that starts at line `firstLine`.
  public init(name: String, text: String, firstLine: Int = 1) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
    isSheet = false
  }

  /// A sheet of a workbook, whose cells have no text to show beside a message. Its name is
  /// `plan.xlsx!Jobs`.
  public init(workbook: String, sheet: String) {
    name = workbook + "!" + sheet
    text = ""
    firstLine = 1
    isSheet = true
  }

  /// The line with this 1-based number, without its line end; nil outside the text.
  ///
  /// A line ends with LF, CR LF or a lone CR. The cost is linear in the text before the line.
  public func line(_ number: Int) -> Substring? {
    guard number >= firstLine else { return nil }
    let bytes = text.utf8
    var index = bytes.startIndex
    for _ in firstLine..<number {
      guard let end = bytes[index...].firstIndex(where: SourceText.isLineEnd) else { return nil }
      index = bytes.index(after: end)
      if bytes[end] == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
        index = bytes.index(after: index)
      }
    }
    let end = bytes[index...].firstIndex(where: SourceText.isLineEnd) ?? bytes.endIndex
    return text[index..<end]
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
