import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// Makes dumbbell charts: the scenarios of one target, or its areas.
public struct DumbbellCharts: Sendable {
  let plan: Plan
  let wording: Wording
  /// Of more rows than this only those with the largest gaps are drawn, and a note says so.
  static let most = 60

  public init(plan: Plan, wording: Wording) {
    self.plan = plan
    self.wording = wording
  }

  /// The scenarios of one target in one area; nil where none has a figure.
  public func chart(
    _ comparison: TargetComparison, scenarios: [ScenarioProjection]
  ) -> Chart? {
    let names = OrderedDictionary(
      scenarios.map { ($0.scenario.scenario.id, wording.scenario($0.scenario.scenario)) },
      uniquingKeysWith: { first, _ in first })
    let area = plan.areas.count > 1 ? "\(comparison.area), " : ""
    let changed = comparison.rows.enumerated().filter { $0.offset == 0 || !$0.element.isUnchanged }
    let same = comparison.rows.dropFirst().filter(\.isUnchanged).map(\.assessment.scenario)
    return chart(
      changed.map(\.element.assessment), place: area, column: "heading.scenario",
      note: same.isEmpty
        ? nil
        : wording.say(
          "note.unchanged", ["scenarios": .list(same.map { .text(names[$0] ?? $0) })])
    ) {
      names[$0.scenario] ?? $0.scenario
    }
  }

  /// The areas of one target in one scenario.
  public func chart(areas assessments: [Assessment], in projection: ScenarioProjection) -> Chart? {
    let scenario = subtitles(plan, projection, wording).first ?? ""
    return chart(
      assessments, place: scenario.isEmpty ? "" : "\(scenario), ", column: "heading.area"
    ) { $0.area }
  }

  private func chart(
    _ assessments: [Assessment], place: String, column: String, note: String? = nil,
    name: (Assessment) -> String
  ) -> Chart? {
    let all = assessments.filter { $0.projected != nil }.enumerated().sorted { a, b in
      (gap(a.element), a.offset) < (gap(b.element), b.offset)
    }.map(\.element)
    guard let first = all.first else { return nil }
    let shown = Array(all.suffix(Self.most))
    let picture = DumbbellChart(
      rows: shown.compactMap { row($0, name($0)) },
      ticks: TickText(wording.language, of: first.indicator), words: words(shown))
    let heading = wording.heading(first)
    return Chart(
      picture: .dumbbell(picture), headline: headline(all, name, column),
      subtitle: place + "\(wording.text(first.indicator.label)), \(unit(first))",
      alternative: wording.say(
        "chart.alt-dumbbell",
        [
          "what": .text(heading),
          "rows": .text(
            picture.rows.prefix(12).map { "\($0.name): \($0.projected.text), \($0.chance)" }
              .joined(separator: "; ")),
        ]),
      notes: notes(all, shown) + [note].compactMap { $0 }, table: table(picture, column),
      dataset: dataset(shown))
  }

  private func unit(_ a: Assessment) -> String {
    a.indicator.unit.isPercentage ? "%" : wording.unit(a.indicator.unit)
  }

  /// By how much the projection falls short of the target; below 0 beyond it.
  private func gap(_ a: Assessment) -> Double {
    guard let value = a.projectedRaw, let target = target(a) else { return .infinity }
    return (target - value) * a.preferred
  }

  private func target(_ a: Assessment) -> Double? {
    if case .between(let lower, let upper) = a.target.goal {
      let value = a.projectedRaw ?? lower
      return abs(value - lower) < abs(value - upper) ? lower : upper
    }
    return a.targetValue
  }

  private func isOfLevels(_ a: Assessment) -> Bool {
    switch a.target.goal {
    case .reduceBy, .increaseBy, .total: false
    case .atMost, .atLeast, .between, .maintain: true
    }
  }

  private func figure(_ value: Double, _ a: Assessment) -> ChartFigure {
    ChartFigure(
      a.indicator.isWhole ? value.rounded(decimals: 0) : value,
      wording.number(value, a.indicator.decimals))
  }

  private func row(_ a: Assessment, _ name: String) -> DumbbellChart.Row? {
    guard let value = a.projectedRaw ?? a.projected else { return nil }
    let base = isOfLevels(a) ? a.measures.baseValue ?? a.now : nil
    return DumbbellChart.Row(
      name: name, base: base.map { figure($0, a) }, projected: figure(value, a),
      isKnown: a.isObserved || a.isAssumed,
      range: a.interval80.map { ChartRange(figure($0.lower, a), figure($0.upper, a)) },
      target: target(a).map { goal in
        ChartFigure(
          goal,
          wording.number(
            goal, Wording.decimals(of: goal, atLeast: 0)))
      },
      chance: wording.chance(of: a))
  }

