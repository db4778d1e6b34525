import Diagnostics

/// A mapping of a plan whose keys are known: what each of them holds, for the schema.
///
/// `place` is what the reader calls it in its messages. A test holds the keys of both together: no
/// key is in the one and not in the other.
struct SchemaLevel: Sendable {
  typealias Property = (key: String, value: JSONValue)

  /// The name of its definition.
  let name: String
  /// The slug of the words for it: `word.in-indicator`.
  let place: String
  let properties: [Property]
  /// Keys that must be written.
  var required: [String] = []
  /// Which keys go together, beside `required`.
  var rules: [Property] = []
  /// The level whose explanations these keys share; nil for its own.
  var explained: String? = nil

  var keys: [String] { properties.map(\.key) }

  /// Where the explanation of a key stands in the catalogue.
  func slug(of key: String) -> String {
    "schema.\(explained ?? name)-\(key.replacing("_", with: "-"))"
  }

  /// The definition: every property with its explanation, and no others.
  func definition(in catalogue: Catalogue) -> JSONValue {
    let explained = properties.map { property in
      (
        property.key,
        JSONValue([("description", .text(catalogue.render(Message(slug(of: property.key)))))])
          .adding(property.value)
      )
    }
    var members: [(String, JSONValue)] = [
      ("type", "object"), ("properties", JSONValue(explained)), ("additionalProperties", false),
    ]
    if !required.isEmpty { members.append(("required", .words(required))) }
    members += rules.map { ($0.key, $0.value) }
    return JSONValue(members)
  }
}
