import Foundation

/// A validator of the part of JSON Schema (draft 7) that the schema of a plan uses. A keyword that it
/// does not know is a fault, so that nothing goes unchecked.
struct SchemaValidator {
  let root: Instance

  /// What is wrong, each with its path; nothing where the instance is valid.
  func faults(_ instance: Instance) -> [String] { faults(instance, root, "") }

  private static let silent: Set<String> = [
    "$schema", "title", "description", "definitions", "then",
  ]

  private func faults(_ value: Instance, _ schema: Instance, _ path: String) -> [String] {
    if schema == .flag(false) { return ["\(path): not allowed"] }
    guard case .object(let keywords) = schema else { return ["\(path): the schema is no object"] }
    if case .text(let reference)? = keywords["$ref"] {
      guard let definition = root["definitions"]?[String(reference.dropFirst(14))] else {
        return ["\(path): \(reference) is not defined"]
      }
      return faults(value, definition, path)
    }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      if Self.silent.contains(keyword) { return [] }
      return faults(value, keyword, rule, keywords, path)
    }
  }

  private func faults(
    _ value: Instance, _ keyword: String, _ rule: Instance, _ keywords: [String: Instance],
    _ path: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
    func isValid(_ schema: Instance) -> Bool { faults(value, schema, path).isEmpty }
    switch (keyword, rule, value) {
    case ("type", .text(let type), _): return unless(Self.isOf(type, value))
    case ("type", .list(let types), _):
      return unless(
        types.contains { if case .text(let t) = $0 { Self.isOf(t, value) } else { false } })
    case ("enum", .list(let words), _): return unless(words.contains(value))
    case ("anyOf", .list(let schemas), _): return unless(schemas.contains(where: isValid))
    case ("oneOf", .list(let schemas), _): return unless(schemas.filter(isValid).count == 1)
    case ("allOf", .list(let schemas), _): return schemas.flatMap { faults(value, $0, path) }
    case ("if", _, _):
      guard isValid(rule), let then = keywords["then"] else { return [] }
      return faults(value, then, path)
    case ("pattern", .text(let pattern), .text(let text)):
      return unless(text.range(of: pattern, options: .regularExpression) != nil)
    case ("maxLength", .number(let limit), .text(let text)):
      return unless(Double(text.unicodeScalars.count) <= limit)
    case ("minimum", .number(let limit), .number(let number)): return unless(number >= limit)
    case ("maximum", .number(let limit), .number(let number)): return unless(number <= limit)
    case ("exclusiveMinimum", .number(let limit), .number(let number)):
      return unless(number > limit)
    case ("minItems", .number(let limit), .list(let items)):
      return unless(Double(items.count) >= limit)
    case ("maxItems", .number(let limit), .list(let items)):
      return unless(Double(items.count) <= limit)
    case ("items", _, .list(let items)):
      return items.enumerated().flatMap { faults($1, rule, "\(path)[\($0)]") }
    case ("minProperties", .number(let limit), .object(let members)):
      return unless(Double(members.count) >= limit)
    case ("required", .list(let keys), .object(let members)):
      return keys.compactMap { key in
        guard case .text(let key) = key, members[key] == nil else { return nil }
        return "\(path): \(key) is missing"
      }
    case ("propertyNames", _, .object(let members)):
      return members.keys.sorted().flatMap { faults(.text($0), rule, "\(path).\($0)") }
    case ("properties", .object(let properties), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, member in
        properties[key].map { faults(member, $0, "\(path).\(key)") } ?? []
      }
    case ("patternProperties", .object(let patterns), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, member in
        patterns.flatMap { pattern, schema in
          Self.matches(key, pattern) ? faults(member, schema, "\(path).\(key)") : []
        }
      }
    case ("additionalProperties", _, .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { key, member in
        Self.isNamed(key, in: keywords) ? [] : faults(member, rule, "\(path).\(key)")
      }
    case (let keyword, _, _) where Self.known.contains(keyword): return []
    default: return ["\(path): the keyword \(keyword) is not known"]
    }
  }

  /// Keywords that ask nothing of values of other types.
  private static let known: Set<String> = [
    "pattern", "maxLength", "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems",
    "items", "minProperties", "required", "propertyNames", "properties", "patternProperties",
    "additionalProperties",
  ]

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }

  private static func isNamed(_ key: String, in keywords: [String: Instance]) -> Bool {
    if keywords["properties"]?[key] != nil { return true }
    guard case .object(let patterns)? = keywords["patternProperties"] else { return false }
    return patterns.keys.contains { matches(key, $0) }
  }

  private static func isOf(_ type: String, _ value: Instance) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .list), ("string", .text), ("number", .number),
      ("boolean", .flag), ("null", .null):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
