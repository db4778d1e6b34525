import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// A year that is not over, against how earlier years went by the same date.
@Suite struct PartialFigureTests {
  private static let id = SeriesID(area: "", indicator: "x")

  private func full(
    _ year: Int, _ value: Double, _ status: ObservationStatus = .observed
  ) -> Fact {
    Fact(indicator: "x", year: Year(year), value: value, status: status)
  }

  private func part(_ asOf: String, _ value: Double) throws -> Fact {
    let year = try #require(Int(asOf.prefix(4)))
    return Fact(indicator: "x", year: Year(year), value: value, status: .partial, asOf: asOf)
  }

  private func plan(_ facts: [Fact], _ measure: Indicator.Measure = .flow) -> Plan {
    let indicator = Indicator(
      id: "x", label: LocalizedText("X"), unit: .named("people"), kind: .count, measure: measure,
      better: .higher, bounds: Bounds(lower: 0), decimals: 0)
    let when: Target.When = measure == .flow ? .during(Year(2024)) : .by(Year(2025))
    return Plan(
      name: LocalizedText("P"), through: Year(2026), seed: 1, indicators: ["x": indicator],
      targets: ["t": Target(id: "t", indicator: "x", goal: .atLeast(1000), when: when)],
      scenarios: [:], facts: Facts(facts), areas: [""])
  }

  @Test func theUsualShareIsTheMedianOfEarlierYears() throws {
    let plan = plan([
      full(2021, 1000), try part("2021-09", 600), full(2022, 1000), try part("2022-09", 700),
      full(2023, 1000), try part("2023-09", 640), try part("2024-09", 650),
    ])
    let now = try #require(plan.underWay(Self.id))
    let usual = try #require(now.usual)
    #expect(usual.measure == .share && usual.usual == 0.64)
    #expect(usual.years.map(\.year.number) == [2021, 2022, 2023])
    #expect(usual.range == 0.6...0.7)
    #expect(now.expectedShare == 0.64)
    let a = try Judged.assess(plan)
    #expect(abs(try #require(a.measures.attainmentPercent) - 100 * 650 / 640) < 1e-9)
    #expect(a.flags.contains(.toDate) && a.flags.contains(.usualShare))
  }

  @Test func withAnEvenNumberOfYearsItIsTheMiddleOfTheTwo() throws {
    let plan = plan([
      full(2022, 1000), try part("2022-09", 700), full(2023, 1000), try part("2023-09", 600),
      try part("2024-09", 650),
    ])
    #expect(abs(try #require(plan.underWay(Self.id)?.usual?.usual) - 0.65) < 1e-12)
  }

  /// Each of these leaves nothing to learn from, so that the time is the measure as before.
  @Test(arguments: [
    // Another month.
    [(2023, 1000.0, ObservationStatus.observed, "2023-08", 600.0)],
    // A year that was assumed is not known.
    [(2023, 1000, .assumed, "2023-09", 600)],
    // More than the whole year, and nothing at all.
    [(2023, 1000, .observed, "2023-09", 1100)],
    [(2023, 1000, .observed, "2023-09", 0)],
    // A later year was not known then.
    [(2025, 1000, .observed, "2025-09", 600)],
  ])
  func nothingElseIsLearntFrom(
    _ years: [(Int, Double, ObservationStatus, String, Double)]
  ) throws {
    let facts = try years.flatMap { [full($0.0, $0.1, $0.2), try part($0.3, $0.4)] }
    let found = plan(facts + [try part("2024-09", 650)]).partialFigures(Self.id)
    let now = try #require(found.first { $0.year == Year(2024) })
    #expect(now.usual == nil)
    #expect(now.expectedShare == 274.0 / 366)
  }

  @Test func theLatestTenYearsAreLearntFrom() throws {
    let years = try (2009...2023).flatMap { year in
      [full(year, 1000), try part("\(year)-09", Double(year - 1500))]
    }
    let usual = try #require(plan(years + [try part("2024-09", 650)]).underWay(Self.id)?.usual)
    #expect(usual.years.map(\.year.number) == Array(2014...2023))
    #expect(abs(usual.usual - 0.5185) < 1e-12)
  }

