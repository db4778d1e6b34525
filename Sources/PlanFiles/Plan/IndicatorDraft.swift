import Diagnostics
import Forecasting
import Planning

/// An indicator as declared, before the data settle what the plan leaves open.
struct IndicatorDraft {
  let id: String
  let label: LocalizedText
  let unit: Unit
  let unitSpan: SourceSpan?
  let kind: Indicator.Kind
  let measure: Indicator.Measure
  let better: Direction?
  let counted: Indicator.Counting?
  let bounds: Bounds
  let decimals: Int?
  let of: Located<String>?
  let count: Located<String>?
  let parts: [Located<String>]
  let formula: Located<Formula>?
  let baseYear: Located<Year>?
  let trend: TrendSpecification
  /// Where the years stand in which the trend bends.
  let breaks: [Located<Year>]
  var ledger: Ledger? = nil
  let span: SourceSpan

  var unitName: String {
    switch unit {
    case .percent: "percent"
    case .named(let name): name
    }
  }

  var isPercentage: Bool { unit.isPercentage }

  /// Whether every figure must be a whole number.
  var isWhole: Bool { kind == .count && (decimals ?? 0) == 0 }

  /// The indicator, reported with as many decimals as its figures are printed with unless stated.
  func indicator(printedDecimals: Int?) -> Indicator {
    // A rate that is computed has no printed figures: one decimal, as districts print theirs.
    let decimals = decimals ?? (kind == .count ? 0 : min(printedDecimals ?? 1, 6))
    return Indicator(
      id: id, label: label, unit: unit, kind: kind, measure: measure, better: better,
      counted: counted, bounds: bounds, decimals: decimals, of: of?.value, count: count?.value,
      parts: parts.map(\.value), formula: formula, baseYear: baseYear?.value, trend: trend,
      ledger: ledger, span: span)
  }
}
