import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// Figures that were published again, and what `check` says of them and of parts of years.
@Suite struct RevisionTests {
  private static let source = SourceText(name: "observations.csv", text: "")

  private func fact(
    _ year: Int, _ value: Double, _ status: ObservationStatus = .observed, _ asOf: String? = nil,
    role: Fact.Role = .actual, line: Int = 2
  ) -> Fact {
    Fact(
      indicator: "x", year: Year(year), value: value, role: role, status: status, asOf: asOf,
      span: SourceSpan(source: Self.source, line: line, column: 1, length: 1))
  }

  private func plan(_ facts: [Fact], lower: Double? = 0) -> Plan {
    let indicator = Indicator(
      id: "x", label: LocalizedText("X"), unit: .named("people"), kind: .count, measure: .flow,
      better: .higher, bounds: lower.map { Bounds(lower: $0) } ?? .none, decimals: 0)
    return Plan(
      name: LocalizedText("P"), through: Year(2025), seed: 1, indicators: ["x": indicator],
      targets: [:], scenarios: [:], facts: Facts(facts), areas: [""])
  }

  private func slugs(_ facts: [Fact], lower: Double? = 0) -> [String] {
    PlanCheck(plan(facts, lower: lower)).findings().map(\.slug)
  }

  @Test func eachFigureIsFollowedByTheNextAndTheLastByTheCurrentOne() {
    let facts = [
      fact(2022, 302, .observed, "2024-06"), fact(2022, 305, .revised, "2023-06"),
      fact(2022, 310, .revised, "2023-01"), fact(2023, 320),
      fact(2023, 300, .revised, "2023-01", role: .plan), fact(2023, 280, role: .plan),
    ]
    let revisions = plan(facts).revisions(SeriesID(area: "", indicator: "x"))
    #expect(revisions.map(\.before.value) == [310, 305, 300])
    #expect(revisions.map(\.after.value) == [305, 302, 280])
    #expect(revisions.map(\.change) == [-5, -3, -20])
    #expect(revisions[0].percent == -100 * 5 / 310.0)
  }

  @Test func aSupersededFigureStandsInNoOtherPlace() throws {
    let facts = Facts([fact(2022, 310, .revised, "2023-01"), fact(2022, 302)])
    let id = SeriesID(area: "", indicator: "x")
    #expect(facts.actual(id, Year(2022))?.value == 302)
    #expect(facts.facts(id).map(\.value) == [302])
    #expect(facts.facts(id, role: .actual, year: Year(2022)).map(\.value) == [302])
    #expect(facts.superseded(id).map(\.value) == [310])
    #expect(try facts.series(id).observations.map(\.value) == [302])
    #expect(facts.all.count == 2)
  }

  @Test func theCheckSaysByHowMuchAndWhichWay() throws {
    let found = PlanCheck(
      plan([fact(2022, 310, .revised, "2023-01", line: 2), fact(2022, 302, line: 3)])
    ).findings()
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.slug == "revision-down")
    let text = DiagnosticRenderer(.english).record(finding)
    #expect(text.message == "X: 310 for 2022 was revised to 302, down by 8")
    #expect(text.notes.contains { $0.contains("2.6%") })
    #expect(text.notes.contains { $0.contains("observations.csv:3:1") })
    #expect(slugs([fact(2022, 300, .revised, "2023-01"), fact(2022, 302)]) == ["revision-up"])
    #expect(slugs([fact(2022, 302, .revised, "2023-01"), fact(2022, 302)]) == ["revision-same"])
  }

  @Test(arguments: [
    ("2023-01", "2024-01", false), ("2024-02", "2024-01", true), ("2024", "2024-01", false),
    ("2024-01-31", "2024-01", false), ("2024-02-01", "2024-01-31", true), ("2025", "2024", true),
  ])
  func theOlderFigureCannotBePublishedLater(_ old: String, _ new: String, _ isWrong: Bool) {
    let found = slugs([fact(2022, 310, .revised, old), fact(2022, 302, .observed, new)])
    #expect(found.contains("revision-order") == isWrong)
  }

  @Test(arguments: ["24", "2024-13", "2024-02-30", "2024-1", "2024-01-01-01", "March 2024", ""])
  func otherTextsAreNoDates(_ text: String) {
    #expect(PublicationDate(text) == nil)
  }

  @Test func aPartIsNotMoreThanItsYearNorThanALaterPart() {
    let part = fact(2022, 320, .partial, "2022-09")
    #expect(slugs([part, fact(2022, 302)]) == ["partial-above-year"])
    #expect(slugs([part, fact(2022, 320)]) == [])
    #expect(slugs([part, fact(2022, 300, .partial, "2022-10")]) == ["partial-falls"])
    #expect(slugs([part, fact(2022, 330, .partial, "2022-10")]) == [])
    // A balance may fall within a year.
    #expect(slugs([part, fact(2022, 302)], lower: nil) == [])
  }
}
