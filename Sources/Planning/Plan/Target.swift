public import Diagnostics
public import Forecasting

/// A goal for one indicator, with its year.
public struct Target: Sendable, Hashable {
  public enum Goal: Sendable, Hashable {
    case atMost(Double)
    case atLeast(Double)
    case between(Double, Double)
    /// An assigned fall within the year.
    case reduceBy(Double)
    /// An assigned rise within the year.
    case increaseBy(Double)
    /// Not worse than at the base year.
    case maintain
    /// The sum over the years: at least this where higher is better, at most where lower is.
    case total(Double)
  }

  public enum When: Sendable, Hashable {
    /// A level at the end of the year.
    case by(Year)
    /// A flow or a change within the year.
    case during(Year)
    /// A sum over years, both ends included.
    case over(from: Year, through: Year)

    /// The year in which the target is judged.
    public var year: Year {
      switch self {
      case .by(let year), .during(let year): year
      case .over(_, let through): through
      }
    }
  }

  public enum Status: String, Sendable, Hashable, CaseIterable {
    case official
    /// Not in the programme: somebody assumed it.
    case assumed
  }

  public let id: String
  public let label: LocalizedText?
  public let indicator: String
  public let goal: Goal
  public let when: When
  /// The year that progress is measured from; nil: the indicator's, else the first observation
  /// after the last break.
  public let baseYear: Year?
  public let status: Status
  public let span: SourceSpan?

  public init(
    id: String, label: LocalizedText? = nil, indicator: String, goal: Goal, when: When,
    baseYear: Year? = nil, status: Status = .official, span: SourceSpan? = nil
  ) {
    self.id = id
    self.label = label
    self.indicator = indicator
    self.goal = goal
    self.when = when
    self.baseYear = baseYear
    self.status = status
    self.span = span
  }
}
