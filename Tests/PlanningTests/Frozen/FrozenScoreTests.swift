import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct FrozenScoreTests {
  private static let known: [Int: Double] = [2019: 100, 2020: 92, 2021: 79, 2022: 71, 2023: 59]

  private static func plan(
    _ figures: [Int: Double] = known, through: Int = 2026, goal: Double = 50,
    targets: [String] = ["soon", "fall", "late"], statuses: [Int: ObservationStatus] = [:]
  ) throws -> Plan {
    let all = [
      Target(id: "soon", indicator: "poor", goal: .atMost(goal), when: .by(Year(2024))),
      Target(id: "fall", indicator: "poor", goal: .reduceBy(12), when: .during(Year(2024))),
      Target(id: "late", indicator: "poor", goal: .atMost(30), when: .by(Year(2026))),
    ]
    let base = Sample.plan(
      [try Sample.stock("poor", trend: Sample.linear)], figures: [:], through: through,
      scenarios: [
        Sample.scenario(
          "fixed", ["poor": [Lever(.set([Year(2024): 50], then: .continue), from: Year(2024))]])
      ], targets: all.filter { targets.contains($0.id) })
    return Plan(
      name: base.name, through: base.through, seed: base.seed, indicators: base.indicators,
      targets: base.targets, scenarios: base.scenarios,
      facts: Facts(
        figures.sorted { $0.key < $1.key }.map {
          Fact(
            indicator: "poor", year: Year($0.key), value: $0.value,
            status: statuses[$0.key] ?? .observed)
        }), areas: [""])
  }

  private static func freeze(_ plan: Plan, scenario: String = "baseline") throws -> FrozenForecast {
    let projection = try Projector(plan: plan).projection(of: scenario)
    return FrozenForecast(
      projection, of: plan, assessments: Assessor(plan).assessments(of: projection),
      setting: .init(
        plan: "plan.yaml", version: "1", scenario: scenario, seed: 8, draws: 10_000, lean: .all),
      inputs: [])
  }

  @Test func whatIsKnownAndWhatIsSaidIsFrozen() throws {
    let plan = try Self.plan()
    let frozen = try Self.freeze(plan)
    let series = try #require(frozen.series.first)
    #expect(series.origin == Year(2023))
    #expect(series.observed.map(\.value) == [100, 92, 79, 71, 59])
    #expect(series.steps.map(\.year.number) == [2024, 2025, 2026])
    let step = try #require(Projector(plan: plan).baseline.series("poor")?.step(Year(2025)))
    #expect(series.steps[1].value == step.value)
    #expect(series.steps[1].interval(.percent(80)) == step.interval80)
    #expect(series.steps[1].interval(.percent(95)) == step.interval95)
    // No change: 59; the mean pace (100 - 59) / 4 a year for two years; the line of least squares.
    #expect(series.steps[1].references[0] == 59)
    #expect(abs(series.steps[1].references[1] - (59 - 2 * 10.25)) < 1e-12)
    #expect(abs(series.steps[1].references[2] - (80.2 - 10.3 * 4)) < 1e-9)
    #expect(frozen.promises.map(\.target) == ["soon", "fall", "late"])
    #expect(frozen.promises.allSatisfy { $0.probability != nil })
  }

  @Test func errorsStandBesideThoseOfTheReferences() throws {
    let frozen = try Self.freeze(try Self.plan())
    let score = try FrozenScore(
      frozen, by: try Self.plan(Self.known.merging([2024: 52, 2025: 20]) { $1 }))
    #expect(score.figures.map(\.observation.value) == [52, 20])
    #expect(score.awaited.map(\.step.year.number) == [2026])
    let scores = try #require(score.scores)
    let points = frozen.series[0].steps.map(\.value)
    let errors = [abs(52 - points[0]), abs(20 - points[1])]
    #expect(abs(try #require(scores.meanAbsoluteError) - (errors[0] + errors[1]) / 2) < 1e-12)
    #expect(scores.referenceErrors[.noChange] == 23)
    #expect(abs(try #require(scores.referenceErrors[.drift]) - (3.25 + 18.5) / 2) < 1e-12)
    // 52 lies near the line's 49.3, and 20 far below its 39.
    #expect(scores.coverage80?.count == 2 && scores.coverage80?.inside == 1)
    #expect(score.indicatorScores.map(\.indicator) == ["poor"])
  }

  @Test func chancesAreScoredWhereTheYearCame() throws {
    let frozen = try Self.freeze(try Self.plan())
    let score = try FrozenScore(frozen, by: try Self.plan(Self.known.merging([2024: 48]) { $1 }))
    #expect(score.answers.map(\.promise.target) == ["soon", "fall"])
    // 48 is at most 50, and 59 - 48 = 11 is fewer than 12.
    #expect(score.answers.map(\.outcome.isMet) == [true, false])
    #expect(score.answers.map(\.outcome.value) == [48, 11])
    let p = frozen.promises.compactMap(\.probability)
    let expected = ((1 - p[0]) * (1 - p[0]) + p[1] * p[1]) / 2
    #expect(abs(try #require(score.probabilities?.brierScore) - expected) < 1e-12)
    #expect(score.unscored.map(\.why) == [.awaited])
  }

  @Test func nothingIsScoredBeforeItComes() throws {
    let plan = try Self.plan()
    let score = try FrozenScore(try Self.freeze(plan), by: plan)
    #expect(score.scores == nil && score.probabilities == nil)
    #expect(score.figures.isEmpty && score.awaited.count == 3 && score.answers.isEmpty)
    #expect(score.revisions.isEmpty)
  }

  @Test func aTargetThatIsGoneOrAsksSomethingElseIsNotScored() throws {
    let frozen = try Self.freeze(try Self.plan())
    let score = try FrozenScore(
      frozen,
      by: try Self.plan(
        Self.known.merging([2024: 48]) { $1 }, goal: 45, targets: ["soon", "late"]))
    #expect(score.answers.isEmpty)
    #expect(score.unscored.map(\.why) == [.askedDifferently, .gone, .awaited])
  }

  @Test func revisedFiguresAreTold() throws {
    let frozen = try Self.freeze(
      try Self.plan(Self.known.filter { $0.key != 2020 }))
    var today = Self.known.filter { $0.key != 2021 }
    today[2023] = 60
    let plan = try Self.plan(today)
    let score = try FrozenScore(frozen, by: plan)
    #expect(score.revisions.map(\.year.number) == [2020, 2021, 2023])
    #expect(score.revisions.map(\.before) == [nil, 79, 59])
    #expect(score.revisions.map(\.now) == [92, nil, 60])
    #expect(
      score.revisions.compactMap { $0.diagnostic(in: plan)?.slug } == [
        "frozen-came-late", "frozen-taken-back", "frozen-revised",
      ])
  }

  @Test func aFigureOfANewDefinitionIsNotHeldAgainstTheForecast() throws {
    let frozen = try Self.freeze(try Self.plan())
    let score = try FrozenScore(
      frozen,
      by: try Self.plan(
        Self.known.merging([2024: 51, 2025: 90]) { $1 }, statuses: [2025: .break]))
    #expect(score.figures.map(\.step.year.number) == [2024])
    #expect(score.redefined.map(\.since.number) == [2025])
    #expect(score.awaited.isEmpty)
  }

  @Test func anAssumedPathHasAnErrorAndNoInterval() throws {
    let frozen = try Self.freeze(try Self.plan(), scenario: "fixed")
    #expect(frozen.series[0].steps[0].kind == .assumed)
    #expect(frozen.series[0].steps[0].quantiles == nil)
    let score = try FrozenScore(frozen, by: try Self.plan(Self.known.merging([2024: 52]) { $1 }))
    #expect(score.scores?.meanAbsoluteError == 2)
    #expect(score.scores?.coverage80 == nil)
  }

  @Test func theScenarioHasToBeThere() throws {
    let frozen = try Self.freeze(try Self.plan(), scenario: "fixed")
    let plan = try Self.plan()
    let without = Plan(
      name: plan.name, through: plan.through, seed: 8, indicators: plan.indicators,
      targets: plan.targets, scenarios: [:], facts: plan.facts, areas: plan.areas)
    #expect(throws: ScenarioFailure.unknown("fixed")) { try FrozenScore(frozen, by: without) }
  }

  @Test func furtherFiguresTakeThePlaceOfThePlans() throws {
    let plan = try Self.plan().adding([
      Fact(indicator: "poor", year: Year(2023), value: 61),
      Fact(indicator: "poor", year: Year(2024), value: 50),
      Fact(indicator: "poor", year: Year(2022), value: 10, role: .plan),
    ])
    let series = try plan.facts.series(SeriesID(area: "", indicator: "poor"))
    #expect(series.fitted.map(\.value) == [100, 92, 79, 71, 61, 50])
  }
}
