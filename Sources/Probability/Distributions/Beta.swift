/// The beta distribution on 0...1 with density x^(a-1) (1-x)^(b-1) / B(a, b).
public struct Beta: Distribution, Hashable {
  private let function: IncompleteBeta

  /// Traps unless both shapes are positive and finite.
  public init(_ a: Double, _ b: Double) { function = IncompleteBeta(a, b) }

  /// The first shape.
  public var a: Double { function.a }
  /// The second shape.
  public var b: Double { function.b }

  /// a/(a + b).
  public var mean: Double { a / (a + b) }

  /// ab / ((a + b)² (a + b + 1)).
  public var variance: Double { mean * (b / (a + b)) / (a + b + 1) }

  /// I_x(a, b); 0 below 0 and 1 above 1.
  public func cumulative(_ x: Double) -> Double { x.isNaN ? x : tails(x).lower }

  /// 1 - I_x(a, b).
  public func upperTail(_ x: Double) -> Double { x.isNaN ? x : tails(x).upper }

  /// The x of 0...1 with I_x(a, b) = p.
  ///
  /// Solved for the odds x/(1 - x) on the smaller tail, so that quantiles near 0 keep their digits.
  public func quantile(_ p: Double) -> Double {
    checkProbability(p)
    if p.isNaN || p == 0 || p == 1 { return p }
    let odds = function.odds(p)
    return odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds)
  }

  /// x^(a-1) (1-x)^(b-1) / B(a, b); 0 outside 0...1, infinite at an end whose shape is below 1.
  public func density(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < 0 || x > 1 { return 0 }
    if x == 0 { return a < 1 ? .infinity : (a == 1 ? b : 0) }
    if x == 1 { return b < 1 ? .infinity : (b == 1 ? a : 0) }
    return function.weight(Self.point(x)) / x / (1 - x)
  }

  /// Both tails at x, which is taken into 0...1.
  func tails(_ x: Double) -> (lower: Double, upper: Double) {
    if x <= 0 { return (0, 1) }
    if x >= 1 { return (1, 0) }
    return function.tails(Self.point(x))
  }

  private static func point(_ x: Double) -> IncompleteBeta.Point {
    IncompleteBeta.Point(x: DoubleDouble(x), y: DoubleDouble.sum(1, -x))
  }
}
