import Diagnostics

/// Text made safe for HTML and XML, in content and in quoted attributes alike.
enum MarkupText {
  /// `&`, `<`, `>` and both quotes as entities; what XML does not allow, and marks that turn the
  /// writing, as visible escapes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.escaped(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