  private func words(_ assessments: [Assessment]) -> DumbbellChart.Words {
    let bases = Set(
      assessments.compactMap { $0.measures.baseValue == nil ? $0.nowYear : $0.measures.baseYear })
    let year = assessments.first?.target.when.year.number ?? 0
    let base =
      bases.count == 1
      ? wording.say("chart.base-year", ["year": .year(bases.first?.number ?? 0)])
      : wording.say("chart.base")
    return DumbbellChart.Words(
      base: base, projected: wording.say("chart.projected-80", ["year": .year(year)]),
      inYear: wording.say("chart.projected-in", ["year": .year(year)]),
      target: wording.say("chart.target"), value: wording.say("chart.projected"),
      chance: wording.say("heading.chance"))
  }

  private func headline(
    _ all: [Assessment], _ name: (Assessment) -> String, _ column: String
  ) -> String {
    let good = all.filter { [.met, .onTrack].contains($0.verdict) }
    let isOfAreas = column == "heading.area"
    var arguments: [String: Argument] = [
      "what": .text(all.first.map(wording.heading) ?? ""),
      "good": .number(Double(good.count), decimals: 0),
      "all": .number(Double(all.count), decimals: 0),
    ]
    if isOfAreas { return wording.say("chart.dumbbell-areas", arguments) }
    guard let best = all.filter({ $0.probability != nil }).max(by: better) else {
      return wording.say("chart.dumbbell-count", arguments)
    }
    arguments["name"] = .text(name(best))
    arguments["chance"] = .probability(best.probability ?? 0)
    return wording.say("chart.dumbbell-best", arguments)
  }

  /// Of equal chances the first counts.
  private func better(_ a: Assessment, _ b: Assessment) -> Bool {
    (a.probability ?? 0) < (b.probability ?? 0)
  }

  private func notes(_ all: [Assessment], _ shown: [Assessment]) -> [String] {
    var notes = [wording.say("chart.dumbbell-note")]
    if all.contains(where: { $0.isAssumed || $0.isObserved }) {
      notes.append(wording.say("chart.dumbbell-square"))
    }
    if all.count > shown.count {
      notes.append(
        wording.say(
          "chart.more-rows",
          [
            "shown": .number(Double(shown.count), decimals: 0),
            "all": .number(Double(all.count), decimals: 0),
          ]))
    }
    if all.contains(where: { $0.target.status == .assumed }) {
      notes.append(wording.say("note.assumed"))
    }
    return notes
  }

  private func table(_ picture: DumbbellChart, _ column: String) -> ReportTable {
    let rows = picture.rows.map { row -> [String] in
      let range = row.range.map {
        wording.say(
          "word.interval", ["lower": .text($0.lower.text), "upper": .text($0.upper.text)])
      }
      return [
        row.name, row.base?.text ?? wording.absent, row.projected.text, range ?? wording.absent,
        row.target?.text ?? wording.absent, row.chance,
      ]
    }
    return ReportTable(
      columns: [
        .init(wording.say(column), wraps: .readily), .init(picture.words.base, .trailing),
        .init(picture.words.inYear, .trailing),
        .init(wording.say("heading.interval-80"), wraps: .ifNeeded),
        .init(wording.say("chart.target"), .trailing),
        .init(wording.say("heading.chance"), .trailing),
      ], rows: rows)
  }

  private func dataset(_ assessments: [Assessment]) -> Dataset {
    Dataset(
      columns: [
        "scenario", "area", "target", "indicator", "unit", "year", "base", "projected", "lo-80",
        "hi-80", "target_value", "probability", "verdict",
      ],
      rows: assessments.compactMap { a in
        guard let row = row(a, "") else { return nil }
        return [
          .text(a.scenario), .text(a.area), .text(a.target.id), .text(a.indicator.id),
          .text(a.indicator.unit.word), .integer(a.target.when.year.number),
          .optional(row.base?.value), .number(row.projected.value),
          .optional(row.range?.lower.value), .optional(row.range?.upper.value),
          .optional(row.target?.value), .optional(a.probability), .text(a.verdict.rawValue),
        ]
      })
  }
}
