public import Diagnostics
import OrderedCollections

/// Why a scenario cannot be resolved. The readers report it with ``Plan/scenarioDiagnostics``
/// before anybody asks for it.
public enum ScenarioFailure: Error, Sendable, Hashable {
  /// The plan has no scenario of this name.
  case unknown(String)
  /// A scenario extends one that the plan does not have.
  case unknownParent(String, of: String)
  /// The scenarios extend each other in a circle: first and last are the same.
  case cycle([String])
}

extension ScenarioFailure {
  /// The failure in words, at the place in the plan where there is one.
  public func diagnostic(in plan: Plan) -> Diagnostic {
    switch self {
    case .unknown(let name):
      let known = plan.scenarios.keys.filter { $0 != Scenario.baselineID } + [Scenario.baselineID]
      var arguments: [String: Argument] = [
        "name": .text(name), "known": .list(known.map { .text($0) }),
      ]
      if let close = Suggestion.closest(to: name, among: known) {
        arguments["suggestion"] = .text(close)
      }
      return .error("scenario-not-in-plan", at: nil, arguments)
    case .unknownParent(let name, let child):
      let span = plan.scenarios[child]?.extends.first { $0.value == name }?.span
      return .error(
        "scenario-unknown-parent", at: span, ["name": .text(name), "scenario": .text(child)])
    case .cycle(let names):
      let scenario = names.first.flatMap { plan.scenarios[$0] }
      let span = scenario?.extends.first { names.contains($0.value) }?.span ?? scenario?.span
      return .error(
        "scenario-cycle", at: span, ["path": .text(names.joined(separator: " -> "))])
    }
  }
}
