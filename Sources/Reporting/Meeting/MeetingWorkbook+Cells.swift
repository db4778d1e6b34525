import Forecasting
import Planning
import Probability
import Tabular
import Workbooks

// Figures of a plan as the numbers of cells.

extension MeetingWorkbook {
  typealias Value = WorkbookDocument.Value

  /// A figure in the indicator's unit, with its decimals.
  func figure(_ value: Double?, of indicator: Indicator) -> Value {
    number(
      value.map { indicator.isWhole ? $0.rounded(decimals: 0) : $0 },
      .init(decimals: indicator.decimals))
  }

  /// A figure with these decimals.
  func figure(_ value: Double?, decimals: Int) -> Value { number(value, .init(decimals: decimals)) }

  /// A difference, or a change a year.
  func change(_ value: Double?, of indicator: Indicator, decimals: Int? = nil) -> Value {
    number(value, .init(decimals: decimals ?? indicator.changeDecimals, isSigned: true))
  }

  func pace(_ value: Double?, of indicator: Indicator) -> Value {
    change(
      value, of: indicator,
      decimals: value.map { wording.paceDecimals($0, of: indicator) })
  }

  /// A share of the futures.
  func share(_ value: Double?) -> Value { number(value, .init(isShare: true)) }

  func year(_ year: Year?) -> Value { year.map { .number(Double($0.number), .year) } ?? .empty }

  /// What is assumed has no chance; the word says why the cell holds no number.
  func chance(_ a: Assessment) -> Value {
    a.probability == nil && a.isAssumed
      ? .text(wording.say("word.chance-assumed"), .numberWord) : share(a.probability)
  }

  func interval(_ interval: PredictionInterval?, of indicator: Indicator) -> [Value] {
    [figure(interval?.lower, of: indicator), figure(interval?.upper, of: indicator)]
  }

  /// The number to 9 significant digits: further ones differ between processors.
  private func number(_ value: Double?, _ style: WorkbookDocument.NumberStyle) -> Value {
    guard let value, value.isFinite,
      let kept = Double(NumberText.shortest(value, significantDigits: 9))
    else { return .empty }
    return .number(kept, style)
  }

  func unit(_ indicator: Indicator) -> String {
    indicator.unit.isPercentage ? "%" : wording.unit(indicator.unit)
  }

  /// The name of a series, with its area where there are several.
  func name(_ id: SeriesID, _ indicator: Indicator) -> String {
    let label = wording.text(indicator.label)
    return hasAreas ? "\(id.area) · \(label)" : label
  }
}
