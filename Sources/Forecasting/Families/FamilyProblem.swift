import LeastSquares
import RealModule

/// A family and the figures it is to be fitted to, on the scale of the family.
struct FamilyProblem: Sendable {
  let specification: FamilySpecification
  let design: FamilyDesign
  /// The scale of the family, kept within the bounds of the indicator.
  let scale: Scale
  let years: [Year]
  /// The figures on the scale.
  let response: [Double]
  /// discount^age, the youngest 1; nil where all are 1.
  let weights: [Double]?
  /// The last figure, in data units.
  let originValue: Double

  init(
    _ specification: FamilySpecification, figures: [YearlyObservation], bounds: Bounds
  ) throws(FitFailure) {
    guard let last = figures.last else { throw .noObservations }
    self.specification = specification
    // Figures are fitted as they are; only what is said about them is kept within the bounds.
    let free = try specification.family.scale(bounds: bounds)
    var response: [Double] = []
    for figure in figures {
      guard specification.family.takes(figure.value, bounds: bounds) else {
        throw .outsideScale(year: figure.year, value: figure.value)
      }
      response.append(free.z(of: figure.value))
    }
    scale = specification.family == .logitLinear ? free : free.clipped(to: bounds)
    self.response = response
    years = figures.map(\.year)
    originValue = last.value
    design = FamilyDesign(specification, years: years, origin: last.year)
    weights =
      specification.discount == 1
      ? nil
      : years.map { year in
        // Never 0: an old figure counts next to nothing, but it is an observation.
        max(
          Double.pow(specification.discount, year.distance(to: last.year)),
          .leastNormalMagnitude)
      }
    guard figures.count >= design.parameters else {
      throw .tooFewObservations(have: figures.count, needed: design.parameters)
    }
    try design.checkBreaks(years)
  }

  /// What least squares makes of the problem.
  struct Solution: Sendable {
    let coefficients: [Double]
    /// The triangle of the weighted design's QR factorisation, transposed.
    let triangle: LowerTriangular
    /// Nil where there are as many figures as coefficients: then there are no residuals.
    let fit: LeastSquaresFit?
  }

  /// The least-squares solution; with as many figures as coefficients the curve through them.
  func solved() throws(FitFailure) -> Solution {
    let rows = years.map(design.row)
    let matrix = Matrix(rows: rows.count, columns: design.parameters) { rows[$0][$1] }
    let roots = weights.map { $0.map { Double.sqrt($0) } }
    let weighted = Matrix(rows: matrix.rows, columns: matrix.columns) {
      (roots?[$0] ?? 1) * rows[$0][$1]
    }
    let factorization: QRFactorization
    let coefficients: [Double]
    let fit: LeastSquaresFit?
    do {
      factorization = try QRFactorization(weighted)
      if rows.count > design.parameters {
        let problem = LeastSquaresProblem(design: matrix, response: response, weights: weights)
        let solution = try problem.fitted()
        coefficients = solution.coefficients
        fit = solution
      } else {
        coefficients = try QRFactorization(matrix).solve(response)
        fit = nil
      }
    } catch {
      throw failure(error, in: weighted)
    }
    return Solution(
      coefficients: coefficients, triangle: LowerTriangular(factorization.positiveR.transposed),
      fit: fit)
  }

  /// What a failure of the arithmetic means for the family: the first column that is a combination
  /// of those before it, or numbers beyond the range of doubles.
  private func failure(_ error: any Error, in weighted: Matrix) -> FitFailure {
    for column in 0..<weighted.columns {
      let left = Matrix(
        rows: weighted.rows, columns: column + 1,
        elements: Array(weighted.elements.prefix(weighted.rows * (column + 1))))
      if let rank = try? ColumnRank(of: left), rank.rank <= column {
        return .undetermined(term: design.term(ofColumn: column).name)
      }
    }
    return .notFinite
  }
}

extension FamilyDesign {
  /// Throws the name of a slope that has no figure of its own.
  func checkBreaks(_ years: [Year]) throws(FitFailure) {
    guard let first = years.first, let last = years.last else { return }
    for (index, year) in breaks.enumerated() {
      if year <= first { throw .undetermined(term: term(ofColumn: 1 + index).name) }
      if year >= last { throw .undetermined(term: term(ofColumn: 2 + index).name) }
    }
  }
}
