extension Catalogue {
  /// Data that arrive over time: parts of a year, revisions, breaks of definition.
  static let englishOverTime: [String: Entry] = [
    "partial-other-year": Entry(
      "\"{text}\" is not a month or a day of {year}",
      label: "which part of {year}?",
      help: ["write the month or the day that it reaches to, such as {year}-06 or {year}-06-30"]),
    "observation-duplicate-date": Entry(
      "a second `{status}` figure of \"{name}\" for {year} as of {asOf}",
      label: "second figure",
      notes: ["the first is at {first}", "both are of the area \"{area}\""],
      help: ["keep one, or correct the date of one under `as_of`"]),
    "revised-as-of": Entry(
      "a figure of {year} that was replaced, and nothing says when it was published",
      label: "revised",
      help: ["write the date of its publication under `as_of`: a year, a month or a day"]),
    "revised-date": Entry(
      "\"{text}\" is not a date of publication",
      label: "expected 2024, 2024-03 or 2024-03-15"),
    "revised-alone": Entry(
      "this figure of \"{name}\" for {year} was replaced, and the one that replaced it is missing",
      label: "replaced by which?",
      help: ["add the row of the newer figure, or clear the status if this one still stands"]),

    "revision-up": Entry(
      "{indicator}: {before} for {beforeYear} was revised to {after}, up by {change}",
      label: "published {beforeDate}, never fitted",
      notes: [
        "that is {percent}% more", "the newer figure: {afterAt}", "it was published {afterDate}",
      ]),
    "revision-down": Entry(
      "{indicator}: {before} for {beforeYear} was revised to {after}, down by {change}",
      label: "published {beforeDate}, never fitted",
      notes: [
        "that is {percent}% less", "the newer figure: {afterAt}", "it was published {afterDate}",
      ]),
    "revision-same": Entry(
      "{indicator}: {before} for {beforeYear} was published again unchanged",
      label: "published {beforeDate}, never fitted",
      notes: ["the newer figure: {afterAt}", "it was published {afterDate}"]),
    "revision-order": Entry(
      "{indicator}: the figure of {beforeYear} that was replaced, {before}, was published {beforeDate},"
        + " after the one that replaced it, {after}, of {afterDate}",
      label: "is this the newer one?", notes: ["the figure that stands: {afterAt}"],
      help: ["exchange the two, or correct the date of one under `as_of`"]),
    "partial-above-year": Entry(
      "{indicator}: {part} by {asOf} is more than the {full} of the whole year {fullYear}",
      label: "a part of the year", notes: ["the whole year: {fullAt}"],
      help: ["ask the publisher which one holds; neither is repaired"]),
    "partial-falls": Entry(
      "{indicator}: {part} by {asOf} is more than {later} by {laterAsOf}",
      label: "the earlier part of {laterYear}", notes: ["the later part: {laterAt}"],
      help: ["ask the publisher which one holds; neither is repaired"]),

    "note.to-date-usual": Entry(
      "{value} by {asOf}: {percent}% of the target, where {usual}% of the year's figure is usual by"
        + " then ({learnt})"),
    "note.to-date-share-unknown": Entry(
      "{value} by {asOf}: {percent}% of the target, after {elapsed}% of the year (no earlier year"
        + " tells the usual share by then)"),
    "note.part-usual": Entry(
      "{value} by {asOf}: usually {usual}% of the year's figure is reached by then ({learnt})"),
    "note.part-elapsed": Entry(
      "{value} by {asOf}, after {elapsed}% of the year; no earlier year tells the usual share by then"
    ),
    "note.stock-usual": Entry(
      "{value} by {asOf}; from then to the year's end it usually moved by {usual} ({learnt})"),
    "note.stock-unknown": Entry(
      "{value} by {asOf}, never fitted; no earlier year tells how it moves from then to the year's end"
    ),
    "word.learnt-one": Entry("only one year to learn from: {year}, {value}"),
    "word.learnt": Entry("from {count} years, {years}: {lowest} to {highest}"),
    "note.revision": Entry("{year}: {before}, published {beforeDate}, was revised to {after}"),
    "note.revision-date": Entry(
      "{year}: {before}, published {beforeDate}, was revised to {after} ({afterDate})"),
    "rule.break": Entry("new definition from {year}; earlier years are context, not fitted"),
    "note.sparkline-break": Entry(
      "/ new definition: what stands before it measures something else."),
    "status.before-break": Entry("{status}, older definition"),
    "status.revised": Entry("replaced, not fitted"),

    "heading.part-as-of": Entry("up to"), "heading.part-elapsed": Entry("time passed"),
    "heading.part-full": Entry("whole year"), "heading.part-reached": Entry("reached by then"),
    "heading.part-usual": Entry("usual by then"), "heading.part-learnt": Entry("learnt from"),
    "heading.part-change": Entry("change to the year's end"),
    "heading.part-usual-change": Entry("usual change"),
    "note.to-date-table": Entry(
      "Never fitted. Flows: the share of the year's figure; levels: what was added from then to the"
        + " year's end. Usual is the median of earlier years with both figures."),
    "heading.revisions": Entry("Figures that were revised"),
    "heading.revised-before": Entry("before"), "heading.revised-after": Entry("after"),
    "heading.published": Entry("published"),
    "note.revisions": Entry(
      "Each figure with the one that replaced it. Only what stands at the end is fitted or judged by."
    ),
    "heading.breaks-parts": Entry("Breaks of definition, and years that are not over"),
    "note.no-parts": Entry("The data have no figures of parts of a year (status `partial`)."),
  ]
}
