extension Catalogue {
  /// What is said by `sensitivity`.
  static let englishSensitivity: [String: Entry] = [
    "heading.low": Entry("low"), "heading.high": Entry("high"),
    "heading.projected-ends": Entry("projected"), "heading.chance-ends": Entry("chance"),
    "heading.share": Entry("share"), "heading.share-first": Entry("alone"),
    "heading.share-total": Entry("in all"),

    "assumption.pace": Entry("pace"), "assumption.scale": Entry("level"),
    "assumption.change": Entry("yearly change"), "assumption.add": Entry("added a year"),
    "assumption.reach": Entry("value reached"), "assumption.saturate": Entry("limit approached"),
    "assumption.gap-share": Entry("part of the gap closed"), "assumption.shock": Entry("shock"),
    "assumption.set": Entry("set value"), "assumption.delay": Entry("delay"),
    "assumption.floor": Entry("floor"), "assumption.cap": Entry("cap"),
    "assumption.of": Entry("{indicator}: {kind}"),
    "assumption.of-year": Entry("{indicator}: {kind}, {year}"),
    "assumption.years": Entry("{value} {value|year|years}"),
    "assumption.times": Entry("× {value}"),

    "sensitivity.central": Entry(
      "With every number at its middle: {projected}, chance {chance}."),
    "sensitivity.central-point": Entry("With every number at its middle: {projected}."),
    "sensitivity.trend": Entry("The trend"),
    "sensitivity.share": Entry("{value}% ± {error}"),
    "sensitivity.decided": Entry("The figure for {year} is observed: no assumption moves it."),
    "sensitivity.none": Entry("No assumption of this scenario moves this target."),
    "sensitivity.none-try": Entry(
      "No assumption of this scenario moves this target: name one with --scenario, such as"
        + " {scenarios}."),
    "sensitivity.ends": Entry(
      "Low and high: the 10% and 90% points of the plan's distribution, the other numbers at their"
        + " middle."),
    "sensitivity.swing": Entry(
      "# certain in the plan: moved by {swing}% either way (a level by {swing}% of its distance from"
        + " the latest figure, a delay by a year)."),
    "sensitivity.shares": Entry(
      "Share: of the variance of the figure, from this number alone. What works together is in no"
        + " share, so that they need not add up to 100%."),
    "sensitivity.global": Entry(
      "Alone: what would be gone of the variance if it were known. In all: what would be left if all"
        + " the others were known. ± the standard error of {samples} samples."),
    "sensitivity.negative": Entry(
      "A share can come out below 0 by sampling error; it is shown as 0."),
    "sensitivity.correlated": Entry(
      "Correlations join some of these numbers: each is moved by itself here, and \"alone\" and \"in"
        + " all\" are those of the joined numbers together."),
  ]
}
