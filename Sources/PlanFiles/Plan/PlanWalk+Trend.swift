import Diagnostics
import Forecasting

extension TrendSpecification {
  /// Whether it can be fitted only between a lower and an upper bound.
  var needsBothBounds: Bool {
    guard case .family(let family) = self else { return false }
    return family.family == .logitLinear || (family.family.isGrowth && family.cap == .bound)
  }
}

/// A trend as written, and where the years stand in which it bends.
struct TrendDraft {
  let specification: TrendSpecification
  var breaks: [Located<Year>] = []

  static let automatic = TrendDraft(specification: .automatic)
}

extension PlanWalk {
  /// `auto`, the name of a family, or a family with its options.
  mutating func trend(_ node: PlanNode) -> TrendDraft? {
    let families = ["auto"] + TrendFamily.allCases.map(\.rawValue)
    guard case .mapping = node.content else {
      guard let name = text(node) else { return nil }
      if name == "auto" { return .automatic }
      guard let family = TrendFamily(rawValue: name) else {
        unknownWord(name, at: node.span, among: families)
        return nil
      }
      if family == .piecewiseLinear {
        error("trend-breaks", at: node.span)
        return nil
      }
      return TrendDraft(specification: .family(FamilySpecification(family)))
    }
    guard
      let fields = fields(
        node, keys: ["family", "breaks", "discount", "damping", "cap"], in: "word.in-trend")
    else { return nil }
    guard let familyNode = required("family", fields, in: "word.in-trend"),
      let name = text(familyNode)
    else { return nil }
    let breaks = fields["breaks"].map { self.breaks($0) } ?? .some([])
    func share(_ key: String) -> Double? {
      guard let node = fields[key] else { return 1 }
      return number(node, key: key, where: { $0 > 0 && $0 <= 1 }, range: "word.range-share")
    }
    let (discount, damping) = (share("discount"), share("damping"))
    if name == "auto" {
      for key in ["breaks", "discount", "damping", "cap"] {
        if let span = fields.keySpan(key) {
          error("trend-option", at: span, ["key": .text(key), "family": "auto"])
        }
      }
      return .automatic
    }
    guard let family = TrendFamily(rawValue: name) else {
      unknownWord(name, at: familyNode.span, among: families)
      return nil
    }
    if family == .piecewiseLinear, breaks?.isEmpty == true, !fields.contains("breaks") {
      error("trend-breaks", at: familyNode.span)
      return nil
    }
    if family != .piecewiseLinear, let span = fields.keySpan("breaks") {
      error("trend-option", at: span, ["key": "breaks", "family": .text(name)])
      return nil
    }
    if !family.isGrowth, let span = fields.keySpan("cap") {
      error("trend-option", at: span, ["key": "cap", "family": .text(name)])
      return nil
    }
    let cap = fields.contains("cap") ? fields["cap"].flatMap { self.cap($0) } : .estimated
    guard let breaks, let discount, let damping, let cap else { return nil }
    let specification = FamilySpecification(
      family, breaks: breaks.map(\.value), discount: discount, damping: damping, cap: cap)
    return TrendDraft(specification: .family(specification), breaks: breaks)
  }

  /// `estimated`, `bound` or a number in the indicator's unit.
  private mutating func cap(_ node: PlanNode) -> GrowthCap? {
    switch text(node) {
    case nil: nil
    case "estimated": .estimated
    case "bound": .bound
    default: number(node).map { .value($0) }
    }
  }

  /// The years in which a trend bends; nil where they are more than are fitted.
  private mutating func breaks(_ node: PlanNode) -> [Located<Year>]? {
    var years: [Located<Year>] = []
    for item in items(node) ?? [] {
      guard let year = locatedYear(item) else { continue }
      if let place = years.first(where: { $0.value == year.value })?.span {
        error(
          "duplicate-entry", at: item.span,
          ["name": .text(String(year.value.number)), "first": .place(place)])
        continue
      }
      years.append(year)
    }
    if years.count > PlanLimits.breaks {
      error(
        "trend-too-many-breaks", at: node.span,
        [
          "count": .number(Double(years.count), decimals: 0),
          "limit": .number(Double(PlanLimits.breaks), decimals: 0),
        ])
      return nil
    }
    return years
  }
}
