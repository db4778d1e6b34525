import Forecasting
import Planning

extension PlanSchema {
  /// The word for a bound that is lifted, or a number.
  private static let bound: JSONValue = [
    "anyOf": [SchemaForm.reference("number"), ["enum": ["none"]]]
  ]

  static let indicator = SchemaLevel(
    name: "indicator", place: "word.in-indicator",
    properties: [
      ("label", SchemaForm.reference("localized")),
      ("unit", SchemaForm.reference("text")),
      ("kind", SchemaForm.word(of: Indicator.Kind.self)),
      ("measure", SchemaForm.word(of: Indicator.Measure.self)),
      ("better", SchemaForm.word(of: Direction.self)),
      ("counted", SchemaForm.word(of: Indicator.Counting.self)),
      ("trend", ["anyOf": [trendWord, SchemaForm.reference("trend")]]),
      ("of", SchemaForm.reference("text")),
      ("parts", SchemaForm.reference("names")),
      ("count", SchemaForm.reference("text")),
      ("formula", SchemaForm.reference("text")),
      ("lower", bound),
      ("upper", bound),
      ("decimals", SchemaForm.whole(0...9)),
      ("base_year", SchemaForm.reference("year")),
      ("ledger", SchemaForm.reference("ledger")),
    ],
    required: ["unit"])

  /// A family with breaks is no bare word.
  private static let trendWord: JSONValue = [
    "enum": .words(
      ["auto"] + TrendFamily.allCases.filter { $0 != .piecewiseLinear }.map(\.rawValue))
  ]

  static let trend = SchemaLevel(
    name: "trend", place: "word.in-trend",
    properties: [
      ("family", ["enum": .words(["auto"] + TrendFamily.allCases.map(\.rawValue))]),
      ("breaks", SchemaForm.oneOrMany(SchemaForm.reference("year"))),
      ("discount", SchemaForm.reference("portion")),
      ("damping", SchemaForm.reference("portion")),
      (
        "cap",
        ["anyOf": [["enum": ["estimated", "bound"]], SchemaForm.reference("number")]]
      ),
    ],
    required: ["family"])

  static let ledger = SchemaLevel(
    name: "ledger", place: "word.in-ledger",
    properties: [
      ("new", SchemaForm.reference("text")),
      ("relapse", SchemaForm.reference("text")),
      ("exits", SchemaForm.reference("text")),
      ("from", SchemaForm.reference("text")),
      ("to", SchemaForm.reference("text")),
    ],
    required: ["exits"])
}
