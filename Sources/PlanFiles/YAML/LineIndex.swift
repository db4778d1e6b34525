import Diagnostics

/// The scalars of a text by line and column, so that a place given by a parser becomes a span.
struct LineIndex: Sendable {
  let source: SourceText
  let scalars: [Unicode.Scalar]

  /// Where each line starts in `scalars`. A line ends with LF, CR LF or a lone CR.
  private let starts: [Int]

  init(_ source: SourceText) {
    self.source = source
    let scalars = Array(source.text.unicodeScalars)
    var starts = [0]
    for index in scalars.indices {
      let isEnd =
        scalars[index] == "\n"
        || (scalars[index] == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n"))
      if isEnd { starts.append(index + 1) }
    }
    self.scalars = scalars
    self.starts = starts
  }

  /// The offset of a place; one past the text moves to its last line's end.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= starts.count else { return trimmedEnd }
    return min(starts[line - 1] + max(0, column - 1), scalars.count)
  }

  /// The end of what is written: past it only white space follows.
  private var trimmedEnd: Int {
    var end = scalars.count
    while end > 0, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return end
  }

  /// The offset where the line of an offset ends, trailing white space left out.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < scalars.count, scalars[end] != "\n", scalars[end] != "\r" { end += 1 }
    while end > offset, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    return end
  }

  func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      source: source, start: position(range.lowerBound), end: position(range.upperBound))
  }
}
