extension Catalogue {
  /// What only a terminal shows: pictures in tables, and how far long work is.
  static let englishTerminal: [String: Entry] = [
    "heading.sparkline": Entry("figures"), "heading.fan": Entry("picture"),
    "note.fan": Entry(
      "● observed, · not fitted, ○ projected, ◇ assumed; ━ 80% interval, ─ 95% interval, ┊ target."),
    "progress.series": Entry("{done} series read …"),
    "progress.parts": Entry("{done} of {total} parts of the work done …"),
    "progress.scenarios": Entry("{done} of {total} scenarios projected …"),
    "progress.comparisons": Entry("{done} of {total} targets compared …"),
    "progress.trials": Entry("{done} of {total} trials of the assumptions done …"),
    "progress.rounds": Entry("{done} of {total} rounds of learning done …"),
  ]
}
