public import Forecasting

/// Why no number of a lever reaches a target.
public enum SolveLimit: Sendable, Hashable {
  /// The target's year is observed.
  case decided(Year)
  case noForecast
  /// The target's figure does not depend on the lever's indicator.
  case unrelated
  /// The lever begins only after the target's year.
  case time(start: Year)
  /// The trend does not move the good way: there is no pace to multiply.
  case noProgress
  /// Another lever fixes the figure.
  case assumed
  case cap(Double)
  case floor(Double)
  /// The indicator's own bound.
  case bound(Double)
  /// The end of what the lever's number can be.
  case range(Double)
  /// More of the lever than this goes too far.
  case overshoot(Double)
  /// What the question allows at most.
  case most(Double)
  /// What else the figure depends on.
  case rest

  /// The word for other programs.
  public var code: String {
    switch self {
    case .decided: "decided"
    case .noForecast: "no-forecast"
    case .unrelated: "unrelated"
    case .time: "time"
    case .noProgress: "no-progress"
    case .assumed: "assumed"
    case .cap: "cap"
    case .floor: "floor"
    case .bound: "bound"
    case .range: "range"
    case .overshoot: "overshoot"
    case .most: "most"
    case .rest: "rest"
    }
  }
}
