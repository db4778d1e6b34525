import Diagnostics
import OrderedCollections
import Planning

extension PlanWalk {
  static let gateKeys = ["target", "scenario", "area", "verdict", "probability", "why"]
  /// What stands for every target, scenario or area.
  private static let all = "all"

  /// The gates of the plan; names in them are held against the targets and scenarios read before,
  /// and against the areas of the data.
  mutating func readGates(
    _ node: PlanNode, areas: OrderedSet<String>
  ) -> OrderedDictionary<String, Gate> {
    var gates: OrderedDictionary<String, Gate> = [:]
    for entry in mapping(node) ?? [] where isValidName(entry) && !entry.value.isReported {
      guard
        let fields = fields(
          entry.value, of: entry.keySpan, keys: Self.gateKeys, in: "word.in-gate")
      else { continue }
      if let gate = gate(entry.key, fields, areas: areas) { gates[entry.key] = gate }
    }
    return gates
  }

  private mutating func gate(
    _ id: String, _ fields: Fields, areas: OrderedSet<String>
  ) -> Gate? {
    let before = bag.errorCount
    let targets = required("target", fields, in: "word.in-gate").map { members($0) } ?? nil
    for name in targets ?? [] where !targetNames.contains(name.value) {
      unknown("gate-target-unknown", name, among: targetNames)
    }
    let scenarios = fields["scenario"].map { members($0) }
    for name in (scenarios ?? nil) ?? []
    where name.value != Scenario.baselineID && !scenarioNames.contains(name.value) {
      unknown("scenario-unknown", name, among: scenarioNames + [Scenario.baselineID])
    }
    let places = fields["area"].map { members($0) } ?? nil
    // Without data every area would be unknown, and the missing data have been reported.
    for name in places ?? [] where figures.newest != nil && !areas.contains(name.value) {
      var arguments = suggesting(name.value, among: areas, ["name": .text(name.value)])
      if areas.isEmpty { arguments["column"] = "area" }
      error("gate-area-unknown", at: name.span, arguments)
    }
    let verdict = fields["verdict"].flatMap { word($0, as: Gate.Least.self) }
    let probability = fields["probability"].flatMap {
      number($0, key: "probability", where: { $0 > 0 && $0 <= 1 }, range: "word.range-share")
    }
    if fields.lacksAll(["verdict", "probability"]) {
      error("gate-asks-nothing", at: fields.owner, ["gate": .text(id)])
    }
    let why = fields["why"].flatMap { localized($0) }
    guard bag.errorCount == before, verdict != nil || probability != nil else { return nil }
    return Gate(
      id: id, why: why, targets: targets?.map(\.value) ?? [],
      scenarios: scenarios.map { $0?.map(\.value) } ?? [Scenario.baselineID],
      areas: places?.map(\.value) ?? [], verdict: verdict, probability: probability,
      span: fields.owner)
  }

  /// One name or several; nil for `all`.
  private mutating func members(_ node: PlanNode) -> [Located<String>]? {
    let names = names(node)
    if names.isEmpty, case .list = node.content { error("empty-value", at: node.span) }
    return names.contains { $0.value == Self.all } ? nil : names
  }
}
