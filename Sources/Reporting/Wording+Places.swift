import Diagnostics
import Planning

/// Words for where a value stands, and for what it is of.
extension Wording {
  /// `plan.yaml:14`, without the folder; a cell of a workbook as `plan.xlsx!Jobs!C14`.
  func line(_ span: SourceSpan?) -> String {
    guard let span else { return absent }
    let name = { (path: String) in path.split(separator: "/").last.map(String.init) ?? path }
    return span.source.isSheet
      ? name(span.location) : "\(name(span.source.name)):\(span.start.line)"
  }

  /// `Poverty rate (%)`, with its area where there are several.
  func name(of id: SeriesID, _ indicator: Indicator, in plan: Plan) -> String {
    let area = plan.areas.count > 1 ? "\(id.area) · " : ""
    let unit = indicator.unit.isPercentage ? "%" : unit(indicator.unit)
    return "\(area)\(text(indicator.label)) (\(unit))"
  }
}
