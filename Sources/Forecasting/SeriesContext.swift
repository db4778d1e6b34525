/// What is known about a series besides its figures.
public struct SeriesContext: Sendable, Hashable {
  public let bounds: Bounds
  /// Which way is better, where it is stated; nil leans nowhere.
  public let better: Direction?

  public init(bounds: Bounds = .none, better: Direction? = nil) {
    self.bounds = bounds
    self.better = better
  }
}
