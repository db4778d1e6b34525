/// How numbers are written in a language: `1,007` and `0.22%`, or `1.007` and `0,22%`.
public struct NumeralStyle: Sendable, Hashable {
  public let decimalMark: Character
  public let groupMark: Character?

  public init(decimalMark: Character, groupMark: Character?) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
  }

  public init(_ language: Language) {
    switch language {
    case .english: self.init(decimalMark: ".", groupMark: ",")
    case .vietnamese: self.init(decimalMark: ",", groupMark: ".")
    }
  }

  /// Dot decimals and no grouping, as CSV and JSON are written.
  public static let plain = NumeralStyle(decimalMark: ".", groupMark: nil)
}

extension NumeralStyle {
  /// A number as people read it in this style: `1,007`, `-0.22`; `1.007`, `-0,22`.
  ///
  /// Digits are grouped in threes from four digits on. With `decimals` the number is rounded to
  /// exactly so many, halves away from zero, judged on the digits of its shortest text (0.15 gives
  /// 0.2); nil writes as many as the shortest text that reads back equal has. The minus is the plain
  /// `-`, and zero never has one. From 10^21 on, and without `decimals` below 10^-6, there is an
  /// exponent. What is not finite is written `NaN`, `inf`, `-inf`.
  ///
  /// For calendar years use ``year(_:)``.
  public func string(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-inf" : "inf" }
    var digits = DecimalDigits(value)
    if let decimals { digits.round(decimals: max(0, decimals)) }
    return digits.string(self, decimals: decimals.map { max(0, $0) })
  }

  /// A number with its sign always shown, `+1.0`, `-23`; what rounds to zero has none.
  public func signedString(_ value: Double, decimals: Int? = nil) -> String {
    let text = string(value, decimals: decimals)
    let isZero = !text.utf8.contains { (0x31...0x39).contains($0) }
    return value > 0 && (!isZero || value.isInfinite) ? "+" + text : text
  }

  /// A calendar year: its digits, never grouped.
  public func year(_ year: Int) -> String { "\(year)" }

  /// A share of 0 to 1 as a whole percentage: `15%`.
  ///
  /// Strictly between 0 and 1% it is `<1%`, and strictly between 99% and 100% `>99%`, so that `0%`
  /// and `100%` are said only of what is certain. NaN is written `NaN`.
  public func probability(_ share: Double) -> String {
    if share.isNaN { return "NaN" }
    if share > 0, share < 0.01 { return "<1%" }
    if share < 1, share > 0.99 { return ">99%" }
    return string(100 * share, decimals: 0) + "%"
  }
}
