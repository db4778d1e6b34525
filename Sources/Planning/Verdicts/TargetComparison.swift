import Forecasting
import Probability

/// One target under several scenarios, beside the baseline.
public struct TargetComparison: Sendable {
  /// One scenario's row.
  public struct Row: Sendable {
    public let assessment: Assessment
    /// Projected value less the baseline's, in the indicator's unit; nil where either is missing.
    public let difference: Double?
    /// Probability less the baseline's.
    public let probabilityDifference: Double?
    /// Shares of paired draws in which the scenario is better than the baseline, equal to it at
    /// the printed precision, and worse; levers taken as certain. Nil without draws, and for the
    /// baseline itself.
    public let shares: Shares?
  }

  public struct Shares: Sendable, Hashable {
    public let better: Double
    public let equal: Double
    public let worse: Double
  }

  public let target: Target
  public let area: String
  public let rows: [Row]

  /// Compares each assessment with the first, the baseline's. All must judge one target and area.
  public init?(_ assessments: [Assessment]) {
    guard let baseline = assessments.first else { return nil }
    target = baseline.target
    area = baseline.area
    rows = assessments.map { assessment in
      Row(
        assessment: assessment,
        difference: Self.difference(assessment.projectedRaw, baseline.projectedRaw),
        probabilityDifference: Self.difference(assessment.probability, baseline.probability),
        shares: assessment.scenario == baseline.scenario
          ? nil : Self.shares(assessment, baseline))
    }
  }

  private static func difference(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b else { return nil }
    return a - b
  }

  private static func shares(_ assessment: Assessment, _ baseline: Assessment) -> Shares? {
    guard let other = baseline.draws else { return nil }
    let decimals = assessment.indicator.decimals
    let mine: Draws
    if let draws = assessment.draws {
      mine = draws
    } else if assessment.isAssumed, let value = assessment.projectedRaw {
      mine = Draws(Array(repeating: value, count: other.count))
    } else {
      return nil
    }
    guard mine.count == other.count else { return nil }
    let direction = assessment.preferred
    let comparison = mine.map { $0.rounded(decimals: decimals) }
      .comparison(with: other.map { $0.rounded(decimals: decimals) })
    return direction > 0
      ? Shares(better: comparison.above, equal: comparison.equal, worse: comparison.below)
      : Shares(better: comparison.below, equal: comparison.equal, worse: comparison.above)
  }
}

extension Assessment {
  /// +1 where more of the judged figure is better, -1 where less is.
  public var preferred: Double {
    switch target.goal {
    case .reduceBy, .increaseBy: 1
    case .atMost: -1
    case .atLeast: 1
    case .between, .maintain, .total: indicator.better?.sign ?? 1
    }
  }
}
