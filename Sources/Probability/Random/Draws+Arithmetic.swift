extension Draws {
  /// The sum in every world.
  public static func + (a: Draws, b: Draws) -> Draws { a.zip(with: b) { $0 + $1 } }
  /// The sum with a number, in every world.
  public static func + (a: Draws, b: Double) -> Draws { a.map { $0 + b } }
  /// The sum with a number, in every world.
  public static func + (a: Double, b: Draws) -> Draws { b.map { a + $0 } }

  /// The difference in every world.
  public static func - (a: Draws, b: Draws) -> Draws { a.zip(with: b) { $0 - $1 } }
  /// The difference to a number, in every world.
  public static func - (a: Draws, b: Double) -> Draws { a.map { $0 - b } }
  /// The difference from a number, in every world.
  public static func - (a: Double, b: Draws) -> Draws { b.map { a - $0 } }
  /// The negative in every world.
  public static prefix func - (a: Draws) -> Draws { a.map { -$0 } }

  /// The product in every world.
  public static func * (a: Draws, b: Draws) -> Draws { a.zip(with: b) { $0 * $1 } }
  /// The product with a number, in every world.
  public static func * (a: Draws, b: Double) -> Draws { a.map { $0 * b } }
  /// The product with a number, in every world.
  public static func * (a: Double, b: Draws) -> Draws { b.map { a * $0 } }

  /// The quotient in every world, infinite or NaN where a divisor is 0.
  public static func / (a: Draws, b: Draws) -> Draws { a.zip(with: b) { $0 / $1 } }
  /// The quotient by a number, in every world.
  public static func / (a: Draws, b: Double) -> Draws { a.map { $0 / b } }
  /// The quotient of a number, in every world.
  public static func / (a: Double, b: Draws) -> Draws { b.map { a / $0 } }

  /// The smaller of two quantities in every world; NaN where either is NaN.
  public static func minimum(_ a: Draws, _ b: Draws) -> Draws { a.zip(with: b, smaller) }
  /// The larger of two quantities in every world; NaN where either is NaN.
  public static func maximum(_ a: Draws, _ b: Draws) -> Draws { a.zip(with: b, larger) }

  /// The values kept between two bounds, which may be infinite; NaN stays NaN.
  public func clamped(from lower: Double = -.infinity, to upper: Double = .infinity) -> Draws {
    precondition(lower <= upper, "a lower bound lies at or below its upper bound")
    return map { $0.isNaN ? $0 : Swift.min(Swift.max($0, lower), upper) }
  }

  private static func smaller(_ a: Double, _ b: Double) -> Double {
    a.isNaN ? a : (b.isNaN || b < a ? b : a)
  }

  private static func larger(_ a: Double, _ b: Double) -> Double {
    a.isNaN ? a : (b.isNaN || b > a ? b : a)
  }
}
