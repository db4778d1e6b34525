public import Diagnostics
import OrderedCollections

/// Why plans and events cannot be crossed.
public enum DecisionFailure: Error, Sendable, Hashable {
  /// The plan has no events, and none was named.
  case noEvents
  /// Neither an event nor a scenario of the plan, with those that it has.
  case unknownEvent(String, [String])
  /// The text of an event that is not `NAME` or `NAME=PROBABILITY`.
  case form(String)
  /// The baseline, in which nothing happens, as an event.
  case baseline(String)
  /// A plan that is an event, or inherits from one.
  case planIsEvent(String, String)
  case probabilities(Diagnostic)
}

extension DecisionFailure {
  /// The failure in words.
  public var diagnostic: Diagnostic {
    switch self {
    case .noEvents: return .error("decide-no-events", at: nil)
    case .unknownEvent(let name, let known):
      var arguments: [String: Argument] = [
        "name": .text(name), "known": .list(known.map { .text($0) }),
      ]
      if let close = Suggestion.closest(to: name, among: known) {
        arguments["suggestion"] = .text(close)
      }
      return .error("decide-event-unknown", at: nil, arguments)
    case .form(let text): return .error("decide-event-form", at: nil, ["text": .text(text)])
    case .baseline(let event): return .error("event-baseline", at: nil, ["event": .text(event)])
    case .planIsEvent(let plan, let event):
      return .error(
        "decide-plan-event", at: nil, ["plan": .text(plan), "event": .text(event)])
    case .probabilities(let diagnostic): return diagnostic
    }
  }
}

extension Plan {
  /// The event that a command names: `NAME` of an event or a scenario, perhaps `=PROBABILITY` with a
  /// decimal dot, above 0 and at most 1. An event of the plan keeps its own probability.
  public func event(named text: String) throws(DecisionFailure) -> OutsideEvent {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    var probability: Double?
    if parts.count == 2 {
      guard parts[1].allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
        let number = Double(String(parts[1])), number > 0, number <= 1
      else { throw .form(text) }
      probability = number
    }
    if let event = events[name] {
      return OutsideEvent(
        id: event.id, label: event.label, scenario: event.scenario,
        probability: probability ?? event.probability, span: event.span)
    }
    guard name != Scenario.baselineID else { throw .baseline(name) }
    guard scenarios[name] != nil else {
      throw .unknownEvent(
        name,
        Array(
          OrderedSet(Array(events.keys) + scenarios.keys.filter { $0 != Scenario.baselineID })))
    }
    return OutsideEvent(id: name, scenario: name, probability: probability)
  }
}
