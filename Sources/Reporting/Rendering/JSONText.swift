import Tabular

/// JSON with the order of members as given: two spaces a level, short lists on one line.
indirect enum JSONText: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case null
  case list([JSONText])
  case object([Member])

  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONText
  }

  static func object(_ members: (String, JSONText)...) -> JSONText {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  init(_ value: Dataset.Value) {
    self =
      switch value {
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .integer(let number): .number(Double(number))
      case .flag(let flag): .flag(flag)
      case .words(let words): .list(words.map { .text($0) })
      case .missing: .null
      }
  }

  func string(indent: Int = 0) -> String {
    let flat = self.flat
    if flat.utf8.count + indent <= 98 { return flat }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .list(let values):
      return "[\n" + values.map { inner + $0.string(indent: indent + 2) }.joined(separator: ",\n")
        + "\n\(outer)]"
    case .object(let members):
      return "{\n"
        + members.map {
          "\(inner)\(DatasetRenderer.quoted($0.name)): \($0.value.string(indent: indent + 2))"
        }.joined(separator: ",\n") + "\n\(outer)}"
    default: return flat
    }
  }

  private var flat: String {
    switch self {
    case .text(let text): DatasetRenderer.quoted(text)
    case .number(let number): NumberText.shortest(number, significantDigits: 9)
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let values): "[" + values.map(\.flat).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.map { "\(DatasetRenderer.quoted($0.name)): \($0.value.flat)" }
        .joined(separator: ", ") + "}"
    }
  }
}
