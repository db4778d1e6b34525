import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// A scenario as found, inline or in a file of its own, before it is read.
struct ScenarioSource {
  let id: String
  /// Where its name stands: the key, or the first line of its file.
  let span: SourceSpan
  let node: PlanNode
}

extension PlanWalk {
  static let scenarioKeys = ["label", "why", "cost", "extends", "levers", "targets"]

  /// The scenarios that the plan writes itself.
  mutating func inlineScenarios(_ node: PlanNode) -> [ScenarioSource] {
    guard let entries = mapping(node) else { return [] }
    return entries.compactMap { entry in
      guard isValidName(entry), !entry.value.isReported else { return nil }
      return ScenarioSource(id: entry.key, span: entry.keySpan, node: entry.value)
    }
  }

  mutating func readScenarios(
    _ sources: [ScenarioSource]
  ) -> OrderedDictionary<String, Scenario> {
    var places: OrderedDictionary<String, SourceSpan> = [:]
    var scenarios: OrderedDictionary<String, Scenario> = [:]
    for source in sources where places[source.id] == nil { places[source.id] = source.span }
    scenarioNames = places.keys
    var seen: Set<String> = []
    for source in sources {
      guard seen.insert(source.id).inserted else {
        error(
          "scenario-clash", at: source.span,
          ["name": .text(source.id), "place": .place(places[source.id] ?? source.span)])
        continue
      }
      if let scenario = scenario(source, names: places.keys) { scenarios[source.id] = scenario }
    }
    return scenarios
  }

  private mutating func scenario(
    _ source: ScenarioSource, names: OrderedSet<String>
  ) -> Scenario? {
    guard
      let fields = fields(
        source.node, of: source.span, keys: Self.scenarioKeys, in: "word.in-scenario")
    else { return nil }
    let isBaseline = source.id == Scenario.baselineID
    if fields.lacks("why"), !isBaseline { error("scenario-why", at: source.span) }
    let why = fields["why"].flatMap { localized($0) }
    let parents = parents(fields, of: source.id, names: names)
    let levers = fields["levers"].map { self.levers($0) } ?? [:]
    var targets: OrderedDictionary<String, Target> = [:]
    for entry in fields["targets"].flatMap({ mapping($0) }) ?? [] where !entry.value.isReported {
      if let target = overriddenTarget(entry) { targets[entry.key] = target }
    }
    if isBaseline {
      for key in ["extends", "targets"] where fields.contains(key) {
        error("baseline-fixed", at: fields.keySpan(key), ["key": .text(key)])
      }
    } else if fields.lacksAll(["levers", "targets"]), isEmptyHanded(fields, of: source.id) {
      error("scenario-empty", at: source.span, ["name": .text(source.id)])
    }
    return Scenario(
      id: source.id, label: fields["label"].flatMap { localized($0) },
      why: why ?? Scenario.baseline.why, cost: fields["cost"].flatMap { localized($0) },
      extends: parents, levers: levers, targets: targets, span: source.span)
  }

  /// Whether the parents make no scenario either: none, or one that is only another name. One that
  /// extends itself is reported as a circle.
  private mutating func isEmptyHanded(_ fields: Fields, of id: String) -> Bool {
    guard let node = fields["extends"] else { return fields.lacks("extends") }
    let parents = items(node) ?? []
    guard parents.count == 1, case .text(let name, _) = parents[0].content else {
      return parents.count <= 1
    }
    return name != id
  }

  private mutating func parents(
    _ fields: Fields, of id: String, names: OrderedSet<String>
  ) -> [Located<String>] {
    guard let node = fields["extends"] else { return [] }
    return self.names(node).filter { parent in
      if parent.value == Scenario.baselineID || names.contains(parent.value) { return true }
      let known = names.filter { $0 != id } + [Scenario.baselineID]
      unknown("scenario-unknown", parent, among: known)
      return false
    }
  }
}
