import Diagnostics

/// Writes a report as plain text: aligned by display width, so that composed and decomposed
/// Vietnamese line up, and never wider than asked.
///
/// Columns that may wrap give way first; where that is not enough, each row becomes a block with
/// one line a column.
public struct TextRenderer: Sendable {
  /// Columns of the terminal; at least 20.
  public let width: Int
  private let gap = 2
  private let narrowest = 12
  private let comfortable = 20

  public init(width: Int = 100) { self.width = max(width, 20) }

  public func render(_ report: Report) -> String {
    var lines = title(report)
    for section in report.sections {
      if !lines.isEmpty { lines.append("") }
      lines += render(section)
    }
    return lines.map { VisibleText.escaped(Self.trimmingEnd($0)) }.joined(separator: "\n") + "\n"
  }

  private func title(_ report: Report) -> [String] {
    guard !report.title.isEmpty || !report.subtitles.isEmpty else { return [] }
    let separator = String(repeating: " ", count: 6)
    let line = ([report.title] + report.subtitles).joined(separator: separator)
    if DisplayWidth.of(line) <= width { return [line] }
    let below = report.subtitles.joined(separator: separator)
    let title = report.title.isEmpty ? [] : Self.wrapped(report.title, width)
    if DisplayWidth.of(below) <= width { return title + (below.isEmpty ? [] : [below]) }
    return title + report.subtitles.flatMap { Self.wrapped($0, width) }
  }

  private func render(_ section: Report.Section) -> [String] {
    var blocks: [[String]] = []
    if let heading = section.heading { blocks.append(Self.wrapped(heading, width)) }
    if let table = section.table, !table.rows.isEmpty {
      if section.paragraphs.isEmpty || section.heading == nil {
        blocks.append(contentsOf: paragraphs(section))
        blocks.append(render(table))
      } else {
        // A heading, its paragraphs and the table belong together.
        let above = (blocks.popLast() ?? []) + paragraphs(section).flatMap { $0 }
        blocks.append(above)
        blocks.append(render(table))
      }
    } else {
      let above = (blocks.popLast() ?? []) + paragraphs(section).flatMap { $0 }
      if !above.isEmpty { blocks.append(above) }
    }
    let notes = section.notes.flatMap { Self.wrapped($0, width) }
    if !notes.isEmpty { blocks.append(notes) }
    return Array(blocks.joined(separator: [""]))
  }

