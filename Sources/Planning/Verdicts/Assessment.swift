public import Diagnostics
public import Forecasting
public import Probability

/// The judgement of one target in one scenario and area.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  case met
  /// Met now, and may be lost again by the target's year.
  case metAtRisk = "met-at-risk"
  case onTrack = "on-track"
  case atRisk = "at-risk"
  case offTrack = "off-track"
  /// Off track, with the latest and the projected value both worse than the base.
  case reversing
  case missed
  case noVerdict = "no-verdict"
}

/// What a verdict carries besides: none of them changes it.
public enum VerdictFlag: String, Sendable, Hashable, CaseIterable {
  /// The probability is at least 0.8.
  case secure
  case unprecedented
  case fewPoints = "few-points"
  case denominatorDriven = "denominator-driven"
  case standardsDisagree = "standards-disagree"
  case floorHit = "floor-hit"
  case capHit = "cap-hit"
  case provisional
  case estimated
  case derived
  case assumed
  /// The figure of the target's year is known for a part of it, and attainment is against that part.
  case toDate = "to-date"
  /// That part is the usual share of earlier years by the same date, not the share of the time.
  case usualShare = "usual-share"
}

/// One target in one scenario and area: the figures, the measures, the verdict and its reason.
public struct Assessment: Sendable {
  public let scenario: String
  public let area: String
  public let target: Target
  public let indicator: Indicator
  /// The latest observed value, or change for a target on a change; nil without observations.
  public let now: Double?
  public let nowYear: Year?
  /// What kind of figure the latest one is; nil without observations.
  public let nowStatus: ObservationStatus?
  /// What the target asks of `projected`, in the indicator's unit (for a change: the change).
  public let targetValue: Double?
  /// The projected value, or change, in the target's year: rounded for whole numbers.
  public let projected: Double?
  /// The same before rounding.
  public let projectedRaw: Double?
  public let interval80: PredictionInterval?
  public let interval95: PredictionInterval?
  /// Nil where none can be had, or where the figure is assumed.
  public let probability: Double?
  /// How much of the width is the trend and how much the plan; nil where no lever is uncertain.
  public let split: WidthSplit?
  /// The value that can be promised with 80%: nil without a distribution, and for bands.
  public let promised: Double?
  /// The gap of a percentage in people or households of its base.
  public let gapInBase: BaseGap?
  /// What is known of a year that is not over: of a flow the target's, of a level one up to it; nil
  /// where nothing is.
  public let toDate: PartialFigure?
  /// Whether the figure of the target's year is already observed.
  public let isObserved: Bool
  /// Whether the figure of the target's year is assumed and not projected.
  public let isAssumed: Bool
  public let measures: Measures
  /// What published bodies would say; empty where their formulas do not apply.
  public let standards: [PublishedStandard.Answer]
  public let verdict: Verdict
  /// A slug of the catalogue (`verdict.…`) with its arguments: one sentence.
  public let reason: Message
  /// The machine's code of the reason, such as `NO_FORECAST`.
  public let reasonCode: String
  public let flags: [VerdictFlag]
  /// The first year in which the target is met on this path.
  public let eta: Eta
  /// What the target asks of the figure; nil where there is nothing to judge.
  let requirement: Requirement?
  let drawing: @Sendable () -> Draws?

  /// Paired draws of the judged figure, drawn when asked for; nil without a distribution.
  public var draws: Draws? { drawing() }

  /// How many people or households a gap in percentage points is.
  public struct BaseGap: Sendable, Hashable {
    public let amount: Double
    public let unit: Unit
    /// The year of the base's figure.
    public let year: Year
  }
}

/// When a target is reached.
public enum Eta: Sendable, Hashable {
  case year(Year)
  /// Not by the plan's last year.
  case beyond(Year)
  case never
  case unknown
}

/// The measures of progress; each nil where it is not defined.
public struct Measures: Sendable, Hashable {
  public let baseValue: Double?
  public let baseYear: Year?
  public let attainmentPercent: Double?
  public let distance: Double?
  /// Slope by least squares since the base, in units a year.
  public let paceNow: Double?
  /// Whether `paceNow` is the first projected median change, for want of a second figure.
  public let paceNowIsProjected: Bool
  public let paceNeeded: Double?
  public let paceRatio: Double?
  public let paceRatioFromBase: Double?
  public let acceleration: Double?
  public let gapPace: Double?
  public let gapPaceNeeded: Double?
  public let gapPaceRatio: Double?
  public let projectedRatio: Double?
  public let leadYears: Int?
  public let aheadBy: Double?
  public let historicBest: Double?
  public let ambition: Double?
  /// Average annual rate of reduction, percent; nil at zero, with a reason.
  public let aarr: Double?
  public let aarrNeeded: Double?
}
