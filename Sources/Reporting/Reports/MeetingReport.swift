import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Probability

/// The page for the meeting: verdicts, charts, scenarios, what matters most, ledgers, and all that
/// they rest on.
///
/// It is put together from the reports that the commands print, so that the page and the commands
/// never say different things.
public struct MeetingReport: Sendable {
  let plan: Plan
  /// The scenario that verdicts and charts are of.
  let projection: ScenarioProjection
  let assessments: [Assessment]
  /// The compared scenarios, the baseline first, and what they mean for each target.
  let projections: [ScenarioProjection]
  let comparisons: [TargetComparison]
  let parts: Parts
  let wording: Wording

  /// What a page may have besides.
  public struct Parts: Sendable {
    /// Instead of the plan's name; nil: the plan's name.
    public var title: String?
    /// Indicators that are drawn; empty: all.
    public var indicators: [String] = []
    /// What moves the first uncertain target, and in which scenario.
    public var sensitivities: [Sensitivity] = []
    public var tornadoScenario: Scenario?
    public var ledgers: [LedgerAccount] = []
    public var standards: [PublishedStandard] = []
    /// How the futures were drawn.
    public var draws = 0
    public var seed: UInt64 = 0

    public init() {}
  }

  public init(
    plan: Plan, projection: ScenarioProjection, assessments: [Assessment],
    projections: [ScenarioProjection], comparisons: [TargetComparison], parts: Parts,
    wording: Wording
  ) {
    self.plan = plan
    self.projection = projection
    self.assessments = assessments
    self.projections = projections
    self.comparisons = comparisons
    self.parts = parts
    self.wording = wording
  }

  public func report() -> Report {
    let facts = [wording.say("page.through", ["through": .year(plan.through.number)])]
    return Report(
      title: parts.title ?? wording.text(plan.name),
      subtitles: subtitles(plan, projection, wording) + facts,
      sections: verdicts() + indicators() + scenarios() + tornado() + ledgers() + rates()
        + standards() + foundations() + reading())
  }

  /// A heading of the page.
  func part(_ slug: String) -> String { wording.say("page.\(slug)") }

  /// A section of another report, as a detail of a part.
  func detail(_ section: Report.Section, fold: String? = nil) -> Report.Section {
    Report.Section(
      heading: section.heading, rank: .detail, paragraphs: section.paragraphs,
      items: section.items, charts: section.charts, table: section.table, fold: fold,
      notes: section.notes)
  }

  /// What a table of many rows is called where it is folded; nil for a short one.
  func fold(_ table: ReportTable?) -> String? {
    guard let table, table.rows.count > 14 else { return nil }
    return wording.say(
      "page.rows", ["count": .number(Double(table.rows.count), decimals: 0)])
  }
}
