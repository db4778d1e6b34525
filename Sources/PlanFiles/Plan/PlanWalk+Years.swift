import Diagnostics
import Forecasting
import Planning

extension PlanWalk {
  mutating func year(_ node: PlanNode) -> Year? {
    switch node.content {
    case .reported: return nil
    case .list, .mapping:
      error("expected-year", at: node.span, ["found": node.found])
      return nil
    case .text: break
    }
    guard let text = text(node) else { return nil }
    guard text.utf8.count == 4, let number = Int(text), number >= 1000 else {
      error("expected-year", at: node.span, ["found": node.found])
      return nil
    }
    return Year(number)
  }

  mutating func locatedYear(_ node: PlanNode) -> Located<Year>? {
    year(node).map { Located($0, at: node.span) }
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
}
