/// What will be said, before how it looks: a title and sections of tables and sentences.
public struct Report: Sendable, Hashable {
  /// A table with words above and below it.
  public struct Section: Sendable, Hashable {
    public let heading: String?
    public let paragraphs: [String]
    /// Points of a list, one sentence or a few each.
    public let items: [String]
    public let table: ReportTable?
    /// Remarks below the table: `* assumed, not in the programme`.
    public let notes: [String]

    public init(
      heading: String? = nil, paragraphs: [String] = [], items: [String] = [],
      table: ReportTable? = nil,
      notes: [String] = []
    ) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.items = items
      self.table = table
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
