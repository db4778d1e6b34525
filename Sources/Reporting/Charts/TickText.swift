import Diagnostics
import Planning

/// How the numbers of an axis are written.
public struct TickText: Sendable, Hashable {
  let language: Language
  /// What stands behind each number: `%`.
  let suffix: String

  init(_ language: Language, of unit: Unit) {
    self.language = language
    suffix = unit.isPercentage ? "%" : ""
  }

  /// A round number with the decimals that its neighbours need.
  func text(_ value: Double, among ticks: [Double]) -> String {
    NumeralStyle(language).string(value, decimals: ChartScale.decimals(of: ticks)) + suffix
  }
}
