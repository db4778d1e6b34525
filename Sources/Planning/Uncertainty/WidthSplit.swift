import Probability

/// Where the width of a projected figure comes from: how the trend may turn out, and how sure the
/// plan is of its levers. The two add up to 1.
public struct WidthSplit: Sendable, Hashable {
  /// Var(E[y | levers]) / Var(y): what would be gone if the uncertain values were known.
  public let plan: Double
  /// E[Var(y | levers)] / Var(y): what would be left.
  public var trend: Double { 1 - plan }

  public init(plan: Double) { self.plan = plan }

  /// From paths of which path i belongs to world i mod `worlds`; nil where nothing varies.
  init?(_ draws: Draws, worlds: Int) {
    guard let share = draws.shareBetween(groups: worlds) else { return nil }
    plan = share
  }
}
