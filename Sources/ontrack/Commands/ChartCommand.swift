import ArgumentParser
import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Reporting

struct ChartCommand: ParsableCommand {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case fan, dumbbell, tornado, ledger
  }

  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw one chart: a fan, a dumbbell, a tornado, or a ledger.",
    discussion: """
      A fan shows an indicator: the figures, the projection with its 50%, 80% and 95% intervals, and \
      the targets. A dumbbell shows a target: every scenario (or, with several areas, every area) from \
      base to projection to target. A tornado shows which assumption of a scenario moves a target \
      most, a ledger how a stock moves.

      SVG has its styles inside, and any program turns it into a picture. vega-lite is a \
      specification for notebooks with the data in it; table, csv, json and markdown are the numbers \
      of the chart.

      Example:

        ontrack chart scenarios/thuong-tin --indicator poor_households -o poor.svg
        ontrack chart scenarios/thuong-tin --kind dumbbell --target insurance-95 -o insurance.svg
        ontrack chart scenarios/thuong-tin --kind tornado --target zero-poor --scenario plan \
      -o tornado.svg
        ontrack chart scenarios/household-ledger --kind ledger --indicator poor --format vega-lite
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(help: "The kind of chart. fan and ledger need --indicator, the others --target.")
  var kind: Kind = .fan

  @Option(help: ArgumentHelp("The indicator to draw.", valueName: "name"))
  var indicator: String?

  @Option(help: ArgumentHelp("The target to draw.", valueName: "name"))
  var target: String?

  @Option(help: ArgumentHelp("The scenario; a dumbbell of one area shows all.", valueName: "name"))
  var scenario = Scenario.baselineID

  @Option(help: ArgumentHelp("The area, where there are several.", valueName: "name"))
  var area: String?

  @Option(help: "Width of the picture in pixels, 320 to 2000.")
  var width = 680

  @Option(help: "What is written. (default: as the file's ending says, else svg)")
  var format: ChartFormat?

  @OptionGroup var file: FileOption

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    switch kind {
    case .fan, .ledger:
      guard indicator != nil else {
        throw UsageError("chart-indicator", ["kind": .text(kind.rawValue)])
      }
    case .dumbbell, .tornado:
      guard target != nil else {
        throw UsageError("chart-target", ["kind": .text(kind.rawValue)])
      }
    }
    guard (320...2000).contains(width) else {
      throw UsageError(
        "range",
        [
          "option": "--width", "least": 320, "most": 2000,
          "value": .number(Double(width), decimals: 0),
        ])
    }
    guard scenario != ScenarioSelection.all else {
      throw UsageError("one-scenario", ["command": "chart"])
    }
  }

  func run() throws {
    let console = messages.console
    let format = try ChartFormat.chosen(format, file: file.output, otherwise: .svg, with: console)
    let plan = try reading.plan(at: path, areas: area.map { [$0] } ?? [], with: console)
    let parts = PlanParts(plan: plan, console: console)
    let indicators = try parts.indicators(indicator.map { [$0] } ?? [])
    let targets = try parts.targets(target.map { [$0] } ?? [])
    let chart =
      switch kind {
      case .fan: try fan(plan, indicators[0])
      case .ledger: try ledger(plan, indicators[0])
      case .dumbbell: try dumbbell(plan, targets[0])
      case .tornado: try tornado(plan, targets[0])
      }
    let text =
      switch format {
      case .svg: SVGRenderer(messages.language, width: Double(width)).file(chart)
      case .vegaLite: VegaLiteRenderer(messages.language).render(chart)
      case .table: TextRenderer().render(chart.report())
      case .markdown: MarkdownRenderer().render(chart.report())
      case .csv: DatasetRenderer(.csv).render(chart.dataset)
      case .json: DatasetRenderer(.json).render(chart.dataset)
      }
    try Destination.write(text, to: file.output, console: console)
  }

  private func projecting(_ plan: Plan, _ scenarios: [String]) throws -> Projecting {
    try Projecting(plan, scenarios: scenarios, flags: flags, console: messages.console)
  }

  /// The one area of the chart; where there are several, one must be named.
  private func area(_ plan: Plan, _ indicator: String) throws -> String {
    if plan.areas.count == 1 { return plan.areas[0] }
    messages.console.show([
      .error(
        "chart-area", at: nil,
        [
          "count": .number(Double(plan.areas.count), decimals: 0), "indicator": .text(indicator),
          "known": .list(plan.areas.prefix(12).map { .text($0) }),
        ])
    ])
    throw ExitStatus.usage
  }

  private func drawn(_ chart: Chart?, orSay cause: String, _ name: String) throws -> Chart {
    if let chart { return chart }
    messages.console.show([
      .error(
        "chart-nothing", at: nil,
        ["cause": .message(Message("chart-cause.\(cause)", ["name": .text(name)]))])
    ])
    throw ExitStatus.badData
  }

  private func fan(_ plan: Plan, _ indicator: String) throws -> Chart {
    let id = SeriesID(area: try area(plan, indicator), indicator: indicator)
    let projecting = try projecting(plan, [scenario])
    let projection = projecting.projections[0]
    let charts = FanCharts(
      plan: plan, projection: projection, assessments: projecting.assessments()[0],
      wording: messages.wording)
    return try drawn(charts.chart(id), orSay: "no-figure", indicator)
  }

  private func ledger(_ plan: Plan, _ indicator: String) throws -> Chart {
    let area = try area(plan, indicator)
    let projecting = try projecting(plan, [scenario])
    let projection = projecting.projections[0]
    let account = projecting.projector.ledgers(of: projection).first {
      $0.area == area && $0.indicator.id == indicator
    }
    let chart = account.flatMap {
      LedgerCharts(plan: plan, wording: messages.wording)
        .chart($0, scenario: projection.scenario.scenario)
    }
    return try drawn(chart, orSay: "no-ledger", indicator)
  }

  private func dumbbell(_ plan: Plan, _ target: String) throws -> Chart {
    let charts = DumbbellCharts(plan: plan, wording: messages.wording)
    if plan.areas.count > 1 {
      let projecting = try projecting(plan, [scenario])
      let found = projecting.assessments()[0].filter { $0.target.id == target }
      return try drawn(
        charts.chart(areas: found, in: projecting.projections[0]), orSay: "no-figure", target)
    }
    let projecting = try projecting(plan, [Scenario.baselineID, ScenarioSelection.all])
    let found = projecting.assessments().compactMap { all in
      all.first { $0.target.id == target }
    }
    let chart = TargetComparison(found).flatMap {
      charts.chart($0, scenarios: projecting.projections)
    }
    return try drawn(chart, orSay: "no-figure", target)
  }

  private func tornado(_ plan: Plan, _ target: String) throws -> Chart {
    _ = try area(plan, target)
    let projecting = try projecting(plan, [scenario])
    let resolved = projecting.projections[0].scenario
    let found = resolved.targets[target].flatMap { target in
      Tornado(of: resolved, projector: projecting.projector).sensitivities(of: target).first
    }
    let chart = found.flatMap {
      TornadoCharts(plan: plan, wording: messages.wording).chart($0, scenario: resolved.scenario)
    }
    return try drawn(chart, orSay: "no-assumption", target)
  }
}
