public import Diagnostics
import OrderedCollections
import Probability

extension Plan {
  /// What is wrong with the correlations of the plan: names that no uncertain value has, pairs that
  /// stand twice, and correlations that no values can have together.
  public var correlationDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    let known = uncertainIDs
    var pairs: [Set<String>: Correlation] = [:]
    for correlation in correlations {
      for id in correlation.ids where !known.contains(id.value) {
        found.append(
          .error(
            "correlation-unknown", at: id.span,
            ["name": .text(id.value), "known": .list(known.map { .text($0) })]))
      }
      let ids = correlation.ids.map(\.value)
      for (i, a) in ids.enumerated() {
        for b in ids[(i + 1)...] {
          guard let first = pairs[[a, b]] else {
            pairs[[a, b]] = correlation
            continue
          }
          var arguments: [String: Argument] = ["first": .text(a), "second": .text(b)]
          if let place = first.span { arguments["place"] = .place(place) }
          found.append(.error("correlation-twice", at: correlation.span, arguments))
        }
      }
    }
    for group in CorrelationGroup.groups(of: correlations)
    where RankCorrelation(group.matrix) == nil {
      let last = correlations.last { correlation in
        correlation.ids.contains { group.ids.contains($0.value) }
      }
      found.append(
        .error(
          "correlation-impossible", at: last?.span,
          ["names": .list(group.ids.map { .text($0) })]))
    }
    return found
  }

  /// The names of all uncertain values, in the order of the plan.
  var uncertainIDs: OrderedSet<String> {
    var ids: OrderedSet<String> = []
    for scenario in scenarios.values {
      for lever in scenario.levers.values.joined() {
        for slot in lever.slots {
          if let id = lever.uncertainties[slot]?.id { ids.append(id.value) }
        }
      }
    }
    for link in links.values {
      if let id = link.uncertainty?.id { ids.append(id.value) }
    }
    return ids
  }
}
