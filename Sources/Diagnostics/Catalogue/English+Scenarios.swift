extension Catalogue {
  /// What is said about scenarios, levers and formulas.
  static let englishScenarios: [String: Entry] = [
    "scenario-not-in-plan": Entry(
      "the plan has no scenario \"{name}\"",
      help: ["did you mean `{suggestion}`?", "the scenarios are {known}"]),
    "scenario-unknown-parent": Entry(
      "\"{scenario}\" extends \"{name}\", which the plan does not have",
      label: "unknown scenario",
      help: ["did you mean `{suggestion}`?"]),
    "scenario-cycle": Entry(
      "the scenarios extend each other in a circle: {path}",
      label: "leads back to itself",
      help: ["remove one of the names from its `extends:`"]),
    "baseline-with-levers": Entry(
      "the baseline is the trend without levers, and here it has one on \"{indicator}\"",
      label: "in the baseline",
      help: ["move the lever into a scenario of its own, and let others extend that one"]),
    "scenario-lever-conflict": Entry(
      "in \"{scenario}\", \"{winner}\" and \"{loser}\" both have a `{lever}` of \"{indicator}\" for"
        + " the same years; that of \"{winner}\" counts",
      label: "does not count in \"{scenario}\"",
      notes: ["the one that counts is at {place}"],
      help: ["write the `{lever}` that you mean into \"{scenario}\" itself"]),
    "scenario-target-conflict": Entry(
      "in \"{scenario}\", \"{winner}\" and \"{loser}\" both change the target \"{target}\"; that of"
        + " \"{winner}\" counts",
      label: "does not count in \"{scenario}\"",
      notes: ["the one that counts is at {place}"],
      help: ["write the target that you mean into \"{scenario}\" itself"]),

    "lever-twice": Entry(
      "a second `{lever}` of \"{indicator}\" for the same years",
      label: "second",
      notes: ["the first is at {place}"],
      help: ["keep one of them, or give them years that do not overlap with `from:` and `until:`"]),
    "lever-crossed": Entry(
      "`cap: {cap}` lies below `floor: {floor}` of \"{indicator}\" in the same years",
      label: "below the floor",
      notes: ["the floor is at {place}"],
      help: ["no figure lies between them: correct one, or give them other years"]),
    "lever-on-formula": Entry(
      "\"{indicator}\" follows from its formula, so no lever can move it",
      label: "a lever on a result",
      notes: ["the formula is at {place}"],
      help: ["put the lever on one of its parts: {parts}"]),
    "lever-points-of-amount": Entry(
      "\"{indicator}\" is counted in {unit}; only percentages have points",
      label: "points",
      help: ["write the amount in {unit}, or in `percent` of the value"]),
    "lever-unit-not-convertible": Entry(
      "{unit} cannot be turned into the unit of \"{indicator}\"",
      label: "{unit}",
      notes: ["\"{indicator}\" is a share of \"{base}\", which is counted in {baseUnit}"],
      help: [
        "write the amount in {own}, or declare under `of:` an indicator that is counted in {unit}"
      ]),
    "pace-without-progress": Entry(
      "`pace` does nothing for \"{indicator}\" in {years}: without new measures its median does not"
        + " get {better} in that time",
      label: "no progress to multiply",
      notes: ["in {count} {count|area|areas}, among them {areas}"],
      help: ["say how much is meant: `change` sets the yearly change, `add` adds to it"]),
    "lever-without-base": Entry(
      "`{lever}` does nothing for \"{indicator}\": \"{base}\" has no figure that would turn {unit} into points",
      label: "{unit} of how many?",
      notes: ["in {areas}"],
      help: ["give \"{base}\" a figure in the data, or write the points yourself"]),
    "delay-alone": Entry(
      "`delay` does nothing in \"{scenario}\": it has no other lever of \"{indicator}\"",
      label: "nothing to delay",
      help: ["extend the scenario whose levers are late, or remove the delay"]),
    "delay-beyond": Entry(
      "after the delay the levers of \"{indicator}\" in \"{scenario}\" start in {start}, after the plan's last year {through}",
      label: "too late to matter",
      help: ["shorten the delay, or extend the plan with `through:`"]),
    "lever-without-forecast": Entry(
      "`{lever}` does nothing: \"{indicator}\" has no year to project",
      label: "nothing to move",
      help: ["give it a figure in the data, or a year after it with `through:`"]),
    "lever-direction.higher": Entry("higher"),
    "lever-direction.lower": Entry("lower"),

    "formula-number": Entry(
      "\"{found}\" is no number",
      label: "not a number",
      help: ["write numbers with digits and one dot: `100`, `0.5`"]),
    "formula-unexpected": Entry(
      "\"{found}\" does not belong here in the formula \"{formula}\"",
      label: "not expected",
      help: ["a formula has numbers, indicators, `previous(indicator)`, + - * / and parentheses"]),
    "formula-ends-early": Entry(
      "the formula \"{formula}\" ends where a number or an indicator should follow",
      label: "something is missing"),
    "formula-open-parenthesis": Entry(
      "a parenthesis of the formula \"{formula}\" is not closed",
      label: "opened here"),
    "formula-previous-of": Entry(
      "`previous` takes one indicator",
      label: "expected the name of an indicator",
      help: ["write `previous(households)`; put arithmetic outside"]),
    "formula-too-long": Entry(
      "the formula is too long, or nested too deeply",
      label: "beyond the limit",
      help: ["give a part of it a name: an indicator with a formula of its own"]),
    "formula-unknown-part": Entry(
      "the formula of \"{indicator}\" names \"{name}\", which the plan does not have",
      label: "unknown indicator"),
    "formula-circle": Entry(
      "the formula of \"{indicator}\" needs its own result: {path}",
      label: "leads back to itself",
      help: ["the value of the year before is `previous(name)`"]),
    "formula-unlike-units": Entry(
      "the formula of \"{indicator}\" adds up {first} and {second}",
      label: "unlike units",
      help: ["both sides of + and - need the same unit"]),
    "formula-result-unit": Entry(
      "the formula of \"{indicator}\" gives {result}, and its unit is {unit}",
      label: "another unit",
      help: ["correct the formula, or declare `unit: {result}`"]),
    "formula-without-100": Entry(
      "\"{indicator}\" is a percentage, and its formula gives a fraction of 1",
      label: "no `100 *`",
      help: ["write `100 * …` if percent are meant"]),
  ]
}
