extension Catalogue {
  /// What is said about the meaning of a plan: its files, indicators, targets and scenarios.
  static let englishPlans: [String: Entry] = [
    "plan-version": Entry(
      "this is a plan of version \"{text}\"; this OnTrack reads version 1",
      label: "expected 1"),
    "through-past": Entry(
      "the plan ends in {through}, and the figures reach {newest}",
      label: "nothing is left to project",
      notes: ["the newest figure is at {place}"],
      help: ["set `through:` to a year after {newest}"]),
    "through-far": Entry(
      "{through} is more than 100 years after the newest figure, of {newest}",
      label: "too far ahead",
      notes: ["the newest figure is at {place}"],
      help: ["check the year"]),
    "path-outside": Entry(
      "\"{path}\" leads out of the plan's folder and of the working directory",
      label: "outside",
      notes: ["a plan may come from elsewhere, so it reads only what you have at hand"],
      help: ["if you trust the plan, run again with `--allow {folder}`"]),
    "data-missing": Entry(
      "there is no file \"{file}\"",
      label: "not found",
      notes: ["paths in a plan start at the plan's folder"]),
    "data-unreadable": Entry(
      "\"{file}\" cannot be read",
      label: "not a file that you may read"),
    "data-too-large": Entry(
      "\"{file}\" is larger than {limit} bytes",
      label: "too large",
      help: ["split it by area or by indicator, and list the files under `data:`"]),
    "area-unknown": Entry(
      "the data have no area \"{name}\"",
      label: "unknown area",
      help: [
        "did you mean `{suggestion}`?", "the areas are {known}",
        "the data have no column `{column}`: leave `areas:` out",
      ]),
    "area-not-found": Entry(
      "the data have no area \"{name}\"",
      help: ["did you mean `{suggestion}`?", "the areas are {known}"]),

    "indicator-unknown": Entry(
      "the plan has no indicator \"{name}\"",
      label: "unknown indicator",
      help: ["did you mean `{suggestion}`?", "the indicators are {known}"]),
    "indicator-no-data": Entry(
      "the data have no figure of \"{name}\"",
      label: "no figures",
      help: ["it will have no forecast; add figures, give a `formula:`, or remove it"]),
    "unit-percent": Entry(
      "\"{text}\" is not how a plan spells this unit",
      label: "expected `percent`",
      help: ["write `unit: percent`"]),
    "kind-share-unit": Entry(
      "a share is a percentage, and the unit is \"{unit}\"",
      label: "share",
      notes: ["the unit is declared at {place}"],
      help: ["write `unit: percent`, or another kind: count, rate, amount"]),
    "kind-percent": Entry(
      "a percentage cannot be of the kind \"{kind}\"",
      label: "{kind}",
      notes: ["the unit is declared at {place}"],
      help: ["write `kind: share` (0 to 100) or `kind: rate` (without an upper bound)"]),
    "bounds-order": Entry(
      "the lower bound {lower} does not lie below the upper bound {upper}",
      label: "no value fits between them",
      notes: ["a lower bound of 0 follows from the kind; `lower: none` lifts it"]),
    "bound-alone": Entry(
      "an upper bound of {upper} without a lower one",
      label: "no lower bound",
      help: ["give a lower bound too, or lift both"]),
    "self-reference": Entry(
      "\"{name}\" names itself",
      label: "itself"),
    "parts-unit": Entry(
      "\"{part}\" is in {unit}, and cannot be a part of \"{name}\", which is in {own}",
      label: "another unit"),
    "formula-trend": Entry(
      "\"{name}\" has a formula, so no trend is fitted to it",
      label: "of no effect",
      help: ["remove `trend:` or `formula:`"]),
    "trend-breaks": Entry(
      "a piecewise-linear trend needs the years in which it bends",
      label: "no breaks",
      help: ["write `trend: {family: piecewise-linear, breaks: [2020]}`"]),
    "trend-bounds": Entry(
      "this trend runs between a lower and an upper bound, and \"{name}\" has not both",
      label: "between which bounds?",
      help: ["give `lower:` and `upper:`, or another trend"]),
    "break-outside": Entry(
      "a break in {year} leaves no figures of \"{name}\" on one side: they reach from {first} to {last}",
      label: "not between the figures",
      help: ["give a year between {first} and {last}, both excluded"]),
    "trend-option": Entry(
      "`{key}` has no meaning for the trend \"{family}\"",
      label: "of no effect",
      help: [
        "remove it; `breaks` belongs to piecewise-linear, `cap` to growth curves, the others to named families"
      ]),

    "target-unknown": Entry(
      "the plan has no target \"{name}\"",
      label: "unknown target",
      notes: ["a scenario changes targets of the plan, it does not add any"],
      help: ["did you mean `{suggestion}`?", "the targets are {known}"]),
    "target-no-goal": Entry(
      "the target says what to measure, but not what to reach",
      label: "no goal",
      help: ["give one of {keys}"]),
    "target-two-goals": Entry(
      "a second goal, `{second}`, in one target",
      label: "second goal",
      notes: ["the first, `{first}`, is at {place}"],
      help: ["write two targets; for a band write `between: [a, b]`"]),
    "target-no-year": Entry(
      "the target has no year",
      label: "by when?",
      help: ["add `{key}:` with a year"]),
    "target-two-years": Entry(
      "the target has `{first}` and `{second}`",
      label: "second time",
      notes: ["`{first}` is at {place}"],
      help: [
        "keep one: `by` for a level, `during` for a flow or a change, `from` and `through` for a total"
      ]),
    "target-by-flow": Entry(
      "\"{name}\" is a flow, which has no level \"by\" {year}",
      label: "by",
      help: [
        "write `during: {year}` for the whole year's figure, or `total:` with `from:` and `through:`"
      ]),
    "target-during-level": Entry(
      "\"{name}\" is a level at the end of a year, not something that happens during {year}",
      label: "during",
      help: [
        "write `by: {year}`; if it is a flow, declare `measure: flow`",
        "for a change within the year write `reduce_by:` or `increase_by:`",
      ]),
    "target-change-by": Entry(
      "`{key}` is a change within one year, not by {year}",
      label: "by",
      help: ["write `during: {year}`, or the level to reach: `at_most:` or `at_least:`"]),
    "target-range-year": Entry(
      "`{key}` is judged in one year, not from {from} through {through}",
      label: "several years",
      help: ["write `by:` or `during:` with one year; a sum over years is a `total:`"]),
    "target-total-level": Entry(
      "\"{name}\" is a level; its figures of several years do not add up to anything",
      label: "total",
      help: ["write `at_most:` or `at_least:` with `by:`; if it is a flow, declare `measure: flow`"]
    ),
    "target-total-years": Entry(
      "a `total` is over several years",
      label: "expected `from:` and `through:`",
      help: ["write `total: N, from: 2023, through: 2025`"]),
    "target-between": Entry(
      "`between` takes the two ends of a band",
      label: "expected `[low, high]`"),
    "target-between-order": Entry(
      "the band from {low} to {high} is empty",
      label: "the lower end comes first"),
    "target-change-sign": Entry(
      "{text} for `{key}` is no change",
      label: "expected a number above 0",
      help: ["the key says the direction: `reduce_by: 51`, `increase_by: 51`"]),
    "base-year-late": Entry(
      "progress is measured from {base}, but the target is for {year}",
      label: "not before the target",
      help: ["give a year before {year}"]),
    "base-year-unknown": Entry(
      "progress is measured from {base}, and the figures of \"{name}\" reach only {newest}",
      label: "no figure to measure from",
      notes: ["the newest figure is at {place}"],
      help: ["give a year that has a figure"]),
    "base-year-gap": Entry(
      "\"{name}\" has no figure for {base}; progress is measured from {next}",
      label: "no figure",
      help: ["write `base_year: {next}` if that is meant"]),
    "year-after-through": Entry(
      "`{key}` is {year}, and the plan ends in {through}",
      label: "beyond the plan",
      help: ["correct the year, or set `through: {year}` in the plan"]),
    "year-known": Entry(
      "`{key}` is {year}, and the figure of \"{name}\" for {newest} is known",
      label: "already past",
      notes: ["that figure is at {place}"],
      help: ["a lever can change {next} at the earliest"]),
    "years-order": Entry(
      "`{second}` is {secondYear}, before `{first}`, which is {firstYear}",
      label: "ends before it starts"),
    "value-outside-bounds": Entry(
      "{value} is a value that \"{name}\" can never have",
      label: "out of bounds",
      notes: [
        "its upper bound is {upper}, declared at {place}",
        "its lower bound is {lower}, declared at {place}",
      ],
      help: ["check the number and its unit, or the bounds of the indicator"]),

    "scenario-unknown": Entry(
      "the plan has no scenario \"{name}\"",
      label: "unknown scenario",
      help: ["did you mean `{suggestion}`?", "the scenarios are {known}"]),
    "scenario-clash": Entry(
      "a second scenario \"{name}\"",
      label: "second",
      notes: ["the first is at {place}"],
      help: ["rename one of them; a file beside the plan is named after its scenario"]),
    "scenario-why": Entry(
      "the scenario does not say why anybody would look at it",
      label: "needs `why`",
      help: ["add `why:` with one sentence; it is printed beside the results"]),
    "scenario-empty": Entry(
      "the scenario \"{name}\" changes nothing",
      label: "no levers, no targets",
      help: ["add `levers:`, `targets:`, or several parents under `extends:`"]),
    "baseline-fixed": Entry(
      "the baseline is the trend with no lever, so it has no `{key}`",
      label: "not in the baseline",
      help: ["write a scenario of another name"]),

    "lever-none": Entry(
      "this says when, but not what",
      label: "no lever",
      help: ["give one of {known}"]),
    "lever-two": Entry(
      "two levers in one entry, `{first}` and `{second}`",
      label: "second lever",
      help: ["write two entries: `[{{first}: …}, {{second}: …}]`"]),
    "lever-option": Entry(
      "`{key}` does not belong to the lever `{lever}`",
      label: "not here",
      help: ["beside `{lever}` may stand: {options}", "`{alone}` stands alone"]),
    "lever-year-missing": Entry(
      "`{lever}` does not say when",
      label: "needs `{key}`",
      help: ["add `{key}:` with a year"]),
    "lever-set": Entry(
      "`set` gives a value a year, and this is {found}",
      label: "expected `{2025: 20}`"),
    "lever-saturate": Entry(
      "`saturate` needs its speed, in one way",
      label: "how fast?",
      help: [
        "add `gap_share: 0.2`, the share of the gap closed in a year, or `half_life: 3`, the years in which half of it closes"
      ]),
    "lever-unit": Entry(
      "\"{text}\" has two meanings for indicator \"{name}\"",
      label: "percent, or percentage points?",
      notes: ["\"{name}\" is itself a percentage, declared at {place}"],
      help: [
        "write `{key}: {number} points` ({now}% -> {plus}%) or `{key}: {number} percent` ({now}% -> {times}%)",
        "write `{key}: {only} points` or `{key}: {only} percent`",
      ]),
    "lever-unit-missing": Entry(
      "\"{text}\" of what? \"{name}\" is a percentage",
      label: "percent, or percentage points?",
      notes: ["\"{name}\" is itself a percentage, declared at {place}"],
      help: [
        "write `{key}: {number} points` ({now}% -> {plus}%) or `{key}: {number} percent` ({now}% -> {times}%)",
        "write `{key}: {only} points` or `{key}: {only} percent`",
      ]),
    "lever-percent-sign": Entry(
      "\"{text}\" has a percent sign; units are spelled",
      label: "expected a unit in words",
      help: ["write `{key}: {number} percent` of the value, or `{key}: {number} {own}`"]),
    "lever-points": Entry(
      "\"{text}\": percentage points are for percentages, and \"{name}\" is in {own}",
      label: "points",
      help: ["write `{key}: {number} {own}` or `{key}: {number} percent`"]),
    "lever-unit-unknown": Entry(
      "\"{unit}\" is not a unit for \"{name}\"",
      label: "unknown unit",
      help: ["did you mean `{suggestion}`?", "known here are {known}"]),
    "lever-base": Entry(
      "\"{text}\" cannot be turned into percentage points of \"{name}\"",
      label: "{unit} of how many?",
      notes: ["it is a share of \"{of}\", at {place}, which is no indicator with figures"],
      help: [
        "declare an indicator in {unit} that it is a share of and name it under `of:`, or write the points yourself: `{key}: 0.4 points`"
      ]),
  ]
}