  @Test func yearsOfAnOlderDefinitionAreNotLearntFrom() throws {
    let facts = [
      full(2021, 1000), try part("2021-09", 500), full(2022, 1000, .break),
      try part("2022-09", 700), full(2023, 1000), try part("2024-09", 650),
    ]
    let usual = try #require(plan(facts).underWay(Self.id)?.usual)
    #expect(usual.years.map(\.year.number) == [2022])
  }

  @Test func theEndOfAMonthIsTheSameDayHoweverItIsWritten() throws {
    let facts = [full(2023, 1000), try part("2023-02-28", 100), try part("2024-02", 120)]
    #expect(plan(facts).underWay(Self.id)?.usual?.years.count == 1)
    let other = [full(2023, 1000), try part("2023-02-28", 100), try part("2024-02-28", 120)]
    #expect(plan(other).underWay(Self.id)?.usual == nil)
  }

  @Test func aLevelIsComparedByWhatWasAddedUntilTheYearsEnd() throws {
    let facts = [
      full(2022, 80), full(2023, 90), try part("2023-06", 86), try part("2024-06", 93),
    ]
    let plan = plan(facts, .stock)
    let now = try #require(plan.underWay(Self.id))
    #expect(now.usual?.measure == .change && now.usual?.usual == 4)
    let a = try Judged.assess(plan)
    #expect(a.toDate?.value == 93 && !a.flags.contains(.toDate))
    // The attainment is of the last year's end, as without the part.
    let without = try Judged.assess(self.plan(Array(facts.prefix(2)), .stock))
    #expect(a.measures.attainmentPercent == without.measures.attainmentPercent)
  }

  /// Nothing that is projected moves by a bit, whatever the parts and the superseded figures say.
  @Test(arguments: [Indicator.Measure.flow, .stock])
  func partsAndSupersededFiguresAreNeverFitted(_ measure: Indicator.Measure) throws {
    let base = [full(2021, 800), full(2022, 900), full(2023, 950)]
    let more = [
      try part("2022-09", 5), try part("2023-09", 1), try part("2024-06", 1e6),
      Fact(indicator: "x", year: Year(2022), value: 3, status: .revised, asOf: "2023-01"),
    ]
    func steps(_ facts: [Fact]) throws -> [SeriesProjection.Step] {
      let projection = try Projector(plan: plan(facts, measure)).projection(of: "baseline")
      return try #require(projection.series[Self.id]).steps
    }
    let (before, after) = (try steps(base), try steps(more + base))
    #expect(before.map(\.year) == after.map(\.year) && !before.isEmpty)
    for (a, b) in zip(before, after) {
      #expect(a.value == b.value && a.interval80 == b.interval80 && a.interval95 == b.interval95)
    }
    #expect(Facts(more + base).newestYear == Year(2023))
  }

  /// Seeded: a share never leaves (0, 1], scaling all figures alters none, and the order of the rows
  /// is no matter.
  @Test(arguments: 1...40)
  func sharesDoNotDependOnUnitOrOrder(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    var facts: [Fact] = []
    for year in 2015...2023 {
      let whole = 100 + 900 * next()
      if next() < 0.8 { facts.append(full(year, whole)) }
      if next() < 0.8 { facts.append(try part("\(year)-09", whole * 1.2 * next())) }
    }
    facts.append(try part("2024-09", 100))
    let scaled = facts.map {
      Fact(
        indicator: "x", year: $0.year, value: 4 * $0.value, status: $0.status, asOf: $0.asOf)
    }
    let usual = plan(facts).partialFigures(Self.id).last?.usual
    #expect(plan(scaled).partialFigures(Self.id).last?.usual?.usual == usual?.usual, "\(seed)")
    #expect(
      plan(facts.reversed()).partialFigures(Self.id).last?.usual?.usual == usual?.usual, "\(seed)")
    if let usual {
      #expect(usual.range.lowerBound > 0 && usual.range.upperBound <= 1, "\(seed)")
      #expect(usual.range.contains(usual.usual), "\(seed)")
    }
  }
}
