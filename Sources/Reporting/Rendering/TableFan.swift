import Forecasting
import Planning
import Probability

/// The fan chart beside the table of one series: all rows have one scale.
struct TableFan {
  private let bars: RangeBar
  private let targets: [Year: Double]

  private static let width = 26

  /// Nil where there is nothing to see: no two different values.
  init?(facts: [Fact], projections: [SeriesProjection], _ targets: [Year: Double]) {
    let steps = projections.flatMap(\.steps)
    let values =
      facts.map(\.value)
      + steps.flatMap { step in
        [step.value, step.interval95?.lower, step.interval95?.upper].compactMap { $0 }
      } + targets.filter { year, _ in steps.contains { $0.year == year } }.values
    guard let bars = RangeBar(values: values, width: TableFan.width) else { return nil }
    self.bars = bars
    self.targets = targets
  }

  /// A small dot where the trend does not use the figure: of an older definition, a part of a year.
  func bar(_ fact: Fact, isFitted: Bool) -> String {
    bars.bar(isFitted ? "●" : "·", at: fact.value, mark: targets[fact.year])
  }

  func bar(_ step: SeriesProjection.Step) -> String {
    func range(_ interval: PredictionInterval?) -> ClosedRange<Double>? {
      interval.flatMap { $0.lower <= $0.upper ? $0.lower...$0.upper : nil }
    }
    return bars.bar(
      step.kind == .assumed ? "◇" : "○", at: step.value, thick: range(step.interval80),
      thin: range(step.interval95), mark: targets[step.year])
  }
}
