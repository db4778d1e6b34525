/// How a trend is to be fitted, as the user named it.
public enum TrendSpecification: Sendable, Hashable {
  /// The learnt mixture of linear models; answers from one observation up.
  case automatic
  case family(FamilySpecification)
}

/// A classical family with its options.
public struct FamilySpecification: Sendable, Hashable {
  public let family: TrendFamily
  /// The years in which a piecewise-linear trend may bend, sorted; empty for other families.
  public let breaks: [Year]
  /// Weight of an observation one year older than the next, in (0, 1]; 1: all alike.
  public let discount: Double
  /// Share of the yearly change that remains a year further on, in (0, 1]; 1: no damping.
  public let damping: Double

  /// Where the cap of a growth curve comes from; no meaning for other families.
  public let cap: GrowthCap

  public init(
    _ family: TrendFamily, breaks: [Year] = [], discount: Double = 1, damping: Double = 1,
    cap: GrowthCap = .estimated
  ) {
    if case .value(let value) = cap { precondition(value.isFinite, "a cap is a finite number") }
    precondition(discount > 0 && discount <= 1, "a discount lies in (0, 1]")
    precondition(damping > 0 && damping <= 1, "a damping lies in (0, 1]")
    self.family = family
    self.breaks = breaks.sorted()
    self.discount = discount
    self.damping = damping
    self.cap = cap
  }
}

public enum TrendFamily: String, Sendable, Hashable, CaseIterable {
  case constant, linear, quadratic, exponential
  case logitLinear = "logit-linear"
  case piecewiseLinear = "piecewise-linear"
  case logistic, gompertz
  case saturatingExponential = "saturating-exponential"
}

/// What a forecast may lean on.
public struct Lean: OptionSet, Sendable, Hashable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The series' own past changes the weights of the shapes.
  public static let own = Lean(rawValue: 1)
  /// The stated direction of good.
  public static let direction = Lean(rawValue: 2)
  /// How common each shape is among real series.
  public static let reference = Lean(rawValue: 4)
  /// What other areas at hand did, where a ``BorrowedTable`` is passed.
  public static let borrow = Lean(rawValue: 8)

  /// All but borrowing, which needs other areas and is asked for by name.
  public static let all: Lean = [.own, .direction, .reference]
}
