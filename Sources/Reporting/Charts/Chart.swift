/// A chart as data: what it shows, the words around it, and the table of its numbers.
///
/// The picture, the alternative text, the table and the specification for notebooks are views of the
/// same figures.
public struct Chart: Sendable, Hashable {
  public enum Picture: Sendable, Hashable {
    case fan(FanChart)
    case dumbbell(DumbbellChart)
    case tornado(TornadoChart)
    case ledger(LedgerChart)
  }

  public let picture: Picture
  /// The finding, in one line.
  public let headline: String
  /// What is measured, in which unit, in which scenario.
  public let subtitle: String
  /// What somebody hears who cannot see the chart.
  public let alternative: String
  /// How many figures there are, what the forecast leans on, what the marks mean.
  public let notes: [String]
  /// Who published the figures; nil where the data do not say.
  public let source: String?
  /// Every number of the chart.
  public let table: ReportTable
  /// The same numbers for other programs.
  public let dataset: Dataset

  public init(
    picture: Picture, headline: String, subtitle: String, alternative: String,
    notes: [String] = [], source: String? = nil, table: ReportTable, dataset: Dataset
  ) {
    self.picture = picture
    self.headline = headline
    self.subtitle = subtitle
    self.alternative = alternative
    self.notes = notes
    self.source = source
    self.table = table
    self.dataset = dataset
  }

  /// The marks of the chart in a frame of a width in pixels; the height follows.
  func scene(width: Double) -> Scene {
    switch picture {
    case .fan(let chart): FanDrawing(chart, width: width).scene()
    case .dumbbell(let chart): DumbbellDrawing(chart, width: width).scene()
    case .tornado(let chart): TornadoDrawing(chart, width: width).scene()
    case .ledger(let chart): LedgerDrawing(chart, width: width).scene()
    }
  }

  /// The chart alone as a report, for text, Markdown and files.
  public func report() -> Report {
    Report(
      title: headline, subtitles: [subtitle],
      sections: [
        Report.Section(
          table: table,
          notes: notes + (source.map { [$0] } ?? []))
      ])
  }
}
