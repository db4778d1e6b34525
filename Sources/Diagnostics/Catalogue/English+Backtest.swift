extension Catalogue {
  /// What forecasts from past years are held against, and what came of it.
  static let englishBacktest: [String: Entry] = [
    "backtest.subtitle": Entry("forecasts from past years, held against what came"),
    "backtest.what": Entry(
      "Each series is forecast again from each of its past years, from the figures up to that year"
        + " alone: {forecasts} {forecasts|forecast|forecasts} up to {horizon}"
        + " {horizon|year|years} ahead, from {origins} {origins|origin|origins} of {series} series,"
        + " {first} to {last}."),
    "backtest.trend": Entry("Trend {trend}, leaning on {lean}."),
    "backtest.trend-named": Entry("Trend {trend}."),
    "backtest.trend-mixed": Entry("Trends as the plan names them; auto leans on {lean}."),
    "backtest.lean-nothing": Entry("nothing"),
    "backtest.lean-own": Entry("the series' own record"),
    "backtest.lean-direction": Entry("the stated direction"),
    "backtest.lean-reference": Entry("similar figures elsewhere"),
    "backtest.lean-borrow": Entry("other areas"),

    "backtest.observed": Entry("Observed figures"),
    "backtest.modelled": Entry("Modelled figures: estimates and fitted curves"),
    "backtest.errors": Entry("The trend's errors were {comparisons}."),
    "backtest.smaller": Entry("{percent}% smaller than {reference}"),
    "backtest.larger": Entry("{percent}% larger than {reference}"),
    "backtest.alike": Entry("about as large as {reference}"),
    "backtest.reference-no-change": Entry("those of \"no change\""),
    "backtest.reference-drift": Entry("those of the mean past pace"),
    "backtest.reference-line": Entry("those of a straight line"),
    "backtest.coverage": Entry(
      "The 80% intervals held {inside80}% of the figures that came, the 95% intervals {inside95}%."),
    "backtest.no-intervals": Entry(
      "The trend gave no intervals: with so few figures it has no degrees of freedom left."),
    "backtest.few": Entry(
      "Only {origins} {origins|origin|origins}: too few to tell a good trend from good luck."),

    "backtest.all": Entry("All indicators"), "backtest.all-one": Entry("All"),
    "backtest.years-ahead": Entry("{years} {years|year|years} ahead"),
    "backtest.figures": Entry("from {figures} {figures|figure|figures}"),
    "backtest.figures-range": Entry("from {first} to {last} figures"),
    "backtest.figures-more": Entry("from {first} figures or more"),
    "heading.forecasts": Entry("forecasts"), "heading.mean-error": Entry("mean error"),
    "heading.relative-no-change": Entry("÷ no change"),
    "heading.relative-drift": Entry("÷ mean pace"),
    "heading.relative-line": Entry("÷ line"),
    "heading.held-80": Entry("held by 80%"), "heading.held-95": Entry("held by 95%"),
    "heading.brier": Entry("Brier score"),
    "backtest.error-note": Entry(
      "Mean errors are absolute, in the unit of the indicator (points for a percentage). ÷: divided"
        + " by the mean error of a reference forecast, below 1 the trend was better; over several"
        + " indicators the geometric mean."),
    "backtest.coverage-note": Entry(
      "Held: the percentage of figures inside the interval. ±: what chance alone does to that of a"
        + " right interval (binomial standard error), if forecasts were independent; neighbouring"
        + " years and areas are not, so it does more."),

    "heading.probabilities-observed": Entry("Were the probabilities right? Observed figures"),
    "heading.probabilities-modelled": Entry("Were the probabilities right? Modelled figures"),
    "heading.targets-observed": Entry("The plan's targets, asked of past years. Observed figures"),
    "heading.targets-modelled": Entry("The plan's targets, asked of past years. Modelled figures"),
    "backtest.probabilities": Entry(
      "{questions} {questions|question|questions} whether a target would be met: the last figure"
        + " moved by -1, ½-steps and up to 2 typical changes towards the good. Stated and happened"
        + " differ by {calibration} points on average; Brier score {brier} ({constant} for always"
        + " saying {share}), log score {log}."),
    "backtest.target-probabilities": Entry(
      "{questions} {questions|question|questions} whether a target of the plan would be met so many"
        + " years after a past year. Stated and happened differ by {calibration} points on average;"
        + " Brier score {brier} ({constant} for always saying {share}), log score {log}."),
    "heading.stated": Entry("stated"), "heading.mean-stated": Entry("mean stated"),
    "heading.happened": Entry("happened"), "heading.questions": Entry("questions"),

    "heading.backtest-remarks": Entry("What to know"),
    "backtest.untested": Entry(
      "Not tested, because a test needs {needed} figures ({known} to forecast from and one to"
        + " compare): {names}."),
    "backtest.untested-count": Entry(
      "{count} series are not tested, because a test needs {needed} figures ({known} to forecast"
        + " from and one to compare)."),
    "backtest.untested-name": Entry("{name} ({figures} {figures|figure|figures})"),
    "backtest.failures": Entry(
      "From {count} {count|origin|origins} the trend could not be fitted; they are in no score."
        + " First, {origin}: {reason}"),
    "backtest.formulas": Entry(
      "Computed by a formula and tested through their parts: {names}."),
    "backtest.borrowed": Entry(
      "{count} of {forecasts} forecasts could borrow from other areas; at the other origins these had"
        + " too little of a past."),
    "backtest.kind-stated": Entry(
      "Modelled, because that is how they are counted (counted: estimate): {names}."),
    "backtest.kind-measured": Entry(
      "Modelled, because the figures lie on a smooth curve (the change of a yearly change is at"
        + " most a fifth of a change; nothing says how they are counted): {names}."),
    "backtest.revisions": Entry(
      "Figures are as they stand in the file today, with later revisions, and not as they were"
        + " first published."),
    "backtest.nothing": Entry(
      "Nothing to test: a test needs {needed} figures of a series ({known} to forecast from and one"
        + " to compare), and the longest series has {most}."),
    "backtest.nothing-origins": Entry(
      "Nothing to test: no series has an origin with these options and a figure within {horizon}"
        + " {horizon|year|years} after it."),
    "backtest.one-figure": Entry(
      "With --min-observations 1 forecasts from a single figure are tested too."),

    "backtest-nothing": Entry("{reason}"),
  ]
}
