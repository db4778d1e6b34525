import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Testing

@testable import PlanFiles

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

@Suite struct ShippedPlansTests {
  @Test(arguments: ["thuong-tin", "viet-nam", "ha-noi", "internet-users"])
  func everyShippedPlanReadsWithoutErrorsOrWarnings(name: String) throws {
    let reader = PlanReader(options: .init(workingDirectory: repository))
    let reading = reader.read(path: "scenarios/\(name)")
    let troubles = reading.diagnostics.filter { $0.severity != .note }
    let text = DiagnosticRenderer(.english).render(troubles)
    #expect(troubles.isEmpty, "\(text)")
    _ = try #require(reading.plan)
  }

  @Test func theFoundingPlanIsReadAsWritten() throws {
    let reader = PlanReader(options: .init(workingDirectory: repository))
    let reading = reader.read(path: "scenarios/thuong-tin")
    let plan = try #require(reading.plan)
    #expect(reading.diagnostics.isEmpty)
    #expect(plan.through.number == 2025)
    #expect(plan.seed == 8)
    #expect(plan.areas == ["Thường Tín"])
    let poor = try #require(plan.indicators["poor_households"])
    #expect(poor.isWhole && poor.better == .lower && poor.bounds.lower == 0)
    let coverage = try #require(plan.indicators["health_insurance_coverage"])
    #expect(coverage.bounds == .percentage && coverage.decimals == 1)
    let zero = try #require(plan.targets["zero-poor"])
    #expect(zero.goal == .atMost(0) && zero.when == .by(.init(2024)))
    let drive = try #require(plan.scenarios["insurance-drive"])
    let lever = try #require(drive.levers["health_insurance_coverage"]?.first)
    #expect(lever.kind == .add(.init(0.4, .points)))
    #expect(plan.scenarios["plan-under-storm"]?.extends.map(\.value) == ["plan", "storm-2024"])
  }
}
