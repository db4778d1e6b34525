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
      if let table = section.table, !table.rows.isEmpty {
        lines += HTMLTable(table, language).lines(fold: section.fold)
      }
      lines += section.notes.map { "<p class=\"note\" dir=\"auto\">\(code(text($0)))</p>" }
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
      lines += HTMLTable(chart.table, language).lines(fold: summary)
      lines.append("</figure>")
    }

    private mutating func picture(_ chart: Chart, _ width: Double) -> String {
      charts += 1
      return SVGRenderer(language, width: width).element(chart, id: "chart-\(charts)")
    }

    /// What a note quotes for the command line: pairs of backticks.
    private func code(_ text: String) -> String {
      text.replacing(#/`([^`<>]+)`/#) { "<code>\($0.output.1)</code>" }
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
