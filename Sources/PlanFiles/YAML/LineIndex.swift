import Diagnostics

/// The scalars of a text by line and column, so that a place given by a parser becomes a span.
struct LineIndex: Sendable {
  let source: SourceText
  let scalars: [Unicode.Scalar]

  /// Where each line starts in `scalars`. A line ends with LF, CR LF or a lone CR.
  private let starts: [Int]

  /// Where what is written on each line ends: only spaces and tabs follow.
  private let ends: [Int]

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
    ends = starts.indices.map { line in
      let next = line + 1 < starts.count ? starts[line + 1] : scalars.count
      var end = next
      while end > starts[line], "\n\r \t".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
      return end
    }
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
  ///
  /// Looked up and not searched for: a line may hold a mebibyte of values.
  func endOfLine(from offset: Int) -> Int { max(offset, ends[line(of: offset)]) }

  func position(_ offset: Int) -> SourcePosition {
    let line = line(of: offset)
    return SourcePosition(line: line + 1, column: offset - starts[line] + 1)
  }

  /// The line that an offset lies in, from 0.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      source: source, start: position(range.lowerBound), end: position(range.upperBound))
  }
}
