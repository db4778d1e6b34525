/// What an automatic forecast leans on, and by how much.
public struct Leaning: Sendable, Hashable {
  /// What it was allowed to lean on and could: the direction counts only where one is stated.
  public let lean: Lean
  /// Observations used.
  public let observations: Int
  /// The weight of each shape of yearly change, heaviest first; they add up to 1.
  public let shapes: [ShapeWeight]
  /// The same before seeing the series.
  public let shapesBefore: [ShapeWeight]
  /// How the variance of a year's change divides in the mixture: what goes on the next year, what
  /// stays, and what reverses. They add up to 1.
  public let division: ChangeDivision
  /// The change that the mixture's mean pace makes in one year from the last value, in data units,
  /// before seeing the series.
  public let paceBefore: Double
  /// The same after seeing it.
  public let paceAfter: Double
  /// Medians in data units for one year ahead and for the last asked year: from the table alone
  /// (as if only the last value were known), after seeing the series, and without the direction.
  public let tableAlone: [Year: Double]
  public let withSeries: [Year: Double]
  public let withoutDirection: [Year: Double]
  /// What other areas lent; nil where nothing was borrowed.
  public let loan: Loan?

  /// What the expectation before seeing the series owes to other areas.
  public struct Loan: Sendable, Hashable {
    /// The areas it was learnt from, never the series' own.
    public let areas: Int
    /// The windows of their past, none later than the origin.
    public let windows: Int
    /// How much of the expectation they make up at this level, from 0 to 1; the rest is the table's.
    public let share: Double
  }

  /// A shape and how much of the mixture it carries.
  public struct ShapeWeight: Sendable, Hashable {
    public let kind: ShapeKind
    public let weight: Double
  }

  /// Shares of the variance of a yearly change; they add up to 1.
  public struct ChangeDivision: Sendable, Hashable {
    /// A pace: it persists from year to year.
    public let goesOn: Double
    /// A step: the level keeps it, the next change knows nothing of it.
    public let stays: Double
    /// Noise of measurement: the year after takes it back.
    public let reverses: Double
  }
}

/// The shapes of a yearly change in words.
public enum ShapeKind: String, Sendable, Hashable, CaseIterable {
  /// The change is a step that stays: nothing of it persists or reverses.
  case step
  /// A part of the change (two fifths or more) is noise of measurement, which reverses the year
  /// after.
  case reversing
  /// A part of the change is a pace that persists, beside steps that stay.
  case partlyPersistent
  /// Nearly all of the change is a pace that goes on.
  case persistent
}
