/// User text made safe to print: nothing in it can move a cursor, start a line or turn the writing.
public enum VisibleText {
  /// The text with its control characters written as escapes (`\n`, `\t`, `\u{1B}`), and cut with
  /// `…` behind `limit` scalars where one is given.
  public static func escaped(_ text: String, limit: Int? = nil) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if let limit, count == limit { return result + "…" }
      count += 1
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isSteering(scalar) {
          result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// The scalar as an excerpt of the user's line shows it: itself, or one visible sign for a control
  /// character (`␀`, `␛`), so that every scalar stays one. A tab stays.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard isSteering(scalar), scalar != "\t" else { return scalar }
    switch scalar.value {
    case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    default: return "\u{FFFD}"
    }
  }

  /// Control characters, line and paragraph separators, and the marks that turn writing direction.
  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
