import Forecasting
import Testing

@testable import Planning

/// The five cases on which published methods contradict each other: three years to the latest
/// figure, 2021 to 2024. The years are illustrative.
enum WorkedCase: String, CaseIterable, Sendable {
  case poorToZero, poorSlow, insurance, voluntary, unemployment

  var progress: Progress {
    switch self {
    case .poorToZero: make(169, 23, 0, 2026, -1, limit: 0)
    case .poorSlow: make(169, 100, 0, 2026, -1, limit: 0)
    case .insurance: make(91, 93, 95, 2026, 1, limit: 100)
    case .voluntary: make(1.7, 2.3, 5, 2030, 1, limit: 100)
    case .unemployment: make(42, 40.8, 45, 2026, 1, limit: 100)
    }
  }

  private func make(
    _ base: Double, _ latest: Double, _ goal: Double, _ target: Int, _ direction: Double,
    limit: Double
  ) -> Progress {
    Progress(
      base: YearlyObservation(year: Year(2021), value: base),
      latest: YearlyObservation(year: Year(2024), value: latest),
      targetYear: Year(target), goal: goal, direction: direction, limit: limit)
  }
}

@Suite struct ProgressTests {
  @Test(
    "distance, pace ratio and acceleration of the worked cases",
    arguments: [
      (WorkedCase.poorToZero, 0.8639, 1.4398, 0.2363),
      (.poorSlow, 0.4083, 0.6805, 2.1739),
      (.insurance, 0.5, 0.8333, 1.5),
      (.voluntary, 0.1818, 0.5455, 2.25),
      (.unemployment, -0.4, -0.6667, -5.25),
    ])
  func measures(
    _ worked: WorkedCase, distance: Double, pace: Double, acceleration: Double
  ) throws {
    let progress = worked.progress
    #expect(abs(try #require(progress.distance) - distance) < 5e-5)
    #expect(abs(try #require(progress.paceRatioFromBase) - pace) < 5e-5)
    #expect(abs(try #require(progress.acceleration) - acceleration) < 5e-5)
  }

  @Test func nearTheCapTheLinearPaceFlattersAndTheGapDoesNot() throws {
    let progress = WorkedCase.insurance.progress
    let now = try #require(progress.gapPace)
    let needed = try #require(progress.gapPaceNeeded)
    #expect(abs(now - 0.08036) < 5e-6)
    #expect(abs(needed - 0.15485) < 5e-6)
    #expect(abs(now / needed - 0.5190) < 5e-5)
    // Two more years of closing that share: 100 - 7 (1 - k)^2.
    #expect(abs(100 - 7 * (1 - now) * (1 - now) - 94.0798) < 5e-5)
  }

  @Test func aheadOfScheduleCountsInHouseholds() throws {
    // 67.6 are expected on the straight line, 23 are seen.
    #expect(abs(try #require(WorkedCase.poorToZero.progress.aheadBy) - 44.6) < 1e-9)
    #expect(try #require(WorkedCase.unemployment.progress.aheadBy) < 0)
  }

  @Test func aGoalAtTheLimitHasNoGapPace() {
    #expect(WorkedCase.poorToZero.progress.gapPaceNeeded == nil)
  }

  @Test func fourFiguresGiveTheSlopesOfLeastSquares() throws {
    // 2022 and 2023 are invented for this test.
    let figures = [(2021, 169.0), (2022, 118), (2023, 61), (2024, 23)].map {
      YearlyObservation(year: Year($0.0), value: $0.1)
    }
    let progress = Progress(
      base: figures[0], latest: figures[3], targetYear: Year(2026), goal: 0, direction: -1,
      observations: figures)
    #expect(abs(try #require(progress.slope) + 49.5) < 1e-9)
    #expect(abs(try #require(progress.aarr) - 48.5368) < 5e-5)
    #expect(try #require(progress.historicBest) == 57)
  }

  @Test func slopesUseYearsAndNotRows() throws {
    let figures = [(2015, 10.0), (2016, 12), (2020, 20)].map {
      YearlyObservation(year: Year($0.0), value: $0.1)
    }
    let progress = Progress(
      base: figures[0], latest: figures[2], targetYear: Year(2025), goal: 40, direction: 1,
      observations: figures)
    #expect(abs(try #require(progress.slope) - 2) < 1e-12)
    #expect(try #require(progress.historicBest) == 2)
  }

  @Test func atZeroThereIsNoLogarithm() {
    #expect(WorkedCase.poorToZero.progress.aarrNeeded == nil)
    let newProgramme = Progress(
      base: YearlyObservation(year: Year(2021), value: 0),
      latest: YearlyObservation(year: Year(2024), value: 30), targetYear: Year(2026), goal: 50,
      direction: 1)
    #expect(newProgramme.aarr == nil)
    #expect(newProgramme.slope == 10)
    #expect(PublishedStandard.eurostat.answer(for: newProgramme).category == .undefinedAtZero)
  }

  @Test func aBaseAtTheGoalHasNoDistance() {
    let progress = Progress(
      base: YearlyObservation(year: Year(2021), value: 95),
      latest: YearlyObservation(year: Year(2024), value: 93), targetYear: Year(2026), goal: 95,
      direction: 1)
    #expect(progress.distance == nil)
    #expect(progress.paceRatioFromBase == nil)
  }
}
