/// A nonlinear least-squares problem: the parameters b with the least Σ w (y - f(x; b))².
public struct NonlinearProblem<Point: Sendable>: Sendable {
  /// The curve f with its derivatives.
  public var model: NonlinearModel<Point>
  /// The points x.
  public var points: [Point]
  /// The observed values y, one a point.
  public var response: [Double]
  /// One weight an observation, none below 0: variances are proportional to 1/weight. Nil weighs
  /// all alike.
  public var weights: [Double]?

  /// A problem; nothing is checked before it is fitted.
  public init(
    model: NonlinearModel<Point>, points: [Point], response: [Double], weights: [Double]? = nil
  ) {
    self.model = model
    self.points = points
    self.response = response
    self.weights = weights
  }

  /// The fit from one start; see ``fitted(fromAnyOf:iterations:)``.
  public func fitted(
    from start: [Double], iterations: Int = 1000
  ) throws(NonlinearFit.Failure) -> NonlinearFit {
    try fitted(fromAnyOf: [start], iterations: iterations)
  }

  /// The fit with the least sum of squares among those that the starts lead to, the first of equal
  /// ones; starts that lead nowhere are passed over as long as one does not.
  ///
  /// Values of parameters that the curve is linear in are used only where a search without them
  /// leads nowhere and another, with all parameters alike, is tried. The way is variable projection
  /// with Kaufman's Jacobian (L. Kaufman, A variable projection method for solving separable
  /// nonlinear least squares problems, BIT 15, 1975), Levenberg-Marquardt on QR, then Gauss-Newton
  /// steps until no parameter moves by more than 1e-14 of itself, or rounding lets it come no
  /// nearer. See <doc:Nonlinear>.
  ///
  /// - Parameters:
  ///   - starts: where to search from, a value for each parameter.
  ///   - iterations: the most trial steps of a search; a start has one or two.
  /// - Returns: the fit, with the start that led to it.
  /// - Throws: ``NonlinearFit/Failure``; of the searches, that of the first start.
  public func fitted(
    fromAnyOf starts: [[Double]], iterations: Int = 1000
  ) throws(NonlinearFit.Failure) -> NonlinearFit {
    try check(starts)
    var best: (state: NonlinearState, iterations: Int, start: Int)?
    var failure: NonlinearFit.Failure?
    for (index, start) in starts.enumerated() {
      do {
        let (state, iterations) = try searched(from: start, limit: iterations)
        if state.sumOfSquares < best?.state.sumOfSquares ?? .infinity {
          best = (state, iterations, index)
        }
      } catch {
        failure = failure ?? error
      }
    }
    guard let best else { throw failure ?? .noConvergence(iterations: iterations) }
    return try NonlinearFit(
      polished(best.state, Workspace()), of: self, iterations: best.iterations, start: best.start)
  }

  /// The search from one start: with the linear parameters eliminated, and where that leads nowhere
  /// with all parameters alike, which sometimes goes another way.
  private func searched(
    from start: [Double], limit: Int
  ) throws(NonlinearFit.Failure) -> (NonlinearState, iterations: Int) {
    var search = NonlinearSearch(problem: self, limit: limit)
    do {
      return (try search.run(from: start), search.iterations)
    } catch {
      guard !model.linear.isEmpty else { throw error }
      var whole = self
      whole.model = model.withoutLinear
      var other = NonlinearSearch(problem: whole, limit: limit)
      guard let state = try? other.run(from: start) else { throw error }
      return (state, search.iterations + other.iterations)
    }
  }

  private func check(_ starts: [[Double]]) throws(NonlinearFit.Failure) {
    let p = model.parameters.count
    for count in [response.count, weights?.count ?? points.count] where count != points.count {
      throw .shape(expected: points.count, found: count)
    }
    if let observation = response.firstNonFinite ?? weights?.firstNonFinite {
      throw .nonFinite(observation: observation)
    }
    if let observation = weights?.firstIndex(where: { $0 < 0 }) {
      throw .negativeWeight(observation: observation)
    }
    let count = weights?.count { $0 > 0 } ?? points.count
    guard count >= p else { throw .tooFewObservations(observations: count, parameters: p) }
    guard !starts.isEmpty else { throw .start(parameters: p, found: 0) }
    for start in starts where start.count != p {
      throw .start(parameters: p, found: start.count)
    }
  }
}
