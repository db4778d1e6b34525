import RealModule

/// The scale on which a trend is linear: z = z(y), strictly rising in y within the bounds.
///
/// Values outside the bounds are moved to the nearest bound before they are scaled, and what is
/// mapped back never leaves them: `value(of: z(of: y))` is y, clipped, up to rounding.
public indirect enum Scale: Sendable, Hashable {
  case identity
  /// z = √(y - lower)
  case squareRoot(lower: Double)
  /// z = ln((y - L + c) / (U - y + c)), c = offset
  case logit(lower: Double, upper: Double, offset: Double)
  /// z = ln y
  case log
  /// Another scale, whose values are kept within bounds that it does not know itself.
  case clipped(Scale, to: Bounds)

  /// The share of the width between two bounds that the logit adds on either side, so that a
  /// value at a bound has a finite z.
  public static let logitOffset = 0.005

  /// The scale that suits the bounds: the logit between two, the square root above one, and the
  /// values themselves where there is none.
  public init(bounds: Bounds) {
    switch (bounds.lower, bounds.upper) {
    case (let lower?, let upper?):
      self = .logit(lower: lower, upper: upper, offset: Scale.logitOffset * (upper - lower))
    case (let lower?, nil): self = .squareRoot(lower: lower)
    case (nil, _): self = .identity
    }
  }

  /// This scale with its values kept within the bounds; itself where there are none.
  public func clipped(to bounds: Bounds) -> Scale {
    bounds == .none ? self : .clipped(self, to: bounds)
  }

  /// The lowest value that the scale can return, if there is one.
  public var lower: Double? {
    switch self {
    case .identity: nil
    case .squareRoot(let lower), .logit(let lower, _, _): lower
    case .log: 0
    case .clipped(let scale, let bounds):
      switch (scale.lower, bounds.lower) {
      case (let own?, let bound?): max(own, bound)
      case (let own, let bound): own ?? bound
      }
    }
  }

  /// The highest value that the scale can return, if there is one.
  public var upper: Double? {
    switch self {
    case .identity, .squareRoot, .log: nil
    case .logit(_, let upper, _): upper
    case .clipped(let scale, let bounds):
      switch (scale.upper, bounds.upper) {
      case (let own?, let bound?): min(own, bound)
      case (let own, let bound): own ?? bound
      }
    }
  }

  /// z of a value in data units; a value outside the bounds counts as the bound.
  ///
  /// The logarithm of 0 and of negative values is -infinity.
  public func z(of value: Double) -> Double {
    switch self {
    case .identity: return value
    case .squareRoot(let lower): return Double.sqrt(max(value - lower, 0))
    case .logit(let lower, let upper, let offset):
      let below = min(max(value - lower, 0), upper - lower)
      return Double.log((below + offset) / (upper - lower - below + offset))
    case .log: return value > 0 ? Double.log(value) : -.infinity
    case .clipped(let scale, let bounds): return scale.z(of: bounds.clamp(value))
    }
  }

  /// The value in data units that belongs to z, kept within the bounds.
  ///
  /// Whatever lies beyond z(L) or z(U) gives exactly L or U: that is how a distribution on the
  /// scale gets its mass at a bound. e^z stops at the largest double.
  public func value(of z: Double) -> Double {
    switch self {
    case .identity: return z
    case .squareRoot(let lower): return z > 0 ? lower + z * z : lower
    case .logit(let lower, let upper, let offset):
      let width = upper - lower
      // Beyond ±40 the logistic function is 0 or 1 in double precision; e⁻ᶻ would overflow.
      let bounded = min(max(z, -40), 40)
      let above = (width + 2 * offset) / (1 + Double.exp(-bounded)) - offset
      if above <= 0 { return lower }
      return above >= width ? upper : min(lower + above, upper)
    case .log: return min(Double.exp(z), .greatestFiniteMagnitude)
    case .clipped(let scale, let bounds): return bounds.clamp(scale.value(of: z))
    }
  }

  /// dy/dz at z: by how many data units y changes for a small change of z; 0 beyond a bound.
  public func derivative(at z: Double) -> Double {
    switch self {
    case .identity: return 1
    case .squareRoot: return z > 0 ? 2 * z : 0
    case .logit(let lower, let upper, let offset):
      let value = value(of: z)
      guard value > lower, value < upper else { return 0 }
      let share = 1 / (1 + Double.exp(-z))
      return (upper - lower + 2 * offset) * share * (1 - share)
    case .log: return Double.exp(z)
    case .clipped(let scale, let bounds):
      let free = scale.value(of: z)
      return bounds.clamp(free) == free ? scale.derivative(at: z) : 0
    }
  }
}
