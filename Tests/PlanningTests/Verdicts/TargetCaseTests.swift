import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// What is said of a target besides its verdict: when it is reached, how a year goes that is not
/// over, which figures to be careful with, and why there is nothing to say.
@Suite struct TargetCaseTests {
  /// In which year a target is met: a level since when, a flow only ahead or in its own year.
  @Test(arguments: [
    (Indicator.Measure.stock, [(2021, 50.0), (2022, 30), (2023, 20)], 2025, 40.0, 2022),
    (.stock, [(2021, 30), (2022, 50), (2023, 20)], 2025, 40, 2023),
    (.stock, [(2021, 100), (2022, 80), (2023, 60)], 2026, 40, 2024),
    (.flow, [(2021, 100), (2022, 80), (2023, 60)], 2026, 70, 2024),
    (.flow, [(2021, 100), (2022, 80), (2023, 60)], 2023, 70, 2023),
  ])
  func aTargetIsReachedInTheYearThatMeetsIt(
    _ measure: Indicator.Measure, _ figures: [(Int, Double)], _ year: Int, _ goal: Double,
    _ reached: Int
  ) throws {
    let when: Target.When = measure == .stock ? .by(Year(year)) : .during(Year(year))
    let a = try Judged.assess(
      Judged.plan(
        measure: measure, trend: Sample.linear, figures: figures, goal: .atMost(goal), when: when))
    #expect(a.eta == .year(Year(reached)))
  }

  @Test func aFlowBelowItsGoalThisYearIsNotReachedByLastYears() throws {
    let a = try Judged.assess(
      Judged.plan(
        measure: .flow, better: .higher, trend: Sample.linear, figures: [(2022, 110), (2023, 100)],
        goal: .atLeast(95), when: .during(Year(2024))))
    #expect(a.now == 100 && a.projected == 90)
    #expect(a.eta == .never)
  }

  @Test func aYearThatIsNotOverIsJudgedByItsPart() throws {
    var facts = [
      Fact(indicator: "x", year: Year(2023), value: 3928),
      Fact(indicator: "x", year: Year(2024), value: 1650, status: .partial, asOf: "2024-06"),
      Fact(indicator: "x", year: Year(2024), value: 900, status: .partial, asOf: "2024-03"),
    ]
    let indicator = Indicator(
      id: "x", label: LocalizedText("X"), unit: .named("people"), kind: .count, measure: .flow,
      better: .higher, bounds: Bounds(lower: 0), decimals: 0)
    func assessment() throws -> Assessment {
      try Judged.assess(
        Plan(
          name: LocalizedText("P"), through: Year(2026), seed: 1, indicators: ["x": indicator],
          targets: [
            "t": Target(
              id: "t", indicator: "x", goal: .atLeast(3700), when: .during(Year(2024)))
          ], scenarios: [:], facts: Facts(facts), areas: [""]))
    }
    let part = try assessment()
    #expect(part.toDate?.value == 1650)
    #expect(part.flags.contains(.toDate))
    let expected = 100 * 1650 / (3700 * 182.0 / 366)
    #expect(abs(try #require(part.measures.attainmentPercent) - expected) < 1e-9)
    // Never fitted, and nothing once the year is over.
    #expect(part.now == 3928)
    facts.append(Fact(indicator: "x", year: Year(2024), value: 3600))
    let whole = try assessment()
    #expect(whole.toDate == nil && whole.verdict == .missed)
    #expect(abs(try #require(whole.measures.attainmentPercent) - 97.2973) < 1e-4)
  }

  @Test(arguments: [
    (ObservationStatus.provisional, VerdictFlag.provisional), (.estimated, .estimated),
    (.derived, .derived), (.assumed, .assumed),
  ])
  func whatIsNotPlainlyObservedIsFlagged(_ status: ObservationStatus, _ flag: VerdictFlag) throws {
    for year in [2023, 2025] {
      let a = try Judged.assess(
        Judged.plan(
          figures: Judged.founding, goal: .atMost(0), when: .by(Year(year)), status: status))
      #expect(a.flags.contains(flag))
    }
  }

  @Test func aSumNamesTheYearThatIsMissing() throws {
    let a = try Judged.assess(
      Judged.plan(
        measure: .flow, figures: [(2022, 10), (2023, 12)], goal: .total(30),
        when: .over(from: Year(2020), through: Year(2024))))
    #expect(a.verdict == .noVerdict && a.reasonCode == "NO_OBSERVATION")
    #expect(a.reason.arguments["missing"] == .year(2020))
  }

  @Test func aSeriesThatCannotBeFittedSaysWhy() throws {
    let a = try Judged.assess(
      Judged.plan(
        trend: Sample.linear, figures: [(2023, 12)], goal: .atMost(0), when: .by(Year(2025))))
    #expect(a.reasonCode == "NO_FORECAST")
    let sentence = Catalogue(.english).render(a.reason)
    #expect(
      sentence
        == "no projection for 2025 can be made: only 1 figure, and the named trend needs at least 2"
    )
  }

  /// A change is a rise or a fall, whatever its target counts as good.
  @Test(arguments: [
    (Target.Goal.reduceBy(30), [100.0, 90], "a fall of 10"),
    (.reduceBy(30), [90, 100], "a rise of 10"), (.increaseBy(30), [90, 100], "a rise of 10"),
    (.increaseBy(30), [100, 90], "a fall of 10"), (.increaseBy(30), [90, 90], "no change"),
  ])
  func aChangeIsToldByItsWay(_ goal: Target.Goal, _ values: [Double], _ words: String) throws {
    let a = try Judged.assess(
      Judged.plan(
        trend: Sample.linear, figures: [(2022, values[0]), (2023, values[1])], goal: goal,
        when: .during(Year(2024))))
    let sentence = Catalogue(.english).render(a.reason)
    #expect(sentence.hasPrefix("\(words) projected for 2024"), "\(sentence)")
  }
}
