public import Forecasting

/// The change of a rate between two years, split into what its numerator and what its denominator
/// did.
///
/// With the rate R = c N/D in years 0 and 1:
///
///     numerator part   = c (N₁ - N₀) (1/D₀ + 1/D₁) / 2
///     denominator part = c (N₀ + N₁) / 2 (1/D₁ - 1/D₀)
///
/// The two add up to R₁ - R₀ exactly, and neither depends on which of them is said to move first:
/// each is the mean of both orders. Source: P. Das Gupta, "Standardization and decomposition of
/// rates", US Bureau of the Census, P23-186 (1993), two factors.
public struct RateChange: Sendable, Hashable {
  /// A year of the rate with the size of its base.
  public struct Figure: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case observed, projected, assumed
    }

    public let year: Year
    /// In the indicator's unit.
    public let rate: Double
    /// The denominator, in its own unit; above zero. A middle value where it is projected.
    public let base: Double
    /// How the rate came about.
    public let kind: Kind
    /// How the denominator came about.
    public let baseKind: Kind

    public init(
      year: Year, rate: Double, base: Double, kind: Kind = .observed, baseKind: Kind = .observed
    ) {
      self.year = year
      self.rate = rate
      self.base = base
      self.kind = kind
      self.baseKind = baseKind
    }
  }

  public let id: SeriesID
  /// The indicators that the denominator is made of.
  public let bases: [String]
  public let from: Figure
  public let to: Figure

  public init(id: SeriesID, bases: [String], from: Figure, to: Figure) {
    precondition(from.base > 0 && to.base > 0, "a rate has a denominator above zero")
    self.id = id
    self.bases = bases
    self.from = from
    self.to = to
  }

  /// R₁ - R₀, in the indicator's unit (points of a percentage).
  public var whole: Double { to.rate - from.rate }

  /// What the change is: an observed rate of a projected base is no observation.
  public var kind: Figure.Kind { to.kind == .observed ? to.baseKind : to.kind }

  /// What the denominator alone would have done.
  public var denominatorPart: Double {
    // c N = R D; written so that an unmoved denominator gives an exact zero.
    (from.rate * from.base + to.rate * to.base) / 2
      * ((from.base - to.base) / from.base / to.base)
  }

  /// What the numerator alone would have done.
  public var numeratorPart: Double { whole - denominatorPart }

  /// Whether more than half of the change is the denominator's.
  public var isDenominatorDriven: Bool { whole != 0 && denominatorPart / whole > 0.5 }
}
