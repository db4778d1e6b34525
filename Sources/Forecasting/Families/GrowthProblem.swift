import LeastSquares
import Probability
import RealModule

/// A growth family and the figures it is to be fitted to.
///
/// The solver sees z = (y - base) / unit over t = (year - m) / h, unit and h powers of two, so that
/// neither the unit of the figures nor the years change its steps.
struct GrowthProblem: Sendable {
  let specification: FamilySpecification
  let time: TimeScale
  let points: [Double]
  let base: Double
  let unit: Double
  let response: [Double]
  let weights: [Double]?
  /// The known cap in units of z; nil: to be estimated.
  let knownCap: Double?
  let bounds: Bounds

  init(
    _ specification: FamilySpecification, figures: [YearlyObservation], bounds: Bounds
  ) throws(FitFailure) {
    guard let first = figures.first, let last = figures.last else { throw .noObservations }
    self.specification = specification
    self.bounds = bounds
    let time = TimeScale(covering: figures.map(\.year.number))
    self.time = time
    points = figures.map { time.scaled($0.year.number) }
    let base =
      specification.family == .saturatingExponential ? first.value : bounds.lower ?? 0
    self.base = base
    let largest = figures.reduce(0) { max($0, ($1.value - base).magnitude) }
    guard largest.isFinite, largest < 1e300 else { throw .notFinite }
    guard largest > 1e-300 else { throw .undetermined(term: FitStatistics.Term.rate.name) }
    let unit = largest.binade
    self.unit = unit
    response = figures.map { ($0.value - base) / unit }
    weights =
      specification.discount == 1
      ? nil
      : figures.map {
        max(
          Double.pow(specification.discount, $0.year.distance(to: last.year)),
          .leastNormalMagnitude)
      }
    switch specification.cap {
    case .estimated: knownCap = nil
    case .value(let cap): knownCap = (cap - base) / unit
    case .bound:
      guard let upper = bounds.upper else { throw .boundsMissing }
      knownCap = (upper - base) / unit
    }
    let needed = knownCap == nil ? 3 : 2
    guard figures.count >= needed else {
      throw .tooFewObservations(have: figures.count, needed: needed)
    }
  }

  /// A curve and its fit, in units of z.
  struct Solution: Sendable {
    let curve: GrowthCurve
    let fit: NonlinearFit
  }

  /// The fit with the cap as asked for.
  func solved() throws(FitFailure) -> Solution {
    if let knownCap { return try solved(cap: knownCap) }
    let free = fitted(cap: nil)
    do {
      try checkCap(free)
    } catch .capUndetermined(let lower, let upper) where lower == upper {
      // Every cap that would do lies beyond the bound.
      return try solved(cap: (lower - base) / unit)
    }
    guard let free else { throw .undetermined(term: FitStatistics.Term.rate.name) }
    // No cap beyond a bound: among the possible ones the bound is nearest to the figures.
    let cap = base + unit * free.fit.parameters[0]
    let possible = bounds.clamp(cap)
    return possible == cap ? free : try solved(cap: (possible - base) / unit)
  }

  private func solved(cap: Double) throws(FitFailure) -> Solution {
    guard let solution = fitted(cap: cap) else {
      throw .undetermined(term: FitStatistics.Term.rate.name)
    }
    return solution
  }

  /// The best fit with a known or an unknown cap; nil where no search settles.
  func fitted(cap: Double?, from starts: [[Double]] = []) -> Solution? {
    let curve = GrowthCurve(family: specification.family, cap: cap, first: points[0])
    let problem = NonlinearProblem(
      model: curve.model, points: points, response: response, weights: weights)
    let fit = try? problem.fitted(
      fromAnyOf: starts.isEmpty ? curve.starts : starts, iterations: 60)
    return fit.map { Solution(curve: curve, fit: $0) }
  }

  /// Σ w e² of the straight line.
  func sumOfLine() -> Double {
    let problem = LeastSquaresProblem(
      design: Matrix(columns: [points.map { _ in 1 }, points]), response: response,
      weights: weights)
    return (try? problem.fitted())?.residualSumOfSquares ?? .infinity
  }

  /// Σ w e² of the best curve without a cap.
  func sumWithoutCap() -> Double {
    let curve = GrowthCurve(family: specification.family, cap: nil, first: points[0])
    let problem = NonlinearProblem(
      model: curve.limit, points: points, response: response, weights: weights)
    let fit = try? problem.fitted(
      fromAnyOf: [[0, 0.5], [0, 2], [0, -0.5], [0, -2]], iterations: 200)
    return fit?.residualSumOfSquares ?? .infinity
  }
}
