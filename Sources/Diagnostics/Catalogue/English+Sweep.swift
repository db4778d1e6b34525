extension Catalogue {
  /// What is said by `sweep`.
  static let englishSweep: [String: Entry] = [
    "sweep-form": Entry(
      "\"{text}\" is no lever with its numbers",
      help: ["write `NAME=FROM:TO:STEP` with a step above 0, or `NAME=VALUE,VALUE`"]),
    "sweep-number": Entry(
      "\"{part}\" in \"{text}\" is no number",
      help: ["write the decimal mark as a dot, and commas between numbers only"]),
    "sweep-twice": Entry("{value} stands twice in \"{text}\""),
    "sweep-many": Entry(
      "\"{text}\" has {count} numbers; a lever may have {most}", help: ["take a larger step"]),
    "sweep-combinations": Entry(
      "the levers have {count} combinations; a sweep may have {most}",
      help: ["take fewer numbers of a lever"]),
    "sweep-outside": Entry(
      "{value} cannot be a number of \"{name}\": it lies from {lower} to {upper}"),
    "sweep-whole": Entry("{value} cannot be a number of \"{name}\": it counts whole years"),
    "sweep-same": Entry(
      "\"{name}\" and \"{other}\" speak for the same: one would silence the other",
      help: ["sweep one of the two, or levers of different kinds or indicators"]),
    "sweep-levers": Entry(
      "{count} {count|lever is|levers are} asked for; a sweep takes one or two",
      help: ["write `--lever NAME=FROM:TO:STEP` once or twice"]),
    "sweep-no-target": Entry(
      "no target that is still open depends on {names}",
      help: ["name one with `--target` to see it all the same"]),

    "sweep.one": Entry("Tried: {lever}."),
    "sweep.two": Entry("Downwards: {down}. Across: {across}."),
    "sweep.lever": Entry("{lever} ({id}), {value} in the scenario"),
    "sweep.lever-further": Entry("{lever} ({id}), not in the scenario"),
    "sweep.as-it-is": Entry("as it is"),
    "sweep.still": Entry("As it is: {projected}, chance {chance}. The chance with other numbers:"),
    "sweep.flat": Entry("None of these numbers changes anything here."),
    "sweep.draws": Entry(
      "\"As it is\": the scenario with its own numbers. All rows share their chance events, so that"
        + " differences come from the numbers alone."),
    "shade.legend": Entry(
      "x below 20%, ! from 20%, + from 50%, # from 80%."),
  ]
}
