import Diagnostics
import Forecasting
import OrderedCollections
import Planning

extension PlanWalk {
  /// An amount of change with its unit: `0.4 points`, `600 people`, `-20`, `5 percent`.
  ///
  /// Of a percentage a bare number is refused as much as `10%`: points and percent are two things.
  mutating func amount(
    _ node: PlanNode, key: String, of indicator: IndicatorDraft
  ) -> Lever.Amount? {
    guard case .text = node.content else {
      if !node.isReported { error("expected-number", at: node.span, ["found": node.found]) }
      return nil
    }
    guard let text = text(node), let (number, value, unit) = measured(text, at: node.span)
    else { return nil }
    switch unit {
    case "":
      guard indicator.isPercentage else {
        return own(value, text, number, at: node.span, of: indicator)
      }
      error(
        "lever-unit-missing", at: node.span,
        examples(value, number, key: key, text: text, of: indicator))
      return nil
    case "%", "point", "points":
      guard indicator.isPercentage else {
        error(
          unit == "%" ? "lever-percent-sign" : "lever-points", at: node.span,
          [
            "text": .text(text), "key": .text(key), "number": .text(number),
            "name": .text(indicator.id), "own": .text(indicator.unitName),
          ])
        return nil
      }
      if unit != "%" { return Lever.Amount(value, .points) }
      error(
        "lever-unit", at: node.span, examples(value, number, key: key, text: text, of: indicator))
      return nil
    case "percent": return Lever.Amount(value, .percent)
    default:
      if unit == indicator.unitName {
        return own(value, text, number, at: node.span, of: indicator)
      }
      return based(value, text: text, unit: unit, at: node.span, key: key, of: indicator)
    }
  }

  /// An amount in the indicator's own unit. A part of a household may be an average; `1.500` is more
  /// likely to be thousands.
  private mutating func own(
    _ value: Double, _ text: String, _ number: String, at span: SourceSpan,
    of indicator: IndicatorDraft
  ) -> Lever.Amount? {
    if indicator.isWhole, value != value.rounded(), PlanNumber.asThousands(number) != nil {
      reportFraction(text, number, at: span, of: indicator)
      return nil
    }
    warnOfThousands(number, at: span, of: indicator)
    return Lever.Amount(value, .own)
  }

  /// An amount in the unit of the base that a percentage is a share of.
  private mutating func based(
    _ value: Double, text: String, unit: String, at span: SourceSpan, key: String,
    of indicator: IndicatorDraft
  ) -> Lever.Amount? {
    let base = indicator.of.flatMap { indicators[$0.value] }
    if indicator.isPercentage, let base, unit == base.unitName {
      return Lever.Amount(value, .named(unit))
    }
    let own = indicator.isPercentage ? ["points", "percent"] : [indicator.unitName, "percent"]
    let known = own + (base.map { [$0.unitName] } ?? [])
    let close = Suggestion.closest(to: unit, among: known)
    if indicator.isPercentage, base == nil, close == nil {
      var arguments: [String: Argument] = [
        "text": .text(text), "unit": .text(unit), "name": .text(indicator.id),
        "key": .text(key),
      ]
      if let of = indicator.of { arguments["of"] = .text(of.value) }
      if let place = indicator.of?.span { arguments["place"] = .place(place) }
      error("lever-base", at: span, arguments)
      return nil
    }
    var arguments: [String: Argument] = [
      "text": .text(text), "unit": .text(unit), "name": .text(indicator.id),
      "known": .list(known.map { .text($0) }),
    ]
    if let close { arguments["suggestion"] = .text(close) }
    error("lever-unit-unknown", at: span, arguments)
    return nil
  }

  /// What both readings of an amount would do to the newest figure.
  private func examples(
    _ value: Double, _ number: String, key: String, text: String, of indicator: IndicatorDraft
  ) -> [String: Argument] {
    var arguments: [String: Argument] = [
      "text": .text(text), "key": .text(key), "number": .text(number),
      "name": .text(indicator.id),
    ]
    if let place = indicator.unitSpan { arguments["place"] = .place(place) }
    guard let now = figures[indicator.id]?.newestValue else {
      arguments["only"] = .text(number)
      return arguments
    }
    func shown(_ value: Double) -> Argument {
      .number((value * 100).rounded() / 100, decimals: nil)
    }
    let plus = indicator.bounds.clamp(now + value)
    let times = indicator.bounds.clamp(now * (1 + value / 100))
    // Where a bound makes both the same, an example would not tell them apart.
    guard plus != times else {
      arguments["only"] = .text(number)
      return arguments
    }
    arguments["now"] = shown(now)
    arguments["plus"] = shown(plus)
    arguments["times"] = shown(times)
    return arguments
  }
}
