import LeastSquares
import Probability
import RealModule

/// Whether the figures tell the cap.
///
/// The 95% profile interval of the cap holds every cap K whose best curve has
/// S(K) <= S_min (1 + F / (n - p)), F the 95% point of F with 1 and n - p degrees of freedom (Bates and
/// Watts, Nonlinear Regression Analysis and Its Applications, 1988, 6.1). Where it has no end, or is
/// wider than the whole curve is high, or where a straight line fits as well (at 80%), the figures
/// do not bend yet.
extension GrowthProblem {
  /// - Throws: ``FitFailure/capUndetermined(lower:upper:)``.
  func checkCap(_ free: Solution?) throws(FitFailure) {
    let freedom = response.count - 3
    guard freedom > 0 else {
      // A curve through three figures, if there is one.
      if let free, free.fit.parameters[0].isFinite { return }
      throw open(from: response.map(\.magnitude).max() ?? 0)
    }
    let straight = sumWithoutCap()
    let rounding = (weights ?? response.map { _ in 1 }).reduce(0) { $0 + $1 } * 0x1p-98
    let least = max(min(free?.fit.residualSumOfSquares ?? .infinity, straight), rounding)
    let t = StudentT(degreesOfFreedom: Double(freedom)).quantile(0.975)
    let limit = least * (1 + t * t / Double(freedom))
    let rises = (response.last ?? 0) + (response.first ?? 0) >= 0
    if let free, straight > limit {
      let cap = free.fit.parameters[0]
      let height =
        specification.family == .saturatingExponential
        ? free.fit.parameters[1].magnitude : cap.magnitude
      let ends = [-1.0, 1].map { end(from: free, height: height, direction: $0, limit: limit) }
      let line = specification.family == .saturatingExponential ? .infinity : sumOfLine()
      let t = StudentT(degreesOfFreedom: Double(freedom)).quantile(0.9)
      if line <= least * (1 + t * t / Double(freedom)) {
        throw cap >= 0
          ? failure(lower: ends[0], upper: .infinity) : failure(lower: -.infinity, upper: ends[1])
      }
      if ends[1] - ends[0] <= height { return }
      throw failure(lower: ends[0], upper: ends[1])
    }
    // Any high cap will do: the lowest that will is what can be said.
    guard let near = nearest(limit: limit, rises: rises) else {
      throw .undetermined(term: FitStatistics.Term.rate.name)
    }
    throw rises ? failure(lower: near, upper: .infinity) : failure(lower: -.infinity, upper: near)
  }

  /// Σ w e² of the best curve with a cap; infinite where there is none.
  private func sum(cap: Double, near start: [Double]? = nil) -> Double {
    if let start, let solution = fitted(cap: cap, from: [start]) {
      return solution.fit.residualSumOfSquares
    }
    return fitted(cap: cap)?.fit.residualSumOfSquares ?? .infinity
  }

  /// The end of the interval in a direction; infinite beyond a thousand heights.
  private func end(
    from free: Solution, height: Double, direction: Double, limit: Double
  ) -> Double {
    let cap = free.fit.parameters[0]
    let start = Array(free.fit.parameters.dropFirst())
    var (inside, width) = (0.0, 0.05 * height)
    while sum(cap: cap + direction * width, near: start) <= limit {
      inside = width
      width *= 2
      if width > 1000 * height { return direction * .infinity }
    }
    return cap + direction
      * refined(inside, width) {
        sum(cap: cap + direction * $0, near: start) <= limit
      }
  }

  /// The cap nearest to the figures that fits as well as none.
  private func nearest(limit: Double, rises: Bool) -> Double? {
    let side = rises ? 1.0 : -1
    let last = response.reduce(0) { max($0, side * $1) }
    var (outside, cap) = (0.0, max(last, 0x1p-4))
    var start: [Double]?
    func sum(_ cap: Double) -> Double {
      // The curve with the cap before is next to the one with this cap.
      let solution = start.flatMap { fitted(cap: cap, from: [$0]) } ?? fitted(cap: cap)
      start = solution?.fit.parameters ?? start
      return solution?.fit.residualSumOfSquares ?? .infinity
    }
    while sum(side * cap) > limit {
      outside = cap
      cap *= 2
      if cap > 1e6 { return nil }
    }
    return side * refined(cap, outside) { sum(side * $0) <= limit }
  }

  /// Between a value that belongs and one that does not: the border, to a part in a thousand.
  private func refined(
    _ inside: Double, _ outside: Double, _ belongs: (Double) -> Bool
  ) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<10 {
      let middle = (inside + outside) / 2
      if belongs(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }

  private func open(from cap: Double) -> FitFailure {
    failure(lower: cap, upper: .infinity)
  }

  /// The failure in data units, within the bounds.
  private func failure(lower: Double, upper: Double) -> FitFailure {
    .capUndetermined(
      lower: bounds.clamp(base + unit * lower), upper: bounds.clamp(base + unit * upper))
  }
}
