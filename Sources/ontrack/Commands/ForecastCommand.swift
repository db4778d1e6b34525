import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import Planning
import Reporting
import Tabular

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Project a plan by scenario, or the series of a CSV file without a plan.",
    discussion: """
      PLAN is a plan.yaml or its folder: its baseline is projected, or the scenarios that --scenario \
      names, through the plan's last year. The rows stand in the order of the scenarios as asked, \
      then by area, indicator and year.

      SERIES.csv has the columns unique_id,ds,y, or a column a year, and where they are known \
      indicator,area,lower,upper,better,counted; - is standard input. With --format csv the columns \
      are unique_id,ds,yhat and lo-, hi- for each level, one row a series and year. The file streams \
      through: series may be as many as you like. The rows of a series stand together, unless \
      --any-order is given.

      --questions asks how likely a value is, by unique_id and year; the questions are held in memory, \
      and the answers come when the last series has passed. With --lean borrow areas of the same \
      indicator (columns indicator, area or both) lend to each other; that needs the whole file at \
      once, in any order of rows.

      Example:

        ontrack forecast scenarios/thuong-tin --format csv --output forecast.csv
        ontrack forecast scenarios/thuong-tin --format iamc --output iamc.csv
        ontrack forecast scenarios/ha-noi --to-date
        ontrack forecast series.csv --horizon 5 --lower 0 --upper 100 --format csv
        ontrack forecast series.csv --horizon 3 --questions q.csv --answers a.csv
        ontrack forecast communes.csv --horizon 2 --lean own,reference,borrow
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "A plan, or a CSV file of series, or - for standard input.", valueName: "plan-or-series"))
  var path: String

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A scenario of the plan, or all; may be repeated.", valueName: "name"))
  var scenarios: [String] = []

  @Flag(
    name: .customLong("to-date"),
    help: """
      Instead of the projections the plan's figures of parts of a year, against the usual share by \
      the same month.
      """)
  var toDate = false

  @OptionGroup(title: "Series without a plan") var series: SeriesFlags
  @OptionGroup(title: "Projection") var flags: ProjectionFlags
  @OptionGroup(title: "Reading") var reading: PlanOptions
  @OptionGroup(title: "Output") var output: ForecastOutputOptions
  @OptionGroup(title: "Output") var pictures: PictureOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  private var isPlan: Bool { InputPath.isPlan(path) }

  func validate() throws {
    if isPlan {
      if let option = series.given.first {
        throw UsageError("series-option", ["option": .text(option), "path": .text(path)])
      }
      if toDate, output.format == .iamc {
        throw UsageError("to-date-iamc")
      }
    } else {
      if toDate {
        throw UsageError("plan-option", ["option": "--to-date", "path": .text(path)])
      }
      if !scenarios.isEmpty {
        throw UsageError("plan-option", ["option": "--scenario", "path": .text(path)])
      }
      if output.format == .iamc {
        throw UsageError("plan-option", ["option": "--format iamc", "path": .text(path)])
      }
      if series.horizon == nil {
        throw UsageError("horizon-missing")
      }
      if path == "-", series.questions == "-" {
        throw UsageError("standard-input-twice")
      }
      if let answers = series.answers, let file = output.output,
        URL(fileURLWithPath: answers).standardized == URL(fileURLWithPath: file).standardized
      {
        throw UsageError("same-file")
      }
    }
  }

  func run() throws {
    if isPlan {
      try forecastPlan()
    } else {
      try SeriesForecast(
        path: path, flags: series, lean: flags.leaning.lean ?? .all,
        decimalMark: reading.decimal ?? .dot, output: output.results, messages: messages
      ).run()
    }
  }

  private func forecastPlan() throws {
    if toDate {
      let plan = try reading.plan(at: path, with: messages.console)
      try output.results.write(
        PartialReport(plan: plan, wording: messages.wording).report(),
        rows: .partialFigures(plan), to: messages.console)
      return
    }
    let projecting = try Projecting(
      path, scenarios: scenarios.isEmpty ? [Scenario.baselineID] : scenarios, reading: reading,
      flags: flags, console: messages.console)
    if output.format == .iamc {
      let table = IAMCTable(
        projecting.plan, projecting.projections,
        model: "OnTrack \(OnTrack.configuration.version)")
      messages.console.show(table.diagnostics)
      try output.results.write(DatasetRenderer(.csv).render(table.dataset), to: messages.console)
      return
    }
    try output.results.write(
      ForecastReport(
        plan: projecting.plan, projections: projecting.projections, wording: messages.wording,
        drawsPictures: pictures.isOn(output.results)
      ).report(),
      rows: .forecast(projecting.plan, projecting.projections),
      withPictures: pictures.isOn(output.results), to: messages.console)
  }
}
