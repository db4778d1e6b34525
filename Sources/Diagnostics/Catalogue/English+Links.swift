extension Catalogue {
  /// What is said about links: of plans and in results.
  static let englishLinks: [String: Entry] = [
    "word.in-link": Entry("a link"),
    "link-circle": Entry(
      "links lead back to where they come from: {names}", label: "in a circle",
      help: ["leave one of them out: what follows from what must have a beginning"]),
    "link-formula": Entry(
      "a link cannot come from or lead to \"{name}\", which is computed",
      label: "a formula", notes: ["its formula is at {place}"],
      help: ["link one of its parts: {parts}"]),
    "link-part": Entry(
      "a link cannot lead to \"{name}\"", label: "not a flow of a ledger",
      help: ["a link moves a number of households: `exits`, `new` or `relapse` of the ledger"]),
    "link-ledger": Entry(
      "a link cannot lead to \"{name}\", which the ledger of \"{stock}\" moves",
      label: "moves by a ledger", help: ["lead to a flow of the ledger: `to: {flow}`"]),
    "link-effect-unit": Entry(
      "\"{text}\" does not say how much of \"{to}\" comes with how much of \"{from}\"",
      label: "units of both are needed",
      help: [
        "say of how many of the second: `{number} {own} per 1000 {other}`"
      ]),
    "link-effect-fitted": Entry(
      "the effect of a fitted link comes from the figures", label: "leave it out",
      help: ["for an effect of your own write `evidence: assumed`"]),
    "link-fit-few": Entry(
      "link \"{link}\" cannot be fitted: {pairs} {pairs|pair|pairs} of years in which both"
        + " \"{from}\" and, {lag} {lag|year|years} later, \"{to}\" are observed",
      label: "needs {needed} pairs",
      help: [
        "add earlier years, or state the effect: `evidence: assumed` with `effect` and `why`"
      ]),
    "link-fit-flat": Entry(
      "link \"{link}\" cannot be fitted: \"{from}\" moves alike in all {pairs} years",
      label: "no variation",
      help: ["state the effect: `evidence: assumed` with `effect` and `why`"]),
    "link-fit-unclear": Entry(
      "link \"{link}\" cannot be fitted: the figures do not even settle its sign",
      label: "80% interval {lower} to {upper}",
      notes: [
        "{effect} a unit, standard error {error}, from {pairs} pairs of years with {freedom} degrees"
          + " of freedom"
      ],
      help: ["state the effect: `evidence: assumed` with `effect` and `why`"]),
    "lever.link": Entry("{effect} {own} per {base}{other} of {from}, {lag} ({evidence})"),
    "link.effect": Entry("{effect} {own} per {base}{other}"), "link.points": Entry("points"),
    "solve-subject.part": Entry("{indicator}, every year"),
    "lever.link-now": Entry("in the same year"),
    "lever.link-lag": Entry("{lag} {lag|year|years} later"),
    "link-evidence.assumed": Entry("assumed"),
    "link-evidence.literature": Entry("from the literature"),
    "link-evidence.fitted": Entry("fitted"),
    "link-evidence.fitted-numbers": Entry(
      "fitted, standard error {error}, {freedom} degrees of freedom"),
    "assumption.link": Entry("link from {from}"),
    "note.link-assumed": Entry("An assumed link moves {to}: {lever}.{why}"),
    "note.link-literature": Entry("A link from the literature moves {to}: {lever}.{why}"),
    "note.link-fitted": Entry("A link fitted to the plan's own figures moves {to}: {lever}.{why}"),
  ]
}
