/// What an automatic forecast leans on, and by how much.
public struct Leaning: Sendable, Hashable {
  /// What it was allowed to lean on.
  public let lean: Lean
  /// Observations used.
  public let observations: Int
  /// The weight of each shape of yearly change, heaviest first; they add up to 1.
  public let shapes: [ShapeWeight]
  /// Mean yearly change of the mixture before seeing the series, in data units at the last value.
  public let paceBefore: Double
  /// The same after seeing it.
  public let paceAfter: Double
  /// Medians in data units for one year ahead and for the last asked year: from the table alone
  /// (as if only the last value were known), after seeing the series, and without the direction.
  public let tableAlone: [Year: Double]
  public let withSeries: [Year: Double]
  public let withoutDirection: [Year: Double]

  public struct ShapeWeight: Sendable, Hashable {
    public let kind: ShapeKind
    public let weight: Double
  }
}

/// The shapes of a yearly change in words.
public enum ShapeKind: String, Sendable, Hashable, CaseIterable {
  /// a = 0, r = 0: a step that stays.
  case step
  /// r > 0: mostly noise of measurement, which reverses the year after.
  case reversing
  /// a small pace that persists beside steps.
  case partlyPersistent
  /// a near 1: a pace that goes on.
  case persistent
}
