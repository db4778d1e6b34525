import Diagnostics
import OrderedCollections
import Planning

extension PlanWalk {
  static let eventKeys = ["scenario", "probability", "label"]

  /// The outside events of the plan; their scenarios are held against those read before.
  mutating func readEvents(_ node: PlanNode) -> OrderedDictionary<String, OutsideEvent> {
    var events: OrderedDictionary<String, OutsideEvent> = [:]
    let entries = limited(mapping(node) ?? [], to: PlanLimits.events, "word.events")
    let before = bag.errorCount
    for entry in entries where isValidName(entry) && !entry.value.isReported {
      if entry.key == OutsideEvent.noneID {
        error("event-none", at: entry.keySpan)
        continue
      }
      guard
        let fields = fields(
          entry.value, of: entry.keySpan, keys: Self.eventKeys, in: "word.in-event")
      else { continue }
      if let event = event(entry.key, fields) { events[entry.key] = event }
    }
    if bag.errorCount == before,
      let problem = OutsideEvent.probabilityDiagnostic(Array(events.values))
    {
      bag.append(problem)
    }
    return events
  }

  private mutating func event(_ id: String, _ fields: Fields) -> OutsideEvent? {
    let before = bag.errorCount
    let node = required("scenario", fields, in: "word.in-event")
    let name = node.flatMap { text($0) }
    if let node, let name {
      if name == Scenario.baselineID {
        error("event-baseline", at: node.span, ["event": .text(id)])
      } else if !scenarioNames.contains(name) {
        unknown("event-scenario-unknown", Located(name, at: node.span), among: scenarioNames)
      }
    }
    let probability = fields["probability"].flatMap {
      number($0, key: "probability", where: { $0 > 0 && $0 <= 1 }, range: "word.range-share")
    }
    let label = fields["label"].flatMap { localized($0) }
    guard bag.errorCount == before, let name else { return nil }
    return OutsideEvent(
      id: id, label: label, scenario: name, probability: probability, span: fields.owner)
  }
}
