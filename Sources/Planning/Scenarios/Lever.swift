public import Diagnostics
public import Forecasting

/// What a scenario changes in one indicator.
public struct Lever: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Multiplies the baseline's median yearly change, on the fitted scale.
    case pace(Double)
    /// Multiplies the level of a flow.
    case scale(Double)
    /// Replaces the median yearly change.
    case change(Amount)
    /// Adds to the yearly change.
    case add(Amount)
    /// A straight line to a value, held after.
    case reach(Double, by: Year)
    /// Planned values for given years.
    case set([Year: Double], then: Afterwards)
    /// The last value, frozen.
    case hold
    /// A jump in one year.
    case shock(Amount, in: Year, recovery: Recovery?)
    /// All other levers of the indicator start this many years later.
    case delay(Int)
    /// Approaches a limit, closing this share of the gap every year.
    case saturate(limit: Double, gapShare: Double)
    case floor(Double)
    case cap(Double)
    /// In every year and path the best of the indicator's paths under the named scenarios.
    case bestOf([String])
    /// What another indicator's movement hands on; of a plan, not of a scenario.
    indirect case link(Link)

    /// The key in a plan: `pace`, `scale` …
    public var name: String {
      switch self {
      case .pace: "pace"
      case .scale: "scale"
      case .change: "change"
      case .add: "add"
      case .reach: "reach"
      case .set: "set"
      case .hold: "hold"
      case .shock: "shock"
      case .delay: "delay"
      case .saturate: "saturate"
      case .floor: "floor"
      case .cap: "cap"
      case .bestOf: "best_of"
      case .link: "link"
      }
    }
  }

  /// What a `set` does after its last year.
  public enum Afterwards: String, Sendable, Hashable, CaseIterable {
    /// The trend goes on from the set value.
    case `continue`
    /// The figure returns to the path that it would have had.
    case `return`
  }

  /// An amount with its unit spelled out.
  public struct Amount: Sendable, Hashable {
    public enum Unit: Sendable, Hashable {
      /// The indicator's own unit.
      case own
      /// Percentage points, of an indicator that is a percentage.
      case points
      /// Percent of the current value.
      case percent
      /// People, households …: of an indicator that is a share `of` a base counted in them.
      case named(String)
    }

    public let value: Double
    public let unit: Unit

    public init(_ value: Double, _ unit: Unit) {
      self.value = value
      self.unit = unit
    }
  }

  public struct Recovery: Sendable, Hashable {
    public enum Shape: String, Sendable, Hashable, CaseIterable {
      case none, linear, exponential
    }

    public let years: Int
    public let shape: Shape

    public init(years: Int, shape: Shape = .linear) {
      self.years = years
      self.shape = shape
    }
  }

  public let kind: Kind
  /// First year; nil: the first projected one.
  public let from: Year?
  /// Last year, included; nil: to the end.
  public let until: Year?
  /// Years to full effect; 1: at once.
  public let ramp: Int
  /// The numbers of `kind` that are uncertain; there it holds their medians.
  public let uncertainties: [Slot: Uncertainty]
  public let span: SourceSpan?

  public init(
    _ kind: Kind, from: Year? = nil, until: Year? = nil, ramp: Int = 1,
    uncertainties: [Slot: Uncertainty] = [:], span: SourceSpan? = nil
  ) {
    self.kind = kind
    self.from = from
    self.until = until
    self.ramp = ramp
    self.uncertainties = uncertainties
    self.span = span
  }
}
