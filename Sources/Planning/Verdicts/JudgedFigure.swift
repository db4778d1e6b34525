import Forecasting
import Probability

/// The figure that a target judges: a level, the change of a year, or a sum over years.
struct JudgedFigure: Sendable {
  /// The value; observed, or the median of its distribution.
  let value: Double
  let interval80: PredictionInterval?
  let interval95: PredictionInterval?
  /// The probability that it meets the requirement; nil where none can be had.
  let probability: Double?
  /// The value that can be promised with 80%; nil without a distribution.
  let promised: Double?
  /// Paired draws, drawn when first asked for; nil without a distribution.
  let drawing: @Sendable () -> Draws?
  /// Known, not projected.
  let isObserved: Bool
  /// Fixed by a lever, not projected.
  let isAssumed: Bool
  /// How much of the width is the trend and how much the plan; nil where no lever is uncertain.
  var split: WidthSplit?
}

extension JudgedFigure {
  static func observed(_ value: Double) -> JudgedFigure {
    JudgedFigure(
      value: value, interval80: nil, interval95: nil, probability: nil, promised: nil,
      drawing: { nil },
      isObserved: true, isAssumed: false)
  }

  static func point(_ value: Double, assumed: Bool) -> JudgedFigure {
    JudgedFigure(
      value: value, interval80: nil, interval95: nil, probability: nil, promised: nil,
      drawing: { nil },
      isObserved: false, isAssumed: assumed)
  }

  /// A level in a projected year.
  init(_ step: SeriesProjection.Step, _ requirement: Requirement) {
    let known = step.isUncertain
    value = step.value
    interval80 = step.interval80
    interval95 = step.interval95
    drawing = { step.draws }
    isObserved = false
    isAssumed = step.kind == .assumed
    split = step.split
    probability =
      known
      ? requirement.probability(
        below: { step.probability(below: $0) }, atLeast: { step.probability(atLeast: $0) })
      : nil
    switch requirement.relation {
    case .atMost: promised = known ? step.quantile(0.8) : nil
    case .atLeast: promised = known ? step.quantile(0.2) : nil
    case .between: promised = nil
    }
  }

  /// A quantity known through draws only.
  init(_ draws: Draws, _ requirement: Requirement, assumed: Bool = false, worlds: Int? = nil) {
    value = draws.quantile(0.5)
    interval80 = PredictionInterval(
      level: .percent(80), lower: draws.quantile(0.1), upper: draws.quantile(0.9))
    interval95 = PredictionInterval(
      level: .percent(95), lower: draws.quantile(0.025), upper: draws.quantile(0.975))
    drawing = { draws }
    isObserved = false
    isAssumed = assumed
    split = worlds.flatMap { WidthSplit(draws, worlds: $0) }
    probability = draws.share { requirement.isMet(by: $0) }
    switch requirement.relation {
    case .atMost: promised = draws.quantile(0.8)
    case .atLeast: promised = draws.quantile(0.2)
    case .between: promised = nil
    }
  }

  /// `constant + sign × figure`: the change since a known level.
  func mirrored(from constant: Double, sign: Double, probability: Double?, promised: Double?)
    -> JudgedFigure
  {
    func map(_ interval: PredictionInterval?) -> PredictionInterval? {
      interval.map {
        let a = constant + sign * $0.lower
        let b = constant + sign * $0.upper
        return PredictionInterval(level: $0.level, lower: min(a, b), upper: max(a, b))
      }
    }
    let drawing = drawing
    return JudgedFigure(
      value: constant + sign * value, interval80: map(interval80), interval95: map(interval95),
      probability: probability, promised: promised,
      drawing: { drawing().map { draws in draws.map { constant + sign * $0 } } },
      isObserved: false, isAssumed: isAssumed, split: split)
  }
}
