/// The sign before the decimals of a printed number.
public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
  case dot
  case comma

  public var other: DecimalMark { self == .dot ? .comma : .dot }

  var byte: UInt8 { self == .dot ? 0x2E : 0x2C }
}
