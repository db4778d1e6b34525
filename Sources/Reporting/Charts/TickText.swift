import Diagnostics
import Planning

/// How the numbers of an axis are written.
public struct TickText: Sendable, Hashable {
  let language: Language
  /// What stands behind each number: `%`.
  let suffix: String
  /// Whether only whole numbers are marked.
  let isWhole: Bool

  init(_ language: Language, of indicator: Indicator) {
    self.language = language
    suffix = indicator.unit.isPercentage ? "%" : ""
    isWhole = indicator.isWhole
  }

  /// The marks of a scale, about so many.
  func ticks(of scale: ChartScale, _ count: Int) -> [Double] {
    let ticks = scale.ticks(count)
    return isWhole ? ticks.filter { $0.rounded(decimals: 0) == $0 } : ticks
  }

  /// A round number with the decimals that its neighbours need; millions in short.
  func text(_ value: Double, among ticks: [Double]) -> String {
    let style = NumeralStyle(language)
    guard ticks.contains(where: { abs($0) >= 1e6 }) else {
      return style.string(value, decimals: ChartScale.decimals(of: ticks)) + suffix
    }
    let millions = ticks.map { $0 / 1e6 }
    let text = style.string(value / 1e6, decimals: ChartScale.decimals(of: millions))
    return Catalogue(language).render(Message("chart.millions", ["value": .text(text)]))
  }
}
