import LeastSquares
import RealModule

/// The curves of the growth families in the units of their problem, with exact derivatives.
///
/// | family | free cap: parameters | curve |
/// | --- | --- | --- |
/// | logistic | K, a, r | K / (1 + e^-(a + r t)) |
/// | gompertz | K, a, r | K exp(-e^-(a + r t)) |
/// | saturating-exponential | K, B, q | K + B e^(-e^q s), s = t - t of the first figure |
///
/// With a known cap the first parameter is missing. Values count from the lower bound (from the
/// first figure, for the saturating exponential).
struct GrowthCurve: Sendable {
  let family: TrendFamily
  /// The known cap; nil where it is a parameter.
  let cap: Double?
  /// t of the first figure.
  let first: Double

  /// The curve as a model for the solver.
  var model: NonlinearModel<Double> {
    let (shift, first) = (cap == nil ? 1 : 0, first)
    let known = cap
    if family == .saturatingExponential {
      return NonlinearModel(
        parameters: (known == nil ? ["cap"] : []) + ["level", "rate"],
        linear: known == nil ? [0, 1] : [0]
      ) { t, b, d in
        let rate = Double.exp(b[shift + 1])
        let share = Double.exp(-rate * (t - first))
        if known == nil { d[0] = 1 }
        d[shift] = share
        d[shift + 1] = t == first ? 0 : -b[shift] * share * rate * (t - first)
        return (known ?? b[0]) + b[shift] * share
      }
    }
    let shape = family == .logistic ? Self.logistic : Self.gompertz
    return NonlinearModel(
      parameters: (known == nil ? ["cap"] : []) + ["midpoint", "rate"],
      linear: known == nil ? [0] : []
    ) { t, b, d in
      let (share, slope) = shape(b[shift] + b[shift + 1] * t)
      let cap = known ?? b[0]
      if known == nil { d[0] = share }
      d[shift] = cap * slope
      d[shift + 1] = cap * slope * t
      return cap * share
    }
  }

  /// What the curve becomes when its cap goes to infinity: an exponential, or a straight line.
  var limit: NonlinearModel<Double> {
    guard family != .saturatingExponential else {
      return NonlinearModel(parameters: ["level", "slope"], linear: [0, 1]) { t, b, d in
        (d[0], d[1]) = (1, t)
        return b[0] + b[1] * t
      }
    }
    return NonlinearModel(parameters: ["level", "rate"], linear: [0]) { t, b, d in
      d[0] = Double.exp(b[1] * t)
      d[1] = b[0] * t * d[0]
      return b[0] * d[0]
    }
  }

  /// Where to search from: steep and flat, rising and falling, bending early, late and not yet.
  var starts: [[Double]] {
    let free = cap == nil ? [0.0] : []
    if family == .saturatingExponential {
      return [-3.0, -1, 0.5, 2].map { free + [0, $0] }
    }
    return [1.5, 5, -1.5, -5].flatMap { rate in
      [-0.5, 0.5, 1.5].map { middle in free + [-rate * middle, rate] }
    }
  }

  /// 1 / (1 + e⁻ᵘ) and its slope, whatever u.
  private static func logistic(_ u: Double) -> (Double, Double) {
    let small = Double.exp(-u.magnitude)
    let share = (u >= 0 ? 1 : small) / (1 + small)
    return (share, small / ((1 + small) * (1 + small)))
  }

  /// exp(-e⁻ᵘ) and its slope, whatever u.
  private static func gompertz(_ u: Double) -> (Double, Double) {
    let power = Double.exp(-u)
    return (Double.exp(-power), Double.exp(-u - power))
  }
}
