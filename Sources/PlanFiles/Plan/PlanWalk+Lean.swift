import Diagnostics
import Forecasting
import Planning

extension PlanWalk {
  /// What automatic trends may lean on: words of a list, none twice.
  mutating func lean(_ node: PlanNode) -> Lean? {
    guard let items = items(node) else { return nil }
    if items.isEmpty { error("empty-value", at: node.span) }
    var words: [Lean.Word] = []
    var first: [Lean.Word: SourceSpan] = [:]
    for item in items {
      guard let word = word(item, as: Lean.Word.self) else { continue }
      if let place = first[word] {
        error(
          "duplicate-entry", at: item.span,
          ["name": .text(word.rawValue), "first": .place(place)])
        continue
      }
      first[word] = item.span
      words.append(word)
    }
    return Lean(words)
  }
}
