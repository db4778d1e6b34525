import Diagnostics
import OrderedCollections
import Probability

/// Uncertain values that correlations join, at any distance, with the matrix of all of them.
struct CorrelationGroup: Sendable {
  /// In the order of the alphabet, so that the order of the file changes nothing.
  let ids: [String]
  /// Rank correlations; 0 where none is written.
  let matrix: [[Double]]

  /// The groups of a plan's correlations; of a pair that stands twice the first counts.
  static func groups(of correlations: [Correlation]) -> [CorrelationGroup] {
    var ranks: [String: [String: Double]] = [:]
    for correlation in correlations {
      let ids = correlation.ids.map(\.value)
      for (i, a) in ids.enumerated() {
        for b in ids[(i + 1)...] where a != b && ranks[a]?[b] == nil {
          ranks[a, default: [:]][b] = correlation.rank
          ranks[b, default: [:]][a] = correlation.rank
        }
      }
    }
    var groups: [CorrelationGroup] = []
    var seen: Set<String> = []
    for start in ranks.keys.sorted() where !seen.contains(start) {
      var members: Set<String> = []
      var open = [start]
      while let next = open.popLast() {
        guard members.insert(next).inserted else { continue }
        open += ranks[next].map { Array($0.keys) } ?? []
      }
      seen.formUnion(members)
      let ids = members.sorted()
      groups.append(
        CorrelationGroup(
          ids: ids,
          matrix: ids.map { a in ids.map { b in a == b ? 1 : ranks[a]?[b] ?? 0 } }))
    }
    return groups
  }
}
