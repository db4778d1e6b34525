extension NonlinearFit {
  /// Why a curve could not be fitted.
  public enum Failure: Error, Sendable, Equatable {
    /// There are `found` responses or weights for `expected` points.
    case shape(expected: Int, found: Int)
    /// Fewer observations of positive weight than parameters.
    case tooFewObservations(observations: Int, parameters: Int)
    /// A response or a weight is NaN or infinite.
    case nonFinite(observation: Int)
    /// A weight is below 0.
    case negativeWeight(observation: Int)
    /// There is no start, or one has another number of values than there are parameters.
    case start(parameters: Int, found: Int)
    /// The curve or a derivative is NaN or infinite at the start.
    case nonFiniteCurve(observation: Int)
    /// The data do not tell the parameter from the others, to rounding, where the search ended (or,
    /// for a parameter that the curve is linear in, where it began).
    case rankDeficient(parameter: String)
    /// The search did not settle within so many trial steps.
    case noConvergence(iterations: Int)
  }
}

extension NonlinearFit.Failure: CustomStringConvertible {
  /// One sentence with both numbers of every comparison.
  public var description: String {
    switch self {
    case .shape(let expected, let found):
      "\(found) responses or weights for \(expected) points"
    case .tooFewObservations(let observations, let parameters):
      "\(observations) observations; \(parameters) parameters need at least \(parameters)"
    case .nonFinite(let observation):
      "observation \(observation) holds a NaN or an infinity"
    case .negativeWeight(let observation):
      "observation \(observation) has a weight below 0"
    case .start(let parameters, let found):
      found == 0
        ? "no start for \(parameters) parameters"
        : "a start of \(found) values for \(parameters) parameters"
    case .nonFiniteCurve(let observation):
      "the curve is not finite at observation \(observation) with the parameters of the start"
    case .rankDeficient(let parameter):
      "the data do not tell the parameter \(parameter) from the others"
    case .noConvergence(let iterations):
      "the search did not settle within \(iterations) steps"
    }
  }
}
