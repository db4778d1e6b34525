import Diagnostics
import OrderedCollections
import Planning

/// Parts of a plan that are named on the command line.
struct PlanParts {
  let plan: Plan
  let console: Console

  /// Indicators that the plan has; one that it does not have ends the command.
  func indicators(_ names: [String]) throws -> [String] {
    try checked(names, Array(plan.indicators.keys), "indicator-not-in-plan")
  }

  /// Targets that the plan has; one that it does not have ends the command.
  func targets(_ names: [String]) throws -> [String] {
    try checked(names, Array(plan.targets.keys), "target-not-in-plan")
  }

  private func checked(_ names: [String], _ known: [String], _ slug: String) throws -> [String] {
    let unknown = names.filter { !known.contains($0) }
    guard unknown.isEmpty else {
      console.show(
        unknown.map { name in
          var arguments: [String: Argument] = [
            "name": .text(name), "known": .list(known.map { .text($0) }),
          ]
          if let close = Suggestion.closest(to: name, among: known) {
            arguments["suggestion"] = .text(close)
          }
          return .error(slug, at: nil, arguments)
        })
      throw ExitStatus.usage
    }
    return names
  }
}
