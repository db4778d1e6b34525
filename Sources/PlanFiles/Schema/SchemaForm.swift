import Diagnostics

/// The forms that single values of a plan have.
///
/// Editors read YAML's numbers as numbers, the reader all values as they are typed: a number may
/// stand in quotes, and a text may look like one.
enum SchemaForm {
  /// A definition by its name. What stands beside `$ref` is for readers: it asks for nothing.
  static func reference(_ name: String) -> JSONValue { ["$ref": .text("#/definitions/\(name)")] }

  /// One of the words of an enumeration.
  static func word<Word>(of type: Word.Type) -> JSONValue
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    ["enum": .words(Word.allCases.map(\.rawValue))]
  }

  /// A whole number within limits.
  static func whole(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": ["integer", "string"], "pattern": "^[+-]?[0-9]+$",
      "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound),
    ]
  }

  /// One value, or a list of them.
  static func oneOrMany(_ value: JSONValue) -> JSONValue {
    ["anyOf": [value, ["type": "array", "items": value, "minItems": 1]]]
  }

  /// A value, or a distribution of it.
  static func uncertain(_ name: String) -> JSONValue {
    ["anyOf": [reference(name), reference("distribution")]]
  }

  /// Names of the user's own, each with a value of one form.
  static func named(_ value: JSONValue) -> JSONValue {
    [
      "type": "object", "propertyNames": reference("name"), "additionalProperties": value,
    ]
  }

  /// One branch a key: with `oneOf` exactly one of them is written, with `anyOf` one at least.
  static func alternatives(_ keys: [String]) -> JSONValue {
    .list(keys.map { ["required": .words([$0])] })
  }

  private static let numeral = "[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)"

  /// The definitions of single values.
  static let definitions: [(String, JSONValue)] = [
    (
      "name",
      ["type": "string", "pattern": "^[^\\s0-9.-][^\\s:,{}\\[\\]]*$", "maxLength": 100]
    ),
    ("text", ["type": ["string", "number"]]),
    (
      "localized",
      [
        "anyOf": [
          reference("text"),
          [
            "type": "object",
            "properties": JSONValue(Language.allCases.map { ($0.rawValue, reference("text")) }),
            "additionalProperties": false, "minProperties": 1,
          ],
        ]
      ]
    ),
    ("names", oneOrMany(reference("text"))),
    (
      "year",
      [
        "type": ["integer", "string"], "pattern": "^[1-9][0-9]{3}$", "minimum": 1000,
        "maximum": 9999,
      ]
    ),
    ("number", ["type": ["number", "string"], "pattern": .text("^\(numeral)$")]),
    (
      "factor",
      ["type": ["number", "string"], "pattern": .text("^\(numeral)$"), "minimum": 0]
    ),
    (
      "portion",
      [
        "type": ["number", "string"], "pattern": .text("^\(numeral)$"), "exclusiveMinimum": 0,
        "maximum": 1,
      ]
    ),
    // A percent sign has two meanings, a comma too: both are refused.
    (
      "measured",
      [
        "type": ["number", "string"], "pattern": .text("^ *\(numeral)( *[^0-9%.,_'’ ].*)?$"),
      ]
    ),
    ("affirmed", ["enum": [true, "true"]]),
  ]
}
