import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct AssessorTests {
  @Test func theFoundingCaseIsOffTrackWithAChanceNearEighteenPercent() throws {
    let a = try Judged.assess(
      Judged.plan(figures: Judged.founding, goal: .atMost(0), when: .by(Year(2024))))
    #expect(a.verdict == .offTrack)
    let p = try #require(a.probability)
    #expect(p > 0.16 && p < 0.2)
    #expect(a.now == 23)
    #expect(a.measures.paceNeeded == -23)
    #expect(a.measures.paceNow == -146)
    #expect(a.measures.historicBest == 146)
    #expect(a.flags.contains(.fewPoints))
    #expect(a.reasonCode == "PROBABILITY")
  }

  @Test func aDecreasingPlanIsJudgedByTheWayDownAndNotByItsQuotient() throws {
    // 23 of 118 looks terrible; 146 of the 51 assigned is 286%.
    let assigned = try Judged.assess(
      Judged.plan(figures: Judged.founding, goal: .reduceBy(51), when: .during(Year(2023))))
    #expect(assigned.verdict == .met)
    #expect(abs(try #require(assigned.measures.attainmentPercent) - 286.2745) < 1e-4)
    #expect(assigned.now == 146)
    #expect(assigned.projected == 146)
    #expect(assigned.probability == nil)
    let level = try Judged.assess(
      Judged.plan(figures: Judged.founding, goal: .atMost(118), when: .by(Year(2023))))
    #expect(abs(try #require(level.measures.attainmentPercent) - 286.2745) < 1e-4)
  }

  @Test func jobsReachTheirPlanExecution() throws {
    let a = try Judged.assess(
      Judged.plan(
        measure: .flow, better: .higher, unit: .named("people"), figures: [(2023, 3928)],
        goal: .atLeast(3700), when: .during(Year(2023))))
    #expect(a.verdict == .met)
    #expect(abs(try #require(a.measures.attainmentPercent) - 106.1622) < 1e-4)
  }

  @Test func aFlowMetThisYearIsStillJudgedByItsChanceNextYear() throws {
    let a = try Judged.assess(
      Judged.plan(
        measure: .flow, better: .higher, unit: .named("people"), figures: [(2023, 3928)],
        goal: .atLeast(3700), when: .during(Year(2024))))
    #expect(a.verdict == .onTrack)
    #expect(a.reasonCode == "PROBABILITY")
    #expect(try #require(a.probability) > 0.5)
  }

  @Test func aTargetInThePastIsJudgedAtItsYearAndNotByTheLatestFigure() throws {
    let figures: [(Int, Double)] = [(2021, 50), (2022, 10), (2023, 30)]
    let met = try Judged.assess(
      Judged.plan(figures: figures, goal: .atMost(10), when: .by(Year(2022))))
    #expect(met.verdict == .met)
    let missed = try Judged.assess(
      Judged.plan(figures: figures, goal: .atMost(20), when: .by(Year(2023))))
    #expect(missed.verdict == .missed)
    let gap = try Judged.assess(
      Judged.plan(figures: [(2020, 50), (2023, 30)], goal: .atMost(20), when: .by(Year(2022))))
    #expect(gap.verdict == .noVerdict)
    #expect(gap.reasonCode == "NO_OBSERVATION")
  }

  @Test func alreadyAtZeroIsMetOrMayBeLostByTheRiskOfRelapse() throws {
    let steady = try Judged.assess(
      Judged.plan(
        figures: [(2019, 0), (2020, 0), (2021, 0), (2022, 0), (2023, 0)], goal: .atMost(0),
        when: .by(Year(2024))))
    #expect(steady.verdict == .met)
    #expect(steady.reasonCode == "ALREADY_MET")
    let shaky = try Judged.assess(
      Judged.plan(
        figures: [(2019, 40), (2020, 0), (2021, 35), (2022, 20), (2023, 0)], goal: .atMost(0),
        when: .by(Year(2025))))
    #expect(shaky.verdict == .metAtRisk)
    #expect(try #require(shaky.probability) < 0.8)
  }

  @Test func aNewProgrammeFromZeroHasPacesAndNoRatios() throws {
    let a = try Judged.assess(
      Judged.plan(
        better: .higher, figures: [(2022, 0), (2023, 30)], goal: .atLeast(90),
        when: .by(Year(2025))))
    #expect(a.measures.paceNow == 30)
    #expect(a.measures.paceNeeded == 30)
    #expect(a.measures.aarr == nil)
    let eurostat = try #require(a.standards.first { $0.standard == .eurostat })
    #expect(eurostat.category == .undefinedAtZero)
  }

  @Test func aBaseAtTheTargetHasNoDistanceAndIsAnsweredByTheChance() throws {
    let a = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent, figures: [(2022, 95), (2023, 93)],
        goal: .atLeast(95), when: .by(Year(2025))))
    #expect(a.measures.distance == nil)
    #expect(a.probability != nil)
    let line = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent,
        trend: .family(FamilySpecification(.linear)), figures: [(2022, 95), (2023, 93)],
        goal: .atLeast(95), when: .by(Year(2025))))
    #expect(line.verdict == .noVerdict)
    #expect(line.reasonCode == "BASE_EQUALS_TARGET_UNMET")
  }

  @Test func aLineThroughTwoPointsGivesNoProbabilityAndIsJudgedByItsRatio() throws {
    let a = try Judged.assess(
      Judged.plan(
        trend: .family(FamilySpecification(.linear)), figures: [(2021, 100), (2022, 90)],
        goal: .atMost(60), when: .by(Year(2025))))
    #expect(a.probability == nil)
    #expect(a.interval80 == nil)
    #expect(a.projected == 60)
    #expect(a.verdict == .onTrack)
    #expect(a.reasonCode == "NO_INTERVAL")
  }

  @Test func aSeriesThatCannotBeFittedHasNoVerdict() throws {
    let a = try Judged.assess(
      Judged.plan(
        trend: .family(FamilySpecification(.quadratic)), figures: Judged.founding, goal: .atMost(0),
        when: .by(Year(2024))))
    #expect(a.verdict == .noVerdict)
    #expect(a.reasonCode == "NO_FORECAST")
  }

  @Test func figuresThatFellBehindAreStale() throws {
    let old = try Judged.assess(
      Judged.plan(
        figures: [(2018, 50), (2019, 40)], goal: .atMost(0), when: .by(Year(2025)), newest: 2023))
    #expect(old.verdict == .noVerdict)
    #expect(old.reasonCode == "STALE")
    let fresh = try Judged.assess(
      Judged.plan(
        figures: [(2018, 50), (2020, 40)], goal: .atMost(0), when: .by(Year(2025)), newest: 2023))
    #expect(fresh.verdict != .noVerdict)
  }

  @Test func movingAwayFromTheTargetIsSaid() throws {
    let a = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent, decimals: 1,
        figures: [(2019, 60), (2020, 55), (2021, 50), (2022, 45), (2023, 40)],
        goal: .atLeast(80), when: .by(Year(2025))))
    #expect(a.verdict == .reversing)
  }

  @Test func aBandIsJudgedFromBothSides() throws {
    let figures: [(Int, Double)] = [(2019, 50), (2020, 52), (2021, 51), (2022, 50), (2023, 51)]
    func band(_ lower: Double, _ upper: Double) throws -> Assessment {
      try Judged.assess(
        Judged.plan(
          kind: .share, better: .higher, unit: .percent, decimals: 1, figures: figures,
          goal: .between(lower, upper), when: .by(Year(2024))))
    }
    let inside = try band(40, 60)
    #expect(inside.verdict == .met)
    let above = try band(20, 40)
    #expect(above.verdict == .reversing)
    #expect(above.targetValue == 20)
    let lower = try #require(
      try Judged.assess(
        Judged.plan(
          kind: .share, better: .higher, unit: .percent, decimals: 1, figures: figures,
          goal: .atMost(60), when: .by(Year(2024)))
      ).probability)
    let upper = try #require(
      try Judged.assess(
        Judged.plan(
          kind: .share, better: .higher, unit: .percent, decimals: 1, figures: figures,
          goal: .atLeast(40), when: .by(Year(2024)))
      ).probability)
    // P(at most 60) + P(at least 40) - 1, up to the half unit that both edges share.
    #expect(abs(try #require(inside.probability) - (lower + upper - 1)) < 1e-9)
  }

  @Test func aFractionOfAHouseholdIsNoHousehold() throws {
    // An exponential trend never reaches zero; 0.4 of a household prints as none and is none.
    let a = try Judged.assess(
      Judged.plan(
        trend: .family(FamilySpecification(.exponential)), figures: Judged.founding,
        goal: .atMost(0),
        when: .by(Year(2025))))
    #expect(a.projected == 0)
    #expect(try #require(a.projectedRaw) > 0.4)
    #expect(a.verdict == .onTrack)
  }

  @Test func aReductionOverTwoProjectedYearsUsesJointPaths() throws {
    let two = Judged.plan(
      figures: [(2021, 60), (2022, 50), (2023, 41)], goal: .reduceBy(5),
      when: .during(Year(2025)))
    let a = try Judged.assess(two)
    let draws = try #require(a.draws)
    #expect(a.probability == draws.share { $0 >= 4.5 - 1e-9 })
    #expect(a.now == 9)
    #expect(a.nowYear == Year(2023))
  }

  @Test func aReductionInTheNextYearAgreesWithTheLevelItImplies() throws {
    let reduce = try Judged.assess(
      Judged.plan(
        figures: [(2021, 60), (2022, 50), (2023, 41)], goal: .reduceBy(5),
        when: .during(Year(2024))))
    let level = try Judged.assess(
      Judged.plan(
        figures: [(2021, 60), (2022, 50), (2023, 41)], goal: .atMost(36),
        when: .by(Year(2024))))
    let p = try #require(reduce.probability)
    let q = try #require(level.probability)
    #expect(abs(p - q) < 1e-12)
    #expect(reduce.projected == 41 - (try #require(level.projected)))
  }

  @Test func aTotalAddsWhatIsObservedToWhatIsProjected() throws {
    let total = Judged.plan(
      measure: .flow, better: .higher, figures: [(2021, 100), (2022, 110), (2023, 120)],
      goal: .total(550), when: .over(from: Year(2021), through: Year(2025)))
    let a = try Judged.assess(total)
    #expect(a.now == 330)
    let draws = try #require(a.draws)
    #expect(draws.values.allSatisfy { $0 >= 330 })
    #expect(try #require(a.projectedRaw) > 500)
    #expect(abs(try #require(a.measures.attainmentPercent) - 60) < 1e-9)
  }

  @Test func maintainingMeansNotWorseThanTheBase() throws {
    let a = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent, decimals: 1,
        figures: [(2021, 90), (2022, 93), (2023, 94)], goal: .maintain, when: .by(Year(2024)),
        baseYear: 2022))
    #expect(a.targetValue == 93)
    #expect(a.verdict == .met || a.verdict == .metAtRisk)
  }

  @Test func anAssumedFigureHasNoChance() throws {
    let assumed = Judged.plan(
      figures: Judged.founding, goal: .atMost(0), when: .by(Year(2024)),
      levers: [Lever(.set([Year(2024): 0], then: .continue))])
    let a = try Judged.assess(assumed, scenario: "s")
    #expect(a.isAssumed)
    #expect(a.probability == nil)
    #expect(a.reasonCode == "ASSUMED_PATH")
    #expect(a.interval80 == nil)
  }

  @Test func provisionalFiguresAreFlagged() throws {
    let a = try Judged.assess(
      Judged.plan(
        figures: Judged.founding, goal: .atMost(0), when: .by(Year(2024)), status: .provisional))
    #expect(a.flags.contains(.provisional))
  }

  @Test func whatCanBePromisedIsMetWithEightyPercent() throws {
    let a = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent, decimals: 1, figures: [(2023, 93)],
        goal: .atLeast(95), when: .by(Year(2025))))
    let promised = try #require(a.promised)
    let again = try Judged.assess(
      Judged.plan(
        kind: .share, better: .higher, unit: .percent, decimals: 9, figures: [(2023, 93)],
        goal: .atLeast(promised), when: .by(Year(2025))))
    // The level is met today, so the verdict differs; the chance is 80%.
    #expect(abs(try #require(again.probability) - 0.8) < 1e-6)
  }
}

@Suite struct TargetComparisonTests {
  @Test func theBaselineAgainstItselfHasNoDifference() throws {
    let same = Judged.plan(figures: Judged.founding, goal: .atMost(0), when: .by(Year(2024)))
    let a = try Judged.assess(same)
    let comparison = try #require(TargetComparison([a, a]))
    #expect(comparison.rows[1].difference == 0)
    #expect(comparison.rows[1].probabilityDifference == 0)
  }

  @Test func aHelpfulLeverIsBetterInEveryDrawThatIsNotYetAtTheFloor() throws {
    let helped = Judged.plan(
      figures: Judged.founding, goal: .atMost(0), when: .by(Year(2024)),
      levers: [Lever(.add(Lever.Amount(-10, .own)))])
    let comparison = try #require(
      TargetComparison([try Judged.assess(helped), try Judged.assess(helped, scenario: "s")]))
    let shares = try #require(comparison.rows[1].shares)
    #expect(shares.worse == 0)
    #expect(shares.better > 0.8)
    #expect(abs(shares.better + shares.equal + shares.worse - 1) < 1e-12)
    #expect(try #require(comparison.rows[1].probabilityDifference) > 0)
    #expect(try #require(comparison.rows[1].difference) < 0)
  }
}
