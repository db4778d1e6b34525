import Diagnostics
import Forecasting

extension PlanWalk {
  /// `auto`, the name of a family, or a family with its options.
  mutating func trend(_ node: PlanNode) -> TrendSpecification? {
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
      return .family(FamilySpecification(family))
    }
    guard
      let fields = fields(
        node, keys: ["family", "breaks", "discount", "damping", "cap"], in: "word.in-trend")
    else { return nil }
    guard fields.contains("family") else {
      error(
        "missing-key", at: fields.owner,
        ["key": "family", "where": .message(Message("word.in-trend"))])
      return nil
    }
    guard let familyNode = fields["family"], let name = text(familyNode) else { return nil }
    let breaks = fields["breaks"].map { self.breaks($0) } ?? []
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
    if family == .piecewiseLinear, breaks.isEmpty, !fields.contains("breaks") {
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
    guard let discount, let damping, let cap else { return nil }
    return .family(
      FamilySpecification(
        family, breaks: breaks, discount: discount, damping: damping, cap: cap))
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

  private mutating func breaks(_ node: PlanNode) -> [Year] {
    var years: [Year] = []
    var first: [Year: SourceSpan] = [:]
    for item in items(node) ?? [] {
      guard let year = year(item) else { continue }
      if let place = first[year] {
        error(
          "duplicate-entry", at: item.span,
          ["name": .text(String(year.number)), "first": .place(place)])
        continue
      }
      first[year] = item.span
      years.append(year)
    }
    if years.count > PlanLimits.breaks {
      error(
        "trend-too-many-breaks", at: node.span,
        [
          "count": .number(Double(years.count), decimals: 0),
          "limit": .number(Double(PlanLimits.breaks), decimals: 0),
        ])
      return Array(years.prefix(PlanLimits.breaks))
    }
    return years
  }
}
