import ArgumentParser
import Planning
import Reporting

/// A body whose formula `--standard` shows.
enum StandardWord: String, CaseIterable, ExpressibleByArgument {
  case unsd, eurostat, sdsn, aarr, escap, all

  var standards: [PublishedStandard] {
    switch self {
    case .unsd: [.unsd]
    case .eurostat: [.eurostat]
    case .sdsn: [.sdsn]
    case .aarr: [.aarr]
    case .escap: [.escap, .escapAnticipated]
    case .all: PublishedStandard.allCases
    }
  }
}

struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract: "Judge every target: value now, pace, projection, chance, verdict and reason.",
    discussion: """
      Without --scenario the answer is that of the baseline: the fitted trends without new \
      measures. A chance is the share of the projected futures in which the target is met.

      Example:

        ontrack targets scenarios/thuong-tin
        ontrack targets scenarios/thuong-tin --scenario plan --fail-on off-track
        ontrack targets scenarios/thuong-tin --format csv --output verdicts.csv
      """)

  @Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A scenario, or all; may be repeated.", valueName: "name"))
  var scenarios: [String] = []

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      """
      Fail with exit code 10, 11 or 12 where a verdict is as bad as this, or worse; with 13 where \
      "gate" is named and a gate of the plan does not hold. Several with commas.
      """, valueName: "verdict"))
  var failOn: [CommaList<FailureGrade>] = []

  @Option(
    help: """
      Show what published standards would say of the same progress. With csv and json, their rows \
      instead of the verdicts.
      """)
  var standard: [StandardWord] = []

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Output") var pictures: PictureOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let projecting = try Projecting(
      path, scenarios: scenarios.isEmpty ? [Scenario.baselineID] : scenarios, reading: reading,
      flags: flags, console: messages.console)
    let named = Set(failOn.flatMap(\.elements))
    if named.contains(.gate) { try projecting.requireGates(path, messages.console) }
    let assessments = projecting.assessments()
    let asked = standard.flatMap(\.standards)
    let standards = PublishedStandard.allCases.filter { asked.contains($0) }
    let report = TargetsReport(
      plan: projecting.plan, projections: projecting.projections, assessments: assessments,
      standards: standards, wording: messages.wording, drawsPictures: pictures.isOn(output))
    let rows = { () -> Dataset in
      let all = assessments.flatMap { $0 }
      guard standards.isEmpty else { return .standards(all, standards) }
      return .verdicts(all, sentencesIn: output.format == .json ? messages.wording : nil)
    }
    try output.write(
      report.report(), rows: rows(), withPictures: pictures.isOn(output), to: messages.console)
    try projecting.fail(
      on: named,
      verdicts: assessments.flatMap { $0.map(\.verdict) }, console: messages.console)
  }
}
