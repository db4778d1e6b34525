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
    guard let text = numberText(node) else { return nil }
    let (number, unit) = PlanNumber.split(text)
    guard !number.isEmpty, let value = PlanNumber.value(number) else {
      reportNumber(text, at: node.span)
      return nil
    }
    if unit.isEmpty || unit == indicator.unitName { return value }
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

  /// A number within limits; `range` in words where it is not.
  mutating func number(
    _ node: PlanNode, key: String, where isAllowed: (Double) -> Bool, range: String
  ) -> Double? {
    guard let value = number(node) else { return nil }
    guard isAllowed(value) else {
      error(
        "number-range", at: node.span,
        ["text": node.found, "key": .text(key), "range": .message(Message(range))])
      return nil
    }
    return value
  }

  mutating func whole(_ node: PlanNode, key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = numberText(node) else { return nil }
    guard let value = PlanNumber.value(text), value == value.rounded(), !text.contains(".") else {
      if PlanNumber.value(text) == nil {
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

  mutating func year(_ node: PlanNode) -> Year? {
    guard let text = numberText(node) else { return nil }
    guard text.utf8.count == 4, let number = Int(text), number >= 1000 else {
      error("expected-year", at: node.span, ["text": .text(text)])
      return nil
    }
    return Year(number)
  }

  /// A year that the plan still projects.
  mutating func yearWithinHorizon(_ node: PlanNode, key: String) -> Year? {
    guard let year = year(node) else { return nil }
    if let through, year > through {
      error(
        "year-after-through", at: node.span,
        ["key": .text(key), "year": .year(year.number), "through": .year(through.number)])
      return nil
    }
    return year
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
    } else {
      error("expected-number", at: span, ["found": "\"\(text)\""])
    }
  }
}
