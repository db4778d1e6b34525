/// The text of one input file, shared by every span that points into it.
///
/// A class, so that a span costs one reference and not a copy of the text. It never changes.
public final class SourceText: Sendable {
  /// The file's path as the user typed it, or `standard input`.
  public let name: String

  /// The decoded text. Empty for a source that is streamed and whose lines are given one by one.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The line with this 1-based number, without its line end; nil past the end.
  public func line(_ number: Int) -> Substring? {
    guard number >= 1 else { return nil }
    var current = 1
    var rest = text.unicodeScalars[...]
    while current < number {
      guard let end = rest.firstIndex(where: { $0 == "\n" }) else { return nil }
      rest = rest[rest.index(after: end)...]
      current += 1
    }
    let end = rest.firstIndex(where: { $0 == "\n" }) ?? rest.endIndex
    var line = rest[..<end]
    if line.last == "\r" { line = line.dropLast() }
    return Substring(line)
  }
}
