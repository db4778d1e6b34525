/// A curve with unknown parameters, and its exact derivatives by them.
///
/// `Point` is whatever the curve is read at: a time, or several predictors. A parameter that the
/// value depends on linearly (an amplitude, a cap, a level) may be named as such: the solver then
/// eliminates it, which spares its starting value and most of the trouble of finding the others.
///
/// ```swift
/// let decay = NonlinearModel<Double>(parameters: ["amplitude", "rate"], linear: [0]) { x, b, d in
///   let share = Double.exp(-b[1] * x)
///   d[0] = share
///   d[1] = -b[0] * x * share
///   return b[0] * share
/// }
/// ```
public struct NonlinearModel<Point: Sendable>: Sendable {
  /// The value of the curve at a point; sets all derivatives by the parameters, in their order.
  ///
  /// May return NaN or an infinity where the curve does not exist: the solver then turns back.
  public typealias Curve =
    @Sendable (_ point: Point, _ parameters: [Double], _ derivatives: inout [Double]) -> Double

  /// The names of the parameters, for messages.
  public let parameters: [String]
  /// The parameters that the value is linear in, with no product of two of them; rising.
  public let linear: [Int]
  /// All others, rising.
  let nonlinear: [Int]
  private let curve: Curve

  /// A curve from its value and derivatives.
  ///
  /// With the parameters `linear` set to 0 the value must be what does not depend on them, and the
  /// derivatives by them must not depend on any of them. Traps without parameters, or unless
  /// `linear` are different indices of parameters.
  public init(parameters: [String], linear: [Int] = [], curve: @escaping Curve) {
    precondition(!parameters.isEmpty, "a curve without parameters cannot be fitted")
    precondition(
      Set(linear).count == linear.count && linear.allSatisfy(parameters.indices.contains),
      "\(linear) are not different indices of \(parameters.count) parameters")
    self.parameters = parameters
    self.linear = linear.sorted()
    nonlinear = parameters.indices.filter { !linear.contains($0) }
    self.curve = curve
  }

  /// The same curve, its linear parameters treated as all others.
  var withoutLinear: NonlinearModel { NonlinearModel(parameters: parameters, curve: curve) }

  /// The value of the curve at a point.
  public func value(at point: Point, _ parameters: [Double]) -> Double {
    evaluated(at: point, parameters).value
  }

  /// The derivatives by the parameters at a point, in their order.
  public func derivatives(at point: Point, _ parameters: [Double]) -> [Double] {
    evaluated(at: point, parameters).derivatives
  }

  /// Value and derivatives at a point; traps unless there is a value for each parameter.
  func evaluated(
    at point: Point, _ values: [Double]
  ) -> (value: Double, derivatives: [Double]) {
    precondition(
      values.count == parameters.count,
      "\(values.count) values for \(parameters.count) parameters")
    var derivatives = [Double](repeating: 0, count: parameters.count)
    let value = curve(point, values, &derivatives)
    precondition(
      derivatives.count == parameters.count,
      "\(derivatives.count) derivatives by \(parameters.count) parameters")
    return (value, derivatives)
  }
}
