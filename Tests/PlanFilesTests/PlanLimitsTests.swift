import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Testing

@testable import PlanFiles

/// Plans and data of a size that nobody writes: an answer all the same, in the time that it takes
/// to read them. On code that compares everything with everything, most of these take hours.
@Suite(.timeLimit(.minutes(5))) struct PlanLimitsTests {
  private static let head = """
    version: 1
    data: observations.csv
    through: 2026
    indicators:
      poor: {unit: households, better: lower}
      insured: {unit: percent, better: higher}

    """

  private static let data = """
    indicator,year,value
    poor,2022,30
    poor,2023,23
    insured,2022,90.0
    insured,2023,91.5

    """

  private func read(_ plan: String, _ data: String = data) throws -> PlanReading {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "plan.yaml")
    try folder.write(data, to: "observations.csv")
    return PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
  }

  private func repeated(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  // MARK: What is refused

  @Test func aThousandIndicatorsAndTargetsAreEnough() throws {
    let indicators = repeated(999) { "  i\($0): {unit: people}\n" }
    #expect(
      try read(Self.head + indicators).diagnostics.filter { $0.severity == .error }.map {
        "\($0.slug) \($0.span?.location ?? "")"
      } == ["plan-too-many plan.yaml:1005:3"])
    let targets = repeated(1001) { "  t\($0): {indicator: poor, at_most: \($0), by: 2025}\n" }
    #expect(
      try read(Self.head + "targets:\n" + targets).diagnostics.map {
        "\($0.slug) \($0.span?.location ?? "")"
      } == ["plan-too-many plan.yaml:1008:3"])
  }

  @Test(arguments: [
    ("word.all-series", 900, 120, 0, 0), ("word.all-projections", 900, 20, 0, 60),
    ("word.all-verdicts", 0, 60, 900, 20),
  ])
  func whatWouldFillTheMemoryIsRefused(
    _ word: String, indicators: Int, areas: Int, targets: Int, scenarios: Int
  ) throws {
    var plan = Self.head + repeated(indicators) { "  i\($0): {unit: people}\n" }
    if targets > 0 {
      plan += "targets:\n"
      plan += repeated(targets) { "  t\($0): {indicator: poor, at_most: \($0), by: 2025}\n" }
    }
    if scenarios > 0 {
      plan += "scenarios:\n"
      plan += repeated(scenarios) { "  s\($0): {why: w, levers: {poor: [{pace: 1}]}}\n" }
    }
    let data = "indicator,area,year,value\n" + repeated(areas) { "poor,a\($0),2023,3\n" }
    let reading = try read(plan, data)
    let error = try #require(reading.diagnostics.first { $0.severity == .error })
    #expect(error.slug == "plan-too-many-results")
    #expect(error.span?.location == "plan.yaml:2:1")
    #expect(error.message.arguments["what"] == .message(Message(word)))
    #expect(reading.plan == nil)
  }

  @Test func aWideTableOfManyYearsAndColumnsIsNotUnfolded() throws {
    let years = (1000..<4000).map(String.init)
    let others = (0..<4000).map { "c\($0)" }
    let header = (["indicator"] + years + others).joined(separator: ",")
    let row = (["poor"] + Array(repeating: "1", count: 7000)).joined(separator: ",")
    let data = header + "\n" + row + "\n" + row + "\n"
    let slugs = try read(Self.head, data).diagnostics.map(\.slug)
    #expect(slugs == ["table-too-large"])
  }

  // MARK: What is read

  @Test(arguments: ["\"a\"", "'a'", "[a]", "{a: 1}", "a"])
  func aLineOfManyValuesIsReadInOnePass(_ value: String) throws {
    let values = repeated(12_000) { _ in value + "," }
    let reading = try read(Self.head + "name: [" + values + "]\n")
    #expect(reading.diagnostics.map(\.slug) == ["expected-text"])
  }

  @Test func ofManyNamesOfOtherPlansTheFirstAreTold() throws {
    let others = repeated(100) { "some_other_indicator_\($0),2023,1\n" }
    let reading = try read(Self.head, Self.data + others)
    #expect(!reading.hasErrors)
    let note = try #require(reading.diagnostics.first { $0.slug == "observation-undeclared" })
    guard case .list(let names)? = note.message.arguments["names"] else {
      Issue.record("no names")
      return
    }
    #expect(names.count == 21 && names.last == "…")
  }

  @Test func thousandsOfSelectedAreasAreFoundAtOnce() throws {
    let areas = (0..<15_000).map { "a\($0)" }
    let plan = Self.head + "areas: [" + areas.joined(separator: ", ") + "]\n"
    let data = "indicator,area,year,value\n" + areas.map { "poor,\($0),2023,3\n" }.joined()
    #expect(try read(plan, data).plan?.areas.count == 15_000)
  }

  @Test func manyUnknownNamesAreCountedAndNotAllCompared() throws {
    let indicators = repeated(900) { "  indicator_of_the_plan_\($0): {unit: people}\n" }
    let targets = repeated(900) { "  t\($0): {indicator: no_such_\($0), at_most: 1, by: 2025}\n" }
    let reading = try read(Self.head + indicators + "targets:\n" + targets)
    #expect(reading.diagnostics.count == 101)
  }

  // MARK: What is checked and projected

  @Test(arguments: ["context", "plan"])
  func manyFiguresOfOneYearAreChecked(_ kind: String) throws {
    let rows =
      kind == "context"
      ? repeated(8_000) { _ in "poor,2022,31,,context,\n" }
      : repeated(4_000) { "poor,2023,5,plan,,x\($0)\npoor,2023,99,plan_ratio,,x\($0)\n" }
    let data = "indicator,year,value,role,status,of\npoor,2022,30,,,\npoor,2023,23,,,\n" + rows
    let plan = try #require(try read(Self.head, data).plan)
    let findings = PlanCheck(plan).findings()
    #expect(findings.count == (kind == "context" ? 8_000 : 4_000))
  }

  @Test func oneFigureInEachOfManyAreasIsComparedWithAllOthers() throws {
    let data =
      "indicator,area,year,value\n" + repeated(3_000) { "poor,a\($0),2023,\(30 + $0 % 7)\n" }
      + "poor,last,2023,33000\n"
    let plan = try #require(try read(Self.head, data).plan)
    let findings = PlanCheck(plan).findings()
    #expect(findings.map(\.slug) == ["unit-slip"])
    #expect(findings.first?.span?.location == "observations.csv:3002:16")
  }

  /// Deep in two ways: each formula a deep tree, and each the part of another.
  @Test(arguments: [false, true])
  func aChainOfFormulasDoesNotFillTheStack(isReversed: Bool) throws {
    let ones = String(repeating: " + 1", count: 40)
    var lines = ["  f0: {unit: households, formula: poor}\n"]
    for link in 1..<320 {
      lines.append("  f\(link): {unit: households, formula: f\(link - 1)\(ones)}\n")
    }
    let plan = try #require(
      try read(Self.head + (isReversed ? lines.reversed() : lines).joined()).plan)
    let projection = Projector(plan: plan, options: ProjectionOptions(draws: 100)).baseline
    let last = try #require(projection.series("f319"))
    let poor = try #require(projection.series("poor")?.step(plan.through)?.value)
    #expect(last.last?.value == Double(23 + 319 * 40))
    #expect(try #require(last.steps.last).value.rounded() == poor.rounded() + 319 * 40)
  }

  @Test func aStockWithoutAFirstFigureHasNone() throws {
    let plan = try #require(
      try read(Self.head + "  stock: {unit: households, formula: previous(stock) + poor}\n").plan)
    let stock = try #require(Projector(plan: plan).baseline.series("stock"))
    #expect(stock.steps.isEmpty)
    #expect(stock.formulaFailure != nil)
  }
}
