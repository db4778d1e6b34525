extension Catalogue {
  /// The page for the meeting, and the mistakes of who asks for it or for a chart.
  static let englishMeeting: [String: Entry] = [
    "report-ending": Entry(
      "\"{file}\" ends in \"{ending}\", and nothing is known of such a file",
      help: ["end it in {known}, or say what it shall be with `--format`: {formats}"]),
    "report-no-ending": Entry(
      "\"{file}\" has no ending that says what it shall be",
      help: ["end it in {known}, or say what it shall be with `--format`: {formats}"]),
    "indicator-not-in-plan": Entry(
      "the plan has no indicator \"{name}\"",
      help: ["did you mean `{suggestion}`?", "it has {known}"]),
    "chart-nothing": Entry(
      "there is nothing to draw: {cause}",
      help: ["ontrack forecast and ontrack targets say what the plan knows of it"]),
    "chart-area": Entry(
      "the plan has {count} areas, and a chart of \"{indicator}\" shows one",
      help: ["choose one with `--area`: {known}"]),

    "chart-cause.no-figure": Entry("\"{name}\" has no figure in this scenario"),
    "chart-cause.no-ledger": Entry("\"{name}\" declares no ledger"),
    "chart-cause.no-assumption": Entry(
      "no assumption of the scenario moves the target \"{name}\", or its year is observed"),

    "heading.account": Entry("why, and what can be promised"),
    "heading.measured": Entry("measured"),
    "page.through": Entry("projected to {through}"),
    "page.verdicts": Entry("Will the targets be met?"),
    "page.summary": Entry("{count} {count|target|targets}: {counts}."),
    "page.summary-areas": Entry(
      "{count} {count|judgement|judgements} in {areas} areas: {counts}."),
    "page.indicators": Entry("The indicators of the targets"),
    "page.other-indicators": Entry("Other indicators"),
    "page.miniatures": Entry(
      "All pictures have the same scale. Black: observed. Blue: projected with the 50%, 80% and 95%"
        + " intervals. Orange: the target. The number at the right is projected for the last year."),
    "page.one-area": Entry("`--area` and `--indicator` show one large, with its notes."),
    "page.chart-table": Entry("The numbers in a table"),
    "page.comparison": Entry("The scenarios in a table, against the first"),
    "page.sensitivity": Entry("The assumptions in a table"),
    "page.rows": Entry("Table of {count} lines"),
    "page.scenarios": Entry("The scenarios compared"),
    "page.results": Entry("Results"),
    "page.tornado": Entry("Which assumption matters most?"),
    "page.of-scenario": Entry("In the scenario \"{scenario}\"."),
    "page.ledgers": Entry("How the stock moves"),
    "page.foundations": Entry("Assumptions and sources"),
    "page.computation": Entry(
      "Projected to {through} with {draws} random futures, seed {seed}. The same plan and figures give"
        + " the same page."),
    "page.target-official": Entry("the programme"),
    "page.target-assumed": Entry("assumed"),
    "page.measured": Entry("Indicators"), "page.unit": Entry("unit"),
    "page.counted": Entry("comes about"), "page.figures-used": Entry("figures used"),
    "page.trend": Entry("trend"), "page.trend-automatic": Entry("automatic"),
    "page.trend-formula": Entry("formula of the plan"),
    "page.sources": Entry("Sources"), "page.source": Entry("source"),
    "page.no-source": Entry("not said in the data"), "page.years": Entry("years"),
    "page.figures": Entry("Figures"), "page.source-note": Entry("source and note"),
    "page.figures-many": Entry(
      "{count} figures: too many to list here. They stand, each with its source, in the plan's data"
        + " files."),
    "page.role-plan": Entry("assigned for the year"),
    "page.role-change": Entry("published change"),
    "page.role-plan-ratio": Entry("published percent of plan"),
    "page.role-target": Entry("published target"),
    "page.reading": Entry("How to read this page"),
    "page.read-verdict": Entry(
      "On track: the chance is at least 50%. At risk: 20% to 50%. Off track: below 20%. Met and missed"
        + " are observed."),
    "page.read-chance": Entry(
      "A chance of 15% means: in 15 of 100 futures that fit the figures the target is met. The words:"
        + " from 99% virtually certain, from 90% very likely, from 66% likely, from 33% about as likely"
        + " as not, below that unlikely, below 10% very unlikely, below 1% exceptionally unlikely."),
    "page.read-fan": Entry(
      "The fan: the dark band holds half of the futures, the middle one eight in ten, the light one"
        + " nineteen in twenty. The dashed line is the middle: as many futures above as below. The fan"
        + " is the message, not the line."),
    "page.read-dots": Entry(
      "Black dots are observed. Hollow dots are of an older definition, and hollow triangles a part of"
        + " a year: neither is used. Squares are assumed by the scenario, not projected."),
    "page.read-target": Entry(
      "The orange diamond is the target in its year; * marks a target that"
        + " somebody assumed and no programme set."),
    "page.read-dumbbell": Entry(
      "In the comparison of scenarios each line goes from where the figure started to where it is"
        + " projected; the band is its 80% interval."),
    "page.read-scenario": Entry(
      "A scenario states only what differs from the baseline, and the same chance events happen in"
        + " both: their difference is what the plan does."),
    "page.read-tornado": Entry(
      "The bars: one assumption is moved from its low to its high number, all others stay at their"
        + " middle. The long bar of the trend is what no plan chooses."),
    "page.read-ledger": Entry(
      "Of a stock: above the line who came in during the year, below it who left, and the dot is how"
        + " many there are at its end. Dashed columns are projected."),
    "page.read-limits": Entry(
      "A projection knows the figures and the plan, and nothing else: no new law, no storm that no"
        + " scenario names. With one or two figures the fan is wide because little is known."),
  ]
}
