import Planning
import Reporting

/// What a table in the form of the IAMC must keep so that pyam reads it whole: written down here so
/// that no test needs Python.
struct IAMCRules {
  let table: IAMCTable
  let forecast: Dataset

  init(_ plan: Plan, _ projections: [ScenarioProjection]) {
    table = IAMCTable(plan, projections, model: "OnTrack")
    forecast = .forecast(plan, projections)
  }

  /// The rules that the table breaks, in words.
  var broken: [String] { brokenColumns + brokenRows + brokenNumbers }

  private static let head = ["model", "scenario", "region", "variable", "unit"]
  /// What pandas reads as missing.
  private static let missing: Set<String> = [
    "", "NA", "N/A", "n/a", "nan", "NaN", "null", "NULL", "None", "<NA>", "#N/A",
  ]

  private var years: [String] { Array(table.dataset.columns.dropFirst(5)) }

  private var brokenColumns: [String] {
    var broken: [String] = []
    if Array(table.dataset.columns.prefix(5)) != Self.head { broken.append("other columns") }
    if years != years.compactMap({ Int($0) }).sorted().map(String.init) {
      broken.append("columns that are no rising years: \(years)")
    }
    return broken
  }

  private func text(_ value: Dataset.Value) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// Each row by its names, with its numbers by year.
  private var series: [(names: [String], values: [String: Double])] {
    table.dataset.rows.map { row in
      let names = row.prefix(5).map { text($0) ?? "" }
      var values: [String: Double] = [:]
      for (year, value) in zip(years, row.dropFirst(5)) {
        if case .number(let number) = value { values[year] = number }
      }
      return (names, values)
    }
  }

  private var brokenRows: [String] {
    var broken: [String] = []
    var seen: Set<[String]> = []
    var units: [String: String] = [:]
    for (names, values) in series {
      if !Self.missing.isDisjoint(with: names) { broken.append("a missing name in \(names)") }
      if !seen.insert(Array(names.prefix(4))).inserted { broken.append("\(names) stands twice") }
      if units.updateValue(names[4], forKey: names[3]) ?? names[4] != names[4] {
        broken.append("\(names[3]) has two units")
      }
      if values.isEmpty { broken.append("\(names) has no number") }
      if names[2].contains("|") { broken.append("a bar in the region \(names[2])") }
      let parts = names[3].split(separator: "|").map(String.init)
      let below = Array(parts.dropFirst())
      let known = [[], ["assumed"]] + ["80%", "95%"].flatMap { [[$0, "lower"], [$0, "upper"]] }
      if !known.contains(below) { broken.append("an unknown variable \(names[3])") }
      if names[1] == IAMCTable.historical, below.count > 1 {
        broken.append("an interval of what is observed: \(names)")
      }
    }
    return broken
  }

  /// The numbers are those of the forecast, all of them, each at its place and kind.
  private var brokenNumbers: [String] {
    var expected: [Double] = []
    for row in forecast.rows {
      guard let kind = text(row[5]), kind == "projected" || kind == "assumed" else { continue }
      let numbers = row[6...10].compactMap { value -> Double? in
        if case .number(let number) = value { number } else { nil }
      }
      expected += numbers
      if kind == "assumed" { expected += numbers.prefix(1) }
    }
    let scenarios = series.filter { $0.names[1] != IAMCTable.historical }
    let found = scenarios.flatMap { $0.values.values }
    var broken = found.sorted() == expected.sorted() ? [] : ["other numbers than the forecast's"]
    let byNames = Dictionary(
      series.map { (Array($0.names.prefix(4)), $0.values) }
    ) { first, _ in first }
    for (names, values) in scenarios where names[3].hasSuffix("|lower") {
      let base = String(names[3].prefix { $0 != "|" })
      let level = names[3].dropLast(5)
      let middle = byNames[Array(names.prefix(3)) + [base]] ?? [:]
      let upper = byNames[Array(names.prefix(3)) + [level + "upper"]] ?? [:]
      if Set(values.keys) != Set(upper.keys) { broken.append("\(names): half an interval") }
      for (year, low) in values {
        guard let value = middle[year], let high = upper[year], low <= value, value <= high else {
          broken.append("\(names) \(year): an interval without its value")
          continue
        }
      }
    }
    return broken
  }
}
