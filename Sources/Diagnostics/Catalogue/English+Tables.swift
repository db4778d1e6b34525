extension Catalogue {
  /// What is said about CSV files and the numbers in them.
  static let englishTables: [String: Entry] = [
    "too-many": Entry(
      "{count} more {count|message|messages} not shown",
      help: ["correct what stands above and run again"]),

    "table-empty": Entry(
      "\"{file}\" is empty",
      help: ["its first line must name the columns"]),
    "table-no-rows": Entry(
      "\"{file}\" has a header line and no rows",
      label: "the header; nothing follows it",
      help: ["write one row a figure below the header"]),
    "table-utf16": Entry(
      "\"{file}\" is stored as UTF-16, not as UTF-8",
      help: ["save it again as \"CSV UTF-8\" (in a spreadsheet: Save As, CSV UTF-8)"]),
    "table-workbook": Entry(
      "\"{file}\" is a workbook, and figures are read from CSV files",
      help: ["save its sheet as \"CSV UTF-8\" (in a spreadsheet: Save As, CSV UTF-8)"]),
    "table-utf8": Entry(
      "this is not UTF-8: byte {byte}, number {offset} of the file",
      label: "not a letter in UTF-8",
      notes: ["{more} more {more|row has|rows have} such bytes"],
      help: ["save the file again as \"CSV UTF-8\" (in a spreadsheet: Save As, CSV UTF-8)"]),
    "table-nul": Entry(
      "a zero byte, number {offset} of the file, which no text has",
      label: "zero byte",
      notes: ["{more} more {more|row has|rows have} zero bytes"],
      help: [
        "if this is a workbook or stored as UTF-16, save it as \"CSV UTF-8\"; else the file is damaged"
      ]),
    "table-row-short": Entry(
      "this row has {found} {found|field|fields}; the header has {expected}",
      label: "{missing} {missing|field is|fields are} missing",
      notes: ["the header is at {header}"],
      help: [
        "a CSV file has no comments: remove the line that starts with \"{comment}\"",
        "where a value is missing leave its field empty, but keep the separator \"{delimiter}\"",
      ]
    ),
    "table-rows-separator": Entry(
      "the header is split by {first}, and this row by {second}",
      label: "one field, if split by {first}",
      notes: [
        "the header is at {header}", "{more} more {more|row is|rows are} split like this one",
      ],
      help: ["separate the columns of all lines by the same sign"]),
    "table-row-long": Entry(
      "this row has {found} {found|field|fields}; the header has {expected}",
      label: "field {number} is the first without a column",
      notes: ["the header is at {header}"],
      help: [
        "put a value that has the separator \"{delimiter}\" in it between double quotes",
        "a number with a decimal comma is two fields here: write {example} or 40.8",
      ]),
    "table-duplicate-column": Entry(
      "two columns are called \"{name}\"",
      label: "column {second}",
      notes: ["the first is column {first}, at {place}"],
      help: ["rename or remove one of them"]),
    "table-unnamed-column": Entry(
      "column {number} has no name",
      label: "its name belongs here",
      help: ["name the column, or remove it from every row"]),
    "table-too-many-columns": Entry(
      "this row has more than {limit} fields",
      label: "field {number}",
      help: ["check the file's line ends and quotes; no table of figures is this wide"]),
    "table-too-large": Entry(
      "the table has more than {limit} cells",
      label: "the reading stops here",
      help: ["split the file by area or by indicator"]),
    "table-quote-open": Entry(
      "a double quote opens here and never closes",
      label: "opens here",
      notes: ["everything up to the end of the file, line {last}, was read as one field"],
      help: ["close it behind the value; a double quote inside a quoted value is written twice"]),
    "table-quote-stray": Entry(
      "a double quote inside a value that does not start with one",
      label: "stray quote",
      help: ["write the whole value between double quotes, and each inner one twice: {example}"]),
    "table-quote-text": Entry(
      "text behind the closing double quote",
      label: "a separator or the end of the line must follow the quote",
      help: ["a double quote inside a quoted value is written twice: {example}"]),
    "table-field-long": Entry(
      "this field is longer than {limit} bytes",
      label: "starts here",
      help: ["look for a double quote that is never closed"]),
    "table-row-large": Entry(
      "this row is longer than {limit} bytes",
      label: "starts here",
      help: ["check that the file's lines end with LF or CR LF"]),
    "table-separator": Entry(
      "the header line can be split by {first} and by {second}",
      label: "which of them separates the columns?",
      notes: ["{first} gives {firstCount} columns, {second} gives {secondCount}"],
      help: ["put column names that have such a sign in them between double quotes"]),

    "number-ambiguous": Entry(
      "\"{text}\" can be {dot} or {comma}",
      label: "a decimal mark, or thousands?",
      notes: [
        "no other number of this file settles it (as 0.22, 40,8 or 1.234.567 would)",
        "{more} more {more|number|numbers} of this file can be read both ways",
      ],
      help: [
        "for {dot}: declare the decimal point, `locale: en` in the plan or `--decimal dot`",
        "for {comma}: declare the decimal comma, `locale: vi` in the plan or `--decimal comma`",
      ]),
    "number-marks-differ": Entry(
      "\"{second}\" has a decimal {secondMark}, but \"{first}\" has a decimal {firstMark}",
      label: "decimal {secondMark}",
      notes: ["\"{first}\" is at {place}"],
      help: ["write all numbers of one file with the same decimal mark"]),
    "number-other-mark": Entry(
      "\"{text}\" is no number with a decimal {mark}",
      label: "would be {other} with a decimal {otherMark}",
      notes: ["the decimal {mark} is settled by \"{evidence}\" at {place}"],
      help: [
        "write the decimal {mark}, or declare the other one: `locale: {locale}` in the plan or `--decimal {otherWord}`"
      ]),
    "number-grouping": Entry(
      "\"{text}\" is not grouped in threes",
      label: "thousands have three digits between the marks",
      help: ["check for a digit too many or too few; plain digits without marks are always right"]),
    "number-unreadable": Entry(
      "\"{text}\" is not a number",
      label: "expected a number",
      help: [
        "write digits only; units and remarks belong into columns of their own, and a missing figure is left out"
      ]),
    "number-missing": Entry(
      "a number is missing here",
      label: "empty",
      help: ["leave out the row where there is no figure; 0 must be written"]),
    "number-not-finite": Entry(
      "\"{text}\" is not a finite number",
      label: "expected a number",
      help: ["leave out the row where there is no figure"]),
    "number-hexadecimal": Entry(
      "\"{text}\" is written in base 16",
      label: "expected a decimal number",
      help: ["write it with the digits 0 to 9"]),
    "number-too-large": Entry(
      "\"{text}\" is too large",
      label: "beyond 1.8 × 10^308",
      help: ["check for digits too many, or use a larger unit"]),
    "number-exponent": Entry(
      "\"{text}\" has an exponent, which is read only with a decimal point",
      label: "exponent",
      help: ["write the number out"]),
    "number-percent": Entry(
      "\"{text}\" has a percent sign",
      label: "expected a plain number",
      help: ["leave the sign out and say the unit once, where the indicator is declared"]),

    "word.decimal-point": Entry("point"),
    "word.decimal-comma": Entry("comma"),
    "word.comma": Entry("the comma"),
    "word.semicolon": Entry("the semicolon"),
    "word.tab": Entry("the tab"),
  ]
}
