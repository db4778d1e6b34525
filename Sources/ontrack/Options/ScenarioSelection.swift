import Diagnostics
import OrderedCollections
import Planning

/// The scenarios that a command is asked for, in the order asked.
struct ScenarioSelection {
  static let all = "all"

  let plan: Plan

  /// The names, each once; `all` stands for the baseline and every scenario in the plan's order.
  ///
  /// A name that the plan does not have ends the command, with the name that was probably meant.
  func names(_ asked: [String], with console: Console) throws -> [String] {
    let known = [Scenario.baselineID] + plan.scenarios.keys.filter { $0 != Scenario.baselineID }
    var names: OrderedSet<String> = []
    var unknown: [Diagnostic] = []
    for name in asked {
      if known.contains(name) {
        names.append(name)
      } else if name == Self.all {
        names.append(contentsOf: known)
      } else {
        unknown.append(diagnostic(name, known))
      }
    }
    guard unknown.isEmpty else {
      console.show(unknown)
      throw ExitStatus.usage
    }
    return Array(names)
  }

  /// One scenario, resolved.
  func resolved(_ name: String, with console: Console) throws -> ResolvedScenario {
    let names = try names([name], with: console)
    do throws(ScenarioFailure) {
      return try plan.resolved(names.first ?? name)
    } catch {
      // The reader has checked every scenario of the plan: this is the plan's own error.
      console.show([error.diagnostic(in: plan)])
      throw ExitStatus.badData
    }
  }

  private func diagnostic(_ name: String, _ known: [String]) -> Diagnostic {
    var arguments: [String: Argument] = [
      "name": .text(name), "known": .list(known.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: name, among: known) {
      arguments["suggestion"] = .text(close)
    }
    return .error("scenario-not-in-plan", at: nil, arguments)
  }
}
