import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Testing

@testable import PlanFiles

/// Links as a plan writes them.
@Suite struct PlanLinksTests {
  private func plan(_ link: String) throws -> Plan {
    let folder = try TemporaryFolder()
    let jobs = [310, 290, 300, 320, 331, 352, 340, 361]
    let trained = [100, 84, 92, 108, 118, 139, 128, 150]
    let figures = jobs.indices.flatMap {
      ["jobs,\(2017 + $0),\(jobs[$0])", "trained,\(2017 + $0),\(trained[$0])"]
    }
    let data = (["indicator,year,value"] + figures + ["insured,2024,40"]).joined(separator: "\n")
    let text = """
      version: 1
      data: observations.csv
      through: 2026
      indicators:
        trained: {unit: people, measure: flow, better: higher}
        jobs: {unit: people, measure: flow, better: higher}
        insured: {unit: percent, better: higher}
      links:
        training:
          from: trained
      \(link.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
      """
    try folder.write(Array(data.utf8), to: "observations.csv")
    try folder.write(Array(text.utf8), to: "plan.yaml")
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.slug) == [])
    return try #require(reading.plan)
  }

  @Test func anEffectIsOfOneUnit() throws {
    let plan = try plan(
      "to: jobs\neffect: 25 people per 100 people\nevidence: assumed\nwhy: A guess.")
    let link = try #require(plan.links["training"])
    #expect(link.effect == 0.25 && link.lag == 0 && link.uncertainty == nil)
    #expect(link.evidence == .assumed && link.why?.fallback == "A guess.")
  }

  @Test func aPercentageMovesByPoints() throws {
    let plan = try plan(
      "to: insured\neffect: {dist: uniform, low: 1 points per 1000 people, high: 3 points per 1000 people}"
        + "\nlag: 2\nevidence: literature\nsource: A study.")
    let link = try #require(plan.links["training"])
    #expect(abs(link.effect - 0.002) < 1e-12 && link.lag == 2 && link.source == "A study.")
    #expect(link.uncertainty?.shape.name == "uniform")
  }

  /// R 4.2.2: lm(jobs ~ trained).
  @Test func aFittedLinkIsTheLineOfThePlansFigures() throws {
    let plan = try plan("to: jobs\nevidence: fitted")
    let link = try #require(plan.links["training"])
    let fit = try #require(link.fit)
    #expect(abs(fit.coefficient - 1.07978492469025) < 1e-9 && link.effect == fit.coefficient)
    #expect(abs(fit.standardError - 0.0298793075264891) < 1e-9)
    #expect(fit.degreesOfFreedom == 6 && fit.pairs == 8)
    #expect(link.uncertainty?.shape.name == "student")
    #expect(link.uncertainty?.median == fit.coefficient)
  }
}
