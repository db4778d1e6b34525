public import Diagnostics

/// Writes a report as one HTML page: styles and pictures inside, no script, nothing from elsewhere.
///
/// All text is escaped, so that no label of a plan can become markup. On paper folded tables are open,
/// but for those of hundreds of rows.
public struct HTMLRenderer: Sendable {
  let language: Language
  /// Pixels that a chart is drawn for, before the page fits it in.
  static let chartWidth = 400.0
  static let miniatureWidth = 190.0
  /// A folded table with more rows than this stays folded on paper.
  static let longest = 150
  /// Characters of an interval that is not broken: `1.234 đến 5.678`.
  static let shortest = 16

  public init(_ language: Language) { self.language = language }

  public func render(_ report: Report) -> String {
    var writer = Writer(language: language)
    writer.open(report)
    for part in parts(report) { writer.write(part) }
    return writer.close()
  }

  /// Sections in their parts: each part with the details that follow it.
  private func parts(_ report: Report) -> [[Report.Section]] {
    var parts: [[Report.Section]] = []
    for section in report.sections {
      if section.rank == .part || parts.isEmpty {
        parts.append([section])
      } else {
        parts[parts.count - 1].append(section)
      }
    }
    return parts
  }

  /// Puts a page together, line by line.
  struct Writer {
    let language: Language
    private var lines: [String] = []
    private var charts = 0
    private var parts = 0

    init(language: Language) { self.language = language }

    mutating func open(_ report: Report) {
      let title = text(report.title)
      lines += [
        "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
        "<meta charset=\"utf-8\"/>",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
        "<meta http-equiv=\"Content-Security-Policy\""
          + " content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"/>",
        "<title>\(title)</title>", "<style>", HTMLStyle.sheet, "</style>", "</head>", "<body>",
        "<header>", "<h1 dir=\"auto\">\(title)</h1>",
      ]
      if !report.subtitles.isEmpty {
        lines.append(
          "<p class=\"facts\">\(report.subtitles.map(text).joined(separator: " · "))</p>")
      }
      let headings = report.sections.filter { $0.rank == .part }.compactMap(\.heading)
      if headings.count > 2 {
        let links = headings.enumerated().map { index, heading in
          "<li><a href=\"#part-\(index + 1)\">\(text(heading))</a></li>"
        }
        lines += ["<nav><ul>"] + links + ["</ul></nav>"]
      }
      lines += ["</header>", "<main>"]
    }

    mutating func close() -> String {
      lines += ["</main>", "</body>", "</html>"]
      return lines.joined(separator: "\n") + "\n"
    }

    mutating func write(_ sections: [Report.Section]) {
      lines.append("<section>")
      for section in sections { write(section) }
      lines.append("</section>")
    }

    private mutating func write(_ section: Report.Section) {
      if let heading = section.heading {
        if section.rank == .part {
          parts += 1
          lines.append("<h2 id=\"part-\(parts)\" dir=\"auto\">\(text(heading))</h2>")
        } else {
          lines.append("<h3 dir=\"auto\">\(text(heading))</h3>")
        }
      }
      lines += section.paragraphs.map { "<p dir=\"auto\">\(text($0))</p>" }
      if !section.items.isEmpty {
        lines += ["<ul>"] + section.items.map { "<li dir=\"auto\">\(text($0))</li>" } + ["</ul>"]
      }
      if !section.charts.isEmpty { write(section.charts) }
      if let table = section.table, !table.rows.isEmpty { write(table, fold: section.fold) }
      lines += section.notes.map { "<p class=\"note\" dir=\"auto\">\(text($0))</p>" }
    }

    // MARK: - Charts

    private mutating func write(_ charts: [Chart]) {
      let isMiniature = charts.allSatisfy(\.isMiniature)
      lines.append("<div class=\"\(isMiniature ? "miniatures" : "charts")\">")
      for chart in charts { isMiniature ? miniature(chart) : figure(chart) }
      lines.append("</div>")
    }

    private mutating func miniature(_ chart: Chart) {
      lines += [
        "<figure class=\"miniature\">", picture(chart, HTMLRenderer.miniatureWidth), "</figure>",
      ]
    }

    private mutating func figure(_ chart: Chart) {
      lines += [
        "<figure>",
        "<figcaption><strong dir=\"auto\">\(text(chart.headline))</strong>"
          + "<span dir=\"auto\">\(text(chart.subtitle))</span></figcaption>",
        picture(chart, HTMLRenderer.chartWidth),
      ]
      if !chart.notes.isEmpty {
        lines.append(
          "<p class=\"note\" dir=\"auto\">\(text(chart.notes.joined(separator: " ")))</p>")
      }
      if let source = chart.source {
        lines.append("<p class=\"source\" dir=\"auto\">\(text(source))</p>")
      }
      let summary = Catalogue(language).render(Message("page.chart-table"))
      write(chart.table, fold: summary)
      lines.append("</figure>")
    }

    private mutating func picture(_ chart: Chart, _ width: Double) -> String {
      charts += 1
      return SVGRenderer(language, width: width).element(chart, id: "chart-\(charts)")
    }

    // MARK: - Tables

    private mutating func write(_ table: ReportTable, fold: String?) {
      if let fold {
        let isLong = table.rows.count > HTMLRenderer.longest
        let count = Message(
          "page.rows", ["count": .number(Double(table.rows.count), decimals: 0)])
        let more = isLong ? " (\(text(Catalogue(language).render(count))))" : ""
        lines += [
          isLong ? "<details class=\"long\">" : "<details>",
          "<summary>\(text(fold))\(more)</summary>",
        ]
      }
      let classes = [table.columns.count > 4 ? "wide" : nil, density(table)].compactMap { $0 }
      let style = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
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
      if fold != nil { lines.append("</details>") }
    }

    /// Intervals of so many digits that half a page holds them in small print only.
    private func density(_ table: ReportTable) -> String? {
      let intervals = table.columns.indices.filter { table.columns[$0].wrapping == .ifNeeded }
      guard intervals.count > 2 else { return nil }
      let longest = table.rows.flatMap { row in intervals.map { row[$0].count } }.max() ?? 0
      return longest > 30 ? "denser" : longest > 22 ? "dense" : nil
    }

    private func cell(_ column: ReportTable.Column, _ value: String) -> String {
      let content =
        column.role == .verdict
        ? verdict(value) : text(column.wrapping == .ifNeeded ? held(value) : value)
      let style = value.isEmpty ? " class=\"empty\"" : alignment(column, of: value)
      return
        "<td\(style) data-label=\"\(text(column.heading))\""
        + " dir=\"auto\">\(content)</td>"
    }

    /// `93.9 (91.1 to 95.8)` breaks before its bracket and not within.
    private func held(_ value: String) -> String {
      guard let bracket = value.lastIndex(of: "("),
        value[bracket...].count <= HTMLRenderer.shortest
      else { return value }
      return String(value[..<bracket]) + value[bracket...].replacing(" ", with: "\u{A0}")
    }

    /// Short figures with words stay on one line as well: a sentence beside them has room to give.
    private func alignment(_ column: ReportTable.Column, of value: String? = nil) -> String {
      let isShort = value.map { $0.count <= HTMLRenderer.shortest } ?? false
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
}

extension Chart {
  /// A small picture among many, whose numbers stand in the table of them all.
  var isMiniature: Bool {
    if case .fan(let fan) = picture { fan.miniature != nil } else { false }
  }
}
