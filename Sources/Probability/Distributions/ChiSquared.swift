/// The chi-squared distribution: the sum of ν squared standard normals, ν not necessarily whole.
public struct ChiSquared: Distribution, Hashable {
  private let gamma: Gamma

  /// Traps unless the degrees of freedom are positive and finite.
  public init(degreesOfFreedom: Double) {
    gamma = Gamma(shape: degreesOfFreedom / 2, scale: 2)
  }

  /// ν.
  public var degreesOfFreedom: Double { gamma.shape * 2 }

  /// ν.
  public var mean: Double { gamma.mean }

  /// 2ν.
  public var variance: Double { gamma.variance }

  /// P(ν/2, x/2); 0 below 0.
  public func cumulative(_ x: Double) -> Double { gamma.cumulative(x) }

  /// Q(ν/2, x/2); 1 below 0.
  public func upperTail(_ x: Double) -> Double { gamma.upperTail(x) }

  /// The x with P(ν/2, x/2) = p, solved on the smaller tail.
  public func quantile(_ p: Double) -> Double { gamma.quantile(p) }

  /// (x/2)^(ν/2-1) e^(-x/2) / (2 Γ(ν/2)).
  public func density(_ x: Double) -> Double { gamma.density(x) }
}
