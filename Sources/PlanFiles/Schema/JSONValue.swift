/// A value of a JSON document; members of an object keep their order.
indirect enum JSONValue: Sendable, Hashable {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONValue
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .whole(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Members in the order as written.
  init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

  init(_ members: [(String, JSONValue)]) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONValue {
  /// Words as a list of texts.
  static func words(_ words: [String]) -> JSONValue { .list(words.map { .text($0) }) }

  /// The members, those of the other object behind them; no key may stand in both.
  func adding(_ other: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = other else {
      preconditionFailure("only objects are put together")
    }
    let members = own + more
    precondition(Set(members.map(\.key)).count == members.count, "a key stands twice")
    return .object(members)
  }

  /// UTF-8 text with two blanks a level, and a line feed at the end.
  var document: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .whole(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let items) where items.allSatisfy(\.isScalar):
      return "[" + items.map { $0.text(indent: "") }.joined(separator: ", ") + "]"
    case .list(let items):
      let lines = items.map { inner + $0.text(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members) where members.count == 1 && members[0].value.isScalar:
      return "{\(Self.quoted(members[0].key)): \(members[0].value.text(indent: ""))}"
    case .object(let members):
      let lines = members.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.text(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .text, .whole, .flag: true
    case .list, .object: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
