import Forecasting
import Testing

@testable import Planning

@Suite struct PublishedStandardTests {
  @Test(
    "the numbers that each body reads its class from",
    arguments: [
      (WorkedCase.poorToZero, PublishedStandard.unsd, 0.9640),
      (.poorSlow, .unsd, 0.5829), (.insurance, .unsd, 0.8394), (.voluntary, .unsd, 0.7606),
      (.unemployment, .unsd, -0.6603),
      (.poorToZero, .sdsn, 1.4398), (.voluntary, .sdsn, 0.5455),
      (.insurance, .eurostat, 0.8417), (.voluntary, .eurostat, 0.8325),
      (.unemployment, .eurostat, -0.6921),
      (.poorToZero, .escap, 8.6391), (.unemployment, .escap, -4),
      (.poorSlow, .escapAnticipated, 31.9527), (.unemployment, .escapAnticipated, 166.6667),
    ])
  func value(_ worked: WorkedCase, _ standard: PublishedStandard, expected: Double) throws {
    let answer = standard.answer(for: worked.progress)
    #expect(abs(try #require(answer.value) - expected) < 5.1e-5)
  }

  @Test(
    "their classes",
    arguments: [
      (WorkedCase.poorToZero, PublishedStandard.sdsn, PublishedStandard.Category.onTrack),
      (.poorToZero, .unsd, .onTrack), (.poorToZero, .eurostat, .undefinedAtZero),
      (.poorSlow, .unsd, .acceleration), (.insurance, .eurostat, .acceleration),
      (.voluntary, .sdsn, .moderate), (.unemployment, .sdsn, .decreasing),
      (.unemployment, .eurostat, .deterioration), (.unemployment, .unsd, .regression),
      (.unemployment, .escap, .regressed), (.unemployment, .escapAnticipated, .reverse),
    ])
  func category(
    _ worked: WorkedCase, _ standard: PublishedStandard, expected: PublishedStandard.Category
  ) {
    #expect(standard.answer(for: worked.progress).category == expected)
  }

  @Test func aPercentageWithinAPointOfAllOrNothingIsMetForTheUN() {
    func progress(_ value: Double, _ goal: Double, isPercentage: Bool = true) -> Progress {
      Progress(
        base: .init(year: Year(2020), value: 50), latest: .init(year: Year(2023), value: value),
        targetYear: Year(2026), goal: goal, direction: goal > 50 ? 1 : -1,
        isPercentage: isPercentage)
    }
    for (value, goal) in [(99.0, 100.0), (99.4, 100), (1, 0), (0.2, 0)] {
      #expect(PublishedStandard.unsd.answer(for: progress(value, goal)).category == .met)
      #expect(PublishedStandard.sdsn.answer(for: progress(value, goal)).category != .maintaining)
    }
    for (value, goal) in [(98.9, 100.0), (1.1, 0), (94.5, 95)] {
      #expect(PublishedStandard.unsd.answer(for: progress(value, goal)).category != .met)
    }
    let households = progress(1, 0, isPercentage: false)
    #expect(PublishedStandard.unsd.answer(for: households).category != .met)
  }

  @Test func overshootIsReachedAndNotAGap() {
    // A line through 169 and 23 falls to -74 by 2026: reached, not 44% short.
    let answer = PublishedStandard.escapAnticipated.answer(for: WorkedCase.poorToZero.progress)
    #expect(answer.category == .maintain)
  }

  @Test(
    "the class by compound growth hangs on what stands for zero",
    arguments: [(0.001, 0.5337), (0.01, 0.5665), (0.1, 0.6276), (0.5, 0.7059), (1, 0.7569)])
  func epsilon(_ goal: Double, ratio: Double) throws {
    let progress = Progress(
      base: YearlyObservation(year: Year(2021), value: 169),
      latest: YearlyObservation(year: Year(2024), value: 23), targetYear: Year(2026), goal: goal,
      direction: -1)
    let answer = PublishedStandard.eurostat.answer(for: progress)
    #expect(abs(try #require(answer.value) - ratio) < 5e-5)
  }

  @Test func fourOfTheFiveCasesFallInOneTier() {
    let slow = WorkedCase.poorSlow.progress
    let voluntary = WorkedCase.voluntary.progress
    let tiers = { (progress: Progress) in
      Set(PublishedStandard.allCases.compactMap { $0.answer(for: progress).category.tier })
    }
    #expect(tiers(slow) == [1])
    #expect(tiers(WorkedCase.poorToZero.progress) == [2])
    #expect(tiers(voluntary) == [1])
    #expect(tiers(WorkedCase.unemployment.progress) == [0])
  }
}
