extension Catalogue {
  /// What `ontrack check` finds among published figures.
  static let englishFindings: [String: Entry] = [
    "change-against-levels": Entry(
      "{indicator}: {before} at the end of {beforeYear} and a change of {change} make {implied};"
        + " {after} is published for {afterYear}",
      label: "published level",
      notes: ["the level before: {beforeAt}", "the published change: {changeAt}"],
      help: ["ask the publisher which of the three is right; nothing was altered"]),
    "plan-ratio": Entry(
      "{indicator}: {done} of {assigned} assigned is {computed}%; {ratio}% is published for"
        + " {ratioYear}",
      label: "neither rounded nor cut",
      notes: ["what was done: {doneAt}", "what was assigned: {assignedAt}"]),
    "parts-against-total": Entry(
      "{indicator}: the parts {parts} add up to {sum}; {total} is published for {totalYear}",
      label: "published total", notes: ["the parts: {partsAt}"]),
    "formula-against-figure": Entry(
      "{indicator}: the formula gives {computed}; {published} is published for {publishedYear}",
      label: "published figure", notes: ["the formula: {formulaAt}"]),
    "rate-against-count": Entry(
      "{indicator}: {count} of {base} is {computed}%; {rate}% is published for {rateYear}",
      label: "published rate", notes: ["the count: {countAt}", "the base: {baseAt}"]),
    "bases-differ": Entry(
      "{indicator} and {other} have different bases: {count} at {rate}% is a part of {lower} to"
        + " {upper}, {otherCount} at {otherRate}% a part of {otherLower} to {otherUpper}"
        + " ({rateYear})",
      label: "not of the same base",
      notes: [
        "the count: {countAt}", "the other rate: {otherRateAt}", "its count: {otherCountAt}",
      ],
      help: ["do not add these rates up; give each its own `of`"]),
    "unit-slip": Entry(
      "{indicator}: {value} in {valueYear} beside {other} in {otherYear} looks like another unit",
      label: "{corrected}?", notes: ["the other figure: {otherAt}"],
      help: ["write the figure in the indicator's unit if that is what was meant"]),
    "unit-slip-target": Entry(
      "{indicator}: {value} in {valueYear} beside a target of {target} looks like a fraction",
      label: "{corrected} percent?", notes: ["the target: {targetAt}"],
      help: ["write the figure in percent if that is what was meant"]),
    "unit-slip-goal": Entry(
      "target \"{target}\" asks for {asked} beside {value} in {valueYear}: it looks like another unit",
      label: "{corrected}?", notes: ["the figure: {valueAt}"],
      help: ["write the goal in the indicator's unit if that is what was meant"]),
    "target-against-data": Entry(
      "target \"{target}\" asks for {asked}; {published} was published for {publishedYear}",
      label: "published target", notes: ["the plan's target: {targetAt}"],
      help: ["mark the plan's target `status: assumed` if it is not the published one"]),
    "sources-disagree": Entry(
      "{indicator}: {other} is published for {otherYear} beside the fitted {fitted}",
      label: "kept as context, not fitted", notes: ["the fitted figure: {fittedAt}"]),
    "break": Entry(
      "{indicator}: a new definition from {firstYear} on; earlier years are not fitted",
      label: "the trend starts here"),
    "gap": Entry(
      "{indicator}: no figure between {beforeYear} and {afterYear} ({missing} missing)",
      label: "the missing years stay missing", notes: ["the figure before: {beforeAt}"]),
  ]
}
