public import Forecasting

/// A forecast as it was on the day when it was frozen: what was known, what was said, and what the
/// simplest forecasts would have said.
public struct FrozenForecast: Sendable, Hashable {
  /// How it came about.
  public struct Setting: Sendable, Hashable {
    /// The plan's path as the user typed it.
    public let plan: String
    /// The version of the software.
    public let version: String
    public let scenario: String
    public let seed: UInt64
    public let draws: Int
    public let lean: Lean

    public init(
      plan: String, version: String, scenario: String, seed: UInt64, draws: Int, lean: Lean
    ) {
      self.plan = plan
      self.version = version
      self.scenario = scenario
      self.seed = seed
      self.draws = draws
      self.lean = lean
    }
  }

  /// A file that was read, and the SHA-256 of its bytes.
  public struct Input: Sendable, Hashable {
    public let path: String
    public let fingerprint: String

    public init(path: String, fingerprint: String) {
      self.path = path
      self.fingerprint = fingerprint
    }
  }

  public struct Series: Sendable, Hashable {
    public let id: SeriesID
    /// The figures that the forecast was made from, since the last break; never empty.
    public let observed: [YearlyObservation]
    public let steps: [Step]

    /// The figures in any order of their years; traps without one.
    public init(id: SeriesID, observed: [YearlyObservation], steps: [Step]) {
      precondition(!observed.isEmpty, "a forecast that can be scored starts from a figure")
      self.id = id
      self.observed = observed.sorted { $0.year < $1.year }
      self.steps = steps
    }

    /// The last year that was known.
    public var origin: Year { observed[observed.count - 1].year }
  }

  /// One forecast year.
  public struct Step: Sendable, Hashable {
    public let year: Year
    public let kind: SeriesProjection.Kind
    public let value: Double
    /// At ``FrozenForecast/levels``; nil where no interval could be had.
    public let quantiles: [Double]?
    /// What the reference forecasts said, in the order of all cases.
    public let references: [Double]

    public init(
      year: Year, kind: SeriesProjection.Kind, value: Double, quantiles: [Double]?,
      references: [Double]
    ) {
      self.year = year
      self.kind = kind
      self.value = value
      self.quantiles = quantiles
      self.references = references
    }
  }

  /// What was said of a target whose year had not come.
  public struct Promise: Sendable, Hashable {
    public let target: String
    public let area: String
    public let year: Year
    /// What was asked, as ``Target/Goal`` is written in results.
    public let relation: String
    public let targetValue: Double?
    /// Nil where no chance could be stated.
    public let probability: Double?
    public let verdict: Verdict

    public init(
      target: String, area: String, year: Year, relation: String, targetValue: Double?,
      probability: Double?, verdict: Verdict
    ) {
      self.target = target
      self.area = area
      self.year = year
      self.relation = relation
      self.targetValue = targetValue
      self.probability = probability
      self.verdict = verdict
    }
  }

  /// The grammar of the file.
  public static let format = 1
  /// The quantiles that are kept: the ends of the 95%, 80% and 50% intervals, and the median.
  public static let levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]

  public let setting: Setting
  public let inputs: [Input]
  public let series: [Series]
  public let promises: [Promise]

  public init(setting: Setting, inputs: [Input], series: [Series], promises: [Promise]) {
    self.setting = setting
    self.inputs = inputs
    self.series = series
    self.promises = promises
  }
}
