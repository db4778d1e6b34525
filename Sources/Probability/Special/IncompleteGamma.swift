import RealModule

/// The regularised incomplete gamma functions of one shape: both tails at once, each with its own
/// relative accuracy.
struct IncompleteGamma: Sendable, Hashable {
  let a: Double
  /// ln Γ(a + 1), high and low part.
  private let logFactorialHigh: Double
  private let logFactorialLow: Double

  /// Traps unless the shape is positive and finite.
  init(_ a: Double) {
    precondition(a > 0 && a.isFinite, "a shape is positive and finite")
    self.a = a
    let log = DoubleDouble.logGamma(DoubleDouble.sum(a, 1))
    logFactorialHigh = log.high
    logFactorialLow = log.low
  }

  /// P(a, x) and Q(a, x) for x ≥ 0.
  func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x.isNaN { return (x, x) }
    if x <= 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    let power = DoubleDouble.log(DoubleDouble(x)) * a - logFactorial
    if x >= a + 1 {
      let upper = min((power - x).exponential * a * continuedFraction(x), 1)
      return (1 - upper, upper)
    }
    if a < 1 {
      // x^a/Γ(a + 1) (1 + a Σ): the upper tail may be far smaller than the lower one.
      let front = power.exponential
      let rest = front * a * alternatingSeries(x)
      return (min(front + rest, 1), max(-power.exponentialMinusOne - rest, 0))
    }
    let lower = min((power - x).exponential * series(x), 1)
    return (lower, 1 - lower)
  }

  /// x^a e^-x / Γ(a): the density at x, times x.
  func weight(_ x: Double) -> Double {
    (DoubleDouble.log(DoubleDouble(x)) * a - logFactorial - x).exponential * a
  }

  private var logFactorial: DoubleDouble {
    DoubleDouble(high: logFactorialHigh, low: logFactorialLow)
  }

  /// Σ x^n / ((a + 1)...(a + n)), for x below a + 1 (NIST DLMF 8.11.4).
  private func series(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var n = 1.0
    while n < 10_000_000 {
      term *= x / (a + n)
      sum += term
      if term <= 1e-18 * sum { break }
      n += 1
    }
    return sum
  }

  /// Σ from n = 1 of (-x)^n / (n! (a + n)), for x below 2 (NIST DLMF 8.7.1).
  private func alternatingSeries(_ x: Double) -> Double {
    var term = 1.0
    var sum = 0.0
    var n = 1.0
    while n < 1000 {
      term *= -x / n
      let part = term / (a + n)
      sum += part
      if abs(part) <= 1e-18 * abs(sum) { break }
      n += 1
    }
    return sum
  }

  /// Q(a, x) Γ(a) e^x x^-a by its continued fraction (NIST DLMF 8.9.2) with the method of Lentz,
  /// for x from a + 1 on.
  private func continuedFraction(_ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var result = d
    var n = 1.0
    while n < 10_000_000 {
      let numerator = n * (a - n)
      b += 2
      d = numerator * d + b
      if abs(d) < tiny { d = tiny }
      c = b + numerator / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let change = d * c
      result *= change
      if abs(change - 1) <= 2.3e-16 { break }
      n += 1
    }
    return result
  }
}
