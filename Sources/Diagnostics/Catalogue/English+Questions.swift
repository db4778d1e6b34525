extension Catalogue {
  /// What is said about files of questions and about their answers.
  static let englishQuestions: [String: Entry] = [
    "question-columns": Entry(
      "the header of the questions has no column {names}",
      label: "missing: {names}",
      help: ["the columns are `unique_id,ds,relation,target`"]),
    "question-relation": Entry(
      "\"{text}\" is no relation", label: "expected >= or <="),
    "question-series-unknown": Entry(
      "there is no forecast of a series \"{id}\"",
      notes: ["{count} further {count|question is|questions are} about it"],
      help: ["check the `unique_id`, or what is said about that series"]),
    "question-year-known": Entry(
      "the question is about {year}, and the figures of \"{id}\" reach to {origin}",
      help: ["ask about years from {first} on"]),
    "question-year-beyond": Entry(
      "the question is about {year}, and forecasts of \"{id}\" reach to {last}",
      help: ["raise `--horizon` to {horizon}", "a forecast reaches {limit} years at most"]),
    "questions-missing": Entry("there is no file of questions \"{file}\""),
    "series-borrow": Entry(
      "nothing says which series are alike, so none can borrow from another",
      help: [
        "give the file a column `indicator`, `area` or both: areas of the same indicator lend to each other"
      ]),
    "series-borrowed": Entry(
      "{count} of {all} series borrow: {share} of what is expected before their own figures are seen"
        + " comes from up to {areas} other areas"),
    "series-none-borrowed": Entry(
      "no series borrows: no other area has enough of a past"),
    "series.loan": Entry(
      "{share} of what is expected before its own figures are seen comes from {areas} other areas."),
  ]
}
