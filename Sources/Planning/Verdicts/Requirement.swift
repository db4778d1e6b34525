import RealModule

/// What a target asks of the figure that it judges, at the precision that the figure is printed
/// with: a value meets "at most 0 households" where it rounds to 0.
struct Requirement: Sendable, Hashable {
  enum Relation: Sendable, Hashable {
    case atMost(Double)
    case atLeast(Double)
    case between(Double, Double)
  }

  let relation: Relation
  /// Decimals that the figure is reported with.
  let decimals: Int

  /// Half a unit of the last printed digit.
  var half: Double { 0.5 * Double.pow(10, -decimals) }

  /// +1 where more is wanted, -1 where less, judged from `value` for a band.
  func direction(from value: Double) -> Double {
    switch relation {
    case .atMost: -1
    case .atLeast: 1
    case .between(let lower, let upper):
      value < lower ? 1 : value > upper ? -1 : (abs(value - lower) < abs(upper - value) ? 1 : -1)
    }
  }

  /// The value asked for, seen from `value`: the nearer edge of a band.
  func goal(from value: Double) -> Double {
    switch relation {
    case .atMost(let goal), .atLeast(let goal): goal
    case .between(let lower, let upper):
      value < lower ? lower : value > upper ? upper : min(max(value, lower), upper)
    }
  }

  /// The value that a table prints beside the relation; the lower edge of a band.
  var printedGoal: Double {
    switch relation {
    case .atMost(let goal), .atLeast(let goal), .between(let goal, _): goal
    }
  }

  /// Whether a value meets it, half a unit rounding away from zero.
  func isMet(by value: Double) -> Bool {
    let slack = 1e-9 * max(1, abs(value))
    switch relation {
    case .atMost(let goal): return value < goal + half - slack || value <= goal
    case .atLeast(let goal): return value >= goal - half - slack
    case .between(let lower, let upper):
      return value >= lower - half - slack && (value < upper + half - slack || value <= upper)
    }
  }

  /// The value rounded to the printed precision, half away from zero.
  func rounded(_ value: Double) -> Double { value.rounded(decimals: decimals) }

  /// The probability from those of the two tails, P(y < v) and P(y ≥ v); nil where these are
  /// unknown.
  func probability(
    below: (Double) -> Double?, atLeast: (Double) -> Double?
  ) -> Double? {
    switch relation {
    case .atMost(let goal): return below(goal + half)
    case .atLeast(let goal): return atLeast(goal - half)
    case .between(let lower, let upper):
      guard let under = below(upper + half), let over = atLeast(lower - half) else { return nil }
      return min(max(under + over - 1, 0), 1)
    }
  }
}

extension Double {
  /// Rounded to so many decimals, half away from zero; the nearest double to the decimal number.
  package func rounded(decimals: Int) -> Double {
    guard isFinite, decimals >= 0, decimals <= 15 else { return self }
    let power = Double.pow(10, decimals)
    let scaled = (self * power).rounded(.toNearestOrAwayFromZero)
    return scaled.isFinite && abs(scaled) < 9e15 ? scaled / power : self
  }
}
