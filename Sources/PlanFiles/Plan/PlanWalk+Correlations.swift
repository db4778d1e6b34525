import Diagnostics
import Planning

extension PlanWalk {
  /// `correlations: [{of: [a, b], rank: 0.6}]`: the names are the `id` of distributions.
  mutating func correlations(_ node: PlanNode) -> [Correlation] {
    (items(node) ?? []).compactMap { item in
      guard let fields = fields(item, keys: ["of", "rank"], in: "word.in-correlation") else {
        return nil
      }
      let ids = required("of", fields, in: "word.in-correlation").map { names($0) }
      let rank = required("rank", fields, in: "word.in-correlation").flatMap {
        number($0, key: "rank", where: { $0 >= -1 && $0 <= 1 }, range: "word.range-rank")
      }
      guard let ids else { return nil }
      let known = ids.filter { id in
        if uncertainIDs[id.value] != nil { return true }
        unknown("correlation-unknown", id, among: uncertainIDs.keys.sorted())
        return false
      }
      if ids.count == 1 {
        error("correlation-alone", at: ids[0].span, ["name": .text(ids[0].value)])
      }
      guard let rank, known.count == ids.count, ids.count > 1 else { return nil }
      return Correlation(of: ids, rank: rank, span: fields.keySpan("of") ?? fields.owner)
    }
  }
}
