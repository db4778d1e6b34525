public import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// A forecast in the form of the Integrated Assessment Modeling Consortium, which pyam and scenario
/// databases read: `model,scenario,region,variable,unit` and a column a year, and nothing else.
///
/// What is observed stands once, as the scenario `historical`; each scenario holds its projected and
/// assumed years. The bounds of the intervals are variables below the indicator's own:
/// `Poor households|80%|lower`. A figure that somebody assumed also stands under
/// `Poor households|assumed`, since the table has no column to say so.
public struct IAMCTable: Sendable {
  /// The scenario that holds what is observed.
  public static let historical = "historical"

  public let dataset: Dataset
  /// Names that are written otherwise than the plan has them, and what is left out.
  public let diagnostics: [Diagnostic]

  private struct Row {
    let scenario: String
    let region: String
    let variable: String
    let unit: String
    let values: [Int: Dataset.Value]
  }

  /// The table of a plan in the scenarios that were projected; `model` is what stands in the column of
  /// that name, the program and its version.
  public init(_ plan: Plan, _ projections: [ScenarioProjection], model: String) {
    let names = Names(plan, projections)
    var (rows, leftOut) = Self.history(plan, projections.first, names)
    for projection in projections { rows += Self.rows(plan, projection, names) }
    let years = OrderedSet(rows.flatMap(\.values.keys).sorted())
    dataset = Dataset(
      columns: ["model", "scenario", "region", "variable", "unit"] + years.map { String($0) },
      rows: rows.map { row in
        let head = [model, row.scenario, row.region, row.variable, row.unit]
        return head.map { .text($0) } + years.map { row.values[$0] ?? .missing }
      })
    var diagnostics = names.diagnostics
    if leftOut > 0 {
      diagnostics.append(
        Diagnostic(
          .note, Message("iamc-left-out", ["count": .number(Double(leftOut), decimals: 0)])))
    }
    self.diagnostics = diagnostics
  }

  /// The words of the columns.
  private struct Names {
    let scenarios: IAMCNames
    let regions: IAMCNames
    let variables: IAMCNames

    init(_ plan: Plan, _ projections: [ScenarioProjection]) {
      scenarios = IAMCNames(
        projections.map { ($0.scenario.scenario.id, $0.scenario.scenario.id) }, in: .scenario,
        reserved: [IAMCTable.historical])
      // Figures without an area are those of the plan's one place.
      regions = IAMCNames(
        plan.areas.map { ($0, $0.isEmpty ? plan.name.text(in: .english) : $0) }, in: .region)
      variables = IAMCNames(
        plan.indicators.values.map { ($0.id, $0.label.text(in: .english)) }, in: .variable)
    }

    var diagnostics: [Diagnostic] {
      scenarios.diagnostics + regions.diagnostics + variables.diagnostics
    }

    func row(
      _ scenario: String, _ id: SeriesID, _ part: String, _ unit: Unit,
      _ values: [Int: Dataset.Value]
    ) -> Row? {
      guard !values.isEmpty else { return nil }
      return Row(
        scenario: scenario, region: regions[id.area], variable: variables[id.indicator] + part,
        unit: unit == .percent ? "%" : IAMCNames.cleaned(unit.word, suffix: "unit").text,
        values: values)
    }
  }

  /// The figures that trends use, and how many others are left out: one line must not join two
  /// definitions.
  private static func history(
    _ plan: Plan, _ projection: ScenarioProjection?, _ names: Names
  ) -> (rows: [Row], leftOut: Int) {
    var rows: [Row?] = []
    var leftOut = 0
    for series in sorted(projection) {
      guard let indicator = plan.indicators[series.id.indicator],
        let observed = try? plan.facts.series(series.id)
      else { continue }
      let fitted = observed.fitted
      leftOut += observed.observations.filter { $0.status != .partial }.count - fitted.count
      func values(of observations: [YearlyObservation]) -> [Int: Dataset.Value] {
        Dictionary(
          uniqueKeysWithValues: observations.map { ($0.year.number, .number($0.value)) })
      }
      rows.append(names.row(historical, series.id, "", indicator.unit, values(of: fitted)))
      let assumed = fitted.filter { $0.status == .assumed }
      rows.append(
        names.row(historical, series.id, "|assumed", indicator.unit, values(of: assumed)))
    }
    return (rows.compactMap { $0 }, leftOut)
  }

  /// What one scenario projects and assumes.
  private static func rows(
    _ plan: Plan, _ projection: ScenarioProjection, _ names: Names
  ) -> [Row] {
    let scenario = names.scenarios[projection.scenario.scenario.id]
    return sorted(projection).flatMap { series -> [Row] in
      guard let indicator = plan.indicators[series.id.indicator] else { return [] }
      func row(_ part: String, _ value: (SeriesProjection.Step) -> Double?) -> Row? {
        var values: [Int: Dataset.Value] = [:]
        for step in series.steps {
          guard let value = value(step), value.isFinite else { continue }
          values[step.year.number] = indicator.figure(value)
        }
        return names.row(scenario, series.id, part, indicator.unit, values)
      }
      return [
        row("") { $0.value },
        row("|80%|lower") { $0.interval80?.lower }, row("|80%|upper") { $0.interval80?.upper },
        row("|95%|lower") { $0.interval95?.lower }, row("|95%|upper") { $0.interval95?.upper },
        row("|assumed") { $0.kind == .assumed ? $0.value : nil },
      ].compactMap { $0 }
    }
  }

  private static func sorted(_ projection: ScenarioProjection?) -> [SeriesProjection] {
    (projection?.series.values).map { $0.sorted { $0.id < $1.id } } ?? []
  }
}
