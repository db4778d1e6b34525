import Diagnostics

@testable import PlanFiles

/// Bytes as the YAML of a plan: nodes that lie in the text, and every diagnostic drawn.
func fuzzYAML(_ bytes: [UInt8]) -> [String] {
  let source = SourceText(name: "plan.yaml", text: String(decoding: bytes, as: UTF8.self))
  let (node, diagnostics) = YAMLReader.read(source)
  var broken = diagnostics.prefix(10).flatMap(DrawingLaws.broken)
  if let node { hold(node, &broken) }
  return broken
}

private func hold(_ node: PlanNode, _ broken: inout [String]) {
  if node.span.start > node.span.end || node.span.start.line < 1 || node.span.start.column < 1 {
    broken.append("a node lies at \(node.span.start) to \(node.span.end)")
  }
  switch node.content {
  case .text, .reported: break
  case .list(let items): for item in items { hold(item, &broken) }
  case .mapping(let entries):
    if Set(entries.map(\.key)).count != entries.count { broken.append("a key stands twice") }
    for entry in entries { hold(entry.value, &broken) }
  }
}
