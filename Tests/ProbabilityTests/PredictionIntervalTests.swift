import Testing

@testable import Probability

@Suite struct PredictionIntervalTests {
  @Test func containsItsEnds() {
    let interval = PredictionInterval(level: .percent(80), lower: 1, upper: 3)
    #expect(interval.contains(1) && interval.contains(3) && interval.contains(2))
    #expect(!interval.contains(0.999) && !interval.contains(3.001) && !interval.contains(.nan))
    #expect(interval.width == 2)
  }

  @Test func endsTheWrongWayRoundTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = PredictionInterval(level: .percent(80), lower: 2, upper: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = PredictionInterval(level: .percent(80), lower: .nan, upper: 1)
    }
  }
}
