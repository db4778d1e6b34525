import ArgumentParser
import Diagnostics
import PlanFiles
import Planning

struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Keep a forecast as it stands today, so that it can be scored when the figures come.",
    discussion: """
      Writes a CSV: the plan, scenario, seed and version, the files read with their SHA-256, the \
      figures that were known, every forecast year with its quantiles and with what "no change" and \
      the mean pace would say, and the chance and verdict of every open target. Its last row seals \
      the rows above. The same input gives the same bytes.

      Example:

        ontrack freeze scenarios/thuong-tin --output january.csv
        ontrack score january.csv
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The plan.yaml, or its folder.", valueName: "plan"))
  var path: String

  @Option(help: ArgumentHelp("The scenario whose forecast is frozen.", valueName: "name"))
  var scenario = Scenario.baselineID

  @OptionGroup var file: FileOption

  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    if scenario == ScenarioSelection.all {
      throw UsageError("one-scenario", ["command": "freeze"])
    }
  }

  func run() throws {
    let console = messages.console
    let found = reading.read(path)
    let projecting = try Projecting(
      try reading.checked(found, with: console), scenarios: [scenario], flags: flags,
      console: console)
    guard let projection = projecting.projections.first,
      let assessments = projecting.assessments().first
    else { return }
    let plan = projecting.plan
    let setting = FrozenForecast.Setting(
      plan: path, version: OnTrack.configuration.version, scenario: scenario,
      seed: flags.seed ?? plan.seed, draws: flags.draws, lean: flags.leaning.lean ?? plan.lean)
    let frozen = FrozenForecast(
      projection, of: plan, assessments: assessments, setting: setting,
      inputs: FrozenFile.inputs(found.files))
    guard !frozen.series.isEmpty else {
      console.show([.error("frozen-nothing", at: nil)])
      throw ExitStatus.badData
    }
    let destination = try console.reporting { () throws(OutputFailure) in
      try Destination(path: file.output)
    }
    try console.reporting { () throws(OutputFailure) in
      try destination.write(Array(FrozenFile.text(frozen).utf8))
      try destination.finish()
    }
  }
}
