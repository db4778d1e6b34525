extension Catalogue {
  /// What is said about observations and series, behind the cells themselves.
  static let englishData: [String: Entry] = [
    "column-missing": Entry(
      "the header has no column {names}",
      label: "missing: {names}",
      help: ["the columns are indicator, area, year, value, role, status, as_of, of, source, note"]),
    "column-unknown": Entry(
      "unknown column \"{name}\"",
      label: "unknown",
      help: ["did you mean `{suggestion}`?", "the columns are {known}"]),
    "cell-empty": Entry(
      "the {column} is missing in this row",
      label: "empty"),
    "observation-year": Entry(
      "\"{text}\" is not a year",
      label: "expected four digits, such as 2023",
      help: ["a figure of a part of a year has the status `partial` and its month under `as_of`"]),
    "observation-word": Entry(
      "\"{text}\" is not one of the words that are known here",
      label: "unknown",
      help: ["did you mean `{suggestion}`?", "they are {words}, or nothing"]),
    "observation-indicator": Entry(
      "the plan has no indicator \"{name}\", named in {count} {count|row|rows}",
      label: "unknown indicator",
      help: ["did you mean `{suggestion}`?"]),
    "observation-undeclared": Entry(
      "rows of indicators that the plan does not declare are left out: {names}",
      label: "the first of them"),
    "observation-bounds": Entry(
      "{text} is a value that \"{name}\" can never have",
      label: "out of bounds",
      notes: ["its upper bound is {upper}", "its lower bound is {lower}"],
      help: ["check the figure and its decimal mark, or the bounds of the indicator"]),
    "observation-whole": Entry(
      "\"{name}\" is a count, and {text} is not a whole number",
      label: "not whole",
      help: [
        "check the figure; a quantity that need not be whole is declared as `kind: amount`, a count in thousands with `decimals: 1`"
      ]),
    "observation-duplicate": Entry(
      "a second figure of \"{name}\" for {year}",
      label: "second figure",
      notes: ["the first is at {first}", "both are of the area \"{area}\""],
      help: ["keep one; a figure that only explains another has the status `context`"]),
    "observation-duplicate-role": Entry(
      "a second `{role}` of \"{name}\" for {year}",
      label: "second figure",
      notes: ["the first is at {first}", "both are of the area \"{area}\""],
      help: ["keep one, or tell under `of` what each belongs to"]),
    "area-missing": Entry(
      "this row has no area, and others have one",
      label: "which area?",
      notes: ["the first with an area is at {place}"]),
    "partial-as-of": Entry(
      "a figure of a part of {year}, and nothing says which part",
      label: "partial",
      help: ["write the month that it reaches to under `as_of`, such as {year}-06"]),
  ]
}
