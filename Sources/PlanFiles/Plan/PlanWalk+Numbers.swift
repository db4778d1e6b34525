import Diagnostics
import Forecasting
import Planning

extension PlanWalk {
  /// A bare number.
  mutating func number(_ node: PlanNode) -> Double? {
    guard let text = numberText(node) else { return nil }
    if let value = PlanNumber.value(text) { return value }
    reportNumber(text, at: node.span)
    return nil
  }

  /// A number in an indicator's unit, bare or with the unit spelled: `95`, `95 percent`.
  mutating func level(_ node: PlanNode, of indicator: IndicatorDraft) -> Double? {
    guard let text = numberText(node), let (number, value, unit) = measured(text, at: node.span)
    else { return nil }
    if unit.isEmpty || unit == indicator.unitName {
      guard indicator.isWhole, value != value.rounded() else {
        warnOfThousands(number, at: node.span, of: indicator)
        return value
      }
      reportFraction(text, number, at: node.span, of: indicator)
      return nil
    }
    if unit == "%" {
      error("plan-number-percent", at: node.span, ["text": .text(text), "number": .text(number)])
      return nil
    }
    error(
      "value-unit", at: node.span,
      [
        "text": .text(text), "unit": .text(unit), "name": .text(indicator.id),
        "own": .text(indicator.unitName),
      ])
    return nil
  }

  /// The number at the start of a text, and the words behind it.
  mutating func measured(
    _ text: String, at span: SourceSpan
  ) -> (number: String, value: Double, unit: String)? {
    let (number, unit) = PlanNumber.split(text)
    // What follows a number is a unit; digits, marks and exponents are more of the number.
    let isCut = text.hasPrefix(number + unit) && "eExX".contains(unit.first ?? " ")
    guard !number.isEmpty, let value = PlanNumber.value(number),
      unit.first.map({ $0.isNumber || "_'’".contains($0) }) != true,
      !isCut || !unit.dropFirst().contains(where: \.isNumber)
    else {
      reportNumber(text, at: span)
      return nil
    }
    return (number, value, unit)
  }

  /// `3.700` of what is counted in whole numbers cannot be a decimal number.
  mutating func reportFraction(
    _ text: String, _ number: String, at span: SourceSpan, of indicator: IndicatorDraft
  ) {
    var arguments: [String: Argument] = ["text": .text(text), "name": .text(indicator.id)]
    if let whole = PlanNumber.asThousands(number) { arguments["whole"] = .text(whole) }
    error("value-whole", at: span, arguments)
  }

  /// `587.500` of an amount is read with a decimal point, and may have been meant otherwise.
  mutating func warnOfThousands(
    _ number: String, at span: SourceSpan, of indicator: IndicatorDraft
  ) {
    guard !indicator.isPercentage, let whole = PlanNumber.asThousands(number),
      let value = PlanNumber.value(number)
    else { return }
    warning(
      "plan-number-thousands", at: span,
      [
        "text": .text(number), "whole": .text(whole), "value": .text(factor(value)),
        "longer": .text(number + "0"),
      ])
  }

  /// A number within limits; `range` in words where it is not.
  mutating func number(
    _ node: PlanNode, key: String, where isAllowed: (Double) -> Bool, range: String
  ) -> Double? {
    if case .text(let text, _) = node.content, let percent = percentage(text) {
      reportFactor(percent, text, at: node.span, key: key, range: range)
      return nil
    }
    guard let value = number(node) else { return nil }
    guard isAllowed(value) else {
      var arguments: [String: Argument] = [
        "text": node.found, "key": .text(key), "range": .message(Message(range)),
      ]
      if range == "word.range-share", value >= 2, value <= 100 {
        arguments["share"] = .text(factor(value / 100))
        arguments["percent"] = .text(factor(value))
      }
      error("number-range", at: node.span, arguments)
      return nil
    }
    return value
  }

  /// The number before a percent sign or the word `percent`.
  private func percentage(_ text: String) -> Double? {
    let (number, unit) = PlanNumber.split(text)
    return ["%", "percent"].contains(unit) ? PlanNumber.value(number) : nil
  }

  /// A percentage where a factor or a share is written: what it would be as one.
  private mutating func reportFactor(
    _ percent: Double, _ text: String, at span: SourceSpan, key: String, range: String
  ) {
    var arguments: [String: Argument] = [
      "text": .text(text), "key": .text(key),
      "percent": .text(factor(abs(percent))), "of": .text(factor(abs(percent) / 100)),
    ]
    if range == "word.range-positive" {
      arguments["more"] = .text(factor(1 + abs(percent) / 100))
      if abs(percent) <= 100 { arguments["less"] = .text(factor(1 - abs(percent) / 100)) }
    }
    error("factor-percent", at: span, arguments)
  }

  /// A number as a plan spells it.
  private func factor(_ value: Double) -> String {
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e9 ? "\(Int(rounded))" : "\(rounded)"
  }

  mutating func whole(_ node: PlanNode, key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = numberText(node) else { return nil }
    guard let value = PlanNumber.value(text), value == value.rounded(), !text.contains(".") else {
      if PlanNumber.value(text) == nil, text.contains(where: \.isNumber) {
        reportNumber(text, at: node.span)
      } else {
        error("expected-whole-number", at: node.span, ["text": .text(text), "key": .text(key)])
      }
      return nil
    }
    guard value >= Double(range.lowerBound), value <= Double(range.upperBound) else {
      error(
        "whole-range", at: node.span,
        [
          "text": .text(text), "key": .text(key), "low": .text(String(range.lowerBound)),
          "high": .text(String(range.upperBound)),
        ])
      return nil
    }
    return Int(value)
  }

  private mutating func numberText(_ node: PlanNode) -> String? {
    guard case .text = node.content else {
      if !node.isReported { error("expected-number", at: node.span, ["found": node.found]) }
      return nil
    }
    return text(node)
  }

  mutating func reportNumber(_ text: String, at span: SourceSpan) {
    let digits = text.contains { $0.isASCII && $0.isNumber }
    if digits, text.contains(",") {
      error("plan-number-comma", at: span, ["text": .text(text)])
    } else if digits, text.hasSuffix("%"),
      PlanNumber.value(PlanNumber.split(text).number) != nil
    {
      error(
        "plan-number-percent", at: span,
        ["text": .text(text), "number": .text(PlanNumber.split(text).number)])
    } else if let plain = PlanNumber.withoutMarks(text) {
      error("plan-number-marks", at: span, ["text": .text(text), "plain": .text(plain)])
    } else {
      var arguments: [String: Argument] = ["found": "\"\(text)\""]
      if let hyphen = PlanNumber.withHyphen(text) { arguments["hyphen"] = .text(hyphen) }
      error("expected-number", at: span, arguments)
    }
  }
}
