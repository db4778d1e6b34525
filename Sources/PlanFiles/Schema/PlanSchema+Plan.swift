import Diagnostics
import Forecasting
import Planning

extension PlanSchema {
  static let plan = SchemaLevel(
    name: "plan", place: "word.in-plan",
    properties: [
      ("version", ["enum": [1, "1"]]),
      ("name", SchemaForm.reference("localized")),
      ("data", SchemaForm.oneOrMany(["type": "string"])),
      ("areas", SchemaForm.reference("names")),
      ("locale", SchemaForm.word(of: Language.self)),
      ("through", SchemaForm.reference("year")),
      ("seed", SchemaForm.whole(0...Int(Int32.max))),
      ("lean", SchemaForm.oneOrMany(SchemaForm.word(of: Lean.Word.self))),
      (
        "indicators",
        SchemaForm.named(SchemaForm.reference("indicator")).adding(["minProperties": 1])
      ),
      ("targets", SchemaForm.named(SchemaForm.reference("target"))),
      ("scenarios", scenarios),
      ("correlations", SchemaForm.oneOrMany(SchemaForm.reference("correlation"))),
      ("gates", SchemaForm.named(SchemaForm.reference("gate"))),
      ("links", SchemaForm.named(SchemaForm.reference("link"))),
      ("events", SchemaForm.named(SchemaForm.reference("event"))),
    ],
    required: ["version", "data", "through", "indicators"])

  /// Every scenario says why; the baseline need not.
  private static let scenarios: JSONValue = [
    "type": "object",
    "propertyNames": SchemaForm.reference("name"),
    "properties": [Scenario.baselineID: SchemaForm.reference("scenario")],
    "additionalProperties": [
      "allOf": [SchemaForm.reference("scenario"), ["required": ["why"]]]
    ],
  ]

  static let correlation = SchemaLevel(
    name: "correlation", place: "word.in-correlation",
    properties: [
      (
        "of",
        ["type": "array", "items": SchemaForm.reference("text"), "minItems": 2]
      ),
      (
        "rank",
        SchemaForm.reference("number")
      ),
    ],
    required: ["of", "rank"])

  static let gate = SchemaLevel(
    name: "gate", place: "word.in-gate",
    properties: [
      ("target", SchemaForm.reference("names")),
      ("scenario", SchemaForm.reference("names")),
      ("area", SchemaForm.reference("names")),
      ("verdict", SchemaForm.word(of: Gate.Least.self)),
      ("probability", SchemaForm.reference("portion")),
      ("why", SchemaForm.reference("localized")),
    ],
    required: ["target"],
    rules: [("anyOf", SchemaForm.alternatives(["verdict", "probability"]))])

  static let link = SchemaLevel(
    name: "link", place: "word.in-link",
    properties: [
      ("from", SchemaForm.reference("text")),
      ("to", SchemaForm.reference("text")),
      ("effect", SchemaForm.uncertain("measured")),
      ("lag", SchemaForm.whole(0...100)),
      ("evidence", SchemaForm.word(of: Link.Evidence.self)),
      ("source", SchemaForm.reference("text")),
      ("why", SchemaForm.reference("localized")),
    ],
    required: ["from", "to", "evidence"])

  static let event = SchemaLevel(
    name: "event", place: "word.in-event",
    properties: [
      ("scenario", SchemaForm.reference("text")),
      ("probability", SchemaForm.reference("portion")),
      ("label", SchemaForm.reference("localized")),
    ],
    required: ["scenario"])
}
