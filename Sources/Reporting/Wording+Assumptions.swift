import Diagnostics
import Forecasting
import Planning

extension Wording {
  /// What an assumption is about: `Poor households: yearly change, 2024`.
  func assumption(_ assumption: Assumption, of indicator: Indicator) -> String {
    if case .link(let link) = assumption.lever.kind {
      return say(
        "assumption.of",
        [
          "indicator": .localized(indicator.label),
          "kind": .message(Message("assumption.link", ["from": .localized(link.fromLabel)])),
        ])
    }
    let kind = assumption.slot == .gapShare ? "gap-share" : assumption.lever.kind.name
    var arguments: [String: Argument] = [
      "indicator": .localized(indicator.label),
      "kind": .message(Message("assumption.\(kind)")),
    ]
    let year: Year? =
      switch (assumption.lever.kind, assumption.slot) {
      case (_, .year(let year)): year
      case (.shock(_, let year, _), _): year
      default: assumption.lever.from
      }
    guard let year else { return say("assumption.of", arguments) }
    arguments["year"] = .year(year.number)
    return say("assumption.of-year", arguments)
  }

  /// A number of an assumption with its unit: `-15 households`, `× 1.3`.
  ///
  /// Three digits are enough for the ends of a distribution; numbers that somebody chose have more.
  func value(
    _ value: Double, of assumption: Assumption, _ indicator: Indicator, digits: Int = 3
  ) -> String {
    let rounded = value.rounded(significant: digits)
    switch assumption.unit {
    case .factor: return say("assumption.times", ["value": .number(rounded, decimals: nil)])
    case .share: return style.string((100 * rounded).rounded(decimals: 9), decimals: nil) + "%"
    case .years: return say("assumption.years", ["value": .number(rounded, decimals: nil)])
    case .level:
      return level(
        value.rounded(decimals: max(indicator.decimals, Self.decimals(of: rounded, atLeast: 0))),
        of: indicator)
    case .effect:
      guard case .link(let link) = assumption.lever.kind else { return number(rounded, 0) }
      return effect(value, of: link, to: indicator)
    case .amount(let unit): return amount(Lever.Amount(rounded, unit), of: indicator)
    }
  }
}
