/// One line of the user's text and the marks below it, placed by display width.
struct Excerpt {
  /// The line, or the part of a long one around the marks.
  let text: String
  /// What stands below it: blanks, then carets. Tabs are kept, so that both lines move alike.
  let marks: String

  /// Marks the part of the span in its first line. `gutterWidth` is how many columns are printed before
  /// the text, which decides where tabs end; `width` is how many the text may take.
  init(line: some StringProtocol, span: SourceSpan, gutterWidth: Int, width: Int) {
    let scalars = line.unicodeScalars.map(VisibleText.shown)
    let start = min(max(0, span.start.column - 1), scalars.count)
    let end = span.end.line > span.start.line ? scalars.count : span.end.column - 1
    let marked = start..<min(max(start, end), scalars.count)
    let window = Excerpt.window(of: scalars, around: marked, width: width)
    let visible = marked.clamped(to: window)

    let cutBefore = window.lowerBound > 0
    let cutAfter = window.upperBound < scalars.count
    var text = cutBefore ? "…" : ""
    text.unicodeScalars.append(contentsOf: scalars[window])
    if cutAfter { text += "…" }

    var column = gutterWidth + (cutBefore ? 1 : 0)
    var marks = cutBefore ? " " : ""
    let before = scalars[window.lowerBound..<visible.lowerBound]
    for run in before.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
      if run.offset > 0 {
        marks += "\t"
        column += 8 - column % 8
      }
      let blanks = Excerpt.width(of: run.element)
      marks += String(repeating: " ", count: blanks)
      column += blanks
    }
    var carets = 0
    for run in scalars[visible].split(separator: "\t", omittingEmptySubsequences: false)
      .enumerated()
    {
      if run.offset > 0 { carets += 8 - (column + carets) % 8 }
      carets += Excerpt.width(of: run.element)
    }
    self.text = text
    self.marks = marks + String(repeating: "^", count: max(1, carets))
  }

  private static func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return DisplayWidth.of(text)
  }

  /// The scalars to show: all where they fit; else a part that has the start of the marks in it, a
  /// third of the width behind its left end.
  private static func window(
    of scalars: [Unicode.Scalar], around marked: Range<Int>, width: Int
  ) -> Range<Int> {
    func columns(_ scalar: Unicode.Scalar) -> Int { scalar == "\t" ? 8 : DisplayWidth.of(scalar) }
    // A scalar is at most 8 columns wide and may be 0, so both the columns and the count are bounded.
    let most = 4 * width
    if scalars.count <= most, scalars.reduce(0, { $0 + columns($1) }) <= width {
      return scalars.indices
    }
    var lower = marked.lowerBound
    var used = 0
    while lower > 0, used < width / 3, marked.lowerBound - lower < most {
      lower -= 1
      used += columns(scalars[lower])
    }
    var upper = lower
    used = 0
    while upper < scalars.count, used < width - 2, upper - lower < 2 * most {
      used += columns(scalars[upper])
      upper += 1
    }
    // Where the line ends inside the window, the room left over goes to its left.
    while upper == scalars.count, lower > 0, used < width - 2, upper - lower < 2 * most {
      lower -= 1
      used += columns(scalars[lower])
    }
    // Never between a letter and its combining mark.
    let bound = 2 * most + 32
    while lower > 0, columns(scalars[lower]) == 0, upper - lower < bound { lower -= 1 }
    while upper < scalars.count, columns(scalars[upper]) == 0, upper - lower < bound { upper += 1 }
    return lower..<upper
  }
}
