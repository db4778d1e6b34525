extension Catalogue {
  /// What is said about uncertain values, their correlations and the best of several paths.
  static let englishUncertainty: [String: Entry] = [
    "dist-option": Entry(
      "a {dist} distribution has no \"{key}\"",
      label: "does not belong to {dist}",
      help: ["it takes {keys}, and an `id` if correlations name it"]),
    "dist-order": Entry(
      "\"{key}\" of the distribution is out of order",
      label: "out of order",
      help: ["the numbers must rise: {order}"]),
    "dist-units": Entry(
      "the numbers of the distribution have different units",
      label: "another unit than the first",
      help: [
        "write all of them in the same unit: `{dist: uniform, low: 0.2 points, high: 0.6 points}`"
      ]
    ),
    "dist-spread": Entry(
      "a standard deviation must be above 0",
      label: "not above 0",
      help: ["write the value itself, without a distribution, if it is certain"]),
    "dist-few": Entry(
      "a distribution needs at least two different values",
      label: "one value only",
      help: ["write the value itself, without a distribution, if it is certain"]),
    "dist-weights": Entry(
      "{values} {values|value|values}, but {weights} {weights|weight|weights}",
      label: "one weight a value",
      help: ["write as many weights as values: `{dist: discrete, values: [0, 1], weights: [7, 3]}`"]
    ),
    "dist-weightless": Entry(
      "no weight is above 0",
      label: "all are 0",
      help: ["at least one of the values must be possible"]),
    "dist-delay": Entry(
      "a delay is a whole number of years",
      label: "not whole",
      help: ["write `{dist: discrete, values: [0, 1, 2], weights: [5, 3, 2]}`"]),
    "uncertain-id-twice": Entry(
      "a second uncertain value with the id \"{name}\"",
      label: "second",
      notes: ["the first is at {place}"],
      help: ["give each its own id; `rank: 1` under `correlations:` makes two go together"]),

    "correlation-unknown": Entry(
      "no uncertain value has the id \"{name}\"",
      label: "unknown id",
      help: [
        "did you mean `{suggestion}`?", "known: {known}",
        "write `id: {name}` into the distribution that is meant",
      ]),
    "correlation-alone": Entry(
      "a correlation needs at least two values, and here is only \"{name}\"",
      label: "alone",
      help: ["write `{of: [first, second], rank: 0.6}`"]),
    "correlation-twice": Entry(
      "a second correlation of \"{first}\" and \"{second}\"",
      label: "second",
      notes: ["the first is at {place}"],
      help: ["keep one of them"]),
    "correlation-impossible": Entry(
      "{names} cannot be correlated like this all at once",
      label: "the last of their correlations",
      help: [
        "two that both go with a third go with each other: write that correlation too, or nearer"
          + " to 0"
      ]),

    "best-of-few": Entry(
      "`best_of` needs at least two scenarios",
      label: "what is it the best of?",
      help: ["write `best_of: [first, second]`; `baseline` may be one of them"]),
    "best-of-direction": Entry(
      "`best_of` needs to know which way is better for \"{name}\"",
      label: "best in which direction?",
      help: ["write `better: higher` or `better: lower` at the indicator"]),
    "best-of-circle": Entry(
      "the best of these scenarios needs its own result: {path}",
      label: "leads back to itself",
      help: ["name scenarios that do not build on this one"]),

    "word.in-dist": Entry("a distribution"),
    "word.in-correlation": Entry("a correlation"),
    "word.range-rank": Entry("a number from -1 to 1"),

    "spread.uniform": Entry("between {low} and {high}"),
    "spread.hump": Entry("between {low} and {high}, most likely {mode}"),
    "spread.normal": Entry("about {mean}, give or take {deviation}"),
    "spread.value": Entry("{value} with {share}"),
    "spread.or": Entry("{first} or {last}"),
    "spread.empirical": Entry(
      "one of {count} observed values from {low} to {high}"),
    "spread.uncertain": Entry("({spread})"),
    "lever.delay-uncertain": Entry("everything later, by years {years}"),
    "lever.best-of": Entry("the best of {scenarios}"),

    "note.width": Entry("of the width, {trend}% is the trend, {plan}% the plan"),
    "note.width-trend": Entry("nearly all of the width is the trend"),
    "note.width-plan": Entry(
      "nearly all of the width is the plan"),
    "note.shares-uncertain": Entry(
      "Differences are to the first scenario. Better / equal / worse: shares of futures, the same"
        + " chance events in both; uncertain levers are drawn with the trend, the others taken as"
        + " certain."),
    "word.assumed-interval": Entry("{value} ({lower} to {upper}, assumed)"),
    "verdict.assumed-spread": Entry(
      "the figure for {year} ({projected}) and how sure it is are assumed, not projected;"
        + " {probability} of what is assumed meets the target"),
  ]
}
