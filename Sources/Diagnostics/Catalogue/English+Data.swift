extension Catalogue {
  /// What is said about observations and series, behind the cells themselves.
  static let englishData: [String: Entry] = [
    "column-missing": Entry(
      "the header has no column {names}",
      label: "missing: {names}",
      help: [
        "the header has {count} column; columns are separated by a comma, a semicolon or a tab",
        "the columns are indicator, area, year, value, role, status, as_of, of, source, note",
      ]),
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
        "write {whole} if thousands are meant",
        "check the figure; a quantity that need not be whole is declared as `kind: amount`, a count in thousands with `decimals: 1`",
      ]),
    "observation-duplicate": Entry(
      "a second figure of \"{name}\" for {year}",
      label: "second figure",
      notes: ["the first is at {first}", "both are of the area \"{area}\""],
      help: [
        "keep one; a figure that only explains another has the status `context`",
        "where one replaced the other, keep both: the older has the status `revised` and the date of its publication under `as_of`",
      ]),
    "observation-duplicate-role": Entry(
      "a second `{role}` of \"{name}\" for {year}",
      label: "second figure",
      notes: ["the first is at {first}", "both are of the area \"{area}\""],
      help: [
        "keep one, or tell under `of` what each belongs to",
        "where one replaced the other, keep both: the older has the status `revised` and the date of its publication under `as_of`",
      ]),
    "area-missing": Entry(
      "this row has no area, and others have one",
      label: "which area?",
      notes: ["the first with an area is at {place}"]),
    "partial-as-of": Entry(
      "a figure of a part of {year}, and nothing says which part",
      label: "partial",
      help: ["write the month that it reaches to under `as_of`, such as {year}-06"]),

    "series-columns": Entry(
      "the header is neither `unique_id,ds,y` nor one with a column a year",
      label: "no `ds` and `y`, and no column such as `2023`",
      notes: ["the columns are {names}"],
      help: [
        "name the columns `unique_id,ds,y`, or give every year a column",
        "\"{observations}\" holds observations of a plan: name it under `data:` in a plan.yaml, see `ontrack init DIR`",
      ]),
    "series-columns-ignored": Entry(
      "columns that mean nothing here are left out: {names}",
      label: "left out"),
    "series-order": Entry(
      "the series \"{id}\" comes back after others",
      label: "seen before",
      notes: ["series pass through one by one, so the rows of one must stand together"],
      help: [
        "sort the file by `unique_id`, or run again with `--any-order`, which takes more memory"
      ]
    ),
    "series-repeated": Entry(
      "a second row of \"{id}\"",
      label: "seen before",
      help: ["a file with a column a year has one row a series; give each its own id"]),
    "series-year": Entry(
      "\"{text}\" is neither a whole number nor a date",
      label: "expected a year, such as 2023 or 2023-12-31"),
    "series-bounds": Entry(
      "{text} lies outside the bounds of \"{name}\"",
      label: "out of bounds",
      notes: ["its upper bound is {upper}", "its lower bound is {lower}"],
      help: ["check the figure, or the bounds (`--lower`, `--upper`, or the columns of that name)"]),
    "series-bound-differs": Entry(
      "the `{column}` of one series is {first} before, and {second} here",
      label: "another bound",
      help: ["a series has one bound: write the same in all its rows, or only in the first"]),
    "series-word-differs": Entry(
      "the `{column}` of one series is {first} before, and {second} here",
      label: "another word",
      help: ["write the same in all rows of a series, or only in the first"]),
    "series-bound-alone": Entry(
      "the series \"{id}\" has an upper bound, {upper}, and no lower one",
      help: ["give a lower bound too"]),
    "series-bounds-order": Entry(
      "the lower bound {lower} of \"{id}\" does not lie below its upper bound {upper}"),
    "series-duplicate": Entry(
      "the series \"{id}\" has two figures for {year}, {firstValue} and {secondValue}",
      notes: ["the first is in line {first}"],
      help: [
        "keep one figure a year; figures of months or quarters are added up or averaged before"
      ]
    ),
    "series-no-values": Entry(
      "the series \"{id}\" has no figures, and no forecast",
      help: ["all its values are empty"]),
  ]
}
