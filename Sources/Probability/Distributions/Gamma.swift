import RealModule

/// The gamma distribution with density (x/s)^(k-1) e^(-x/s) / (s Γ(k)) for x ≥ 0.
public struct Gamma: Distribution, Hashable {
  private let function: IncompleteGamma
  /// The scale s.
  public let scale: Double

  /// Traps unless shape and scale are positive and finite.
  public init(shape: Double, scale: Double = 1) {
    precondition(scale > 0 && scale.isFinite, "the scale of a gamma distribution is positive")
    function = IncompleteGamma(shape)
    self.scale = scale
  }

  /// The shape k.
  public var shape: Double { function.a }

  /// k s.
  public var mean: Double { shape * scale }

  /// k s².
  public var variance: Double { shape * scale * scale }

  /// P(k, x/s); 0 below 0.
  public func cumulative(_ x: Double) -> Double { function.tails(x / scale).lower }

  /// Q(k, x/s); 1 below 0.
  public func upperTail(_ x: Double) -> Double { function.tails(x / scale).upper }

  /// The x with P(k, x/s) = p, solved on the smaller tail.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p.isNaN || p == 0 { return p }
    if p == 1 { return .infinity }
    let lower = p < 0.5 || function.tails(shape).lower > p
    return scale
      * TailRoot.solve(target: lower ? p : 1 - p, grows: lower, start: start(p)) { x in
        let tails = function.tails(x)
        return (lower ? tails.lower : tails.upper, function.weight(x))
      }
  }

  /// (x/s)^(k-1) e^(-x/s) / (s Γ(k)); infinite at 0 for shapes below 1.
  public func density(_ x: Double) -> Double {
    let t = x / scale
    if t.isNaN { return t }
    if t < 0 || t == .infinity { return 0 }
    if t == 0 { return shape < 1 ? .infinity : (shape == 1 ? 1 / scale : 0) }
    return function.weight(t) / x
  }

  /// E. B. Wilson and M. M. Hilferty's cube (1931), or the first term of the series where the cube
  /// fails.
  private func start(_ p: Double) -> Double {
    let k = shape
    let root = 1 - 1 / (9 * k) + StandardNormal.quantile(p) / (3 * k.squareRoot())
    if root > 0.2 { return k * root * root * root }
    return max(.exp((.log(p) + SpecialFunctions.logGamma(k + 1)) / k), .leastNormalMagnitude)
  }
}
