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
