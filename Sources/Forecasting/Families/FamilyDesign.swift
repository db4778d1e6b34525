import LeastSquares

/// The columns of a classical family: what its curve is made of in any year, and how its
/// coefficients read in years.
///
/// Years enter as t = (year - m)/h with m near the middle and h a power of two, so that the
/// problem stays well conditioned; raw years would cost half of the digits of a quadratic.
struct FamilyDesign: Sendable {
  let family: TrendFamily
  /// The years in which a piecewise-linear trend bends; empty for the others.
  let breaks: [Year]
  let time: TimeScale
  /// The last fitted year, at which the level is stated.
  let origin: Year

  init(_ specification: FamilySpecification, years: [Year], origin: Year) {
    family = specification.family
    breaks = specification.family == .piecewiseLinear ? specification.breaks : []
    time = TimeScale(covering: years.map(\.number))
    self.origin = origin
  }

  /// The number of coefficients.
  var parameters: Int {
    switch family {
    case .constant: 1
    case .linear, .exponential, .logitLinear: 2
    case .quadratic: 3
    case .piecewiseLinear: 2 + breaks.count
    case .logistic, .gompertz, .saturatingExponential:
      preconditionFailure("a growth curve is no sum of columns")
    }
  }

  /// The row of the design in a year: 1; t; t² or the hinges max(0, t - t_b).
  func row(_ year: Year) -> [Double] {
    let t = time.scaled(year.number)
    switch family {
    case .constant: return [1]
    case .linear, .exponential, .logitLinear: return [1, t]
    case .quadratic: return [1, t, t * t]
    case .piecewiseLinear: return [1, t] + breaks.map { max(0, t - time.scaled($0.number)) }
    case .logistic, .gompertz, .saturatingExponential:
      preconditionFailure("a growth curve is no sum of columns")
    }
  }

  /// The row of the curve `step` years after the origin with damped changes:
  /// x(T) + Σ_i φ^i (x(T + i) - x(T + i - 1)), i = 1...step.
  func dampedRow(step: Int, damping: Double) -> [Double] {
    guard damping < 1 else { return row(origin.advanced(by: step)) }
    var damped = row(origin)
    var before = damped
    var share = 1.0
    for i in 1...step {
      let here = row(origin.advanced(by: i))
      share *= damping
      for j in damped.indices { damped[j] += share * (here[j] - before[j]) }
      before = here
    }
    return damped
  }

  /// A coefficient as users read it, and the combination of the fitted ones that it is.
  struct Reading: Sendable {
    let term: FitStatistics.Term
    let combination: [Double]
  }

  /// The coefficients in years: the level at the origin, and yearly changes.
  var readings: [Reading] {
    let level = Reading(term: .level, combination: row(origin))
    let slope = 1 / time.unit
    switch family {
    case .constant:
      return [level]
    case .linear, .exponential, .logitLinear:
      return [level, Reading(term: .slope, combination: [0, slope])]
    case .quadratic:
      return [
        level,
        Reading(term: .slope, combination: [0, slope, 2 * slope * time.scaled(origin.number)]),
        Reading(term: .curvature, combination: [0, 0, 2 * slope * slope]),
      ]
    case .piecewiseLinear:
      let pieces = (0...breaks.count).map { piece in
        Reading(
          term: term(ofColumn: 1 + piece),
          combination: [0, slope] + breaks.indices.map { $0 < piece ? slope : 0 })
      }
      return [level] + pieces
    case .logistic, .gompertz, .saturatingExponential:
      preconditionFailure("a growth curve is no sum of columns")
    }
  }

  /// What users know a column by.
  func term(ofColumn column: Int) -> FitStatistics.Term {
    switch (family, column) {
    case (_, 0): .level
    case (_, 1): .slope
    case (.piecewiseLinear, _): .slopeFrom(breaks[column - 2])
    default: .curvature
    }
  }
}
