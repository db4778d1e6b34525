/// What will be said, before how it looks: a title and sections of tables and sentences.
public struct Report: Sendable, Hashable {
  /// A table with words above and below it.
  public struct Section: Sendable, Hashable {
    /// Whether a heading opens a part of the report, or stands within one.
    public enum Rank: Sendable, Hashable {
      case part, detail
    }

    public let heading: String?
    public let rank: Rank
    public let paragraphs: [String]
    /// Points of a list, one sentence or a few each.
    public let items: [String]
    /// Pictures with their own words and tables, above the section's table.
    public let charts: [Chart]
    public let table: ReportTable?
    /// What a long table is called where a page folds it away until somebody asks; nil: it is shown.
    public let fold: String?
    /// Remarks below the table: `* assumed, not in the programme`.
    public let notes: [String]

    public init(
      heading: String? = nil, rank: Rank = .part, paragraphs: [String] = [],
      items: [String] = [], charts: [Chart] = [], table: ReportTable? = nil, fold: String? = nil,
      notes: [String] = []
    ) {
      self.heading = heading
      self.rank = rank
      self.paragraphs = paragraphs
      self.items = items
      self.charts = charts
      self.table = table
      self.fold = fold
      self.notes = notes
    }
  }

  public let title: String
  /// Short facts beside the title: the scenario, the last observed year.
  public let subtitles: [String]
  public let sections: [Section]

  public init(title: String, subtitles: [String] = [], sections: [Section]) {
    self.title = title
    self.subtitles = subtitles
    self.sections = sections
  }
}
