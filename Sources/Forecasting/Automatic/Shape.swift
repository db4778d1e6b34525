/// How the variance of a yearly change divides: what persists, what reverses, and the rest, a step
/// that stays.
///
/// yearly change = pace + size (√a b_t + √(1-a-r) η_t + √(r/2) (ε_t - ε_(t-1))),
/// b_t = φ b_(t-1) + √(1-φ²) ξ_t with variance 1; η, ε, ξ independent standard normal.
struct Shape: Sendable, Hashable {
  /// a: the share of the variance that is a persisting pace.
  let persistence: Double
  /// φ: how much of that pace is left a year later.
  let memory: Double
  /// r: the share of the variance that is noise of measurement.
  let reversal: Double

  /// The share that stays.
  var step: Double { 1 - persistence - reversal }

  /// The shape in words.
  var kind: ShapeKind {
    if reversal > 0 { return .reversing }
    if persistence < 0.1 { return .step }
    return persistence < 0.9 ? .partlyPersistent : .persistent
  }

  /// The 15 shapes from which atoms are learnt.
  ///
  /// Beside the step that stays, with and without reversal, and the paces that fade, fast or slowly,
  /// a drift that does not fade (φ = 1) and is so small (a = 0.03, 0.15) that only a long series
  /// shows it. A finer grid of 34 forecast the same to 0.001.
  static let learnt: [Shape] =
    [0, 0.4, 0.8].map { Shape(persistence: 0, memory: 0, reversal: $0) }
    + [Shape(persistence: 0.15, memory: 0.7, reversal: 0)]
    + [0.03, 0.15].flatMap { a in
      [0, 0.4].map { Shape(persistence: a, memory: 1, reversal: $0) }
    }
    + [(0.7, 0), (0.97, 0), (0.97, 0.4)].map { memory, reversal in
      Shape(persistence: 0.5, memory: memory, reversal: reversal)
    }
    + [0.9, 0.99].flatMap { a in
      [0.7, 0.97].map { Shape(persistence: a, memory: $0, reversal: 0) }
    }

  /// Those and four more that the first published table had.
  static let all: [Shape] =
    learnt
    + [(0.15, 0.7, 0.4), (0.15, 0.97, 0), (0.15, 0.97, 0.4), (0.5, 0.7, 0.4)].map {
      Shape(persistence: $0, memory: $1, reversal: $2)
    }
}
