/// A sentence of the catalogue, taken apart: words and the placeholders between them.
///
/// `{name}` is filled by the argument of that name; `{name|row|rows}` by its first word where that
/// number is 1 and by its second where it is not. Names are letters and digits. All other braces are
/// words, so that advice can show a plan's `{pace: 1.3, from: 2024}`.
public struct Sentence: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    case words(String)
    case placeholder(String)
    case choice(String, one: String, other: String)
  }

  public let parts: [Part]

  /// The names of all placeholders.
  public var placeholders: Set<String> {
    var names: Set<String> = []
    for part in parts {
      switch part {
      case .words: break
      case .placeholder(let name), .choice(let name, _, _): names.insert(name)
      }
    }
    return names
  }

  public init(_ template: String) {
    var parts: [Part] = []
    var words = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }), inside[close] == "}",
        let part = Sentence.part(inside[..<close])
      {
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(part)
        rest = inside[inside.index(after: close)...]
      } else {
        words += "{"
        rest = inside
      }
    }
    words += rest
    if !words.isEmpty { parts.append(.words(words)) }
    self.parts = parts
  }

  private static func part(_ inside: Substring) -> Part? {
    let pieces = inside.split(separator: "|", omittingEmptySubsequences: false)
    guard let name = pieces.first, let first = name.first, first.isASCII, first.isLetter,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    switch pieces.count {
    case 1: return .placeholder(String(name))
    case 3: return .choice(String(name), one: String(pieces[1]), other: String(pieces[2]))
    default: return nil
    }
  }
}
