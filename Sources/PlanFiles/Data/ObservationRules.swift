import Forecasting
import Planning

/// What the observations of one indicator have to keep to.
struct ObservationRules: Sendable {
  let bounds: Bounds
  /// Whether every figure is a whole number.
  let isWhole: Bool

  init(bounds: Bounds = .none, isWhole: Bool = false) {
    self.bounds = bounds
    self.isWhole = isWhole
  }
}
