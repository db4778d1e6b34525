import Foundation
import LeastSquares
import RealModule
import Testing

/// The numbers of the article on nonlinear fits.
@Suite struct NonlinearArticleTests {
  private static func article() throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "Sources/LeastSquares/LeastSquares.docc/Nonlinear.md"
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func theExamplePrintsWhatItSays() throws {
    let decay = NonlinearProblemTests.decay
    let problem = NonlinearProblem(
      model: decay, points: [0.0, 1, 2, 3, 4, 5], response: [8.1, 5.2, 4.1, 3.4, 3.2, 3.0])
    let fit = try problem.fitted(fromAnyOf: [[0, 0, 0.1], [0, 0, 1], [0, 0, 10]])
    let values: [(String, Double?)] = [
      ("fit.parameters[2]", fit.parameters[2]),
      ("fit.standardErrors?[2]", fit.standardErrors?[2]),
      ("fit.residualStandardDeviation", fit.residualStandardDeviation),
      (
        "fit.varianceFactor(decay.derivatives(at: 7, fit.parameters))",
        fit.varianceFactor(decay.derivatives(at: 7, fit.parameters))
      ),
    ]
    let lines = try Self.article().split(separator: "\n")
    for (code, value) in values {
      let line = try #require(lines.first { $0.hasPrefix(code + " ") })
      #expect(line.hasSuffix("// " + String(format: "%.4f", try #require(value))), "\(code)")
    }
  }

  @Test func theTableOfDigitsIsThatOfTheTests() throws {
    let article = try Self.article()
    for goal in NISTNonlinearTests.cases {
      #expect(article.contains("| \(goal.name) | \(goal.parameters) | \(goal.standardErrors) |"))
    }
  }
}
