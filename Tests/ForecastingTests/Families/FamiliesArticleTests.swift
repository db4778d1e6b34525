import Foundation
import Probability
import Testing

@testable import Forecasting

/// The numbers of the article on families are those of the fits.
@Suite struct FamiliesArticleTests {
  static let article: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = "Sources/Forecasting/Forecasting.docc/Families.md"
    return (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }()

  private func fixed(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  /// The cells of the row of the table that starts with `label`.
  private func cells(_ label: String) throws -> [String] {
    let row = try #require(
      Self.article.split(separator: "\n").first { $0.hasPrefix("| \(label) |") })
    return row.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2).dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: [("linear", 0), ("piecewise", 1)])
  func theTableOfTheExampleIsWhatTheFitsSay(_ id: String, _ column: Int) throws {
    let model = try ClassicalReference.named(id).fitted()
    let statistics = try #require(model.statistics)
    for coefficient in statistics.coefficients {
      let decimals = coefficient.term == .level ? 2 : 3
      let label = coefficient.term == .level ? "level (2024)" : coefficient.name
      let cell = try cells(label)[column]
        .replacingOccurrences(of: " a year", with: "")
        .replacingOccurrences(of: "standard error ", with: "")
      let error = try #require(coefficient.standardError)
      #expect(cell == "\(fixed(coefficient.estimate, decimals)) (\(fixed(error, decimals)))")
    }
    let deviation = try #require(statistics.residualStandardDeviation)
    #expect(try cells("residual standard deviation")[column] == fixed(deviation, 2))
    let rSquared = try #require(statistics.rSquared)
    #expect(try cells("R²")[column] == fixed(rSquared, 3))
    let leaveOneOut = try #require(statistics.leaveOneOutError)
    #expect(try cells("leave-one-out error")[column] == fixed(leaveOneOut, 2))
    let forecast = model.forecast(horizon: 4)
    for year in [2025, 2028] {
      let step = try #require(forecast.step(Year(year)))
      let interval = try #require(step.distribution).interval(.percent(80))
      #expect(
        try cells("\(year), 80%")[column]
          == "\(fixed(step.point, 2)) (\(fixed(interval.lower, 2)) to \(fixed(interval.upper, 2)))"
      )
    }
  }
}
