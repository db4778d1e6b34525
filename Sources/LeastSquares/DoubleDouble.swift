/// A number of about 32 digits: the unevaluated sum of two doubles, |low| <= ulp(high) / 2.
///
/// Sums by Knuth's and Dekker's exact transformations, products by fused multiply-add
/// (T. J. Dekker, A floating-point technique for extending the available precision, 1971; Joldes,
/// Muller and Popescu, Tight and rigorous error bounds for basic building blocks of double-word
/// arithmetic, 2017). Not for numbers whose products over- or underflow; callers scale first.
struct DoubleDouble: Sendable, Hashable {
  var high: Double
  var low: Double

  @inline(__always)
  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// a + b exactly.
  @inline(__always)
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    let part = sum - a
    return DoubleDouble(sum, (a - (sum - part)) + (b - part))
  }

  /// a + b exactly, when |a| >= |b| or a is 0.
  @inline(__always)
  private static func quickSum(_ a: Double, _ b: Double) -> DoubleDouble {
    let sum = a + b
    return DoubleDouble(sum, b - (sum - a))
  }

  /// a b exactly.
  @inline(__always)
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let product = a * b
    return DoubleDouble(product, (-product).addingProduct(a, b))
  }

  @inline(__always)
  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = sum(a.high, b.high)
    let low = sum(a.low, b.low)
    let first = quickSum(high.high, high.low + low.high)
    return quickSum(first.high, first.low + low.low)
  }

  @inline(__always)
  static prefix func - (a: DoubleDouble) -> DoubleDouble { DoubleDouble(-a.high, -a.low) }

  @inline(__always)
  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble { a + -b }

  @inline(__always)
  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = product(a.high, b.high)
    let cross = (a.high * b.low).addingProduct(a.low, b.high)
    return quickSum(high.high, high.low + cross)
  }

  @inline(__always)
  static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let high = product(a.high, b)
    return quickSum(high.high, high.low.addingProduct(a.low, b))
  }

  @inline(__always)
  static func += (a: inout DoubleDouble, b: DoubleDouble) { a = a + b }

  @inline(__always)
  static func -= (a: inout DoubleDouble, b: DoubleDouble) { a = a - b }

  /// This number times 2^exponent.
  func scaled(by exponent: Int) -> DoubleDouble {
    exponent == 0 ? self : DoubleDouble(high.scaled(by: exponent), low.scaled(by: exponent))
  }
}
