extension Catalogue {
  /// How much a plan may hold.
  static let englishLimits: [String: Entry] = [
    "plan-too-many": Entry(
      "the plan has more than {limit} {what}",
      label: "one too many",
      help: ["split it into several plans; they may share their data"]),
    "plan-too-many-results": Entry(
      "the plan asks for {count} {what}; at most {limit} are held in memory",
      help: ["select areas with `areas:`, or split the plan"]),
    "scenario-too-many-levers": Entry(
      "\"{name}\" has {count} levers, with those that it inherits; a scenario has at most {limit}",
      label: "too many levers",
      help: ["extend fewer scenarios, or split the plan"]),
    "trend-too-many-breaks": Entry(
      "the trend bends in {count} years; at most {limit} are fitted",
      label: "too many",
      help: ["name only the years in which the trend did bend"]),

    "word.indicators": Entry("indicators"),
    "word.targets": Entry("targets"),
    "word.scenarios": Entry("scenarios"),
    "word.all-series": Entry("series, one for each indicator and area"),
    "word.all-projections": Entry("projected series, one for each indicator, area and scenario"),
    "word.all-verdicts": Entry("verdicts, one for each target, area and scenario"),
  ]
}
