extension Catalogue {
  /// What is said about gates.
  static let englishGates: [String: Entry] = [
    "gate-target-unknown": Entry(
      "the plan has no target \"{name}\"",
      label: "unknown target",
      help: ["did you mean `{suggestion}`?", "the targets are {known}, or `all`"]),
    "gate-area-unknown": Entry(
      "the plan has no area \"{name}\"",
      label: "unknown area",
      help: [
        "did you mean `{suggestion}`?", "the areas are {known}, or `all`",
        "the data have no column `{column}`: remove `area:`",
      ]),
    "gate-asks-nothing": Entry(
      "the gate \"{gate}\" asks for nothing",
      label: "no least verdict and no least probability",
      help: [
        "give one or both: `verdict: on-track` (or met, at-risk), `probability: 0.5`"
      ]),
    "gate-failed": Entry(
      "the gate \"{gate}\" does not hold: {first}",
      label: "asks for {asked}",
      notes: ["{second}", "{third}", "and {more} more"]),
    "gate-empty": Entry(
      "the gate \"{gate}\" has nothing to judge: no area that it names has figures of its targets",
      label: "asks for {asked}",
      notes: ["what nobody has looked at does not pass"],
      help: ["check its `target:` and `area:`"]),
    "gates-none": Entry(
      "\"{plan}\" has no gates, so that none can hold or fail",
      help: [
        "write one in the plan: `gates:`, and under it a name with `{target: all, verdict: at-risk}`"
      ]),

    "word.in-gate": Entry("a gate"),
    "gate.found": Entry("\"{target}\" ({year}) under {scenario}: {verdict}, {chance}"),
    "gate.found-area": Entry(
      "\"{target}\" ({year}) in {area} under {scenario}: {verdict}, {chance}"),
    "gate.chance": Entry("chance {probability}"),
    "gate.chance-exact": Entry("chance {percent}%"),
    "gate.observed": Entry("as observed"),
    "gate.assumed": Entry("an assumed figure, which has no chance"),
    "gate.no-chance": Entry("no chance can be stated"),
    "gate.asks-verdict": Entry("at least \"{verdict}\""),
    "gate.asks-chance": Entry("a chance of at least {percent}%"),
    "gate.asks-both": Entry("at least \"{verdict}\", and a chance of at least {percent}%"),

    "heading.gate": Entry("gate"),
    "heading.asked": Entry("asked"),
    "heading.holds": Entry("holds"),
    "gate.holds": Entry("v yes"),
    "gate.fails": Entry("x no"),
    "gate.nothing": Entry("nothing to judge"),
    "gates.one-holds": Entry("The gate holds."),
    "gates.all-hold": Entry("All {count} gates hold."),
    "gates.some-fail": Entry("{failed} of {count} {count|gate|gates} {failed|does|do} not hold."),
  ]
}
