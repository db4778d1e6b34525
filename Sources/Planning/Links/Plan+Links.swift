public import Diagnostics
import OrderedCollections

// What moves what, links included.

extension Plan {
  /// The indicators that levers on these subjects move at any distance: by ledgers, formulas, links.
  func indicators(reachedBy subjects: Set<String>) -> Set<String> {
    var reached = Set(subjects.map(moved(by:))).union(ledgers(movedBy: subjects))
    while true {
      var next = indicators(movedBy: reached)
      for link in links.values where next.contains(link.from) {
        next.insert(moved(by: link.to))
        next.formUnion(ledgers(movedBy: [link.to]))
      }
      if next == reached { return reached }
      reached = next
    }
  }

  /// The indicators that a link moves at any distance.
  public func indicators(movedBy link: Link) -> Set<String> { indicators(reachedBy: [link.to]) }

  /// The links by which a lever on a subject reaches an indicator.
  public func links(from subject: String, to indicator: String) -> [Link] {
    guard !links.isEmpty else { return [] }
    let reached = indicators(reachedBy: [subject])
    return links.values.filter {
      reached.contains($0.from) && indicators(movedBy: $0).contains(indicator)
    }
  }

  /// Every link with the subjects of levers that move where it comes from.
  var resolvedLinks: [ResolvedLink] {
    guard !links.isEmpty else { return [] }
    let reached = leverSubjects.map { ($0, indicators(reachedBy: [$0])) }
    return links.values.map { link in
      ResolvedLink(
        link: link, movers: Set(reached.filter { $0.1.contains(link.from) }.map(\.0)))
    }
  }

  /// Links that lead back to where they come from: each circle once, at its first link.
  public var linkDiagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var reported: Set<String> = []
    for link in links.values where !reported.contains(link.id) {
      let circle = links.values.filter { other in
        reach(from: moved(by: link.to)).contains(other.from)
          && reach(from: moved(by: other.to)).contains(link.from)
      }
      guard circle.contains(where: { $0.id == link.id }) else { continue }
      reported.formUnion(circle.map(\.id))
      found.append(
        .error("link-circle", at: link.span, ["names": .list(circle.map { .text($0.id) })]))
    }
    return found
  }

  /// What must be known before an indicator's figure is, seen from the other end: ledgers of one
  /// system are computed together, and a percentage may need its base.
  private func reach(from id: String) -> Set<String> {
    var result: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard result.insert(next).inserted else { continue }
      for link in links.values where link.from == next { open.append(moved(by: link.to)) }
      for indicator in indicators.values {
        let others = indicator.ledger?.others ?? []
        if indicator.id == next { open += others }
        if others.contains(next) || indicator.of == next { open.append(indicator.id) }
      }
    }
    return result
  }
}
