import Probability

/// Where the draws of a step come from: made only when asked for.
enum DrawSource: Sendable {
  case none
  case stored(Draws)
  /// A step of the baseline's paths.
  case paths(SharedPaths, step: Int)
  /// A combination of several years of the baseline's paths.
  case levered(SharedPaths, LeveredYear)
  /// The same in several worlds: path i in world i mod their number.
  case worlds(SharedPaths, [LeveredYear])
  /// What a recomputed ledger makes.
  case made(@Sendable () -> Draws)

  var draws: Draws? {
    switch self {
    case .none: nil
    case .stored(let draws): draws
    case .paths(let paths, let step): paths.values(step: step)
    case .levered(let paths, let year): year.draws(from: paths)
    case .worlds(let paths, let years): paths.values(years)
    case .made(let draws): draws()
    }
  }
}
