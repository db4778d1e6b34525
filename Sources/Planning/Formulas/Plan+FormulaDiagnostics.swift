public import Diagnostics
import OrderedCollections

extension Plan {
  /// What is wrong with the formulas of the plan, in its order: names without an indicator, circles
  /// (`previous` makes none), sums of unlike units, and a result in another unit than declared.
  ///
  /// A product or quotient of units that has no name of its own, such as people per household,
  /// suits every declared unit but percent. A percentage without a number in its formula is probably
  /// a fraction, for want of `100 *`: a warning.
  public var formulaDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var reported: Set<String> = []
    var finished: Set<String> = []
    for indicator in indicators.values {
      guard let formula = indicator.formula else { continue }
      for name in formula.value.references where indicators[name] == nil {
        found.append(
          .error(
            "formula-unknown-part", at: formula.span,
            ["indicator": .text(indicator.id), "name": .text(name)]))
      }
      if let circle = formulaCircle(from: indicator.id, &finished),
        reported.isDisjoint(with: circle)
      {
        reported.formUnion(circle)
        found.append(
          .error(
            "formula-circle", at: formula.span,
            [
              "indicator": .text(indicator.id),
              "path": .text(circle.joined(separator: " -> ")),
            ]))
      }
      // What an unknown name is counted in is unknown too.
      guard formula.value.references.allSatisfy({ indicators[$0] != nil }) else { continue }
      if let problem = unitProblem(indicator, formula) { found.append(problem) }
    }
    return found
  }

  private func unitProblem(_ indicator: Indicator, _ formula: Located<Formula>) -> Diagnostic? {
    let dimension: Formula.Dimension
    do {
      dimension = try formula.value.dimension { indicators[$0]?.unit }
    } catch {
      return .error(
        "formula-unlike-units", at: formula.span,
        [
          "indicator": .text(indicator.id), "first": .text(error.first),
          "second": .text(error.second),
        ])
    }
    let own = indicator.unit.name
    let isSimple = dimension.powers.count == 1 && dimension.powers.values.allSatisfy { $0 == 1 }
    let suits =
      dimension.isPure || dimension.powers == [own: 1]
      || (!isSimple && !indicator.unit.isPercentage)
    guard suits else {
      return .error(
        "formula-result-unit", at: formula.span,
        [
          "indicator": .text(indicator.id), "result": .text(dimension.name), "unit": .text(own),
        ])
    }
    guard indicator.unit.isPercentage, dimension.isPure, !formula.value.hasNumber else {
      return nil
    }
    return .warning(
      "formula-without-100", at: formula.span, ["indicator": .text(indicator.id)])
  }

  /// The formulas that need each other's value of the same year, first and last the same; nil where
  /// there are none.
  ///
  /// `finished` are formulas known to lead to no circle; those found to are added.
  private func formulaCircle(from id: String, _ finished: inout Set<String>) -> [String]? {
    if finished.contains(id) { return nil }
    var path: [(name: String, parts: [String], next: Int)] = []
    var onPath: Set<String> = []
    func enter(_ name: String) {
      onPath.insert(name)
      path.append((name, indicators[name]?.formula?.value.sameYearReferences ?? [], 0))
    }
    enter(id)
    while let top = path.last {
      guard top.next < top.parts.count else {
        finished.insert(top.name)
        onPath.remove(top.name)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let part = top.parts[top.next]
      if onPath.contains(part) {
        let start = path.firstIndex { $0.name == part } ?? 0
        return path[start...].map(\.name) + [part]
      }
      if !finished.contains(part) { enter(part) }
    }
    return nil
  }
}