  private func paragraphs(_ section: Report.Section) -> [[String]] {
    var texts = section.paragraphs.map { Self.wrapped($0, width) }
    let items = section.items.flatMap { item in
      Self.wrapped(item, width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }
    if !items.isEmpty { texts.append(items) }
    return texts
  }

  // MARK: Tables

  private func render(_ table: ReportTable) -> [String] {
    guard let widths = widths(of: table) else {
      guard table.columns.contains(where: { $0.role == .picture }) else { return blocks(of: table) }
      return render(table.withoutPictures())
    }
    var lines = row(table.columns.map(\.heading), table.columns, widths)
    for (index, cells) in table.rows.enumerated() {
      if index > 0, table.breaks.contains(index) { lines.append("") }
      if let rule = table.rules[index] {
        lines += Self.ruled(rule, min(width, widths.reduce(0, +) + gap * (widths.count - 1)))
      }
      lines += row(cells, table.columns, widths)
    }
    return lines
  }

  /// Words with a line before and behind them, as wide as the table.
  static func ruled(_ words: String, _ width: Int) -> [String] {
    let lines = wrapped(words, max(width - 6, 1))
    return lines.map { line in
      let room = max(0, width - DisplayWidth.of(line) - 4)
      return "── \(line) " + String(repeating: "─", count: max(room, 2))
    }
  }

  /// Widths that fit; nil where even the narrowest do not.
  ///
  /// Headings give way first, down to two lines, then sentences down to a comfortable width, then
  /// headings to three, figures with words, and then all of them again; of several columns the
  /// widest first.
  private func widths(of table: ReportTable) -> [Int]? {
    let columns = table.columns
    let cells = columns.indices.map { column in
      table.rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let words = columns.indices.map { column in
      table.rows.map { Self.longestWord($0[column]) }.max() ?? 0
    }
    let headings = columns.map { Self.longestWord($0.heading) }
    var widths = zip(columns, cells).map { max(DisplayWidth.of($0.heading), $1) }
    let gaps = gap * (columns.count - 1)
    func shrink(to least: [Int]) {
      while widths.reduce(0, +) + gaps > width {
        let candidates = widths.indices.filter { widths[$0] > least[$0] }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
        widths[widest] -= 1
      }
    }
    // What a column needs besides the one that gives way.
    func whole(_ column: Int, _ heading: [Int]) -> Int {
      min(widths[column], max(heading[column], cells[column]))
    }
    func least(_ wrapping: ReportTable.Wrapping, _ narrowest: Int, _ heading: [Int]) -> [Int] {
      columns.indices.map { column in
        guard columns[column].wrapping == wrapping else { return whole(column, heading) }
        return min(
          widths[column],
          max(heading[column], words[column], min(cells[column], narrowest)))
      }
    }
    let twoLines = columns.map { Self.width(of: $0.heading, lines: 2) }
    shrink(to: columns.indices.map { whole($0, twoLines) })
    shrink(to: least(.readily, comfortable, twoLines))
    let threeLines = columns.map { Self.width(of: $0.heading, lines: 3) }
    shrink(to: columns.indices.map { whole($0, threeLines) })
    shrink(to: least(.ifNeeded, narrowest, threeLines))
    shrink(to: columns.indices.map { whole($0, headings) })
    shrink(to: least(.ifNeeded, narrowest, headings))
    shrink(to: least(.readily, narrowest, headings))
    return widths.reduce(0, +) + gaps > width ? nil : widths
  }

  /// The least width at which a text takes so many lines at most.
  private static func width(of text: String, lines: Int) -> Int {
    var width = longestWord(text)
    while wrapped(text, max(width, 1)).count > lines { width += 1 }
    return width
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
  }

  /// One table row; several lines where a cell wraps.
  private func row(
    _ cells: [String], _ columns: [ReportTable.Column], _ widths: [Int]
  ) -> [String] {
    let wrapped = zip(cells, widths).map { Self.wrapped($0, $1) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      columns.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        return Self.padded(text, widths[column], columns[column].alignment)
      }.joined(separator: String(repeating: " ", count: gap))
    }
  }

  /// Where the screen is too narrow for a table: a block a row, a line a column.
  private func blocks(of table: ReportTable) -> [String] {
    Array(
      table.rows.enumerated().map { place, cells in
        let rule = table.rules[place].map { Self.ruled($0, width) } ?? []
        return rule
          + zip(table.columns, cells).enumerated().flatMap { index, pair -> [String] in
            let (column, text) = pair
            guard !text.isEmpty else { return [String]() }
            if index == 0 || column.heading.isEmpty { return Self.wrapped(text, width) }
            return Self.wrapped("  \(column.heading): \(text)", width)
          }
      }.joined(separator: [""]))
  }

  // MARK: Text

  static func padded(_ text: String, _ width: Int, _ alignment: ReportTable.Alignment) -> String {
    let room = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return alignment == .leading ? text + room : room + text
  }

  /// Broken at spaces so that no line is wider; a word that is longer is broken anywhere. Leading
  /// spaces are kept on every line.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrappedLine(String(paragraph), width)
    }
  }

  private static func wrappedLine(_ text: String, _ width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    let indent = String(text.prefix { $0 == " " }.prefix(max(0, width - 1)))
    let room = width - indent.count
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, room) }) {
      let size = DisplayWidth.of(word)
      if used > 0, used + 1 + size > room {
        lines.append(indent + line)
        line = ""
        used = 0
      }
      line += used > 0 ? " " + word : word
      used += used > 0 ? 1 + size : size
    }
    lines.append(indent + line)
    return lines
  }

  /// A word, in pieces where it is wider than a line.
  private static func pieces(of word: Substring, _ room: Int) -> [String] {
    guard DisplayWidth.of(word) > room else { return [String(word)] }
    var pieces = [""]
    var used = 0
    for character in word {
      let size = DisplayWidth.of(character)
      if used > 0, used + size > room {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += size
    }
    return pieces
  }

  private static func trimmingEnd(_ line: String) -> String {
    var text = Substring(line)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
