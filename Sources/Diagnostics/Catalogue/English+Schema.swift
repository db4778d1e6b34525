extension Catalogue {
  /// What the JSON Schema of a plan says of its keys.
  static let englishSchema: [String: Entry] = [
    "schema.plan": Entry(
      "A plan of OnTrack: what is measured, what is to be reached, and what could be"
        + " done"),
    "schema.scenario": Entry("A scenario in a file of its own, beside plan.yaml"),
    "schema.plan-version": Entry("The version of this file's grammar: 1."),
    "schema.plan-name": Entry("The name of the programme, as tables show it."),
    "schema.plan-data": Entry(
      "The file of figures, or a list of files; paths start at the plan's folder."),
    "schema.plan-areas": Entry("The areas to read; all if left out."),
    "schema.plan-locale": Entry(
      "The language of the data: en has a decimal point, vi a decimal comma."),
    "schema.plan-through": Entry("The last year that is projected."),
    "schema.plan-seed": Entry(
      "The seed of the random draws: same seed, same numbers. 1 if left out."),
    "schema.plan-lean": Entry(
      "What automatic trends may lean on: the series' own record, the stated direction,"
        + " similar figures elsewhere, other areas."),
    "schema.plan-indicators": Entry(
      "What is measured: a name, as it stands in the data, with its keys."),
    "schema.plan-targets": Entry(
      "What is to be reached: a name with an indicator, a goal and a year."),
    "schema.plan-scenarios": Entry(
      "What could be done or could happen: each says only what differs from the trend."),
    "schema.plan-correlations": Entry(
      "Which uncertain numbers move together; those that are not named do not."),
    "schema.plan-gates": Entry("What must hold: `ontrack gates` fails where it does not."),
    "schema.correlation-of": Entry("The `id` of two or more uncertain numbers."),
    "schema.correlation-rank": Entry("Their rank correlation, from -1 to 1."),
    "schema.gate-target": Entry("A target, a list of them, or all."),
    "schema.gate-scenario": Entry("A scenario, a list of them, or all; the baseline if left out."),
    "schema.gate-area": Entry("An area, a list of them, or all; all if left out."),
    "schema.gate-verdict": Entry("The least verdict that passes."),
    "schema.gate-probability": Entry("The least chance that passes, above 0 and up to 1."),
    "schema.gate-why": Entry("Why it must hold."),
    "schema.indicator-label": Entry("The name that tables show."),
    "schema.indicator-unit": Entry("percent, or words such as households."),
    "schema.indicator-kind": Entry(
      "count: whole numbers; share: 0 to 100 percent; rate and amount: any numbers from"
        + " 0. share for percent, else count."),
    "schema.indicator-measure": Entry(
      "stock: a state at the end of the year (if left out); flow: what happened within"
        + " the year."),
    "schema.indicator-better": Entry("Which way is better; leave it out where neither is."),
    "schema.indicator-counted": Entry("How the figures come about."),
    "schema.indicator-trend": Entry(
      "auto (if left out), a family of trends, or a family with its options."),
    "schema.indicator-of": Entry("What it is a share of: an indicator, or words."),
    "schema.indicator-parts": Entry("Indicators of the same unit that add up to this one."),
    "schema.indicator-count": Entry("The indicator that is the numerator of this published rate."),
    "schema.indicator-formula": Entry(
      "What it is computed from: 100 * poor_households / households."),
    "schema.indicator-lower": Entry("No value lies below this; none lifts it. 0 if left out."),
    "schema.indicator-upper": Entry(
      "No value lies above this; none lifts it. 100 for a share if left out."),
    "schema.indicator-decimals": Entry(
      "Decimals in tables, 0 to 9; if left out, as the data are printed."),
    "schema.indicator-base-year": Entry("The year that progress is measured from."),
    "schema.indicator-ledger": Entry("The flows that move this stock."),
    "schema.trend-family": Entry("The family; piecewise-linear needs breaks."),
    "schema.trend-breaks": Entry("The years in which a piecewise line bends."),
    "schema.trend-discount": Entry("The weight of a year against the next, above 0 and up to 1."),
    "schema.trend-damping": Entry(
      "How much of a year's change goes on in the next, above 0 and up to 1."),
    "schema.trend-cap": Entry(
      "The cap of a growth curve: estimated, bound (the indicator's upper bound) or a"
        + " number."),
    "schema.ledger-new": Entry("The flow of those who are new."),
    "schema.ledger-relapse": Entry("The flow of those who come back."),
    "schema.ledger-exits": Entry(
      "The flow of those who leave, or inferred where only the net change is known."),
    "schema.ledger-from": Entry("Another stock that new ones come from."),
    "schema.ledger-to": Entry("Another stock that leavers go to."),
    "schema.target-indicator": Entry("The indicator that it is about."),
    "schema.target-at-most": Entry("No more than this."),
    "schema.target-at-least": Entry("No less than this."),
    "schema.target-between": Entry("From the first value to the second."),
    "schema.target-reduce-by": Entry("How much lower at the end of the year than a year before."),
    "schema.target-increase-by": Entry(
      "How much higher at the end of the year than a year before."),
    "schema.target-maintain": Entry("No worse than in the base year: true."),
    "schema.target-total": Entry("The sum over the years from `from` to `through`."),
    "schema.target-by": Entry("The year by whose end a level is reached."),
    "schema.target-during": Entry("The year of a flow or of a change."),
    "schema.target-from": Entry("The first year of a total."),
    "schema.target-through": Entry("The last year of a total."),
    "schema.target-base-year": Entry("The year that progress is measured from."),
    "schema.target-status": Entry("official (if left out), or assumed: not in the programme."),
    "schema.target-label": Entry("The name that tables show instead of one made from the goal."),
    "schema.scenario-label": Entry("The name that tables show."),
    "schema.scenario-why": Entry("Why: what is done or what happens."),
    "schema.scenario-cost": Entry("What it costs, in words; it stands beside the result."),
    "schema.scenario-extends": Entry(
      "The scenarios that it inherits from, one or several; the first wins."),
    "schema.scenario-levers": Entry(
      "What moves: an indicator, or a part of its ledger (poor.exit_share), with its"
        + " levers."),
    "schema.scenario-targets": Entry("What it changes of the plan's targets: only what differs."),
    "schema.lever-pace": Entry("A factor of the yearly change: 1.3 is 30 percent faster."),
    "schema.lever-scale": Entry("A factor of the level."),
    "schema.lever-change": Entry(
      "The yearly change, instead of the trend's: -20, or 0.4 points of a percentage."),
    "schema.lever-add": Entry("Added to the yearly change: 600 people, 0.4 points."),
    "schema.lever-reach": Entry("A value that is reached on a straight line, in the year `by`."),
    "schema.lever-set": Entry("Values by year, such as {2025: 20, 2026: 10}."),
    "schema.lever-hold": Entry("true: the figure stays where it is."),
    "schema.lever-shock": Entry("The jump of one year, the year `in`: +40."),
    "schema.lever-delay": Entry("Years by which the other levers of the indicator start later."),
    "schema.lever-saturate": Entry("A limit that is approached by a share of the gap each year."),
    "schema.lever-floor": Entry("No lower than this."),
    "schema.lever-cap": Entry("No higher than this."),
    "schema.lever-best-of": Entry("In every future the best of these scenarios: two or more."),
    "schema.lever-from": Entry("The first year of the lever."),
    "schema.lever-until": Entry("The last year of the lever."),
    "schema.lever-ramp": Entry("Years until the lever is in full force; 1 if left out."),
    "schema.lever-by": Entry("The year in which the value of `reach` is reached."),
    "schema.lever-then": Entry(
      "After the last year of `set`: continue the trend (if left out), or return to the"
        + " path."),
    "schema.lever-in": Entry("The year of the shock."),
    "schema.lever-recovery": Entry("How a shock passes; without it, a stock keeps it."),
    "schema.lever-gap-share": Entry(
      "The share of the gap that closes each year, above 0 and up to 1."),
    "schema.lever-half-life": Entry("The years in which half of the gap closes."),
    "schema.recovery-years": Entry("Years until nothing of the shock is left."),
    "schema.recovery-shape": Entry("How it passes: linear (if left out), exponential or none."),
    "schema.distribution-dist": Entry("The shape of what is uncertain."),
    "schema.distribution-low": Entry("The lowest value that can be."),
    "schema.distribution-mode": Entry("The likeliest value."),
    "schema.distribution-high": Entry("The highest value that can be."),
    "schema.distribution-mean": Entry("The mean of a normal distribution."),
    "schema.distribution-sd": Entry("The standard deviation of a normal distribution."),
    "schema.distribution-values": Entry("The values that can be."),
    "schema.distribution-weights": Entry("The weight of each value, in the same order."),
    "schema.distribution-id": Entry("The name by which correlations know it."),
    "schema.plan-links": Entry(
      "What moves in one indicator, or in a flow of a ledger, when another one moves."),
    "schema.plan-events": Entry(
      "What may happen to every plan; events exclude each other."),
    "schema.link-from": Entry(
      "The indicator that moves first."),
    "schema.link-to": Entry(
      "The indicator, or the flow of a ledger (poor_households.exits), that it moves."),
    "schema.link-effect": Entry(
      "How much: 0.4 households per 1000 million VND, or a distribution of it."),
    "schema.link-lag": Entry(
      "Years until it shows; 0 if left out."),
    "schema.link-evidence": Entry(
      "What it rests on: assumed (with why), literature (with source), or fitted to the"
        + " plan's own figures (without effect)."),
    "schema.link-source": Entry(
      "Where the effect is published."),
    "schema.link-why": Entry(
      "Why it is assumed."),
    "schema.event-scenario": Entry(
      "The scenario that says what happens."),
    "schema.event-probability": Entry(
      "How likely it is, above 0 and up to 1: for all events, or for none."),
    "schema.event-label": Entry(
      "The name that tables show."),
  ]
}
