import RealModule

/// A polynomial in time fitted by least squares: in the centred and scaled variable, with the
/// coefficients of raw powers for printing.
///
/// ```swift
/// let fit = try PolynomialFit(x: [2019, 2020, 2021, 2022, 2023], y: y, degree: 1)
/// fit.value(at: 2025)
/// fit.coefficients  // of 1 and of the year
/// ```
///
/// The powers of t are known to the solver in twice the precision, so that even polynomials of degree
/// 10 come out right to the last digits (NIST's Filip).
public struct PolynomialFit: Sendable, Hashable {
  /// The variable t of the fit.
  public let scale: TimeScale
  /// The fit in powers of t.
  public let scaledFit: LeastSquaresFit
  /// The coefficients of x⁰, x¹ ...
  public let coefficients: [Double]
  /// The standard errors of ``coefficients``.
  public let standardErrors: [Double]
  /// The covariance of ``coefficients``.
  public let covariance: Matrix

  /// The highest power.
  public var degree: Int { coefficients.count - 1 }

  /// The polynomial of a degree through points.
  ///
  /// Weights and priors are as in ``LeastSquaresProblem``; the rows of the priors and constraints
  /// are in powers of t (see ``TimeScale/powers(at:degree:)``), on the given scale or the one that
  /// covers the points. Traps for a degree below 0.
  ///
  /// - Throws: ``LeastSquaresFit/Failure``; x counts as the design's column 1, and too few different
  ///   points as dependent columns.
  public init(
    x: [Double], y: [Double], degree: Int, weights: [Double]? = nil,
    priors: [PseudoObservation] = [], constraints: [EqualityConstraint] = [],
    scale: TimeScale? = nil
  ) throws(LeastSquaresFit.Failure) {
    precondition(degree >= 0, "a polynomial cannot have degree \(degree)")
    if let row = x.firstNonFinite { throw .nonFinite(.design, row: row, column: 1) }
    if let lowest = x.min(), let highest = x.max(), !(highest - lowest).isFinite {
      throw .overflow
    }
    let scale = scale ?? TimeScale(covering: x)
    let powers = x.map { scale.exactPowers(at: $0, degree: degree) }
    var problem = LeastSquaresProblem(
      design: Matrix(rows: x.count, columns: degree + 1) { powers[$0][$1].high },
      response: y, weights: weights, priors: priors, constraints: constraints,
      columnNames: (0...degree).map { "x^\($0)" })
    problem.designTail = Matrix(rows: x.count, columns: degree + 1) { powers[$0][$1].low }
    try self.init(scale, try problem.fitted())
  }

  private init(_ scale: TimeScale, _ fit: LeastSquaresFit) throws(LeastSquaresFit.Failure) {
    self.scale = scale
    scaledFit = fit
    let p = fit.coefficients.count
    let unknowns = zip(fit.unknowns, fit.columnExponents).map {
      $0.scaled(by: $1 + fit.responseExponent)
    }
    coefficients = scale.rawCoefficients(unknowns).map(\.high)

    // T times the inverse factor, kept at 32 digits: the raw powers' errors cancel in it.
    var factor = [DoubleDouble](repeating: DoubleDouble(0), count: p * fit.rank)
    for inner in 0..<fit.rank {
      let column = (0..<p).map {
        fit.inverseFactor[$0 + inner * p].scaled(by: fit.columnExponents[$0])
      }
      for (row, element) in scale.rawCoefficients(column).enumerated() {
        factor[row + inner * p] = element
      }
    }
    let deviation = fit.scaledDeviation.scaled(by: fit.responseExponent)
    covariance = Matrix(rows: p, columns: p) { row, column in
      var sum = DoubleDouble(0)
      for inner in 0..<fit.rank { sum += factor[row + inner * p] * factor[column + inner * p] }
      return (sum.high * deviation) * deviation
    }
    standardErrors = (0..<p).map { row in
      var sum = 0.0
      for inner in 0..<fit.rank {
        let element = factor[row + inner * p].high
        sum += element * element
      }
      return deviation * .sqrt(sum)
    }
    if coefficients.firstNonFinite != nil || standardErrors.firstNonFinite != nil {
      throw .overflow
    }
  }

  /// The polynomial at a point, evaluated in t.
  public func value(at x: Double) -> Double {
    scaledFit.value(at: scale.powers(at: x, degree: degree))
  }

  /// The variance of ``value(at:)``.
  public func meanVariance(at x: Double) -> Double {
    scaledFit.meanVariance(at: scale.powers(at: x, degree: degree))
  }

  /// The variance of a new observation of the given weight at a point.
  public func predictionVariance(at x: Double, weight: Double = 1) -> Double {
    scaledFit.predictionVariance(at: scale.powers(at: x, degree: degree), weight: weight)
  }
}
