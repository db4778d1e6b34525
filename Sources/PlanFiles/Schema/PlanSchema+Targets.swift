import Planning

extension PlanSchema {
  private static let goals: [SchemaLevel.Property] = [
    ("at_most", SchemaForm.reference("measured")),
    ("at_least", SchemaForm.reference("measured")),
    (
      "between",
      [
        "type": "array", "items": SchemaForm.reference("measured"), "minItems": 2, "maxItems": 2,
      ]
    ),
    ("reduce_by", SchemaForm.reference("measured")),
    ("increase_by", SchemaForm.reference("measured")),
    ("maintain", SchemaForm.reference("affirmed")),
    ("total", SchemaForm.reference("measured")),
  ]

  private static let rest: [SchemaLevel.Property] = [
    ("by", SchemaForm.reference("year")),
    ("during", SchemaForm.reference("year")),
    ("from", SchemaForm.reference("year")),
    ("through", SchemaForm.reference("year")),
    ("base_year", SchemaForm.reference("year")),
    ("status", SchemaForm.word(of: Target.Status.self)),
    ("label", SchemaForm.reference("localized")),
  ]

  static let target = SchemaLevel(
    name: "target", place: "word.in-target",
    properties: [("indicator", SchemaForm.reference("text"))] + goals + rest,
    required: ["indicator"],
    rules: [
      ("oneOf", SchemaForm.alternatives(goals.map(\.key))),
      (
        "anyOf",
        [["required": ["by"]], ["required": ["during"]], ["required": ["from", "through"]]]
      ),
    ])

  /// What a scenario changes of a target: whatever it writes, and never the indicator.
  static let override = SchemaLevel(
    name: "override", place: "word.in-override", properties: goals + rest,
    rules: [("minProperties", 1)], explained: "target")
}
