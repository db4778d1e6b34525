import Testing

@testable import Probability

@Suite struct LevelTests {
  @Test func tailsAreWhatIsLeft() {
    #expect(Level(percent: 80).lowerTail == 0.1)
    #expect(Level(percent: 80).upperTail == 0.9)
    #expect(Level.percent(95).lowerTail == 0.025)
    #expect(Level.percent(95).upperTail == 0.975)
    #expect(Level.percent(95).coverage == 0.95)
  }

  @Test func printsAsColumnNamesDo() {
    #expect("\(Level(percent: 80))" == "80")
    #expect("\(Level(percent: 97.5))" == "97.5")
  }

  @Test func levelsAreInOrderOfTheirCoverage() {
    #expect(Level.percent(80) < .percent(95))
    #expect([Level.percent(95), .percent(50)].sorted() == [.percent(50), .percent(95)])
  }

  @Test(arguments: [1.0, 50, 99.9]) func intervalsHoldWhatTheySay(_ percent: Double) {
    let level = Level(percent: percent)
    #expect(abs(level.upperTail - level.lowerTail - level.coverage) < 1e-15)
  }

  @Test func levelsOutsideTrap() async {
    await #expect(processExitsWith: .failure) { _ = Level(percent: 0) }
    await #expect(processExitsWith: .failure) { _ = Level(percent: 100) }
    await #expect(processExitsWith: .failure) { _ = Level(percent: .nan) }
  }
}
