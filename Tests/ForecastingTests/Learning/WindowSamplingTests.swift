import Probability
import Testing

@testable import Forecasting

@Suite("Windows to learn from")
struct WindowSamplingTests {
  static let sampling = WindowSampling(stream: RandomStream(seed: 1))

  static func series(_ count: Int, years: Int) throws -> [LearningSeries] {
    try (0..<count).map { area in
      LearningSeries(
        id: "a.\(area)", indicator: area % 2 == 0 ? "even" : "odd",
        series: try yearly((0..<years).map { Double(10 + area + $0) }),
        context: SeriesContext(bounds: Bounds(lower: 0)))
    }
  }

  @Test func theyHaveTheLengthAndWhatFollows() throws {
    for (window, _) in try Self.sampling.short(Self.series(3, years: 20), collection: "c") {
      #expect(WindowSampling.lengths.contains(window.past.count))
      #expect((3...5).contains(window.future.count))
      let last = try #require(window.past.last)
      #expect(last.year == window.key.origin)
      // The figures rise by 1 a year.
      #expect(window.future.first == last.value + 1)
    }
  }

  @Test func indicatorsAndLengthsCountAlike() throws {
    let windows = try Self.sampling.short(
      Self.series(400, years: 9) + Self.series(1, years: 30), collection: "c")
    let groups = Dictionary(grouping: windows, by: \.0.key.group)
    for (_, members) in groups {
      #expect(members.count <= WindowSampling.mostPerIndicator)
      #expect(abs(members.reduce(0) { $0 + $1.1 } - 1) < 1e-12)
    }
    #expect(groups.keys.count { $0.hasPrefix("c/even/") } == 9)
  }

  @Test func longOnesCount1Together() throws {
    let windows = try Self.sampling.long(Self.series(9, years: 40), collection: "c")
    #expect(windows.count == 36)
    #expect(abs(windows.reduce(0) { $0 + $1.1 } - 1) < 1e-12)
  }

  @Test func theOrderOfTheSeriesChangesNothing() throws {
    let series = try Self.series(300, years: 12)
    let a = Self.sampling.short(series, collection: "c").map(\.0.key)
    let b = Self.sampling.short(series.reversed(), collection: "c").map(\.0.key)
    #expect(a == b)
  }

  @Test func aMissingYearEndsTheFuture() throws {
    let figures = try yearly([1, 2, 3, 4, 5], gaps: [1, 1, 2, 1]).fitted
    let window = try #require(
      LearningWindow(
        figures, end: 1, count: 4, horizon: 5, id: "a", group: "g",
        context: SeriesContext()))
    #expect(window.past.map(\.value) == [1, 2])
    #expect(window.future == [3])
    let afterTheGap = LearningWindow(
      figures, end: 2, count: 4, horizon: 5, id: "a", group: "g", context: SeriesContext())
    #expect(afterTheGap == nil)
  }
}
