extension Catalogue {
  /// What is said where results are written for other programs.
  static let englishNeighbours: [String: Entry] = [
    "iamc-name": Entry(
      "the {column} \"{name}\" is written \"{written}\": {reason}",
      help: ["filter by the name as it is written"]),
    "iamc-left-out": Entry(
      "{count} {count|figure|figures} that no trend uses (context, or before a break of definition)"
        + " {count|is|are} left out: the table has no column to tell them apart",
      help: ["`--format csv` has them, with their status"]),
    "iamc.scenario": Entry("scenario"),
    "iamc.region": Entry("region"),
    "iamc.variable": Entry("variable"),
    "iamc.bar": Entry("a bar separates the levels of a variable"),
    "iamc.missing": Entry("programs that read the table take it for a missing value"),
    "iamc.taken": Entry("another one has that name"),
    "iamc.reserved": Entry("the observed figures stand under that name"),
  ]
}
