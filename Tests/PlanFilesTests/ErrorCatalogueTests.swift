import Foundation
import Testing

@testable import Diagnostics
@testable import PlanFiles

/// The catalogue of errors: one folder a slug under `Fixtures/errors`, with the input and the text
/// that is shown. `RECORD_GOLDEN=1 swift test --filter ErrorCatalogueTests` writes the folders.
@Suite struct ErrorCatalogueTests {
  static let folder = repository + "/Tests/PlanFilesTests/Fixtures/errors"
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  @Test(arguments: ErrorCase.all)
  func theDiagnosticStandsWhereTheInputIsMarked(_ error: ErrorCase) throws {
    let diagnostics = try error.diagnostics()
    let found = try #require(
      diagnostics.first { $0.slug == error.slug },
      "found: \(DiagnosticRenderer(.english).render(diagnostics))")
    if let location = error.location {
      #expect(found.span?.location == location)
      return
    }
    let (files, file, range) = error.unmarked
    guard let file, let range else {
      #expect(found.span == nil || error.slug == "formula-too-long" || error.slug == "yaml-deep")
      return
    }
    let bytes = try #require(files.first { $0.name == file }).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let index = LineIndex(SourceText(name: file, text: text))
    let span = try #require(found.span)
    #expect(span.source.name == file)
    #expect(span.start == index.position(range.lowerBound))
    // A value over several lines is marked on its first.
    let isWithinLine = span.start.line == span.end.line && !span.source.text.isEmpty
    if isWithinLine, !range.isEmpty {
      #expect(span.end == index.position(range.upperBound))
    }
  }

  @Test(arguments: ErrorCase.all.filter(\.isKept))
  func theFolderShowsWhatIsShown(_ error: ErrorCase) throws {
    let folder = Self.folder + "/" + error.slug
    let diagnostics = try error.diagnostics()
    let expected = folder + "/expected.txt"
    let shown = DiagnosticRenderer(.english).render(diagnostics)
    if Self.isRecording {
      try? FileManager.default.removeItem(atPath: folder)
      for file in error.unmarked.files {
        let url = URL(fileURLWithPath: folder + "/" + file.name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
      try Data(shown.utf8).write(to: URL(fileURLWithPath: expected))
    }
    for file in error.unmarked.files {
      let kept = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file.name))
      #expect(Array(kept) == file.bytes, "\(file.name)")
    }
    let text = try String(contentsOfFile: expected, encoding: .utf8)
    #expect(shown == text)
  }

  /// The first line's column and the caret come from one span.
  @Test(arguments: ErrorCase.all)
  func theCaretStandsUnderTheColumnOfTheFirstLine(_ error: ErrorCase) throws {
    for language in Language.allCases {
      let renderer = DiagnosticRenderer(language)
      for diagnostic in try error.diagnostics() {
        let lines = renderer.render(diagnostic).split(
          separator: "\n", omittingEmptySubsequences: false)
        guard let span = diagnostic.span else {
          #expect(lines[0].hasPrefix("ontrack: "))
          continue
        }
        #expect(lines[0].hasPrefix("\(span.location): \(diagnostic.severity.rawValue)["))
        guard let own = span.source.line(span.start.line), lines.count > 3 else { continue }
        let excerpt = lines[2].drop { $0 != "|" }.dropFirst(2)
        let marks = lines[3].drop { $0 != "|" }.dropFirst(2)
        // Long lines are shown in part; the others as they are, so that the caret can be counted.
        guard String(excerpt) == String(own), !own.contains("\t") else { continue }
        let before = String(own.unicodeScalars.prefix(span.start.column - 1))
        #expect(
          marks.prefix { $0 == " " }.count == DisplayWidth.of(before), "\(diagnostic.slug)")
      }
    }
  }

  @Test func everySlugOfPlansAndDataHasItsCase() {
    let sections = [
      Catalogue.englishPlanText, Catalogue.englishPlans, Catalogue.englishData,
      Catalogue.englishTables, Catalogue.englishScenarios, Catalogue.englishQuestions,
      Catalogue.englishLimits,
      Catalogue.englishGates, Catalogue.englishResults, Catalogue.englishFrozen,
      Catalogue.englishUncertainty, Catalogue.englishSolve, Catalogue.englishSweep,
      Catalogue.englishLedgers, Catalogue.englishLinks, Catalogue.englishDecisions,
      Catalogue.englishNeighbours, Catalogue.englishWorkbooks, Catalogue.englishImport,
      Catalogue.englishMeeting, Catalogue.englishOverTime, Catalogue.englishUsage,
    ]
    let slugs = Set(sections.flatMap(\.keys).filter { !$0.contains(".") })
    let cases = Set(ErrorCase.all.map(\.slug))
    let missing = slugs.subtracting(cases).subtracting(Self.elsewhere.keys)
    #expect(missing.sorted() == [])
    #expect(cases.subtracting(slugs).sorted() == [])
    #expect(Set(Self.elsewhere.keys).subtracting(slugs).sorted() == [])
    #expect(ErrorCase.all.filter(\.isKept).count >= 100)
    #expect(cases.count == ErrorCase.all.count, "a slug has two cases")
  }

  /// Slugs that reading a small file cannot bring about, and what brings them about.
  static let elsewhere: [String: String] = [
    "revision-up": "found by check: RevisionTests, over-time-check-en",
    "revision-down": "found by check: RevisionTests, over-time-check-en",
    "revision-same": "found by check: RevisionTests",
    "revision-order": "found by check: RevisionTests, over-time-wrong",
    "partial-above-year": "found by check: RevisionTests, over-time-wrong",
    "partial-falls": "found by check: RevisionTests",
    "too-many": "more than 100 diagnostics: MutationTests",
    "plan-too-large": "bytes that do not come from a file",
    "data-too-large": "a file of 256 MiB",
    "plan-too-many-results": "a hundred thousand series: PlanLimitsTests",
    "area-not-found": "an area named on the command line: PlanReaderTests",
    "table-too-large": "ten million cells: TabularTests",
    "table-too-many-columns": "16,384 columns: TabularTests",
    "table-field-long": "a field of a mebibyte: TabularTests",
    "table-row-large": "a row of 16 mebibytes: TabularTests",
    "table-utf16": "a file of UTF-16: TabularTests",
    "table-workbook": "the bytes of a workbook: TabularTests",
    "scenario-not-in-plan": "a scenario named on the command line",
    "target-not-in-plan": "a target named on the command line: mistake-solve-target",
    "solve-lever-name": "a lever named on the command line: mistake-solve-name",
    "solve-lever-unknown": "a lever named on the command line: mistake-solve-unknown",
    "solve-lever-several": "a lever named on the command line: SolveCommandTests",
    "solve-indicator": "a lever named on the command line: mistake-solve-indicator",
    "solve-formula": "a lever named on the command line: mistake-solve-formula",
    "solve-kind": "a lever named on the command line: mistake-solve-kind",
    "solve-limit": "a lever named on the command line: mistake-solve-limit",
    "sweep-form": "levers on the command line: mistake-sweep-form",
    "sweep-number": "levers on the command line: mistake-sweep-number",
    "sweep-twice": "levers on the command line: mistake-sweep-twice",
    "sweep-many": "levers on the command line: mistake-sweep-many",
    "sweep-combinations": "levers on the command line: mistake-sweep-combinations",
    "sweep-outside": "levers on the command line: mistake-sweep-outside",
    "sweep-whole": "levers on the command line: mistake-sweep-whole",
    "sweep-same": "levers on the command line: mistake-sweep-same",
    "sweep-levers": "levers on the command line: mistake-sweep-levers",
    "sweep-no-target": "levers on the command line: mistake-sweep-no-target",
    "report-ending": "a file named on the command line: mistake-report-ending",
    "report-no-ending": "a file named on the command line: mistake-report-no-ending",
    "indicator-not-in-plan": "an indicator named on the command line: mistake-chart-indicator",
    "chart-nothing": "a chart asked for on the command line: mistake-chart-nothing",
    "chart-area": "a chart asked for on the command line: mistake-chart-area",
    "scenario-unknown-parent": "plans made in code: the reader says scenario-unknown",
    "formula-unknown-part": "plans made in code: the reader says indicator-unknown",
    "lever-points-of-amount": "plans made in code: the reader says lever-points",
    "lever-unit-not-convertible": "plans made in code: the reader says lever-unit-unknown",
    "scenario-lever-conflict": "a resolution: PlanningTests",
    "scenario-target-conflict": "a resolution: PlanningTests",
    "question-series-unknown": "the series of another file: SeriesQuestionTests",
    "question-year-known": "the series of another file: SeriesQuestionTests",
    "question-year-beyond": "the series of another file: SeriesQuestionTests",
    "questions-missing": "a file named on the command line",
    "series-borrow": "--lean borrow on the command line",
    "series-borrowed": "--lean borrow on the command line",
    "series-none-borrowed": "--lean borrow on the command line",
    "pace-without-progress": "a projection: PlanningTests",
    "lever-without-forecast": "a projection: PlanningTests",
    "lever-without-base": "a projection: PlanningTests",
    "ledger-open": "published figures: LedgerTests, check-ledger",
    "ledger-negative": "published figures: LedgerTests, check-ledger",
    "ledger-supersedes": "a projection: LedgerTests",
    "ledger-two": "a projection: LedgerTests",
    "ledger-no-record": "a projection: LedgerTests",
    "delay-alone": "a projection: PlanningTests",
    "delay-beyond": "a projection: PlanningTests",
    "gate-failed": "a projection: PlanningTests",
    "gate-empty": "a projection: PlanningTests",
    "gates-none": "a command that asks for gates: the golden files",
    "decide-no-events": "a command that asks for events: mistake-decide-none",
    "decide-event-unknown": "an event on the command line: mistake-decide-unknown",
    "decide-event-form": "an event on the command line: mistake-decide-form",
    "decide-plan-event": "a plan on the command line: mistake-decide-plan",
    "earlier-missing": "a file named on the command line",
    "figures-missing": "a file named on the command line",
    "frozen-missing": "a file named on the command line",
    "frozen-revised": "figures of today: FrozenScoreTests",
    "frozen-taken-back": "figures of today: FrozenScoreTests",
    "frozen-came-late": "figures of today: FrozenScoreTests",
    "frozen-plan-changed": "a plan of today: FreezeCommandTests",
    "frozen-indicator-gone": "a plan of today: FreezeCommandTests",
    "iamc-name": "a table for other programs: IAMCTableTests, mistake-iamc-names",
    "iamc-left-out": "a table for other programs: forecast-iamc-areas",
    "frozen-nothing": "a projection: FreezeCommandTests",
    "workbook-not-built": "a build without the trait Workbooks: PlainBuildTests",
    "workbook-no-writer": "a build without the trait Workbooks: PlainBuildTests",
    "workbook-too-large": "a bomb: HostileWorkbookTests",
    "workbook-write": "a file that cannot be written: WorkbookWriterTests",
    "import-missing": "a file named on the command line: mistake-import-missing",
    "usage-command-unknown": "the words of a command line: UsageTests",
    "usage-option-unknown": "the words of a command line: UsageTests",
    "usage-option-composite": "the words of a command line: UsageTests",
    "usage-value-missing": "the words of a command line: UsageTests",
    "usage-value-not-taken": "the words of a command line: UsageTests",
    "usage-value-invalid": "the words of a command line: UsageTests",
    "usage-argument-missing": "the words of a command line: UsageTests",
    "usage-argument-unexpected": "the words of a command line: UsageTests",
    "usage-arguments-unexpected": "the words of a command line: UsageTests",
    "usage-shell-unknown": "the words of a command line: UsageTests",
    "usage-shell-not-found": "the words of a command line: UsageTests",
    "usage-other": "a sentence that no parser of today says",
    "usage-range": "the words of a command line: UsageTests",
    "usage-least": "the words of a command line: UsageTests",
    "usage-finite": "the words of a command line: UsageTests",
    "usage-swing": "the words of a command line: UsageTests",
    "usage-probability": "the words of a command line: UsageTests",
    "usage-one-scenario": "the words of a command line: UsageTests",
    "usage-explain-scenario": "the words of a command line: UsageTests",
    "usage-series-option": "the words of a command line: UsageTests",
    "usage-plan-option": "the words of a command line: UsageTests",
    "usage-to-date-iamc": "the words of a command line: UsageTests",
    "usage-horizon-missing": "the words of a command line: UsageTests",
    "usage-standard-input-twice": "the words of a command line: UsageTests",
    "usage-same-file": "the words of a command line: UsageTests",
    "usage-questions-alone": "the words of a command line: UsageTests",
    "usage-answers-alone": "the words of a command line: UsageTests",
    "usage-cap": "the words of a command line: UsageTests",
    "usage-upper-alone": "the words of a command line: UsageTests",
    "usage-bounds": "the words of a command line: UsageTests",
    "usage-chart-indicator": "the words of a command line: UsageTests",
    "usage-chart-target": "the words of a command line: UsageTests",
    "usage-cells": "the words of a command line: UsageTests",
    "usage-indicator-name": "the words of a command line: UsageTests",
    "usage-map": "the words of a command line: UsageTests",
    "usage-workbook-file": "the words of a command line: UsageTests",
    "usage-page-option": "the words of a command line: UsageTests",
    "usage-guard": "the words of a command line: UsageTests",
    "usage-learn-short": "folders without series: the command is of its makers",
  ]
}
