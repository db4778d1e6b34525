import RealModule

/// Student's t distribution with a location and a scale.
///
/// Tails by the incomplete beta function with exponents in twice the precision; closed forms for
/// 1 and 2 degrees of freedom. The degrees of freedom need not be whole.
public struct StudentT: Distribution, Hashable {
  /// The degrees of freedom, above 0.
  public let degreesOfFreedom: Double
  /// The middle of the distribution.
  public let location: Double
  /// The factor of the standard distribution, above 0; not the standard deviation.
  public let scale: Double
  private let beta: IncompleteBeta

  /// Traps unless the degrees of freedom and the scale are positive and finite and the location
  /// is finite.
  public init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom are positive")
    precondition(location.isFinite, "the location of a t distribution is finite")
    precondition(scale > 0 && scale.isFinite, "the scale of a t distribution is positive")
    self.degreesOfFreedom = degreesOfFreedom
    self.location = location
    self.scale = scale
    beta = IncompleteBeta(degreesOfFreedom / 2, 0.5)
  }

  /// The location; NaN up to 1 degree of freedom, where there is no mean.
  public var mean: Double { degreesOfFreedom > 1 ? location : .nan }

  /// scale² ν/(ν - 2); infinite up to 2 degrees of freedom, NaN up to 1.
  public var variance: Double {
    if degreesOfFreedom > 2 { return scale * scale * degreesOfFreedom / (degreesOfFreedom - 2) }
    return degreesOfFreedom > 1 ? .infinity : .nan
  }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    standardCumulative((x - location) / scale)
  }

  /// P(X > x).
  public func upperTail(_ x: Double) -> Double {
    standardCumulative((location - x) / scale)
  }

  /// location + scale · t_p.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    return location + scale * standardQuantile(p)
  }

  /// Γ((ν+1)/2) / (Γ(ν/2) √(νπ)) (1 + t²/ν)^(-(ν+1)/2) / scale.
  public func density(_ x: Double) -> Double {
    let t = abs((x - location) / scale)
    guard t.isFinite else { return t.isNaN ? t : 0 }
    return standardDensity(t) / scale
  }

  /// The standard density at t ≥ 0.
  private func standardDensity(_ t: Double) -> Double {
    let nu = degreesOfFreedom
    guard t > 0 else {
      return (-beta.logBeta - DoubleDouble.log(DoubleDouble(nu)) * 0.5).exponential
    }
    // From P(X > t) = ½ I_x(ν/2, ½) with x = ν/(ν + t²): dx/dt = -2xy/t.
    return beta.weight(point(t)) / t
  }

  private func standardCumulative(_ t: Double) -> Double {
    if t.isNaN { return t }
    let tail = tails(abs(t)).upper
    return t <= 0 ? tail : 1 - tail
  }

  /// P(X > t) and P(|X| < t) for t ≥ 0.
  private func tails(_ t: Double) -> (upper: Double, center: Double) {
    if t == 0 { return (0.5, 0) }
    if t == .infinity { return (0, 1) }
    if degreesOfFreedom == 1 {
      return (.atan2(y: 1, x: t) / .pi, 2 * .atan(t) / .pi)
    }
    if degreesOfFreedom == 2 {
      // ½ (1 - t/r) with r² = 2 + t² is 1/(r (r + t)), where nothing cancels.
      let root = Double.hypot(1.4142135623730951, t)
      return (1 / root / (root + t), t / root)
    }
    let (lower, upper) = beta.tails(point(t))
    return (lower / 2, upper)
  }

  /// ν/(ν + t²) and its complement, for t > 0.
  private func point(_ t: Double) -> IncompleteBeta.Point {
    let nu = DoubleDouble(degreesOfFreedom)
    if t > 1e100 || t < 1e-100 {
      // t² may overflow or vanish; its logarithm does not.
      let logarithm = DoubleDouble.log(DoubleDouble(t)) * 2 - DoubleDouble.log(nu)
      return t > 1
        ? IncompleteBeta.Point(tinyWithLogarithm: -logarithm)
        : IncompleteBeta.Point(tinyWithLogarithm: logarithm).swapped
    }
    let square = DoubleDouble.product(t, t)
    let total = nu + square
    return IncompleteBeta.Point(x: nu / total, y: square / total)
  }

  private func standardQuantile(_ p: Double) -> Double {
    if p.isNaN { return p }
    if p == 0.5 { return 0 }
    let tail = min(p, 1 - p)
    let size = tail == 0 ? .infinity : size(tail: tail, center: abs(2 * p - 1))
    return p < 0.5 ? -size : size
  }

  /// The t > 0 with P(X > t) = tail and P(|X| < t) = center = 1 - 2 tail; near the middle the
  /// center has the digits, outside the tail.
  private func size(tail: Double, center: Double) -> Double {
    if degreesOfFreedom == 1 {
      return tail < 0.25 ? 1 / .tan(.pi * tail) : .tan(.pi / 2 * center)
    }
    if degreesOfFreedom == 2 {
      return center / (2 * tail * (1 - tail)).squareRoot()
    }
    let start = max(abs(StandardNormal.quantile(tail)), center)
    if center < 0.5 {
      return TailRoot.solve(target: center, grows: true, start: start) { t in
        (tails(t).center, 2 * t * standardDensity(t))
      }
    }
    return TailRoot.solve(target: tail, grows: false, start: start) { t in
      (tails(t).upper, t * standardDensity(t))
    }
  }
}
