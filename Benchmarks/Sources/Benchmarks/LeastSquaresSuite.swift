import Benchmark
import LeastSquares

/// Straight lines and parabolas: one series, and ten thousand of the same years.
enum LeastSquaresSuite {
  static func make() throws -> BenchmarkSuite {
    let years = (2004...2023).map(Double.init)
    let scale = TimeScale(covering: years)
    var samples = SampleSeries()
    let responses = Matrix(columns: (0..<10_000).map { _ in samples.next(years: years.count) })
    let parabola = scale.design(years, degree: 2)
    let one = responses.column(0)
    let workspace = Workspace()
    let line = scale.design(years, degree: 1)
    let lines = try BatchDesign(line)
    try check(lines, responses, against: LeastSquaresProblem(design: line, response: one))

    return BenchmarkSuite(name: "least squares") { suite in
      suite.benchmark("QR fit of one series, 20 years, 3 coefficients") {
        let factorization = try QRFactorization(parabola, workspace: workspace)
        keep(try factorization.solve(one, workspace: workspace))
      }
      suite.benchmark("the same with all diagnostics, refined") {
        keep(try LeastSquaresProblem(design: parabola, response: one).fitted(workspace: workspace))
      }
      suite.benchmark("10,000 linear trends with full diagnostics") {
        keep(try lines.fitted(to: responses))
      }
    }
  }

  /// The first of the many must be what it is alone.
  private static func check(
    _ design: BatchDesign, _ responses: Matrix, against problem: LeastSquaresProblem
  ) throws {
    let many = try design.fitted(to: responses)
    let one = try problem.fitted()
    for coefficient in 0..<2 {
      let found = many.coefficients[coefficient, 0]
      let error = many.standardErrors[coefficient, 0]
      expect(near(found, one.coefficients[coefficient]), "coefficient \(coefficient) is \(found)")
      expect(near(error, one.standardErrors[coefficient]), "standard error \(error)")
    }
    expect(many.count == 10_000 && near(many.rSquared[0], one.rSquared ?? .nan), "R²")
    expect(near(many.leaveOneOutSumsOfSquares?[0] ?? .nan, one.press ?? .nan), "PRESS")
  }
}
