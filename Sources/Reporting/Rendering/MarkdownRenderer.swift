import Diagnostics

/// Writes a report as Markdown with pipe tables.
public struct MarkdownRenderer: Sendable {
  public init() {}

  public func render(_ report: Report) -> String {
    var blocks: [String] = []
    if !report.title.isEmpty { blocks.append("# \(escaped(report.title))") }
    if !report.subtitles.isEmpty {
      blocks.append(report.subtitles.map(escaped).joined(separator: " · "))
    }
    for section in report.sections {
      if let heading = section.heading {
        blocks.append((section.rank == .part ? "## " : "### ") + escaped(heading))
      }
      blocks += section.paragraphs.map(escaped)
      if !section.items.isEmpty {
        blocks.append(section.items.map { "- " + escaped($0) }.joined(separator: "\n"))
      }
      blocks += section.charts.flatMap(render)
      if let table = section.table, !table.rows.isEmpty { blocks.append(render(table)) }
      blocks += section.notes.map(escaped)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A chart in words and numbers: Markdown has no picture of its own.
  private func render(_ chart: Chart) -> [String] {
    ["**\(escaped(chart.headline))**", escaped(chart.subtitle), render(chart.table)]
      + (chart.notes + (chart.source.map { [$0] } ?? [])).map(escaped)
  }

  private func render(_ table: ReportTable) -> String {
    var lines = [line(table.columns.map(\.heading))]
    lines.append(
      "|"
        + table.columns.map { $0.alignment == .leading ? " --- " : " ---: " }
        .joined(separator: "|") + "|")
    for (index, cells) in table.rows.enumerated() {
      if let rule = table.rules[index] {
        let others = [String](repeating: "", count: table.columns.count - 1)
        lines.append("| " + (["*\(escaped(rule))*"] + others).joined(separator: " | ") + " |")
      }
      lines.append(line(cells))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// Text that must not be read as Markdown or HTML.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.escaped(text.replacing("\n", with: " ")) {
      switch character {
      case "\\", "`", "*", "_", "|", "[", "]", "#":
        result.append("\\")
        result.append(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}
