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

  public init(width: Int = 100) { self.width = max(width, 20) }

  public func render(_ report: Report) -> String {
    var lines = title(report)
    for section in report.sections {
      if !lines.isEmpty { lines.append("") }
      lines += render(section)
    }
    return lines.map(Self.trimmingEnd).joined(separator: "\n") + "\n"
  }

  private func title(_ report: Report) -> [String] {
    guard !report.title.isEmpty || !report.subtitles.isEmpty else { return [] }
    let separator = String(repeating: " ", count: 6)
    let line = ([report.title] + report.subtitles).joined(separator: separator)
    if DisplayWidth.of(line) <= width { return [line] }
    return Self.wrapped(report.title, width) + report.subtitles.flatMap { Self.wrapped($0, width) }
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
    section.paragraphs.map { Self.wrapped($0, width) }
  }

  // MARK: Tables

  private func render(_ table: ReportTable) -> [String] {
    guard let widths = widths(of: table) else { return blocks(of: table) }
    var lines = row(table.columns.map(\.heading), table.columns, widths)
    for (index, cells) in table.rows.enumerated() {
      if index > 0, table.breaks.contains(index) { lines.append("") }
      lines += row(cells, table.columns, widths)
    }
    return lines
  }

  /// Widths that fit; nil where even the narrowest do not.
  private func widths(of table: ReportTable) -> [Int]? {
    var widths = table.columns.indices.map { column in
      max(
        DisplayWidth.of(table.columns[column].heading),
        table.rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    let least = table.columns.indices.map { column -> Int in
      guard table.columns[column].wraps else {
        // A heading may break at spaces; figures may not.
        let words = table.columns[column].heading.split(separator: " ").map { DisplayWidth.of($0) }
        let cells = table.rows.map { DisplayWidth.of($0[column]) }
        return max(words.max() ?? 0, cells.max() ?? 0)
      }
      return min(widths[column], narrowest)
    }
    let gaps = gap * (table.columns.count - 1)
    while widths.reduce(0, +) + gaps > width {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
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
      table.rows.map { cells in
        zip(table.columns, cells).enumerated().flatMap { index, pair -> [String] in
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

  /// Broken at spaces so that no line is wider; a longer word stands alone on its line. Leading
  /// spaces are kept on every line.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrappedLine(String(paragraph), width)
    }
  }

  private static func wrappedLine(_ text: String, _ width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    let indent = String(text.prefix { $0 == " " })
    let hanging = indent
    var lines: [String] = []
    var line = indent
    var used = indent.count
    for word in text.split(separator: " ") {
      let size = DisplayWidth.of(word)
      if used > hanging.count, used + 1 + size > width {
        lines.append(line)
        line = hanging + word
        used = hanging.count + size
      } else if used > hanging.count {
        line += " " + word
        used += 1 + size
      } else {
        line += word
        used += size
      }
    }
    lines.append(line)
    return lines
  }

  private static func trimmingEnd(_ line: String) -> String {
    var text = Substring(line)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
