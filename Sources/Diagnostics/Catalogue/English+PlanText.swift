extension Catalogue {
  /// What is said about the YAML of a plan, before its meaning.
  static let englishPlanText: [String: Entry] = [
    "plan-missing": Entry(
      "there is no file or folder \"{file}\"",
      help: ["check the spelling, or make a first plan with `ontrack init DIR`"]),
    "plan-missing-in-folder": Entry(
      "the folder \"{folder}\" has no plan.yaml",
      help: ["name the plan's file itself, or make a first plan with `ontrack init DIR`"]),
    "file-unreadable": Entry(
      "\"{file}\" cannot be read",
      help: ["it must be a file, and you need the right to read it"]),
    "file-too-large": Entry(
      "\"{file}\" is larger than {limit} bytes",
      help: ["a plan is written by people; figures belong into a CSV file under `data:`"]),
    "plan-too-large": Entry(
      "the file is larger than {limit} bytes",
      help: ["a plan is written by people; figures belong into a CSV file under `data:`"]),
    "plan-utf8": Entry(
      "this is not UTF-8: byte {byte}",
      label: "not a letter in UTF-8",
      help: ["save the file again as UTF-8"]),
    "plan-empty": Entry(
      "the plan is empty",
      help: ["write a first plan with `ontrack init DIR` and change it"]),
    "plan-no-mapping": Entry(
      "a plan is a mapping of keys to values, and this is {found}",
      label: "expected `version: 1`",
      help: [
        "this is a file of series: `{series}` needs no plan",
        "these are figures: a plan names their file, `{data}`",
        "write a first plan with `ontrack init DIR` and change it",
      ]),

    "yaml-character": Entry(
      "the invisible character {code} may not stand in a plan",
      label: "here",
      help: ["delete it; it often comes with text that was copied from elsewhere"]),
    "yaml-alias": Entry(
      "\"{text}\" is an alias, which a plan does not use",
      label: "alias",
      help: [
        "write the value out; what scenarios have in common belongs into a parent (`extends:`)",
        "if it is meant as text, put it between double quotes",
      ]),
    "yaml-anchor": Entry(
      "\"{text}\" is an anchor, which a plan does not use",
      label: "anchor",
      help: [
        "leave it out; what scenarios have in common belongs into a parent (`extends:`)",
        "if it is meant as text, put it between double quotes",
      ]),
    "yaml-tag": Entry(
      "\"{text}\" is a YAML tag, which a plan does not use",
      label: "tag",
      help: ["leave it out, or put the value between double quotes if it is meant as text"]),
    "yaml-merge": Entry(
      "`<<` merges mappings in other YAML files, and a plan does not use it",
      label: "merge key",
      help: ["write the values out; a scenario takes those of another with `extends:`"]),
    "yaml-documents": Entry(
      "a second document starts here",
      label: "a plan is one document",
      help: ["remove the line; scenarios may stand in files of their own beside the plan"]),
    "yaml-deep": Entry(
      "values are nested more than {limit} deep",
      label: "here",
      help: ["check the brackets and the indentation: no key of a plan lies so deep"]),
    "yaml-key": Entry(
      "a key must be one word, and this is {found}",
      label: "not a word",
      help: ["check the brackets before the colon"]),
    "yaml-tab": Entry(
      "a tab where only spaces may stand",
      label: "tab",
      help: ["indent with spaces"]),
    "yaml-start": Entry(
      "no value can start with \"{letter}\"",
      label: "here",
      help: ["put the value between double quotes"]),
    "yaml-colon": Entry(
      "a second colon on the line",
      label: "a colon with a space behind it separates a key from its value",
      help: [
        "put a text that has a colon in it between double quotes",
        "or check the indentation: a key with keys of its own has nothing else on its line",
      ]),
    "yaml-no-colon": Entry(
      "a line with neither a key nor a value of the one above",
      label: "no colon here",
      help: ["write `key: value`, with a space behind the colon"]),
    "yaml-bracket": Entry(
      "a bracket is not closed, or a comma is missing",
      label: "expected a comma or the closing bracket",
      notes: ["the bracket opens at {opened}"]),
    "yaml-quote": Entry(
      "a quote opens here and never closes",
      label: "opens here",
      help: ["close it behind the text"]),
    "yaml-escape": Entry(
      "a backslash with no meaning inside double quotes",
      label: "unknown escape",
      help: ["write the backslash twice, or put the text between single quotes"]),
    "yaml-indentation": Entry(
      "this line does not fit the ones above it",
      label: "expected a key, indented like its neighbours",
      notes: ["what it should belong to starts at {opened}"],
      help: ["indent all keys of one mapping by the same number of spaces"]),
    "yaml-syntax": Entry(
      "this is not YAML",
      label: "not understood",
      notes: ["the parser says: {problem}"]),

    "duplicate-key": Entry(
      "\"{key}\" stands twice",
      label: "again",
      notes: ["the first is at {first}"],
      help: ["remove or rename one of them"]),
    "unknown-key": Entry(
      "unknown key \"{key}\" in {where}",
      label: "unknown",
      help: ["did you mean `{suggestion}`?", "its keys are {known}"]),
    "missing-key": Entry(
      "the key `{key}` is missing in {where}",
      label: "needs `{key}`"),
    "empty-value": Entry(
      "nothing is written here",
      label: "expected a value",
      help: ["write the value, or remove the key"]),
    "duplicate-entry": Entry(
      "\"{name}\" stands twice in one list",
      label: "again",
      notes: ["the first is at {first}"]),
    "expected-mapping": Entry(
      "{found} where keys and values are expected",
      label: "expected `key: value`",
      help: ["write `{example}`"]),
    "expected-text": Entry(
      "{found} where a text is expected",
      label: "expected one text",
      help: ["a text that has a colon or a bracket in it stands between double quotes"]),
    "expected-number": Entry(
      "{found} is not a number",
      label: "expected a number",
      help: [
        "write the minus sign as a hyphen: {hyphen}",
        "write digits with a decimal point, such as 1250 or 0.4",
      ]),
    "expected-whole-number": Entry(
      "\"{text}\" is not a whole number",
      label: "`{key}` is a whole number"),
    "expected-year": Entry(
      "{found} is not a year",
      label: "expected a year, such as 2025"),
    "expected-true": Entry(
      "\"{text}\" makes no sense for `{key}`",
      label: "expected `true`",
      help: ["write `{key}: true`, or remove it"]),
    "unknown-word": Entry(
      "\"{text}\" is not one of the words that are known here",
      label: "expected one of {words}",
      help: ["did you mean `{suggestion}`?"]),
    "language-unknown": Entry(
      "\"{key}\" is not a language that OnTrack speaks",
      label: "expected en or vi",
      help: ["write one text, or `{en: …, vi: …}`"]),
    "name-form": Entry(
      "\"{name}\" cannot be a name",
      label: "letters, digits, `_`, `-` and `.` only, and a letter first",
      help: ["keep the name short, and put the words for readers under `label:`"]),
    "number-range": Entry(
      "{text} is out of range for `{key}`",
      label: "expected {range}",
      help: ["write `{key}: {share}` for {percent}%"]),
    "factor-percent": Entry(
      "\"{text}\" for `{key}`, which is no percentage",
      label: "expected a plain number",
      help: [
        "write `{key}: {of}` for {percent}% of it",
        "write `{key}: {more}` for {percent}% more",
        "write `{key}: {less}` for {percent}% less",
      ]),
    "whole-range": Entry(
      "\"{text}\" is out of range for `{key}`",
      label: "expected {low} to {high}"),
    "plan-number-comma": Entry(
      "\"{text}\" has a comma",
      label: "the decimal mark in a plan is a point",
      help: ["write decimals with a point, and thousands without a mark"]),
    "plan-number-split": Entry(
      "a comma cut a number in two: \"{text}\" was read as a key",
      label: "the rest of a number",
      help: ["write decimals with a point, and thousands without a mark"]),
    "plan-number-marks": Entry(
      "\"{text}\" has marks between its thousands",
      label: "thousands have no mark in a plan",
      help: ["write {plain}"]),
    "plan-number-thousands": Entry(
      "\"{text}\" is read as {value}: the point is the decimal mark of a plan",
      label: "thousands?",
      help: ["write {whole} if thousands are meant, else {longer}"]),
    "value-whole": Entry(
      "\"{name}\" is counted in whole numbers, and \"{text}\" is none",
      label: "not whole",
      help: [
        "the point is the decimal mark of a plan; write {whole} if thousands are meant",
        "check the number; a quantity that need not be whole is declared as `kind: amount`",
      ]),
    "plan-number-percent": Entry(
      "\"{text}\" has a percent sign",
      label: "expected a plain number, in the indicator's unit",
      help: ["write {number}"]),
    "value-unit": Entry(
      "\"{text}\" is in {unit}, and \"{name}\" is in {own}",
      label: "expected {own}",
      help: ["write the number alone, or with the unit {own}"]),

    "word.nothing": Entry("nothing"),
    "word.list": Entry("a list"),
    "word.mapping": Entry("a mapping"),
    "word.in-plan": Entry("the plan"),
    "word.in-indicator": Entry("an indicator"),
    "word.in-trend": Entry("a trend"),
    "word.in-target": Entry("a target"),
    "word.in-override": Entry("a target that a scenario changes"),
    "word.in-scenario": Entry("a scenario"),
    "word.in-lever": Entry("a lever"),
    "word.in-recovery": Entry("a recovery"),
    "word.range-share": Entry("a number above 0 and up to 1"),
    "word.range-positive": Entry("0 or more"),
    "word.range-half-life": Entry("a number of years above 0"),
  ]
}
