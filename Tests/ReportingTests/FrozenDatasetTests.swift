import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Planning
import Testing

@testable import Reporting

@Suite struct FrozenDatasetTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func frozen(scenario: String = "plan-under-storm") throws -> FrozenForecast {
    let reading = PlanReader(options: .init(workingDirectory: root))
      .read(path: "scenarios/thuong-tin")
    let plan = try #require(reading.plan)
    let projection = try Projector(plan: plan, options: .init(draws: 200)).projection(of: scenario)
    return FrozenForecast(
      projection, of: plan, assessments: Assessor(plan).assessments(of: projection),
      setting: .init(
        plan: "scenarios/thuong-tin", version: "0.1.0", scenario: scenario, seed: .max, draws: 200,
        lean: [.own, .reference]),
      inputs: [.init(path: "a, \"b\".yaml", fingerprint: "00ff")])
  }

  /// A fingerprint for tests; the command's is SHA-256.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func text(_ frozen: FrozenForecast) -> String {
    sealed(DatasetRenderer(.csv).render(.frozen(frozen)))
  }

  private static func sealed(_ rows: String) -> String {
    let seal = DatasetRenderer(.csv).render(.frozenSeal(fingerprint(Array(rows.utf8))))
    return rows + seal.drop { $0 != "\n" }.dropFirst()
  }

  private func read(_ text: String) -> (forecast: FrozenForecast?, diagnostics: [Diagnostic]) {
    FrozenForecastReader { Self.fingerprint($0) }.read(Array(text.utf8), name: "frozen.csv")
  }

  @Test(arguments: ["plan-under-storm", "assigned-reduction"])
  func whatIsWrittenIsReadBack(_ scenario: String) throws {
    let frozen = try Self.frozen(scenario: scenario)
    let text = Self.text(frozen)
    let (found, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    let back = try #require(found)
    #expect(back.setting == frozen.setting)
    #expect(back.inputs == frozen.inputs)
    #expect(back.series.map(\.id) == frozen.series.map(\.id))
    #expect(back.series.map { $0.steps.map(\.kind) } == frozen.series.map { $0.steps.map(\.kind) })
    // Numbers have nine digits in the file, and keep them.
    #expect(Self.text(back) == text)
  }

  @Test func anyAlterationIsNoticed() throws {
    let text = Self.text(try Self.frozen())
    for (old, new) in [
      (",23,", ",24,"), ("at-risk", "off-track"), ("\n", "\r\n"), ("2025", "2024"),
    ] {
      let altered = text.replacing(old, with: new, maxReplacements: 1)
      #expect(altered != text)
      let (found, diagnostics) = read(altered)
      #expect(found == nil)
      #expect(diagnostics.map(\.slug) == ["frozen-altered"])
    }
    let cut = text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    #expect(read(cut).diagnostics.map(\.slug) == ["frozen-unsealed"])
  }

  /// A seal is no signature: whoever alters a file and seals it anew must not bring anything down.
  @Test(arguments: 0..<8)
  func whatIsSealedAnewIsReadOrRefused(_ seed: UInt64) throws {
    let rows = DatasetRenderer(.csv).render(.frozen(try Self.frozen()))
    let plan = try #require(
      PlanReader(options: .init(workingDirectory: Self.root)).read(path: "scenarios/thuong-tin")
        .plan)
    var state = 0x9E37_79B9_7F4A_7C15 &* (seed + 1)
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var scored = 0
    for _ in 0..<60 {
      var lines = rows.split(separator: "\n").map(String.init)
      for _ in 0...next(below: 4) {
        let line = 1 + next(below: lines.count - 1)
        var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false)
        let cell = next(below: cells.count)
        cells[cell] = ["", "-1", "9999", "1000", "1e300", "x", "2030", cells[0]][next(below: 8)]
        lines[line] = cells.joined(separator: ",")
        if next(below: 3) == 0 { lines.swapAt(line, 1 + next(below: lines.count - 1)) }
      }
      let (found, diagnostics) = read(Self.sealed(lines.joined(separator: "\n") + "\n"))
      #expect((found == nil) == diagnostics.contains { $0.severity == .error })
      guard let found, let score = try? FrozenScore(found, by: plan) else { continue }
      let report = ScoreReport(plan: plan, frozen: found, score: score, wording: Wording(.english))
      #expect(!TextRenderer(width: 100).render(report.report()).isEmpty)
      #expect(!DatasetRenderer(.json).render(.score(score)).isEmpty)
      scored += 1
    }
    #expect(scored > 0)
  }
}
