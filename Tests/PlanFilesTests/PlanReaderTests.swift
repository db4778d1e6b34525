import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular
import Testing

@testable import PlanFiles

@Suite struct PlanReaderTests {
  private func folder(
    _ plan: String = ErrorCase.basePlan, data: String = ErrorCase.baseData
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "plans/plan.yaml")
    try folder.write(data, to: "plans/observations.csv")
    return folder
  }

  private func read(
    _ folder: TemporaryFolder, _ path: String = "plans", allow: [String] = [],
    mark: DecimalMark? = nil, areas: [String] = [], in directory: String? = nil
  ) -> PlanReading {
    PlanReader(
      options: .init(
        workingDirectory: directory ?? folder.path, allowedDirectories: allow, decimalMark: mark,
        areas: areas)
    ).read(path: path)
  }

  private func slugs(_ reading: PlanReading) -> [String] { reading.diagnostics.map(\.slug) }

  @Test func theBasePlanOfTheTestsIsClean() throws {
    let reading = read(try folder())
    #expect(slugs(reading) == [])
    #expect(reading.files == ["plans/plan.yaml", "plans/observations.csv"])
    let plan = try #require(reading.plan)
    #expect(plan.indicators["insured"]?.kind == .share)
    #expect(plan.indicators["insured"]?.decimals == 1)
    #expect(plan.indicators["rate"]?.decimals == 2)
    #expect(plan.indicators["poor"]?.bounds == Bounds(lower: 0))
    #expect(plan.areas == [""])
  }

  @Test func aPlanSaysWhatItsTrendsLeanOn() throws {
    func lean(_ text: String) throws -> (Lean?, [String]) {
      let reading = read(
        try folder(ErrorCase.basePlan.replacing("through: 2026", with: "through: 2026\n\(text)")))
      return (reading.plan?.lean, slugs(reading))
    }
    #expect(try lean("seed: 3") == (.all, []))
    #expect(try lean("lean: [own, reference, borrow]") == ([.own, .reference, .borrow], []))
    #expect(try lean("lean: own") == (.own, []))
    #expect(try lean("lean: [own, borow]") == (nil, ["unknown-word"]))
    #expect(try lean("lean: [own, own]") == (nil, ["duplicate-entry"]))
    #expect(try lean("lean: []") == (nil, ["empty-value"]))
  }

  @Test(arguments: ["plans", "plans/", "plans/plan.yaml", "./plans", "plans/../plans/plan.yaml"])
  func aPlanIsItsFileOrItsFolder(path: String) throws {
    #expect(read(try folder(), path).plan != nil)
  }

  @Test func aMissingPlanIsAnOutcomeOfItsOwn() throws {
    let reading = read(try folder(), "plans/other.yaml")
    #expect(reading.isMissingFile && reading.plan == nil)
    let missingData = read(
      try folder(ErrorCase.basePlan.replacing("data: observations", with: "data: other")))
    #expect(missingData.isMissingFile)
    let both = read(
      try folder(
        ErrorCase.basePlan.replacing("data: observations", with: "data: other")
          .replacing("better: lower", with: "better: less")))
    #expect(!both.isMissingFile && both.hasErrors)
  }

  @Test func independentErrorsComeOutAtOnce() throws {
    let plan = ErrorCase.basePlan
      .replacing("better: lower", with: "beter: lower")
      .replacing("at_most: 40", with: "at_most: forty")
      .replacing("during: 2025", with: "during: 2030")
      .replacing("0.4 points", with: "10%")
      .replacing("[drive, visits]", with: "[drive, visit]")
    let data = ErrorCase.baseData.replacing("2023,71", with: "2023,about 70")
      .replacing("43.0", with: "430")
    let reading = read(try folder(plan, data: data))
    #expect(
      slugs(reading) == [
        "unknown-key", "expected-number", "year-after-through", "lever-unit", "scenario-unknown",
        "number-unreadable", "observation-bounds",
      ])
  }

  /// A mistyped key is one error: nothing is missing besides.
  @Test(arguments: [
    ("through: 2026", "throgh: 2026"), ("  people: {unit: people}", "  people: {units: people}"),
    ("at_most: 40", "atmost: 40"), ("by: 2026}", "buy: 2026}"),
    ("indicator: poor", "indicater: poor"),
    ("{add: 0.4 points", "{ad: 0.4 points"), ("    why: The proposal.", "    whi: The proposal."),
    ("extends: [drive", "extend: [drive"),
    ("{pace: 1.3, from: 2025}", "{shock: +4, in: 2025, recovery: {year: 2}}"),
    ("{pace: 1.3, from: 2025}", "{saturate: 20, gap_shar: 0.2}"),
    ("  households: {unit", "  households: {trend: {familly: linear}, unit"),
  ])
  func aMistypedKeyIsOneError(_ old: String, _ new: String) throws {
    let plan = ErrorCase.basePlan.replacing(old, with: new, maxReplacements: 1)
    try #require(plan != ErrorCase.basePlan)
    #expect(slugs(read(try folder(plan))) == ["unknown-key"], "\(new)")
  }

  @Test func aMistypedColumnIsOneError() throws {
    let data = ErrorCase.baseData.replacing("indicator,year", with: "indicator,yeer")
    #expect(slugs(read(try folder(data: data))) == ["column-unknown"])
  }

  @Test func theBaseOfAShareMayBeWordsButNoSlip() throws {
    let slip = ErrorCase.basePlan.replacing("of: people", with: "of: poeple")
    #expect(slugs(read(try folder(slip))) == ["indicator-unknown"])
    let words = ErrorCase.basePlan.replacing("of: people", with: "of: all residents")
    #expect(slugs(read(try folder(words))) == [])
  }

  @Test(arguments: [
    ("at_least: 300", "at_least: 3_000", "plan-number-marks", "3000"),
    ("at_least: 300", "at_least: 3'000 people", "plan-number-marks", "3000 people"),
    (
      "{pace: 1.3, from: 2025}", "{change: -1 000 households}", "plan-number-marks",
      "-1000 households"
    ),
    ("at_least: 300", "at_least: 3e3", "expected-number", nil),
    ("at_least: 300", "at_least: 0x12C", "expected-number", nil),
    ("{pace: 1.3, from: 2025}", "{change: −5}", "expected-number", nil),
    ("at_least: 300", "at_least: 300.5", "value-whole", nil),
    ("at_least: 300", "at_least: 3.700", "value-whole", "3700"),
    ("{pace: 1.3, from: 2025}", "{set: {2025: 1.007}}", "value-whole", "1007"),
    ("{pace: 1.3, from: 2025}", "{add: -1.500}", "value-whole", "-1500"),
    ("{pace: 1.3, from: 2025}", "{scale: 110%}", "factor-percent", nil),
    ("{pace: 1.3, from: 2025}", "{saturate: 20, gap_share: 20%}", "factor-percent", nil),
    ("{pace: 1.3, from: 2025}", "{saturate: 20, gap_share: 20}", "number-range", nil),
  ])
  func numbersThatMayMeanSomethingElseAreRefused(
    _ old: String, _ new: String, _ slug: String, _ advice: String?
  ) throws {
    let plan = ErrorCase.basePlan.replacing(old, with: new, maxReplacements: 1)
    let found = read(try folder(plan)).diagnostics
    #expect(found.map(\.slug) == [slug], "\(new)")
    let record = try #require(found.first.map { DiagnosticRenderer(.english).record($0) })
    if let advice {
      #expect(
        record.help.contains { $0.contains("write \(advice)") || $0.contains("write \(advice) ") })
    }
    #expect(!record.help.isEmpty)
  }

  @Test(arguments: [
    (
      "pace: 30%",
      ["`pace: 0.3` for 30% of it", "`pace: 1.3` for 30% more", "`pace: 0.7` for 30% less"]
    ),
    ("scale: 110 percent", ["`scale: 1.1` for 110% of it", "`scale: 2.1` for 110% more"]),
  ])
  func aPercentageForAFactorIsToldBothReadings(_ lever: String, _ advice: [String]) throws {
    let plan = ErrorCase.basePlan.replacing("pace: 1.3", with: lever)
    let found = try #require(read(try folder(plan)).diagnostics.first)
    let help = DiagnosticRenderer(.english).record(found).help
    #expect(help == advice.map { "write \($0)" })
  }

  /// An average may be a part of a household, and an amount in percent of it.
  @Test(arguments: ["{change: -15.5}", "{change: -15.5 households}", "{change: -1.125 percent}"])
  func amountsMayBePartsOfAHousehold(_ lever: String) throws {
    let plan = ErrorCase.basePlan.replacing("{pace: 1.3, from: 2025}", with: lever)
    #expect(slugs(read(try folder(plan))) == [])
  }

  /// Whatever its name, a file that is packed is read as a workbook.
  @Test func aWorkbookIsNamed() throws {
    let folder = try folder()
    try folder.write(
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0] as [UInt8], to: "plans/observations.csv")
    let found = read(folder).diagnostics
    #expect(found.map(\.slug) == ["workbook-damaged"])
  }

  @Test func areasWithoutAColumnOfAreasAreExplained() throws {
    let plan = ErrorCase.basePlan.replacing("through: 2026", with: "through: 2026\nareas: [North]")
    let found = try #require(read(try folder(plan)).diagnostics.first)
    let help = DiagnosticRenderer(.english).record(found).help
    #expect(help == ["the data have no column `area`: leave `areas:` out"])
  }

  @Test func aCSVFileInPlaceOfAPlanIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write(ErrorCase.baseData, to: "observations.csv")
    let found = try #require(read(folder, "observations.csv").diagnostics.first)
    let record = DiagnosticRenderer(.english).record(found)
    #expect(record.slug == "plan-no-mapping")
    #expect(record.message.hasSuffix("and this is \"indicator,year,value,status\""))
    #expect(record.help.first?.contains("`data: observations.csv`") == true)
    try folder.write("unique_id,ds,y\na,2023,1\n", to: "series.csv")
    let series = try #require(read(folder, "series.csv").diagnostics.first)
    let help = DiagnosticRenderer(.english).record(series).help
    #expect(help.first?.contains("`ontrack forecast series.csv --horizon 5`") == true)
  }

  @Test func aPlanWithoutANameHasThatOfItsFolder() throws {
    let plan = ErrorCase.basePlan.replacing("name: A small plan\n", with: "")
    let folder = try folder(plan)
    #expect(read(folder).plan?.name.text(in: .english) == "plans")
    let inside = read(folder, ".", in: folder.path + "/plans")
    #expect(inside.plan?.name.text(in: .english) == "plans")
  }

  @Test(arguments: [
    ("insured: [{add: 0.4 points, from: 2025}]", "insured: []"),
    ("extends: [drive, visits]", "extends: [drive, visits]\n    targets: {few-poor: {}}"),
  ])
  func nothingWhereSomethingIsMeantIsAnError(_ old: String, _ new: String) throws {
    let plan = ErrorCase.basePlan.replacing(old, with: new)
    #expect(slugs(read(try folder(plan))) == ["empty-value"])
  }

  @Test func aScenarioFileOfUTF16IsNotLeftAlone() throws {
    let folder = try folder()
    let text = "why: Late.\nlevers:\n  poor: [{add: -3}]\n"
    try folder.write(Array(try #require(text.data(using: .utf16))), to: "plans/late.yaml")
    let found = read(folder).diagnostics
    #expect(found.map(\.slug) == ["plan-utf8"])
    #expect(found.first?.span?.source.name == "plans/late.yaml")
  }

  @Test func floorsAndCapsOfOtherYearsDoNotCross() throws {
    let plan = ErrorCase.basePlan.replacing(
      "{pace: 1.3, from: 2025}", with: "{floor: 80, until: 2025}, {cap: 50, from: 2026}")
    #expect(slugs(read(try folder(plan))) == [])
  }

  @Test func aScenarioThatExtendsItselfIsOneError() throws {
    let plan = ErrorCase.basePlan.replacing("extends: [drive, visits]", with: "extends: both")
    #expect(slugs(read(try folder(plan))) == ["scenario-cycle"])
  }

  @Test func columnsCountScalarsAlsoInDecomposedVietnamese() throws {
    let name = "Chương trình".decomposedStringWithCanonicalMapping
    let plan = ErrorCase.basePlan.replacing(
      "why: The proposal.", with: "why: {vi: \(name), fr: x}")
    let reading = read(try folder(plan))
    let found = try #require(reading.diagnostics.first { $0.slug == "language-unknown" })
    #expect(found.span?.start.column == 15 + name.unicodeScalars.count + 2)
    #expect(name.unicodeScalars.count > name.count)
  }

  @Test func aPathStaysBelowTheWorkingDirectoryAndThePlan() throws {
    let outside = try TemporaryFolder()
    try outside.write(ErrorCase.baseData, to: "figures/observations.csv")
    let plan = ErrorCase.basePlan.replacing(
      "data: observations.csv", with: "data: \(outside.path)/figures/observations.csv")
    let folder = try folder(plan)
    #expect(slugs(read(folder)) == ["path-outside"])
    #expect(read(folder, allow: [outside.path + "/figures"]).plan != nil)
    #expect(slugs(read(folder, allow: [outside.path + "/fig"])) == ["path-outside"])
    #expect(read(folder, folder.path + "/plans", in: outside.path).plan != nil)
  }

  @Test func aLinkOutOfTheFolderIsFollowedBeforeItIsJudged() throws {
    let outside = try TemporaryFolder()
    try outside.write(ErrorCase.baseData, to: "observations.csv")
    let folder = try folder()
    let link = folder.path + "/plans/observations.csv"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: outside.path + "/observations.csv")
    #expect(slugs(read(folder)) == ["path-outside"])
  }

  @Test func scenariosMayLieBesideThePlan() throws {
    let folder = try folder()
    try folder.write(
      "why: Slower.\nextends: visits\nlevers:\n  poor: [{delay: 1}]\n", to: "plans/late.yaml")
    try folder.write("version: 1\nwhy: another plan\n", to: "plans/2027.yaml")
    try folder.write("services: {web: {image: x}}\n", to: "plans/compose.yaml")
    let reading = read(folder)
    #expect(slugs(reading) == [])
    #expect(reading.plan?.scenarios.keys.elements == ["drive", "visits", "both", "late"])
    #expect(reading.files.contains("plans/late.yaml"))
    try folder.write("why: Slower.\nlevers:\n  por: [{delay: 1}]\n", to: "plans/late.yaml")
    let wrong = read(folder)
    #expect(slugs(wrong) == ["indicator-unknown"])
    #expect(wrong.diagnostics.first?.span?.location == "plans/late.yaml:3:3")
  }

  @Test func theDecimalMarkIsDeclaredByThePlanOrTheCommandLine() throws {
    let data = "indicator;year;value\npoor;2024;1.007\n"
    #expect(slugs(read(try folder(data: data))).contains("number-ambiguous"))
    let declared = ErrorCase.basePlan.replacing("through:", with: "locale: vi\nthrough:")
    let plan = read(try folder(declared, data: data)).plan
    #expect(plan?.facts.all.map(\.value) == [1007])
    let dot = read(
      try folder(declared, data: data.replacing("poor;", with: "insured;")), mark: .dot)
    #expect(dot.plan?.facts.all.map(\.value) == [1.007])
  }

  @Test func areasAreSelectedByThePlanOrTheCommandLine() throws {
    let data = "indicator,area,year,value\npoor,North,2024,5\npoor,South,2024,6\n"
    let both = read(try folder(data: data))
    #expect(both.plan?.areas == ["North", "South"])
    let selecting = ErrorCase.basePlan.replacing("through:", with: "areas: [South]\nthrough:")
    let south = read(try folder(selecting, data: data))
    #expect(south.plan?.areas == ["South"])
    #expect(south.plan?.facts.all.map(\.value) == [6])
    #expect(read(try folder(data: data), areas: ["North"]).plan?.areas == ["North"])
    #expect(slugs(read(try folder(data: data), areas: ["Nort"])).contains("area-not-found"))
  }

  @Test func aFigureInTwoFilesIsADuplicateWithBothPlaces() throws {
    let plan = ErrorCase.basePlan.replacing(
      "data: observations.csv", with: "data: [observations.csv, more.csv]")
    let folder = try folder(plan)
    try folder.write("indicator,year,value\npoor,2024,62\n", to: "plans/more.csv")
    let reading = read(folder)
    #expect(slugs(reading) == ["observation-duplicate"])
    #expect(reading.diagnostics.first?.span?.location == "plans/more.csv:2:11")
    let text = DiagnosticRenderer(.english).render(reading.diagnostics)
    #expect(text.contains("the first is at plans/observations.csv:4:11"))
  }

  @Test func contextAndPartialFiguresStandBesideTheFittedOne() throws {
    let data =
      "indicator,year,value,status,as_of\npoor,2024,62,,\npoor,2024,60,partial,2024-06\n"
      + "poor,2024,65,context,\n"
    let reading = read(try folder(data: data))
    #expect(!slugs(reading).contains("observation-duplicate"))
    #expect(reading.plan?.facts.all.count == 3)
  }

  @Test func everyLeverIsReadAsTheRulingsSpellIt() throws {
    let levers = """
            - {pace: 1.3, from: 2025, until: 2026, ramp: 2}
            - {scale: 1.1, from: 2025}
            - {change: -20, from: 2025}
            - {add: -5 households}
            - {reach: 30, by: 2026, from: 2025}
            - {set: {2025: 50, 2026: 40}, then: return}
            - {hold: true, from: 2026}
            - {shock: +40, in: 2025, recovery: {years: 2, shape: exponential}}
            - {delay: 1}
            - {saturate: 20, half_life: 1}
            - {floor: 10}
            - {cap: 98}

      """
    let plan = ErrorCase.basePlan.replacing(
      "      poor: [{pace: 1.3, from: 2025}]\n", with: "      poor:\n" + levers
    ).replacing("0.4 points", with: "600 people")
    let reading = read(try folder(plan))
    #expect(slugs(reading) == [])
    let read = try #require(reading.plan?.scenarios["visits"]?.levers["poor"])
    #expect(
      read.map(\.kind) == [
        .pace(1.3), .scale(1.1), .change(.init(-20, .own)), .add(.init(-5, .own)),
        .reach(30, by: Year(2026)), .set([Year(2025): 50, Year(2026): 40], then: .return), .hold,
        .shock(.init(40, .own), in: Year(2025), recovery: .init(years: 2, shape: .exponential)),
        .delay(1), .saturate(limit: 20, gapShare: 0.5), .floor(10), .cap(98),
      ])
    #expect(read[0].from == Year(2025) && read[0].until == Year(2026) && read[0].ramp == 2)
    #expect(
      reading.plan?.scenarios["drive"]?.levers["insured"]?.map(\.kind) == [
        .add(.init(600, .named("people")))
      ])
  }

  @Test func everyTargetIsReadAsTheRulingsSpellIt() throws {
    let targets = """
        band: {indicator: insured, between: [40, 60 percent], by: 2026}
        fall: {indicator: poor, reduce_by: 10, during: 2025, status: assumed}
        rise: {indicator: insured, increase_by: 2 points, during: 2025}
        stay: {indicator: insured, maintain: true, by: 2026, base_year: 2023}
        sum: {indicator: jobs, total: 600, from: 2024, through: 2025}

      """
    let plan = ErrorCase.basePlan.replacing("\nscenarios:", with: targets + "\nscenarios:")
      .replacing(
        "extends: [drive, visits]",
        with: "extends: [drive, visits]\n    targets: {few-poor: {by: 2025}, band: {at_least: 50}}")
    let reading = read(try folder(plan))
    #expect(slugs(reading) == [])
    let read = try #require(reading.plan)
    #expect(
      read.targets.values.map(\.goal) == [
        .atMost(40), .atLeast(300), .between(40, 60), .reduceBy(10), .increaseBy(2), .maintain,
        .total(600),
      ])
    #expect(read.targets["fall"]?.status == .assumed)
    #expect(read.targets["stay"]?.baseYear == Year(2023))
    #expect(read.targets["sum"]?.when == .over(from: Year(2024), through: Year(2025)))
    let both = try #require(read.scenarios["both"])
    #expect(both.targets["few-poor"]?.when == .by(Year(2025)))
    #expect(both.targets["few-poor"]?.goal == .atMost(40))
    #expect(both.targets["band"]?.goal == .atLeast(50))
  }

  @Test func trendsAndBoundsAreReadAsTheRulingsSpellThem() throws {
    let plan = ErrorCase.basePlan
      .replacing("people: {unit: people}", with: "people: {unit: people, trend: exponential}")
      .replacing(
        "households: {unit: households}",
        with: "households: {unit: households, lower: none, kind: amount, trend: "
          + "{family: piecewise-linear, breaks: [2020], discount: 0.9, damping: 0.8}}"
      )
      .replacing("jobs: {unit: people,", with: "jobs: {unit: people, trend: auto,")
    let data = ErrorCase.baseData + "households,2018,2950,\n"
    let read = try #require(read(try folder(plan, data: data)).plan)
    #expect(read.indicators["people"]?.trend == .family(.init(.exponential)))
    #expect(read.indicators["jobs"]?.trend == .automatic)
    #expect(read.indicators["households"]?.bounds == Bounds.none)
    #expect(
      read.indicators["households"]?.trend
        == .family(.init(.piecewiseLinear, breaks: [Year(2020)], discount: 0.9, damping: 0.8)))
  }
}
