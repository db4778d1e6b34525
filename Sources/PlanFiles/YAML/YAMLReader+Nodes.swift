import Diagnostics
import Yams

// The parser's nodes with their places, and what a plan does not use.

extension YAMLReader {
  mutating func convert(_ node: Node, depth: Int) -> PlanNode {
    let range = extent(of: node)
    let span = index.span(range)
    let reported = PlanNode(content: .reported, span: span)
    guard depth <= Self.depthLimit else {
      report("yaml-deep", range, ["limit": .number(Double(Self.depthLimit), decimals: 0)])
      return reported
    }
    if range.lowerBound < shield.scalars.count, !range.isEmpty {
      switch shield.scalars[range.lowerBound] {
      case "&":
        report("yaml-anchor", range, ["text": .text(text(range))])
        return reported
      case "!":
        report("yaml-tag", range, ["text": .text(text(range))])
        return reported
      default: break
      }
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      if !isQuoted, scalar.string.unicodeScalars.first == shield.star {
        report("yaml-alias", range, ["text": .text(shield.restored(scalar.string))])
        return reported
      }
      return PlanNode(
        content: .text(shield.restored(scalar.string), isQuoted: isQuoted), span: span)
    case .sequence(let sequence):
      var items: [PlanNode] = []
      for item in sequence { items.append(convert(item, depth: depth + 1)) }
      return PlanNode(content: .list(items), span: span)
    case .mapping(let mapping):
      return PlanNode(content: .mapping(entries(of: mapping, depth: depth)), span: span)
    case .alias:
      report("yaml-alias", range, ["text": .text(text(range))])
      return reported
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [PlanEntry] {
    var entries: [PlanEntry] = []
    var first: [String: SourceSpan] = [:]
    for (key, value) in mapping {
      let keyNode = convert(key, depth: depth + 1)
      switch keyNode.content {
      case .reported:
        continue
      case .list, .mapping:
        diagnostics.append(.error("yaml-key", at: keyNode.span, ["found": keyNode.found]))
        continue
      case .text(let name, let isQuoted):
        if name == "<<", !isQuoted {
          diagnostics.append(.error("yaml-merge", at: keyNode.span))
          continue
        }
        if let place = first[name] {
          diagnostics.append(
            .error(
              "duplicate-key", at: keyNode.span, ["key": .text(name), "first": .place(place)]))
          continue
        }
        first[name] = keyNode.span
        entries.append(
          PlanEntry(
            key: name, keySpan: keyNode.span, value: convert(value, depth: depth + 1)))
      }
    }
    return entries
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: index.scalars[range])
    return String(view)
  }
}
