public import Forecasting

/// The projected figures of one series in one scenario.
public struct SeriesProjection: Sendable {
  /// How a projected year came about.
  public enum Kind: String, Sendable, Hashable {
    case projected
    /// Fixed by `set`, `reach` or `hold`: no interval, no probability.
    case assumed
  }

  public let id: SeriesID
  /// The last observed figure that the projection starts from; nil where nothing is observed. Of a
  /// formula: the last published figure, or the last year in which all of its parts are observed
  /// (`derived`), whichever is later.
  public let last: YearlyObservation?
  /// The years after the last observation, up to the plan's last; without gaps.
  public let steps: [Step]
  /// The trend behind it; nil for a formula or where none could be fitted.
  public let model: FittedModel?
  /// Why there is no trend.
  public let failure: FitFailure?
  /// Why a formula has no figure in the first year that `steps` does not hold.
  public let formulaFailure: FormulaFailure?

  public init(
    id: SeriesID, last: YearlyObservation?, steps: [Step], model: FittedModel? = nil,
    failure: FitFailure? = nil, formulaFailure: FormulaFailure? = nil
  ) {
    self.id = id
    self.last = last
    self.steps = steps
    self.model = model
    self.failure = failure
    self.formulaFailure = formulaFailure
  }

  /// The same series with other steps.
  func with(_ steps: [Step]) -> SeriesProjection {
    SeriesProjection(
      id: id, last: last, steps: steps, model: model, failure: failure,
      formulaFailure: formulaFailure)
  }

  /// The projected year; nil where it is observed or beyond the plan's last.
  public func step(_ year: Year) -> Step? {
    guard let first = steps.first else { return nil }
    let index = first.year.distance(to: year)
    return steps.indices.contains(index) ? steps[index] : nil
  }
}
