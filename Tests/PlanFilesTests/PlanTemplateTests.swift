import Diagnostics
import Foundation
import OrderedCollections
import Planning
import Testing

@testable import PlanFiles

@Suite struct PlanTemplateTests {
  @Test func theStarterReadsWithoutAnyMessage() throws {
    let folder = try TemporaryFolder()
    for file in PlanTemplate.starter.files { try folder.write(file.contents, to: file.name) }
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: ".")
    #expect(
      reading.diagnostics.isEmpty,
      "\(DiagnosticRenderer(.english).render(reading.diagnostics))")
    let plan = try #require(reading.plan)
    #expect(plan.scenarios.count == 5)
    #expect(plan.targets.count == 3)
    #expect(plan.indicators["health_insurance"]?.decimals == 1)
  }

  @Test func everyKeyLineOfTheStarterIsExplainedOrPlain() throws {
    let plan = try #require(PlanTemplate.starter.files.first).contents
    for key in ["version:", "data:", "through:", "seed:", "unit:", "kind:", "measure:", "better:"] {
      let first = plan.split(separator: "\n").first {
        $0.trimmingCharacters(in: .whitespaces).hasPrefix(key)
      }
      #expect(first?.contains("# ") == true, "\(key)")
    }
  }
}
