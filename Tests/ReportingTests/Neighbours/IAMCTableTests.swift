import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import PlanFiles
import Planning
import Testing

@testable import Reporting

@Suite struct IAMCTableTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private func projected(
    _ plan: Plan, draws: Int = 200
  ) throws -> (plan: Plan, projections: [ScenarioProjection]) {
    let projector = Projector(plan: plan, options: .init(draws: draws))
    let names = [Scenario.baselineID] + plan.scenarios.keys.filter { $0 != Scenario.baselineID }
    return (plan, try names.map { try projector.projection(of: $0) })
  }

  private func read(_ yaml: String, _ data: String) throws -> Plan {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("ontrack-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("plan.yaml"))
    try Data(data.utf8).write(to: folder.appendingPathComponent("observations.csv"))
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
    return try #require(
      reading.plan, "\(DiagnosticRenderer(.english).render(reading.diagnostics))")
  }

  @Test(arguments: [
    "first-steps", "thuong-tin", "viet-nam", "ha-noi", "internet-users", "household-ledger",
  ])
  func everyExampleKeepsTheRules(_ name: String) throws {
    let reading = PlanReader(options: .init(workingDirectory: Self.root))
      .read(path: "scenarios/\(name)")
    let (plan, projections) = try projected(try #require(reading.plan))
    let rules = IAMCRules(plan, projections)
    #expect(rules.broken == [])
    #expect(rules.table.dataset.rows.count >= 10)
  }

  /// Names that a table must quote or that nobody expects, all kinds of levers.
  @Test(arguments: 0..<6)
  func seededPlansKeepTheRules(_ number: Int) throws {
    let seeded = SeededPlan(seed: 11, number: number)
    let (plan, projections) = try projected(try read(seeded.plan, seeded.data), draws: 100)
    let broken = IAMCRules(plan, projections).broken
    #expect(broken == [], "seed 11, plan \(number)")
  }

  private static let awkward = """
    version: 1
    data: observations.csv
    through: 2026
    indicators:
      a: {label: Poor|rural, unit: households}
      b: {label: Poor/rural, unit: "NA"}
      c: {label: nan, unit: percent}
    scenarios:
      historical: {why: A name that is taken., levers: {a: [{hold: true}]}}
      None: {why: A name that reads as nothing., levers: {a: [{change: -2, from: 2026}]}}
    """

  private static let figures = """
    indicator,area,year,value,status
    a,NA,2023,20,
    a,NA,2024,22,assumed
    a,x|y,2023,5,context
    a,x|y,2024,6,break
    b,x/y,2024,7,
    c,x/y,2024,70.5,

    """

  @Test func awkwardNamesAreWrittenApartAndSaid() throws {
    let (plan, projections) = try projected(try read(Self.awkward, Self.figures))
    let rules = IAMCRules(plan, projections)
    #expect(rules.broken == [])
    let rows = rules.table.dataset.rows
    func column(_ index: Int) -> Set<String> {
      Set(rows.compactMap { if case .text(let text) = $0[index] { text } else { nil } })
    }
    #expect(column(1) == ["historical", "baseline", "historical (scenario)", "None (scenario)"])
    #expect(column(2) == ["NA (region)", "x/y", "x/y (2)"])
    #expect(column(4) == ["households", "NA (unit)", "%"])
    #expect(
      Set(column(3).filter { !$0.contains("|") }) == [
        "Poor/rural", "Poor/rural (a)", "nan (variable)",
      ])
    let diagnostics = rules.table.diagnostics
    #expect(diagnostics.filter { $0.slug == "iamc-name" }.count == 6)
    let left = diagnostics.filter { $0.slug == "iamc-left-out" }
    #expect(left.map(\.message.arguments) == [["count": 1]])
  }

  /// An assumed figure of the data and one of a scenario both stand apart, and have no interval.
  @Test func assumedFiguresStandUnderANameOfTheirOwn() throws {
    let (plan, projections) = try projected(try read(Self.awkward, Self.figures))
    let table = IAMCTable(plan, projections, model: "m").dataset
    let assumed = table.rows.filter { $0[3] == .text("Poor/rural (a)|assumed") }
    #expect(table.columns.suffix(4) == ["2023", "2024", "2025", "2026"])
    #expect(
      assumed.map { Array($0.suffix(4)) } == [
        [.missing, .number(22), .missing, .missing],
        [.missing, .missing, .number(22), .number(22)],
        [.missing, .missing, .number(6), .number(6)],
      ])
    let held = table.rows.filter { $0[1] == .text("historical (scenario)") }
    #expect(!held.contains { $0[3] == .text("Poor/rural (a)|80%|lower") })
  }

  @Test func aRuleThatIsBrokenIsNoticed() throws {
    let (plan, projections) = try projected(try read(Self.awkward, Self.figures))
    let scenarios = projections + [projections[0]]
    #expect(!IAMCRules(plan, scenarios).broken.isEmpty)
  }
}
