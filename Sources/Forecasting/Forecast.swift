public import Probability

/// A fitted trend carried into the future: one predictive distribution a year, and joint paths.
///
/// Every point, interval and probability is a view of the same distribution.
public struct Forecast: Sendable {
  /// The last year whose value the forecast knows.
  public let origin: Year
  /// The value at the origin, in data units.
  public let originValue: Double
  /// The years ahead, from the one after the origin on; without gaps.
  public let steps: [Step]
  /// How values are turned into the scale on which the trend is linear.
  public let scale: Scale
  /// Draws joint paths over the years of `steps`.
  let generator: any PathGenerator

  /// One year ahead.
  public struct Step: Sendable {
    public let year: Year
    /// The median of the distribution, or the fitted curve where no distribution exists.
    public let point: Double
    /// Nil where the family leaves no degrees of freedom: then no interval can be had.
    public let distribution: PredictiveDistribution?
  }

  public func step(_ year: Year) -> Step? {
    guard let first = steps.first else { return nil }
    let index = first.year.distance(to: year)
    return steps.indices.contains(index) ? steps[index] : nil
  }

  /// Joint paths, the same for the same stream: stratified over the atoms, quasi-random in the
  /// years (see the article on paths). Without a distribution every path is the fitted curve.
  public func paths(count: Int, stream: RandomStream) -> PathSet {
    generator.paths(count: count, stream: stream)
  }
}

/// Makes joint paths on the fitted scale.
protocol PathGenerator: Sendable {
  func paths(count: Int, stream: RandomStream) -> PathSet
}

/// Joint paths of one series over the years ahead, on the fitted scale.
///
/// `scaled[step][draw]` is z on `scale`; `scale.value(of:)` maps it into data units and bounds.
public struct PathSet: Sendable {
  public let years: [Year]
  public let scale: Scale
  public let scaled: [[Double]]

  /// The values of one step in data units, kept within the bounds.
  public func values(step: Int) -> Draws { Draws(scaled[step].map { scale.value(of: $0) }) }
}
