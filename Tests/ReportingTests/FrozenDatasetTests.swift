import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Planning
import Testing

@testable import Reporting

@Suite struct FrozenDatasetTests {
  private static func frozen(scenario: String = "plan-under-storm") throws -> FrozenForecast {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
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
    let renderer = DatasetRenderer(.csv)
    let rows = renderer.render(.frozen(frozen))
    let seal = renderer.render(.frozenSeal(fingerprint(Array(rows.utf8))))
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
}
