extension Catalogue {
  /// What is said about results of earlier runs, read back: verdicts and frozen forecasts.
  static let englishResults: [String: Entry] = [
    "earlier-columns": Entry(
      "this is no file of verdicts: it has no column {names}",
      label: "the columns found",
      help: [
        "give the CSV of an earlier run: `ontrack compare PLAN --format csv --output FILE`, or that"
          + " of `ontrack targets`"
      ]),
    "earlier-duplicate": Entry(
      "a second verdict on \"{target}\" under {scenario}",
      label: "second",
      notes: ["the first is at {place}"],
      help: ["give the file of one run; two runs do not go into one file"]),
    "earlier-missing": Entry(
      "there is no file of verdicts \"{file}\"",
      help: ["write one with `ontrack compare PLAN --format csv --output {file}`"]),
    "result-probability": Entry(
      "\"{text}\" is no probability for `{column}`",
      label: "expected a number from 0 to 1"),

    "changes.subtitle": Entry("changes since {file}"),
    "changes.none": Entry(
      "Nothing has changed: {count} {count|verdict is|verdicts are} as before, with the same chance."
    ),
    "changes.summary": Entry(
      "{changed} of {count} {count|verdict|verdicts} {changed|has|have} changed;"
        + " {chances} more with the same verdict {chances|has|have} another chance."),
    "heading.changed": Entry("Other verdict"),
    "heading.moved": Entry("Same verdict, other chance"),
    "heading.new": Entry("New"),
    "heading.vanished": Entry("No longer there"),
    "heading.asked-anew": Entry("Targets that ask something else than before"),
    "heading.before": Entry("before"),
    "heading.chance-before": Entry("chance before"),
    "heading.points": Entry("points"),
    "changes.new-scenario": Entry("the scenario {scenario}, with {count} {count|verdict|verdicts}"),
    "changes.vanished-scenario": Entry(
      "the scenario {scenario}, with {count} {count|verdict|verdicts}"),
    "changes.one": Entry("{target} under {scenario}: {verdict}, chance {chance}"),
    "changes.one-area": Entry("{target} in {area} under {scenario}: {verdict}, chance {chance}"),
    "changes.asked": Entry("{target}: now {now}; before {before}"),
  ]
}
