/// The table of coefficients that users know from a regression.
///
/// Everything but the fitted values is on the scale of the family: ln y for `exponential`, the
/// logit for `logit-linear`, the data's own unit for the others.
public struct FitStatistics: Sendable, Hashable {
  /// What a coefficient says about the curve.
  public enum Term: Sendable, Hashable {
    /// The curve in the last fitted year.
    case level
    /// Its change in a year: with a curvature, the slope in the last fitted year; with breaks, the
    /// slope before the first of them.
    case slope
    /// The slope that holds from a break on; not the difference to the slope before.
    case slopeFrom(Year)
    /// What the slope gains a year: twice the coefficient of the squared years.
    case curvature
    /// What a growth curve comes up to.
    case cap
    /// The year in which a logistic curve is halfway to its cap and a Gompertz curve at 1/e of it:
    /// where it is steepest.
    case midpoint
    /// r of a growth curve, a year.
    case rate

    /// `level`, `slope`, `slope from 2020` or `curvature`.
    public var name: String {
      switch self {
      case .level: "level"
      case .slope: "slope"
      case .slopeFrom(let year): "slope from \(year)"
      case .curvature: "curvature"
      case .cap: "cap"
      case .midpoint: "midpoint"
      case .rate: "rate"
      }
    }
  }

  /// A line of the table.
  public struct Coefficient: Sendable, Hashable {
    /// What the coefficient says about the curve.
    public let term: Term
    /// The family, which tells the scale.
    public let family: TrendFamily
    /// The least-squares estimate, in units of the scale, a year where it is a slope.
    public let estimate: Double
    /// s √(cᵀ(XᵀWX)⁻¹c), c being the combination of columns; nil where no degree of freedom is left,
    /// and for a cap that is given.
    public let standardError: Double?

    /// The name of the term, with the scale before it where that is not the data's own:
    /// `log slope`, `logit level`.
    public var name: String {
      switch family {
      case .constant, .linear, .quadratic, .piecewiseLinear, .logistic, .gompertz,
        .saturatingExponential:
        term.name
      case .exponential: "log \(term.name)"
      case .logitLinear: "logit \(term.name)"
      }
    }
  }

  /// The level first (of a growth curve the cap), then the slopes in order of their years, then the curvature.
  public let coefficients: [Coefficient]
  /// The figures that were fitted, n.
  public let observations: Int
  /// n - p, p being the number of coefficients; 0 where the curve goes through every figure.
  public let degreesOfFreedom: Int
  /// s, the standard deviation of the residuals: the root of Σ w e² / (n - p), the weight of the
  /// youngest figure being 1. Nil without degrees of freedom.
  public let residualStandardDeviation: Double?
  /// 1 - Σ w e² / Σ w (z - z̄)²; nil where the values do not vary.
  public let rSquared: Double?
  /// √(Σ w d² / n), d being what the fit to all other figures misses a figure by; nil where a
  /// figure determines a coefficient alone. Of a growth curve to first order.
  public let leaveOneOutError: Double?
  /// Fitted values in data units and within the bounds, one for each fitted observation.
  public let fittedValues: [Double]
}
