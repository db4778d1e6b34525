extension Catalogue {
  /// What is said about frozen forecasts and their scores.
  static let englishFrozen: [String: Entry] = [
    "frozen-missing": Entry(
      "there is no frozen forecast \"{file}\"",
      help: ["make one with `ontrack freeze PLAN --output {file}`"]),
    "frozen-columns": Entry(
      "this is no frozen forecast: it has no column {names}",
      label: "the columns found",
      help: ["give a file that `ontrack freeze PLAN --output FILE` wrote"]),
    "frozen-unsealed": Entry(
      "the frozen forecast has no seal in its last row",
      label: "the last row",
      notes: ["the file was cut off, or rows were added"],
      help: ["take the file as it was frozen, from a copy; nothing was scored"]),
    "frozen-altered": Entry(
      "the frozen forecast was altered after it was frozen",
      label: "the seal does not fit the rows above",
      notes: [
        "a spreadsheet that saved the file is enough: it writes numbers and line ends in its own way"
      ],
      help: ["take the file as it was frozen, from a copy; nothing was scored"]),
    "frozen-format": Entry(
      "the frozen forecast is written in format \"{text}\"; this OnTrack reads format {known}",
      label: "expected {known}",
      help: ["score it with the version that wrote it, or with a newer one"]),
    "frozen-incomplete": Entry(
      "the frozen forecast lacks what every one has",
      label: "incomplete",
      help: ["freeze it again; nothing was scored"]),
    "frozen-revised": Entry(
      "{indicator}: {now} for {year} today; the forecast was made from {before}",
      label: "revised since",
      notes: ["errors are measured against today's figures, the forecast stays as it was"]),
    "frozen-taken-back": Entry(
      "{indicator}: no figure for {year} today; the forecast was made from {before}",
      notes: ["the forecast stays as it was"]),
    "frozen-came-late": Entry(
      "{indicator}: {now} for {year} came in after the forecast was frozen",
      label: "not known then"),
    "frozen-plan-changed": Entry(
      "\"{file}\" has changed since the forecast was frozen",
      notes: ["targets are scored only where they still ask what they asked then"]),
    "frozen-indicator-gone": Entry(
      "the plan has no indicator \"{name}\" any more; its forecasts are not scored"),
    "frozen-nothing": Entry(
      "there is nothing to freeze: no series has a figure and a year to forecast",
      help: ["check that the data have figures and that `through:` lies after them"]),
    "figures-missing": Entry(
      "there is no file of figures \"{file}\"",
      help: ["it has columns like the plan's data: indicator,area,year,value"]),

    "score.frozen": Entry("frozen with figures to {year}"),
    "score.none": Entry("None of the {all} frozen figures has come yet."),
    "score.came": Entry("{came} of {all} frozen {all|figure has|figures have} come."),
    "score.errors": Entry("The forecast's errors were {comparisons}."),
    "score.coverage": Entry(
      "The 80% interval held {inside80} of {count} {count|figure|figures}, the 95% interval"
        + " {inside95}."),
    "score.no-intervals": Entry("The forecast had no intervals to be right or wrong."),
    "score.brier": Entry(
      "The stated chances of {count} {count|target|targets} have a Brier score of {brier} (0 is"
        + " perfect, 0.25 is what always saying 50% gets)."),
    "score.few": Entry("That is too little to tell a good forecast from good luck."),
    "score.error-note": Entry(
      "Error: the figure that came less the forecast. No change: less the last figure that was"
        + " known. Mean pace: less the last figure moved on by the mean yearly change so far."),
    "score.brier-note": Entry(
      "Brier score: the square of what the stated chance missed, from 0 (certain and right) to 1"
        + " (certain and wrong)."),
    "score.redefined": Entry(
      "{indicator}: counted by another definition from {year} on, which nobody forecast"),
    "score.redefined-area": Entry(
      "{indicator} in {area}: counted by another definition from {year} on, which nobody forecast"),
    "score.target-awaited": Entry("{target} ({year})"),
    "score.targets-awaited": Entry("targets: {targets}"),
    "score.target-gone": Entry("target {target} ({year}): not in the plan any more"),
    "score.target-asked-differently": Entry(
      "target {target} ({year}): asks something else today"),
    "heading.figures-came": Entry("Figures that came"),
    "heading.forecast-then": Entry("forecast (80%)"),
    "heading.came": Entry("came"),
    "heading.error": Entry("error"),
    "heading.no-change-error": Entry("of no change"),
    "heading.drift-error": Entry("of mean pace"),
    "heading.within-80": Entry("in 80%"),
    "heading.within-95": Entry("in 95%"),
    "heading.mean-errors": Entry("Mean errors by indicator"),
    "heading.figures": Entry("figures"),
    "heading.targets-ended": Entry("Targets whose year came"),
    "heading.verdict-then": Entry("verdict then"),
    "heading.chance-then": Entry("chance then"),
    "heading.ended": Entry("ended"),
    "heading.awaited": Entry("Not yet come"),
    "heading.unscored": Entry("Not scored"),
    "word.yes": Entry("yes"),
    "word.no": Entry("no"),
  ]
}
