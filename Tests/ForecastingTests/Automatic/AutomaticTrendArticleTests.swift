import Foundation
import Probability
import Testing

@testable import Forecasting

/// The numbers of the article on the automatic trend are those of its forecasts.
@Suite struct AutomaticTrendArticleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Forecasting/Forecasting.docc")

  static func article(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func fixed(_ value: Double) -> String { String(format: "%.1f", value) }

  @Test func theTableOfTheExampleIsWhatTheForecastsSay() throws {
    let model = try FoundingCaseTests.fitted()
    let rows: [(String, Forecast?)] = [
      ("after seeing both figures", model.forecast(horizon: 2)),
      ("from the last figure alone", model.forecast(horizon: 2, knowing: .lastValueOnly)),
      ("without the direction", model.forecast(horizon: 2, knowing: .noDirection)),
    ]
    let article = try Self.article("AutomaticTrend.md")
    for (label, forecast) in rows {
      let step = try #require(forecast?.step(Year(2024)))
      let distribution = try #require(step.distribution)
      let intervals = [80.0, 95].map { level in
        let interval = distribution.interval(Level(percent: level))
        return "\(fixed(interval.lower)) to \(fixed(interval.upper))"
      }
      let none = fixed(100 * distribution.probability(ofWhole: 0))
      let row = "| \(label) | \(fixed(step.point)) | \(intervals[0]) | \(intervals[1]) | \(none)% |"
      #expect(article.contains(row), "the article lacks \(row)")
    }
  }

  @Test func theShapesInWordsAreThoseOfTheLeaning() throws {
    let leaning = try #require(FoundingCaseTests.fitted().leaning(horizon: 1))
    let percents = leaning.shapes.prefix(2).map { Int((100 * $0.weight).rounded()) }
    let text = try Self.article("AutomaticTrend.md").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("a step that stays (\(percents[0])% of the weight)"))
    #expect(text.contains("partly reverses (\(percents[1])%)"))
  }

  @Test func theTourSaysWhatItsLinesReturn() throws {
    let model = try FoundingCaseTests.fitted()
    let step = try #require(model.forecast(horizon: 2).step(Year(2024)))
    let distribution = try #require(step.distribution)
    let interval = distribution.interval(Level(percent: 80))
    let alone = try #require(model.leaning(horizon: 2)?.tableAlone[Year(2024)])
    let none = String(format: "%.3f", distribution.probability(ofWhole: 0))
    let tour = try Self.article("Forecasting.md")
    for claim in [
      "// \(fixed(step.point)), the median", "// 0 to \(fixed(interval.upper))",
      "// \(none), the chance that none is left", "// \(fixed(alone)): from the last figure",
    ] {
      #expect(tour.contains(claim), "the tour lacks \(claim)")
    }
  }
}
