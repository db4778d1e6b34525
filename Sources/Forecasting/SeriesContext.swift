/// What is known about a series besides its figures.
public struct SeriesContext: Sendable, Hashable {
  public let bounds: Bounds
  /// Which way is better, where it is stated; nil leans nowhere.
  public let better: Direction?
  /// How the figures of a count come about, where it is stated. What a register counts one by one
  /// moves less from year to year than other amounts, and a table may know it.
  public let counted: Counting?

  public init(bounds: Bounds = .none, better: Direction? = nil, counted: Counting? = nil) {
    self.bounds = bounds
    self.better = better
    self.counted = counted
  }
}
