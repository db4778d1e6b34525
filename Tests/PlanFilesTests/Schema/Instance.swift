import Foundation

@testable import PlanFiles

/// A JSON value as a validator sees it.
enum Instance: Hashable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Instance])
  case object([String: Instance])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let items = try? container.decode([Instance].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: Instance].self))
    }
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(Instance.self, from: Data(json.utf8))
  }

  /// What an editor makes of a plan's YAML: plain scalars become numbers and truth values (YAML 1.2,
  /// core schema), and every key is a text.
  init(_ node: PlanNode) {
    switch node.content {
    case .reported: self = .null
    case .list(let items): self = .list(items.map { Instance($0) })
    case .mapping(let entries):
      self = .object(
        Dictionary(entries.map { ($0.key, Instance($0.value)) }) { first, _ in first })
    case .text(let text, let isQuoted):
      let isNumber =
        text.wholeMatch(of: /[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?/) != nil
      if isQuoted {
        self = .text(text)
      } else if node.isEmpty {
        self = .null
      } else if ["true", "True", "TRUE"].contains(text) {
        self = .flag(true)
      } else if ["false", "False", "FALSE"].contains(text) {
        self = .flag(false)
      } else if isNumber, let number = Double(text) {
        self = .number(number)
      } else {
        self = .text(text)
      }
    }
  }

  subscript(key: String) -> Instance? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}
