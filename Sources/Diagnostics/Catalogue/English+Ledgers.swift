extension Catalogue {
  /// What is said about ledgers: of plans, of figures, and by `ledger`.
  static let englishLedgers: [String: Entry] = [
    "word.in-ledger": Entry("a ledger"),
    "ledger-stock": Entry(
      "\"{name}\" cannot have a ledger",
      label: "not a stock of whole numbers",
      help: ["a ledger is for a count with `measure: stock` and without a formula or decimals"]),
    "ledger-flow": Entry(
      "\"{name}\" cannot be a flow of \"{stock}\"",
      label: "not a whole number of {unit} over a year",
      help: ["a flow is a count with `measure: flow` and `unit: {unit}`, without decimals"]),
    "ledger-twice": Entry(
      "\"{name}\" stands for two flows of one ledger",
      label: "second time", notes: ["the first is at {place}"]),
    "ledger-other": Entry(
      "\"{stock}\" cannot take from \"{name}\" or give to it",
      label: "not another stock with a ledger, in {unit}",
      help: ["give it a ledger of its own: `ledger: {exits: inferred}`"]),
    "ledger-circle": Entry(
      "ledgers take from or give to each other in a circle: {names}", label: "in a circle"),
    "ledger-missing": Entry(
      "\"{name}\" has no ledger, so that nothing moves its \"{part}\"",
      label: "no ledger",
      help: ["declare its flows: `ledger: {exits: inferred}` beside the unit of the indicator"]),
    "ledger-part": Entry(
      "the ledger of \"{name}\" has no \"{part}\"",
      label: "unknown part", help: ["did you mean `{suggestion}`?", "it has {known}"]),
    "ledger-lever": Entry(
      "`{lever}` cannot move \"{name}\"",
      label: "has no trend",
      help: ["use `set`, `reach`, `scale`, `change`, `add`, `shock`, `saturate`, `floor` or `cap`"]),
    "ledger-open": Entry(
      "{indicator}: the ledger of {endYear} does not close: {pool} in the year less {exits} exits is"
        + " {sum}; {end} is published, a difference of {difference}",
      label: "published end",
      notes: [
        "start: {start} at the end of {startYear} ({startAt})", "{newLabel}: {new} ({newAt})",
        "{relapseLabel}: {relapse} ({relapseAt})", "received from another ledger: {received}",
        "given to another ledger: {given}", "{leftLabel}: {left} ({leftAt})",
      ]),
    "ledger-negative": Entry(
      "{indicator}: the ledger of {endYear} closes only with {needed} {flow}, which cannot be",
      label: "published end",
      notes: [
        "start: {start} at the end of {startYear} ({startAt})", "{newLabel}: {new} ({newAt})",
        "{relapseLabel}: {relapse} ({relapseAt})", "received from another ledger: {received}",
        "given to another ledger: {given}", "{leftLabel}: {left} ({leftAt})",
      ]),
    "ledger-supersedes": Entry(
      "`{lever}` on \"{indicator}\" has no effect in \"{scenario}\": its ledger is recomputed",
      label: "no effect",
      help: ["move a part of the ledger: `{indicator}.exit_share`, `{indicator}.new` …"]),
    "ledger-two": Entry(
      "\"{scenario}\" moves both \"{indicator}\" and \"{other}\": the number counts where it is given",
      label: "the share", notes: ["the number is at {place}"]),
    "ledger-no-record": Entry(
      "no year shows the flows of \"{indicator}\": what no lever of \"{scenario}\" sets is taken as none",
      label: "nothing on record", notes: ["in {areas}"]),

    "ledger.new": Entry("newly in"), "ledger.relapse": Entry("come back"),
    "ledger.left": Entry("exits"),
    "ledger-part.new": Entry("newly in"), "ledger-part.relapse": Entry("coming back"),
    "ledger-part.relapse-share": Entry("share that comes back"),
    "ledger-part.exits": Entry("exits"), "ledger-part.exit-share": Entry("share that leaves"),
    "ledger-part.of": Entry("{indicator}: {part}"),
    "heading.ledger-start": Entry("start"), "heading.ledger-new": Entry("newly in"),
    "heading.ledger-relapse": Entry("back"), "heading.ledger-received": Entry("from other"),
    "heading.ledger-given": Entry("to other"), "heading.ledger-exits": Entry("exits"),
    "heading.ledger-share": Entry("share leaving"), "heading.ledger-end": Entry("end"),
    "ledger-kind.observed": Entry("observed"), "ledger-kind.projected": Entry("projected"),
    "ledger-kind.assumed": Entry("assumed"),
    "ledger.none": Entry(
      "No indicator of this plan has a ledger: declare one with `ledger: {exits: inferred}`."),
    "ledger.no-years": Entry(
      "No two years in a row are observed: nothing is known of the flows."),
    "ledger.recomputed": Entry(
      "Years ahead: recomputed from the flows, from the last observed figure on. Expected numbers"
        + " with one decimal; the end is whole in every projected future."),
    "ledger.explained": Entry(
      "Years ahead: the end is the fitted projection; the ledger only explains it. As many come in as"
        + " on average in {years}; the others must have left."),
    "ledger.changed": Entry(
      "After shocks, fixed figures and limits the projected figure is {values}: they come after the"
        + " ledger, which goes on without them."),
    "ledger.changed-year": Entry("{value} in {year}"),
    "ledger.base": Entry(
      "Where no lever speaks, the flows are those of {years}: {new} newly in and {relapse} back a"
        + " year, {share}% of all leave."),
    "ledger.steady": Entry(
      "If {inflow} come in every year and {share}% of all leave, the stock settles at {steady}:"
        + " S* = I(1-e)/e."),
    "ledger.need": Entry(
      "{target}, {year}: {exits} exits needed, gross: {above} above the target now and {inflow}"
        + " expected to come in."),
    "ledger.note-inferred": Entry(
      "~ inferred, not published: the only missing flow is what the others leave for it; where several"
        + " are missing, of a fall all are exits and nobody came in, of a rise nobody left."),
    "ledger.note-assumed": Entry("* from a lever of the scenario"),
  ]
}
