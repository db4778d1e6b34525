import Diagnostics
import Probability
import Synchronization

/// The joint draws of the uncertain values of a plan: value j of each belongs to world j.
///
/// A value is drawn once from each of `count` strata of equal probability, in an order that depends
/// on the seed and on what the value is known by, never on its place in the file or on what else is
/// drawn. So the same written lever has the same draws in every scenario and area.
///
/// A class, because all scenarios share the draws and only some ask for them.
final class ValueDraws: Sendable {
  /// The number of worlds.
  let count: Int
  private let stream: RandomStream
  private let groups: [CorrelationGroup]
  /// Values that somebody has drawn already, by name.
  private let given: [String: [Double]]
  private struct Key: Hashable {
    let name: String
    let shape: Uncertainty.Shape
  }
  private struct State {
    var ranks: [String: [Int]] = [:]
    var values: [Key: [Double]] = [:]
  }
  private let state = Mutex(State())

  /// The worlds for a number of paths: 20 paths or more share a world, and beyond 500 worlds more
  /// would change nothing that is printed.
  static func worlds(for draws: Int) -> Int { max(1, min(most, draws / 20)) }

  /// The number of worlds that a plan has at most.
  static let most = 500

  init(draws: Int, stream: RandomStream, correlations: [Correlation]) {
    count = Self.worlds(for: draws)
    self.stream = stream.split("values")
    groups = CorrelationGroup.groups(of: correlations)
    given = [:]
  }

  /// As many worlds as asked for, with a stream of their own.
  init(worlds: Int, stream: RandomStream, correlations: [Correlation]) {
    count = worlds
    self.stream = stream
    groups = CorrelationGroup.groups(of: correlations)
    given = [:]
  }

  /// Values by the name of ``name(of:_:)``, as many of each as there are worlds.
  init(given: [String: [Double]], worlds: Int) {
    precondition(given.values.allSatisfy { $0.count == worlds }, "a value a world")
    count = worlds
    stream = RandomStream(seed: 0)
    groups = []
    self.given = given
  }

  /// What the draws of a value depend on, besides the seed.
  static func name(of id: ValueID, _ uncertainty: Uncertainty) -> String {
    uncertainty.id.map { "id/\($0.value)" } ?? "\(id.scenario ?? "")/\(id.words)"
  }

  /// The values of all worlds: the quantiles at the middles of the strata, each once.
  func values(_ uncertainty: Uncertainty, of id: ValueID) -> [Double] {
    let name = Self.name(of: id, uncertainty)
    if let values = given[name] { return values }
    let key = Key(name: name, shape: uncertainty.shape)
    return state.withLock { state in
      if let known = state.values[key] { return known }
      let ranks = ranks(name, uncertainty.id?.value, &state)
      let distribution = uncertainty.distribution
      let strata = (0..<count).map { distribution.quantile((Double($0) + 0.5) / Double(count)) }
      let values = ranks.map { strata[$0] }
      state.values[key] = values
      return values
    }
  }

  /// The stratum of each world.
  private func ranks(_ name: String, _ id: String?, _ state: inout State) -> [Int] {
    if let known = state.ranks[name] { return known }
    if let id, let group = groups.first(where: { $0.ids.contains(id) }),
      let correlation = RankCorrelation(group.matrix)
    {
      let streams = group.ids.map { stream.split("id/\($0)") }
      let ranks = correlation.ranks(draws: count, streams: streams)
      for (id, own) in zip(group.ids, ranks) { state.ranks["id/\(id)"] = own }
      return state.ranks[name] ?? Array(0..<count)
    }
    var own = stream.split(name)
    var ranks = Array(0..<count)
    own.shuffle(&ranks)
    state.ranks[name] = ranks
    return ranks
  }
}
