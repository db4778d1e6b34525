import Planning

extension PlanSchema {
  static let scenario = SchemaLevel(
    name: "scenario", place: "word.in-scenario",
    properties: [
      ("label", SchemaForm.reference("localized")),
      ("why", SchemaForm.reference("localized")),
      ("cost", SchemaForm.reference("localized")),
      ("extends", SchemaForm.reference("names")),
      (
        "levers",
        [
          "type": "object",
          "additionalProperties": SchemaForm.oneOrMany(SchemaForm.reference("lever")),
        ]
      ),
      (
        "targets",
        ["type": "object", "additionalProperties": SchemaForm.reference("override")]
      ),
    ])

  static let lever = SchemaLevel(
    name: "lever", place: "word.in-lever",
    properties: LeverGrammar.allCases.map { ($0.rawValue, value(of: $0)) } + [
      ("from", SchemaForm.reference("year")),
      ("until", SchemaForm.reference("year")),
      ("ramp", SchemaForm.whole(1...100)),
      ("by", SchemaForm.reference("year")),
      ("then", SchemaForm.word(of: Lever.Afterwards.self)),
      ("in", SchemaForm.reference("year")),
      ("recovery", SchemaForm.reference("recovery")),
      ("gap_share", SchemaForm.uncertain("portion")),
      ("half_life", SchemaForm.reference("number")),
    ],
    rules: [
      ("oneOf", SchemaForm.alternatives(LeverGrammar.names)),
      ("allOf", .list(LeverGrammar.allCases.map(options))),
    ])

  private static func value(of kind: LeverGrammar) -> JSONValue {
    switch kind {
    case .pace, .scale: SchemaForm.uncertain("factor")
    case .change, .add, .shock, .reach, .saturate, .floor, .cap: SchemaForm.uncertain("measured")
    case .set:
      [
        "type": "object",
        "patternProperties": ["^[1-9][0-9]{3}$": SchemaForm.uncertain("measured")],
        "additionalProperties": false, "minProperties": 1,
      ]
    case .hold: SchemaForm.reference("affirmed")
    case .delay:
      ["anyOf": [SchemaForm.whole(1...100), SchemaForm.reference("distribution")]]
    case .bestOf:
      [
        "type": "array", "items": SchemaForm.reference("text"), "minItems": 2,
      ]
    }
  }

  /// What may stand beside a lever, and what must.
  private static func options(of kind: LeverGrammar) -> JSONValue {
    let key = kind.rawValue
    var consequence: [(String, JSONValue)] = [
      ("propertyNames", ["enum": .words([key] + kind.options)])
    ]
    switch kind {
    case .reach: consequence.append(("required", ["by"]))
    case .shock: consequence.append(("required", ["in"]))
    case .saturate:
      consequence.append(("oneOf", SchemaForm.alternatives(["gap_share", "half_life"])))
    default: break
    }
    return ["if": ["required": .words([key])], "then": JSONValue(consequence)]
  }

  static let recovery = SchemaLevel(
    name: "recovery", place: "word.in-recovery",
    properties: [
      ("years", SchemaForm.whole(1...100)),
      ("shape", SchemaForm.word(of: Lever.Recovery.Shape.self)),
    ],
    required: ["years"])

  static let distribution = SchemaLevel(
    name: "distribution", place: "word.in-dist",
    properties: [
      ("dist", SchemaForm.word(of: DistributionGrammar.self)),
      ("low", SchemaForm.reference("measured")),
      ("mode", SchemaForm.reference("measured")),
      ("high", SchemaForm.reference("measured")),
      ("mean", SchemaForm.reference("measured")),
      ("sd", SchemaForm.reference("measured")),
      ("values", SchemaForm.oneOrMany(SchemaForm.reference("measured"))),
      ("weights", SchemaForm.oneOrMany(SchemaForm.reference("factor"))),
      ("id", SchemaForm.reference("name")),
    ],
    required: ["dist"],
    rules: [("allOf", .list(DistributionGrammar.allCases.map(keys)))])

  /// The keys of one distribution: all of them, and no others.
  private static func keys(of kind: DistributionGrammar) -> JSONValue {
    [
      "if": ["properties": ["dist": ["enum": .words([kind.rawValue])]], "required": ["dist"]],
      "then": [
        "required": .words(kind.keys),
        "propertyNames": ["enum": .words(["dist", "id"] + kind.keys)],
      ],
    ]
  }
}
