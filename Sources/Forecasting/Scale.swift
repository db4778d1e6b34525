/// The scale on which a trend is linear: z = z(y), strictly rising in y within the bounds.
public enum Scale: Sendable, Hashable {
  case identity
  /// z = √(y - lower)
  case squareRoot(lower: Double)
  /// z = ln((y - L + c) / (U - y + c)), c = offset
  case logit(lower: Double, upper: Double, offset: Double)
  /// z = ln y
  case log
}
