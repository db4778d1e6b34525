/// The F distribution: the ratio of two mean squares with d₁ and d₂ degrees of freedom.
public struct FDistribution: Distribution, Hashable {
  private let beta: IncompleteBeta

  /// Traps unless both degrees of freedom are positive and finite.
  public init(numeratorDegreesOfFreedom: Double, denominatorDegreesOfFreedom: Double) {
    beta = IncompleteBeta(numeratorDegreesOfFreedom / 2, denominatorDegreesOfFreedom / 2)
  }

  /// d₁.
  public var numeratorDegreesOfFreedom: Double { 2 * beta.a }
  /// d₂.
  public var denominatorDegreesOfFreedom: Double { 2 * beta.b }

  /// d₂/(d₂ - 2); infinite up to d₂ = 2.
  public var mean: Double {
    let d2 = denominatorDegreesOfFreedom
    return d2 > 2 ? d2 / (d2 - 2) : .infinity
  }

  /// 2 d₂² (d₁ + d₂ - 2) / (d₁ (d₂ - 2)² (d₂ - 4)); infinite up to d₂ = 4, NaN up to 2.
  public var variance: Double {
    let d1 = numeratorDegreesOfFreedom
    let d2 = denominatorDegreesOfFreedom
    if d2 <= 4 { return d2 > 2 ? .infinity : .nan }
    return 2 * mean * mean * (d1 + d2 - 2) / (d1 * (d2 - 4))
  }

  /// I_x(d₁/2, d₂/2) with x = d₁ f/(d₁ f + d₂); 0 below 0.
  public func cumulative(_ f: Double) -> Double {
    if f.isNaN { return f }
    if f <= 0 { return 0 }
    return f == .infinity ? 1 : beta.tails(point(f)).lower
  }

  /// 1 - I_x(d₁/2, d₂/2); 1 below 0.
  public func upperTail(_ f: Double) -> Double {
    if f.isNaN { return f }
    if f <= 0 { return 1 }
    return f == .infinity ? 0 : beta.tails(point(f)).upper
  }

  /// The f with P(F ≤ f) = p, solved on the smaller tail.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p.isNaN || p == 0 { return p }
    if p == 1 { return .infinity }
    return beta.odds(p) * (denominatorDegreesOfFreedom / numeratorDegreesOfFreedom)
  }

  /// The density, x^(d₁/2) y^(d₂/2) / (f B(d₁/2, d₂/2)); at 0 infinite for d₁ < 2 and 1 for 2.
  public func density(_ f: Double) -> Double {
    if f.isNaN { return f }
    if f < 0 || f == .infinity { return 0 }
    if f == 0 { return beta.a < 1 ? .infinity : (beta.a == 1 ? 1 : 0) }
    return beta.weight(point(f)) / f
  }

  private func point(_ f: Double) -> IncompleteBeta.Point {
    IncompleteBeta.Point(
      numerator: DoubleDouble(beta.a), times: f, denominator: DoubleDouble(beta.b))
  }
}
