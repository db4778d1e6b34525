import Diagnostics

/// A table of a page, line by line: a row a line on a screen and on paper, a block a row on a phone.
struct HTMLTable {
  let table: ReportTable
  let language: Language
  /// A folded table with more rows than this stays folded on paper.
  static let longest = 150
  /// Characters of an interval that is not broken: `1.234 đến 5.678`.
  static let shortest = 16

  init(_ table: ReportTable, _ language: Language) {
    self.table = table
    self.language = language
  }

  /// The lines, behind a summary to click on where there is one.
  func lines(fold: String?) -> [String] {
    let classes = [table.columns.count > 4 ? "wide" : nil, density].compactMap { $0 }
    let style = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    var lines = fold.map(opening) ?? []
    lines += ["<div class=\"table\">", "<table\(style)>", "<thead><tr>"]
    lines += table.columns.map { column in
      "<th scope=\"col\"\(alignment(column))>\(text(column.heading))</th>"
    }
    lines += ["</tr></thead>", "<tbody>"]
    for (index, row) in table.rows.enumerated() {
      let isBreak = index > 0 && table.breaks.contains(index)
      lines.append("<tr\(isBreak ? " class=\"break\"" : "")>")
      lines += zip(table.columns, row).map(cell)
      lines.append("</tr>")
    }
    lines += ["</tbody>", "</table>", "</div>"]
    return fold == nil ? lines : lines + ["</details>"]
  }

  private func opening(_ summary: String) -> [String] {
    let isLong = table.rows.count > Self.longest
    let count = Catalogue(language).render(
      Message("page.rows", ["count": .number(Double(table.rows.count), decimals: 0)]))
    let more = isLong && summary != count ? " (\(text(count)))" : ""
    return [
      isLong ? "<details class=\"long\">" : "<details>",
      "<summary>\(text(summary))\(more)</summary>",
    ]
  }

  /// Intervals of so many digits that half a page holds them in small print only.
  private var density: String? {
    let intervals = table.columns.indices.filter { table.columns[$0].wrapping == .ifNeeded }
    guard intervals.count > 2 else { return nil }
    let digits = table.rows.flatMap { row in intervals.map { row[$0].count } }.max() ?? 0
    return digits > 30 ? "denser" : digits > 22 ? "dense" : nil
  }

  private func cell(_ column: ReportTable.Column, _ value: String) -> String {
    let content =
      column.role == .verdict
      ? verdict(value) : column.wrapping == .ifNeeded ? held(text(value)) : text(value)
    let style = value.isEmpty ? " class=\"empty\"" : alignment(column, of: value)
    return
      "<td\(style) data-label=\"\(text(column.heading))\""
      + " dir=\"auto\">\(content)</td>"
  }

  /// `93.9 (91.1 to 95.8)` breaks before its bracket and not within.
  private func held(_ value: String) -> String {
    guard let bracket = value.lastIndex(of: "("),
      value[bracket...].count <= Self.shortest
    else { return value }
    return String(value[..<bracket]) + value[bracket...].replacing(" ", with: "\u{A0}")
  }

  /// Short figures with words stay on one line as well: a sentence beside them has room to give.
  private func alignment(_ column: ReportTable.Column, of value: String? = nil) -> String {
    let isShort = value.map { $0.count <= Self.shortest } ?? false
    let classes = [
      column.alignment == .trailing ? "number" : nil,
      column.wrapping == .never || (column.wrapping == .ifNeeded && isShort) ? "whole" : nil,
    ].compactMap { $0 }
    return classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
  }

  /// The symbol and the words, on a ground that only repeats what they say.
  private func verdict(_ value: String) -> String {
    guard let mark = value.first, let kind = HTMLStyle.verdicts[mark],
      value.dropFirst().first == " "
    else { return text(value) }
    return
      "<span class=\"verdict \(kind.ground)\"><span aria-hidden=\"true\">\(kind.symbol)</span>"
      + " \(text(String(value.dropFirst(2))))</span>"
  }

  private func text(_ text: String) -> String { MarkupText.escaped(Typography.set(text)) }
}
