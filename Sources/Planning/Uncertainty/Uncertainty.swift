public import Diagnostics
public import Probability

/// How sure somebody is of a value that a plan assumes: a named distribution.
public struct Uncertainty: Sendable, Hashable {
  /// The distribution, in the unit of the value.
  public enum Shape: Sendable, Hashable {
    case uniform(Uniform)
    case triangular(Triangular)
    case pert(PERT)
    case normal(Normal)
    /// A few values with their weights.
    case discrete(Discrete)
    /// Values that were seen, each as likely as the others.
    case empirical(Discrete)
    /// What a least-squares fit leaves open.
    case student(StudentT)
  }

  public let shape: Shape
  /// The name that correlations know it by; unique in a plan.
  public let id: Located<String>?
  /// Where it is written.
  public let span: SourceSpan?

  public init(_ shape: Shape, id: Located<String>? = nil, span: SourceSpan? = nil) {
    self.shape = shape
    self.id = id
    self.span = span
  }

  /// The distribution of the value.
  public var distribution: any Distribution {
    switch shape {
    case .uniform(let distribution): distribution
    case .triangular(let distribution): distribution
    case .pert(let distribution): distribution
    case .normal(let distribution): distribution
    case .discrete(let distribution), .empirical(let distribution): distribution
    case .student(let distribution): distribution
    }
  }

  /// The central value: it is as likely to be less as to be more.
  public var median: Double { distribution.median }
}

extension Uncertainty.Shape {
  /// Anything between two numbers, each as likely as the others; `low` lies below `high`.
  public static func uniform(low: Double, high: Double) -> Self {
    .uniform(Uniform(from: low, to: high))
  }

  /// Straight up to the most likely value and down again; the numbers rise, the ends differ.
  public static func triangular(low: Double, mode: Double, high: Double) -> Self {
    .triangular(Triangular(low: low, mode: mode, high: high))
  }

  /// A smooth hump between two ends; the numbers rise, the ends differ.
  public static func pert(low: Double, mode: Double, high: Double) -> Self {
    .pert(PERT(low: low, mode: mode, high: high))
  }

  /// About `mean`; the deviation is positive.
  public static func normal(mean: Double, standardDeviation: Double) -> Self {
    .normal(Normal(mean: mean, standardDeviation: standardDeviation))
  }

  /// A few values with weights of which one is positive.
  public static func discrete(_ values: [Double], weights: [Double]) -> Self {
    .discrete(Discrete(values, weights: weights))
  }

  /// Values that were seen; at least one.
  public static func empirical(_ values: [Double]) -> Self { .empirical(Discrete(values)) }

  /// The word that a plan uses for it.
  public var name: String {
    switch self {
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "pert"
    case .normal: "normal"
    case .discrete: "discrete"
    case .empirical: "empirical"
    case .student: "student"
    }
  }
}
