import Diagnostics
import OrderedCollections

extension Plan {
  /// The scenario and all that it inherits from, nearest first: itself, the names in `extends` in
  /// their order, then their parents, generation by generation, and the baseline last.
  ///
  /// Everybody appears once, at the nearest place: a common grandparent counts once.
  func lineage(of id: String) throws(ScenarioFailure) -> [Scenario] {
    guard let start = scenario(id) else { throw .unknown(id) }
    if let cycle = cycle(from: id) { throw .cycle(cycle) }
    var order: OrderedSet<String> = [id]
    var next = 0
    while next < order.count {
      let child = order[next]
      next += 1
      for parent in scenario(child)?.extends ?? [] where parent.value != Scenario.baselineID {
        guard scenarios[parent.value] != nil else {
          throw .unknownParent(parent.value, of: child)
        }
        order.append(parent.value)
      }
    }
    order.append(Scenario.baselineID)
    return order.map { scenario($0) ?? start }
  }

  /// The scenario of this name; the baseline even where the plan does not write it.
  public func scenario(_ id: String) -> Scenario? {
    if let scenario = scenarios[id] { return scenario }
    return id == Scenario.baselineID ? .baseline : nil
  }

  /// All that a scenario inherits from, at any distance, itself not included.
  func ancestors(of id: String) -> Set<String> {
    var seen: Set<String> = []
    var open = scenario(id)?.extends.map(\.value) ?? []
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      open += scenario(name)?.extends.map(\.value) ?? []
    }
    return seen
  }

  /// A circle of `extends` that can be reached from the scenario, first and last the same; nil
  /// where there is none.
  func cycle(from id: String) -> [String]? {
    var finished: Set<String> = []
    // A path of its own instead of recursion: a plan may chain thousands of scenarios.
    var path: [(name: String, next: Int)] = [(id, 0)]
    var onPath: Set<String> = [id]
    while let top = path.last {
      let parents = scenario(top.name)?.extends ?? []
      guard top.next < parents.count else {
        finished.insert(top.name)
        onPath.remove(top.name)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let parent = parents[top.next].value
      if onPath.contains(parent) {
        let start = path.firstIndex { $0.name == parent } ?? 0
        return path[start...].map(\.name) + [parent]
      }
      guard !finished.contains(parent) else { continue }
      onPath.insert(parent)
      path.append((parent, 0))
    }
    return nil
  }
}

extension Scenario {
  /// The fitted trend with no lever.
  public static let baseline = Scenario(
    id: baselineID,
    label: LocalizedText(
      "Without new measures", translations: [.vietnamese: "Không có biện pháp mới"]),
    why: LocalizedText(
      "The fitted trend goes on.",
      translations: [.vietnamese: "Xu hướng hiện nay tiếp tục."]))
}
