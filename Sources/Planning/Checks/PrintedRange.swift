import RealModule

/// The numbers that a printed figure may stand for: `0.22` is anything from 0.215 to 0.225.
///
/// Identities between published figures hold where the ranges of both sides meet. Sums, products
/// and quotients are those of interval arithmetic (Moore, Kearfott, Cloud 2009, chapter 2).
struct PrintedRange: Hashable {
  let lower: Double
  let upper: Double

  init(_ lower: Double, _ upper: Double) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  /// A number known exactly, such as a count of whole households.
  init(exactly value: Double) { self.init(value, value) }

  /// A figure rounded to `decimals`. A missing trailing zero only makes the range narrower, so
  /// that a figure is consistent at either precision whenever it is at this one.
  init(_ value: Double, decimals: Int) {
    let half = 0.5 * Double.pow(10, -decimals)
    self.init(value - half, value + half)
  }

  /// Of the size of the rounding of doubles, so that 1.15 printed as 1.15 meets itself.
  private var slack: Double { 1e-9 * max(abs(lower), abs(upper), 1e-9) }

  func meets(_ other: PrintedRange) -> Bool {
    let slack = max(slack, other.slack)
    return lower <= other.upper + slack && other.lower <= upper + slack
  }

  var middle: Double { (lower + upper) / 2 }

  static func + (a: PrintedRange, b: PrintedRange) -> PrintedRange {
    PrintedRange(a.lower + b.lower, a.upper + b.upper)
  }

  static prefix func - (a: PrintedRange) -> PrintedRange { PrintedRange(-a.upper, -a.lower) }

  static func - (a: PrintedRange, b: PrintedRange) -> PrintedRange { a + -b }

  static func * (a: PrintedRange, b: PrintedRange) -> PrintedRange {
    let corners = [
      a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper,
    ]
    return PrintedRange(corners.min() ?? .nan, corners.max() ?? .nan)
  }

  /// Nil where the divisor may be zero.
  func divided(by b: PrintedRange) -> PrintedRange? {
    guard b.lower > 0 || b.upper < 0 else { return nil }
    return self * PrintedRange(1 / b.upper, 1 / b.lower)
  }
}

extension Formula {
  /// The range of the formula's value; nil where a part is unknown or a divisor may be zero.
  func range(
    _ value: (_ indicator: String, _ previous: Bool) -> PrintedRange?
  ) -> PrintedRange? {
    func both(
      _ a: Formula, _ b: Formula, _ apply: (PrintedRange, PrintedRange) -> PrintedRange?
    ) -> PrintedRange? {
      guard let x = a.range(value), let y = b.range(value) else { return nil }
      return apply(x, y)
    }
    switch self {
    case .number(let number): return PrintedRange(exactly: number)
    case .indicator(let id): return value(id, false)
    case .previous(let id): return value(id, true)
    case .negated(let a): return a.range(value).map { -$0 }
    case .sum(let a, let b): return both(a, b) { $0 + $1 }
    case .difference(let a, let b): return both(a, b) { $0 - $1 }
    case .product(let a, let b): return both(a, b) { $0 * $1 }
    case .quotient(let a, let b): return both(a, b) { $0.divided(by: $1) }
    }
  }
}
