public import Forecasting
public import Probability

extension SeriesProjection {
  /// One year ahead.
  ///
  /// Value, intervals, probabilities and quantiles are views of one distribution.
  public struct Step: Sendable {
    public let year: Year
    public let kind: Kind
    /// The median, within bounds; not rounded.
    public let value: Double
    /// Nil where no interval can be had.
    public let interval80: PredictionInterval?
    public let interval95: PredictionInterval?
    /// What is known about the chances of the value.
    let law: StepLaw
    let source: DrawSource
    /// The number of worlds that the uncertain values of the plan were drawn in: path i of the draws
    /// belongs to world i mod this. Nil where none of them moves the year.
    let worlds: Int?

    /// A step from its figures: with a distribution all chances come from it, else from the draws.
    public init(
      year: Year, kind: Kind = .projected, value: Double, interval80: PredictionInterval? = nil,
      interval95: PredictionInterval? = nil, draws: Draws? = nil,
      distribution: PredictiveDistribution? = nil
    ) {
      self.init(
        year: year, kind: kind, value: value, interval80: interval80, interval95: interval95,
        law: distribution.map { .exact($0) } ?? draws.map { .draws($0) } ?? .none,
        source: draws.map { .stored($0) } ?? .none)
    }

    init(
      year: Year, kind: Kind, value: Double, interval80: PredictionInterval?,
      interval95: PredictionInterval?, law: StepLaw, source: DrawSource, worlds: Int? = nil
    ) {
      self.year = year
      self.kind = kind
      self.value = value
      self.interval80 = interval80
      self.interval95 = interval95
      self.law = law
      self.source = source
      self.worlds = worlds
    }

    /// Paired draws in data units, the same random numbers in every scenario; nil where the
    /// forecast has no distribution, and for figures that are assumed and certain.
    ///
    /// Drawn when first asked for.
    public var draws: Draws? { source.draws }

    /// The exact distribution where no lever and no formula touches the year.
    public var distribution: PredictiveDistribution? {
      if case .exact(let distribution) = law { distribution } else { nil }
    }

    /// How much of the width is the trend and how much the plan; nil where no lever is uncertain.
    public var split: WidthSplit? {
      guard let worlds, let draws else { return nil }
      return WidthSplit(draws, worlds: worlds)
    }

    /// Whether probabilities and quantiles can be had.
    public var isUncertain: Bool { if case .none = law { false } else { true } }
  }
}

extension SeriesProjection.Step {
  /// P(y ≤ value); nil without a distribution.
  ///
  /// Exact where no formula and no path with a memory (`set … then: continue`) is behind the
  /// figure; else the baseline's exact probability plus the difference of the shares of draws, kept
  /// within 0 and 1, or the share of draws of a formula.
  public func probability(atMost value: Double) -> Double? {
    law.probability(exact: { $0.probability(atMost: value) }, of: { $0 <= value })
  }

  /// P(y < value); as ``probability(atMost:)``.
  public func probability(below value: Double) -> Double? {
    law.probability(exact: { $0.probability(below: value) }, of: { $0 < value })
  }

  /// P(y ≥ value); as ``probability(atMost:)``.
  public func probability(atLeast value: Double) -> Double? {
    law.probability(exact: { $0.probability(atLeast: value) }, of: { $0 >= value })
  }

  /// P(y > value); as ``probability(atMost:)``.
  public func probability(above value: Double) -> Double? {
    law.probability(exact: { $0.probability(above: value) }, of: { $0 > value })
  }

  /// The value that is not exceeded with probability p, 0 < p < 1; nil without a distribution.
  public func quantile(_ p: Double) -> Double? {
    switch law {
    case .none: nil
    case .exact(let distribution): distribution.quantile(p)
    case .moved(let moved): moved.quantile(p)
    case .mixed(let mixture): mixture.quantile(p)
    case .counts(let counts): Double(counts.quantile(p))
    case .paired(let paired): paired.quantiles([p])[0]
    case .draws(let draws): draws.quantile(p)
    }
  }
}
