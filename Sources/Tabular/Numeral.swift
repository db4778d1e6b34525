/// A printed number: its value and how precisely it is printed.
///
/// Read are plain digits (`93`, `0.22`, `.5`), digits grouped in threes by the sign that is not the
/// decimal mark or by (also non-breaking) spaces (`1,234.5`, `1 007`), a leading `+`, `-` or U+2212, a
/// percent sign behind, blanks around, and with a decimal point an exponent (`1e5`). A group has
/// exactly three digits and the first one does not start with 0, so `40.8`, `12.3456` and `0.220` can
/// only be decimals.
public struct Numeral: Sendable, Hashable {
  public let value: Double

  /// How many digits are printed behind the mark: 2 in `0.22`, 1 in `93.0`, 0 in `1.5e3`.
  public let decimals: Int

  /// Whether a percent sign follows. The value is the number before it: 40.8 for `40.8%`.
  public let hasPercentSign: Bool

  public init(value: Double, decimals: Int, hasPercentSign: Bool = false) {
    self.value = value
    self.decimals = decimals
    self.hasPercentSign = hasPercentSign
  }

  /// Why a text is not read as a number.
  public enum Failure: Error, Sendable, Hashable {
    /// Nothing but blanks.
    case missing
    case unreadable
    /// `nan`, `inf`, `infinity`.
    case notFinite
    case hexadecimal
    /// Beyond the range of `Double`.
    case tooLarge
    /// An exponent in a number with a decimal comma.
    case exponent
    /// Marks that do not cut the digits into threes, or two decimal marks.
    case grouping
    /// Right with the other mark only, and then with this value.
    case otherMark(Double)
    /// Right with either mark, with different values.
    case ambiguous(dot: Double, comma: Double)
  }

  /// Reads a text; mark nil reads it if only one reading is possible.
  public static func parse(
    _ text: some StringProtocol, mark: DecimalMark?
  ) throws(Failure) -> Numeral {
    var text = String(text)
    let result = text.withUTF8 { bytes in
      Result { () throws(Failure) in try parse(bytes, mark: mark) }
    }
    return try result.get()
  }

  /// Reads the bytes of a text; mark nil reads it if only one reading is possible.
  ///
  /// The value is the double nearest to the printed number. Texts of more than 1,000 bytes are not
  /// read as numbers.
  public static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, mark: DecimalMark?
  ) throws(Failure) -> Numeral {
    if let mark, let plain = plain(bytes, mark: mark) { return plain }
    let scan = try NumeralScan(bytes)
    guard let mark else { return try scan.onlyReading() }
    switch scan.reading(mark) {
    case .success(let reading): return scan.numeral(reading)
    case .failure(let failure):
      if failure == .grouping, case .success(let other) = scan.reading(mark.other) {
        throw .otherMark(scan.numeral(other).value)
      }
      throw failure
    }
  }

  /// The mark that a text proves by itself: dot for `40.8` and `1,234.5`, comma for `1.234.567`; nil
  /// for what both marks allow, what has no mark at all, and what is no number.
  public static func evidence(in text: some StringProtocol) -> DecimalMark? {
    var text = String(text)
    return text.withUTF8 { bytes in
      guard let scan = try? NumeralScan(bytes), scan.hasMark else { return nil }
      switch (scan.reading(.dot), scan.reading(.comma)) {
      case (.success, .failure): return .dot
      case (.failure, .success): return .comma
      default: return nil
      }
    }
  }

  /// The common case in one pass, a fifth of the time: an optional `-`, digits, and at most one mark
  /// between them, few enough for an exact result. Nil for everything else, right or wrong.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>, mark: DecimalMark) -> Numeral? {
    let isNegative = bytes.first == 0x2D
    let start = isNegative ? 1 : 0
    guard bytes.count > start, bytes.count <= start + 16 else { return nil }
    var whole: UInt64 = 0
    var markPlace: Int?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if byte >= 0x30, byte <= 0x39 {
        whole = whole * 10 + UInt64(byte - 0x30)
      } else if byte == mark.byte, markPlace == nil {
        markPlace = place
      } else {
        return nil
      }
    }
    let decimals = markPlace.map { bytes.count - 1 - $0 } ?? 0
    guard markPlace == nil || decimals > 0, whole < 1 << 53 else { return nil }
    let magnitude = Double(whole) / NumeralDigits.powers[decimals]
    return Numeral(value: isNegative && whole > 0 ? -magnitude : magnitude, decimals: decimals)
  }
}
