import Diagnostics
import Foundation
import OrderedCollections
import Planning
import Reporting
import Tabular

/// All pages and files that the commands make of a plan, and what holds for them.
struct Pages {
  let plan: Plan
  let projections: [ScenarioProjection]
  let assessments: [[Assessment]]
  let comparisons: [TargetComparison]
  let findings: [Diagnostic]

  /// The laws that they break in a language, in words.
  func broken(in language: Language) -> [String] {
    let wording = Wording(language)
    return reports(wording).flatMap { name, report in brokenText(name, report) }
      + charts(wording).flatMap { name, chart in brokenText(name, chart.report()) }
      + charts(wording).flatMap { name, chart in brokenRows(name, chart.dataset) }
      + brokenMarkup(wording)
      + datasets(wording).flatMap { name, rows in brokenRows(name, rows) }
  }

  private func reports(_ wording: Wording) -> [(String, Report)] {
    var reports = [
      (
        "forecast",
        ForecastReport(plan: plan, projections: projections, wording: wording).report()
      ),
      (
        "targets",
        TargetsReport(
          plan: plan, projections: projections, assessments: assessments,
          standards: PublishedStandard.allCases, wording: wording
        ).report()
      ),
      (
        "compare",
        ComparisonReport(
          plan: plan, projections: projections, comparisons: comparisons, wording: wording
        ).report()
      ),
      (
        "check",
        FindingsReport(
          path: "plan.yaml", plan: plan, diagnostics: findings,
          counts: FindingsReport.Counts(errors: 0, warnings: findings.count, notes: 0),
          wording: wording
        ).report()
      ),
    ]
    if let baseline = projections.first {
      reports.append(
        ("fit", FitReport(plan: plan, projection: baseline, wording: wording).report()))
    }
    if let page = meeting(wording) { reports.append(("report", page)) }
    for projection in projections {
      let explanation = plan.explanation(of: projection.scenario)
      reports.append(
        (
          "explain",
          ExplanationReport(
            plan: plan, explanation: explanation, rates: projection.rateChanges(of: plan),
            wording: wording
          ).report()
        ))
    }
    return reports
  }

  /// The page for the meeting, of the last scenario.
  private func meeting(_ wording: Wording) -> Report? {
    guard let projection = projections.last, let judged = assessments.last else { return nil }
    var parts = MeetingReport.Parts()
    parts.standards = PublishedStandard.allCases
    return MeetingReport(
      plan: plan, projection: projection, assessments: judged, projections: projections,
      comparisons: comparisons, parts: parts, wording: wording
    ).report()
  }

  private func charts(_ wording: Wording) -> [(String, Chart)] {
    let fans = zip(projections, assessments).flatMap { projection, assessments in
      let charts = FanCharts(
        plan: plan, projection: projection, assessments: assessments, wording: wording)
      return projection.series.keys.compactMap { charts.chart($0) }
    }
    let dumbbells = comparisons.compactMap {
      DumbbellCharts(plan: plan, wording: wording).chart($0, scenarios: projections)
    }
    return fans.map { ("fan", $0) } + dumbbells.map { ("dumbbell", $0) }
  }

  /// Pages and pictures are XML, and hold no number that is none.
  private func brokenMarkup(_ wording: Wording) -> [String] {
    var markup = meeting(wording).map { [HTMLRenderer(wording.language).render($0)] } ?? []
    markup += charts(wording).map { SVGRenderer(wording.language, width: 400).file($0.1) }
    return markup.flatMap { text -> [String] in
      guard let tree = MarkupTree.parsed(text) else { return ["a page is not well-formed"] }
      let places = tree.all.filter { $0.name != "svg" }.flatMap { element in
        ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "points"]
          .compactMap { element.attributes[$0] }
      }
      return places.allSatisfy { !$0.contains("n") && !$0.contains("e") }
        ? [] : ["a picture has a place that is no number"]
    }
  }

  private func datasets(_ wording: Wording) -> [(String, Dataset)] {
    let all = assessments.flatMap { $0 }
    var datasets = [
      ("forecast", Dataset.forecast(plan, projections)),
      ("verdicts", .verdicts(all, sentencesIn: wording)),
      ("standards", .standards(all, PublishedStandard.allCases)),
      ("comparison", .comparison(comparisons)), ("findings", .findings(findings, wording.language)),
    ]
    if let baseline = projections.first { datasets.append(("fit", .fit(plan, baseline))) }
    for projection in projections {
      let explanation = plan.explanation(of: projection.scenario)
      let rates = projection.rateChanges(of: plan)
      datasets.append(("explanation", .explanation(plan, explanation, rates: rates, wording)))
    }
    return datasets
  }

  private func brokenText(_ name: String, _ report: Report) -> [String] {
    let text = TextRenderer(width: 100).render(report)
    let markdown = MarkdownRenderer().render(report)
    var broken: [String] = []
    for page in [text, markdown] {
      if page.isEmpty { broken.append("\(name) is empty") }
      for word in ["nan", "inf", "NaN", "Infinity"]
      where page.split(whereSeparator: { " ()\n|".contains($0) }).contains(Substring(word)) {
        broken.append("\(name) says \(word)")
      }
      if page.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
        broken.append("\(name) lets control characters through")
      }
    }
    return broken
  }

  /// Rows are read back as they were written, hold no formula, and are JSON.
  private func brokenRows(_ name: String, _ rows: Dataset) -> [String] {
    var broken: [String] = []
    let text = DatasetRenderer(.csv).render(rows)
    let (table, diagnostics) = Table.read(Array(text.utf8), name: "rows.csv", delimiter: .comma)
    let isRead = table.map { $0.rows.count == rows.rows.count && $0.columnNames == rows.columns }
    let expected = rows.rows.isEmpty ? ["table-no-rows"] : []
    if isRead != true || diagnostics.map(\.slug) != expected {
      broken.append("\(name) as CSV is not read back: \(diagnostics.map(\.slug))")
    }
    for (row, cells) in zip(rows.rows, table?.rows.map(\.cells) ?? []) {
      for (value, cell) in zip(row, cells) where !isSame(value, cell.text) {
        broken.append("\(name): \(value) is read back as \(cell.text)")
      }
    }
    broken += (table?.rows.flatMap(\.cells) ?? []).flatMap { TableLaws.brokenHarmlessness($0.text) }
    let json = DatasetRenderer(.json).render(rows)
    let parsed = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    if parsed?.count != rows.rows.count { broken.append("\(name) is no JSON") }
    return broken
  }

  private func isSame(_ value: Dataset.Value, _ cell: String) -> Bool {
    switch value {
    case .text(let text): cell == text || cell == "'" + text
    case .words(let words): cell == words.joined(separator: " ")
    case .flag(let flag): cell == (flag ? "true" : "false")
    case .missing: cell.isEmpty
    case .integer(let number): Int(cell) == number
    case .number(let number):
      number.isFinite
        && Double(cell).map { abs($0 - number) <= 5.0001e-9 * abs(number) } ?? false
    }
  }
}
