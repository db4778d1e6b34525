extension Catalogue {
  /// What is said about an office's table that is imported.
  static let englishImport: [String: Entry] = [
    "import-missing": Entry("there is no file \"{file}\"", help: ["check the path"]),
    "import-empty": Entry(
      "\"{file}\" has no cells here", help: ["name another sheet or range: --sheet, --range"]),
    "import-no-table": Entry(
      "no table with years is found in \"{file}\"",
      notes: [
        "looked for: years side by side (2021, 2022, ...), or a column named year or Năm, or areas side by side (Xã ..., Thị trấn ...)"
      ],
      help: ["name the sheet or the cells that hold the table: --sheet, --range A3:F20"]),
    "import-no-indicator": Entry(
      "the table in \"{file}\" names no indicator",
      help: [
        "name it: --indicator poor_households; or give the labels a column \"Chỉ tiêu\" or \"indicator\""
      ]),
    "import-areas-unclear": Entry(
      "the headings {names} may be areas or indicators",
      notes: ["no heading says so, as \"Xã Duyên Thái\" or a heading \"Các xã\" above them would"],
      help: [
        "if they are areas: --areas-row {row}, with --indicator where the table names none",
        "if they are indicators: --areas-row none",
      ]),
    "import-areas-row": Entry(
      "row {row} names no areas",
      help: ["name the row where the names of the areas stand: --areas-row 5"]),
    "import-areas-twice": Entry(
      "areas stand down the rows, in the column \"{text}\", and over the columns: \"{area}\" at {place}",
      help: ["if those over the columns are no areas: --areas-row none"]),
    "import-year-unclear": Entry(
      "the table in \"{file}\" does not say clearly which year its figures are of",
      notes: [
        "the titles say: {titles}",
        "a title is believed where it names one year, and neither a plan nor an estimate",
      ],
      help: ["say it: --year 2023, --year 'KH 2024', --year 'ước 2024'"]),
    "import-no-figures": Entry(
      "the table in \"{file}\" has no figures below its heading",
      help: ["name the cells that hold the whole table: --range A3:F20"]),
    "import-label": Entry(
      "no name can be made of the label \"{text}\"",
      help: ["give it one: --map '{text}=some_name'"]),
    "import-map-unknown": Entry(
      "--map: no label of the table is \"{label}\"",
      notes: ["the labels: {labels}"],
      help: ["did you mean \"{suggestion}\"?"]),
    "import-twice": Entry(
      "a second figure of {name} for {year}",
      notes: ["the first is at {first}", "area: {area}"],
      help: [
        "if it is another indicator, name it by its cell: --map {cell}=another_name",
        "else name the cells that count: --range",
      ]),
    "workbook-beside": Entry(
      "{count} {count|cell stands|cells stand} beside the table and {count|is|are} not read, the first \"{text}\"",
      help: ["give the column a heading, or remove it"]),
    "workbook-left-out": Entry(
      "{count} {count|row or cell gives|rows or cells give} no figure: {places}",
      help: ["`ontrack import` shows why, one by one"]),

    "import.title": Entry("title: {text}"),
    "import.header": Entry("heading in row {row}"),
    "import.headers": Entry("heading in the rows {row} to {last}"),
    "import.years-over": Entry("years stand over the columns"),
    "import.years-down": Entry("years stand down the rows"),
    "import.year-title": Entry("the year {year} is that of the title at {place}"),
    "import.year-given": Entry("the year {year} is given"),
    "import.areas-over": Entry("areas stand over the columns, in row {row}"),
    "import.delimiter": Entry("fields are parted by {sign}"),
    "import.mark-settled": Entry(
      "numbers stored as texts have a decimal {mark}: settled by {text} at {place}"),
    "import.mark-declared": Entry("numbers stored as texts have a decimal {mark}, as declared"),
    "import.areas": Entry("{count} {count|area|areas}: {names}"),
    "import.indicators": Entry("Indicators"),
    "import.left-out": Entry("Left out"),
    "import.label": Entry("label"),
    "import.years": Entry("years"),
    "import.figures": Entry("figures"),
    "import.text": Entry("text"),
    "import.shown": Entry(
      "{count} {count|figure|figures}; nothing is written. To write them: -o observations.csv"),
    "import.written": Entry("{count} {count|figure|figures} written to {file}"),
    "import.left-title": Entry("a title"),
    "import.left-column-numbers": Entry("numbers of the columns"),
    "import.left-no-figures": Entry("no figures in the row"),
    "import.left-total": Entry("a total of the other rows"),
    "import.left-total-column": Entry("a total of other columns"),
    "import.left-no-year": Entry("no year"),
    "import.left-no-area": Entry("no area"),
    "import.left-no-label": Entry("no label"),
    "import.left-merged": Entry(
      "a merged cell over several years or rows: which of them has the figure?"),
    "import.left-placeholder": Entry("a sign for: no figure"),
    "import.left-column": Entry("a column that is not understood"),
    "import.left-comparison": Entry("a comparison of years, no figure of one"),
    "import.left-second-table": Entry("another table starts here: read it with --range"),
  ]
}
