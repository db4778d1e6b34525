import Foundation
import LeastSquares
import Testing

/// The tour of the module's landing page: every value that it prints is computed again.
@Suite struct DocumentationTests {
  /// A page of the module's documentation.
  private static func page(_ name: String = "LeastSquares") throws -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/LeastSquares/LeastSquares.docc/\(name).md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Holds a value against the number that the page prints behind `code`, to its last digit.
  private func expect(
    _ value: Double?, behind code: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let line = try #require(
      try Self.page().split(separator: "\n").first { $0.hasPrefix(code + " ") },
      "the page has no line \(code)", sourceLocation: sourceLocation)
    let comment = try #require(line.range(of: "// "), sourceLocation: sourceLocation)
    let printed = line[comment.upperBound...].prefix { "-0123456789.".contains($0) }
    let number = try #require(Double(printed), sourceLocation: sourceLocation)
    let decimals = printed.split(separator: ".").dropFirst().first?.count ?? 0
    let half = 0.5 * (0..<decimals).reduce(1.0) { half, _ in half / 10 }
    let computed = try #require(value, sourceLocation: sourceLocation)
    #expect(
      (computed - number).magnitude <= half * 1.000001, "\(code): \(computed)",
      sourceLocation: sourceLocation)
  }

  @Test func theTourPrintsWhatItSays() throws {
    let years = [2019.0, 2020, 2021, 2022, 2023]
    let poor = [412.0, 351, 264, 169, 121]
    let trend = try PolynomialFit(x: years, y: poor, degree: 1)
    try expect(trend.coefficients[1], behind: "trend.coefficients[1]")
    try expect(trend.standardErrors[1], behind: "trend.standardErrors[1]")
    try expect(trend.value(at: 2025), behind: "trend.value(at: 2025)")
    try expect(trend.predictionVariance(at: 2025), behind: "trend.predictionVariance(at: 2025)")
    try expect(trend.scaledFit.press, behind: "trend.scaledFit.press")

    let scale = TimeScale(covering: years)
    var problem = LeastSquaresProblem(
      design: scale.design(years, degree: 1), response: poor, weights: [1, 1, 1, 2, 2])
    problem.priors = [PseudoObservation(row: [0, 1 / scale.unit], value: -60, weight: 4)]
    try expect(
      try problem.fitted().coefficients[1] / scale.unit,
      behind: "try problem.fitted().coefficients[1] / scale.unit")
    problem.constraints = [
      EqualityConstraint(row: scale.powers(at: 2023, degree: 1), value: 121)
    ]
    try expect(
      try problem.fitted().value(at: scale.powers(at: 2023, degree: 1)),
      behind: "try problem.fitted().value(at: scale.powers(at: 2023, degree: 1))")

    let design = try BatchDesign(scale.design(years, degree: 1))
    let all = try design.fitted(to: Matrix(columns: [poor, [10, 12, 11, 15, 16]]))
    try expect(
      all.coefficients[1, 1] / scale.unit, behind: "all.coefficients[1, 1] / scale.unit")
    try expect(
      all.standardErrors[1, 1] / scale.unit, behind: "all.standardErrors[1, 1] / scale.unit")

    do {
      _ = try LeastSquaresProblem(design: .identity(2), response: [1, 2]).fitted()
      Issue.record("two observations were fitted by two coefficients")
    } catch {
      #expect(try Self.page().contains("throws \"\(error.description)\""))
    }
  }

  @Test func theDigitsPromisedAreThoseThatTheTestsHold() throws {
    let (parameters, others) = (
      NISTLinearTests.cases.map(\.parameters).min() ?? 0,
      NISTLinearTests.cases.map { min($0.standardErrors, $0.leaveOneOut) }.min() ?? 0
    )
    let text = try Self.page().split(separator: "\n").joined(separator: " ")
    #expect(text.contains("right to at least \(parameters) digits"))
    #expect(text.contains("leave-one-out sums to at least \(others)."))
  }

  @Test func theTableOfDigitsIsThatOfTheTests() throws {
    let page = try Self.page("Accuracy")
    for goal in NISTLinearTests.cases {
      let row =
        "| \(goal.name) | \(goal.parameters) | \(goal.standardErrors) | \(goal.leaveOneOut) |"
      #expect(page.contains(row))
    }
  }

  @Test func theExampleOfManySeriesIsRight() throws {
    var random = Generator(seed: 2014)
    let responses = random.matrix(10, 20)
    let years = (2014...2023).map(Double.init)
    let scale = TimeScale(covering: years)
    let design = try BatchDesign(scale.design(years, degree: 1))
    let fit = try design.fitted(to: responses)
    let alone = try PolynomialFit(x: years, y: responses.column(17), degree: 1)
    #expect((fit.coefficients[1, 17] / scale.unit / alone.coefficients[1] - 1).magnitude < 1e-12)
    #expect(
      (fit.standardErrors[1, 17] / scale.unit / alone.standardErrors[1] - 1).magnitude < 1e-12)
    let spread = 1 + design.varianceFactor(at: scale.powers(at: 2025, degree: 1))
    let variance = fit.residualVariances[17] * spread
    #expect((variance / alone.predictionVariance(at: 2025) - 1).magnitude < 1e-12)
  }
}
