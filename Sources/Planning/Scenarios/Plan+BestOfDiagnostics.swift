import Diagnostics
import OrderedCollections

extension Plan {
  /// What is wrong with `best_of`: names that the plan does not have, fewer than two, an indicator
  /// without a good direction, and scenarios that need their own result.
  var bestOfDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var reported: Set<String> = []
    for scenario in scenarios.values {
      for (indicator, levers) in scenario.levers {
        for lever in levers {
          guard case .bestOf(let names) = lever.kind else { continue }
          for name in names where self.scenario(name) == nil {
            found.append(.error("scenario-unknown", at: lever.span, ["name": .text(name)]))
          }
          if names.count < 2 { found.append(.error("best-of-few", at: lever.span)) }
          if let indicator = indicators[indicator], indicator.better == nil {
            found.append(
              .error("best-of-direction", at: lever.span, ["name": .text(indicator.id)]))
          }
          guard let circle = bestOfCircle(from: scenario.id), reported.isDisjoint(with: circle)
          else { continue }
          reported.formUnion(circle)
          found.append(
            .error(
              "best-of-circle", at: lever.span,
              ["path": .text(circle.joined(separator: " -> "))]))
        }
      }
    }
    return found
  }

  /// The scenarios that a scenario takes the best of, itself or through its parents.
  private func bestOfNames(_ id: String) -> OrderedSet<String> {
    var names: OrderedSet<String> = []
    for name in [id] + ancestors(of: id).sorted() {
      for lever in (scenario(name)?.levers ?? [:]).values.joined() {
        if case .bestOf(let others) = lever.kind { names.append(contentsOf: others) }
      }
    }
    return names
  }

  /// Scenarios that need each other's result, first and last the same; nil where there are none.
  private func bestOfCircle(from id: String) -> [String]? {
    var finished: Set<String> = []
    var path: [(name: String, next: Int)] = [(id, 0)]
    var needed: [String: OrderedSet<String>] = [:]
    while let top = path.last {
      let names = needed[top.name] ?? bestOfNames(top.name)
      needed[top.name] = names
      guard top.next < names.count else {
        finished.insert(top.name)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let name = names[top.next]
      if let start = path.firstIndex(where: { $0.name == name }) {
        return path[start...].map(\.name) + [name]
      }
      if !finished.contains(name) { path.append((name, 0)) }
    }
    return nil
  }
}
