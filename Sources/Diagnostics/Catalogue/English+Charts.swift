extension Catalogue {
  /// The words of charts, and of probabilities beside them.
  static let englishCharts: [String: Entry] = [
    "chance.words": Entry("{words} ({chance})"),
    "chance.observed": Entry("decided"),
    "chance.finding": Entry("{chance}; {value} expected"),
    "chance.finding-observed": Entry("{chance}; {value} observed"),
    "chance.finding-assumed": Entry("{chance}; {value} assumed"),
    "heading.interval-50": Entry("50% interval"),

    "chart.observed": Entry("observed"), "chart.projected": Entry("projected"),
    "chart.new-definition": Entry("new definition"), "chart.target": Entry("target"),
    "chart.goal": Entry("target {value} in {year}"),
    "chart.floor": Entry("never below {value}"), "chart.cap": Entry("never above {value}"),
    "chart.floor-row": Entry("lower limit"), "chart.cap-row": Entry("upper limit"),
    "chart.finding": Entry("{what} - {finding}"),
    "chart.expected-in": Entry("{indicator}: {value} expected in {year}"),
    "chart.assumed-in": Entry("{indicator}: {value} assumed in {year}"),
    "chart.no-projection": Entry("{indicator}: {value} in {year}; nothing is projected"),
    "chart.measure-stock": Entry("end of year"), "chart.measure-flow": Entry("whole year"),
    "chart.value-year": Entry("{value} in {year}"),
    "chart.millions": Entry("{value}m"),
    "chart.count": Entry("{count} {count|figure|figures}, {from}-{to}."),
    "chart.count-one": Entry("{count} {count|figure|figures}, {from}."),
    "chart.count-others": Entry(
      "{count} more {count|is|are} shown hollow and not used: an older definition, a part of a year,"
        + " or kept for comparison."),
    "chart.break": Entry(
      "The definition changed in {years}: earlier figures cannot be compared, and the trend starts"
        + " there."),
    "chart.limits": Entry("Limits: {limits}."),
    "chart.lean-own": Entry(
      "The expected change comes from its own {figures} figures, weighed with how similar figures"
        + " moved elsewhere."),
    "chart.lean-family": Entry("The trend {family} through its own figures, as the plan asks."),
    "chart.lean-formula": Entry("Computed from other indicators by the plan's formula."),
    "chart.lean-nothing": Entry("There is no figure that a trend may use."),
    "chart.source": Entry("Source: {sources}"),
    "chart.source-more": Entry("Source: {sources}; and {more} more, named at the end"),

    "chart.alt-fan": Entry("Line with a fan."),
    "chart.alt-observed": Entry("{count} {count|figure|figures}: {values}."),
    "chart.alt-projected": Entry("Projected, with the 80% interval: {value} in {year}."),
    "chart.alt-assumed": Entry("Assumed, not projected: {value} in {year}."),
    "chart.alt-goal": Entry("{goal}."),
    "chart.alt-dumbbell": Entry("{what}. Projected figure and chance, nearest first: {rows}."),
    "chart.alt-tornado": Entry("{what}. Projected figure at both ends of each assumption: {bars}."),
    "chart.alt-ledger": Entry("{indicator}. In, out and end of each year: {years}."),

    "chart.base": Entry("base"), "chart.base-year": Entry("base, {year}"),
    "chart.projected-in": Entry("projected for {year}"),
    "chart.projected-80": Entry("projected for {year}, with the 80% interval"),
    "chart.dumbbell-best": Entry("{what} - best chance {chance}, with \"{name}\""),
    "chart.dumbbell-count": Entry("{what} - met or on track in {good} of {all}"),
    "chart.dumbbell-areas": Entry("{what} - met or on track in {good} of {all} areas"),
    "chart.dumbbell-note": Entry("Sorted by the gap to the target, the smallest first."),
    "chart.dumbbell-square": Entry("A square is observed or assumed, and has no interval."),
    "chart.more-rows": Entry(
      "The {shown} of {all} with the largest gaps are drawn: `--area` chooses others."),
    "chart.more-areas": Entry(
      "{shown} of {all} are drawn: `--area` and `--indicator` choose others."),

    "chart.trend-80": Entry("The trend: 80% interval"),
    "chart.at-low": Entry("at the low number"), "chart.at-high": Entry("at the high number"),
    "chart.target-value": Entry("target {value}"),
    "chart.central": Entry("every number at its middle: {value}"),
    "chart.central-row": Entry("every number at its middle"),
    "chart.assumption-ends": Entry("{assumption}: {low} to {high}"),
    "chart.tornado-first": Entry("{what} - moved most by {assumption}"),
    "chart.trend-share": Entry("{share} of the uncertainty is the trend, which no plan chooses."),
    "chart.more-assumptions": Entry(
      "{shown} of {all} assumptions are drawn: ontrack sensitivity has all of them."),

    "chart.ledger-in": Entry("came in"), "chart.ledger-out": Entry("left"),
    "chart.ledger-end": Entry("end of the year"),
    "chart.ledger-finding": Entry(
      "{indicator}: {value} expected at the end of {year}, after {in} in and {out} out"),
    "chart.ledger-observed": Entry(
      "{indicator}: {value} at the end of {year}, after {in} in and {out} out"),
  ]
}
