import Diagnostics
import Forecasting
import Planning

extension PlanWalk {
  /// A formula as read; names in it are checked once all indicators are known.
  mutating func formula(_ node: PlanNode) -> Located<Formula>? {
    guard let text = text(node) else { return nil }
    do throws(Formula.SyntaxError) {
      let parsed = try Formula.parse(text, at: inside(node))
      formulaNames.append(parsed.names)
      return Located(parsed.formula, at: node.span)
    } catch {
      bag.append(contentsOf: error.diagnostics)
      return nil
    }
  }

  /// The place of a value's first character: behind the quote, where there is one.
  private func inside(_ node: PlanNode) -> SourceSpan {
    guard case .text(_, isQuoted: true) = node.content,
      let line = node.span.source.line(node.span.start.line)
    else { return node.span }
    let scalars = line.unicodeScalars
    let first = scalars.dropFirst(node.span.start.column - 1).first
    guard first == "\"" || first == "'" else { return node.span }
    let start = SourcePosition(line: node.span.start.line, column: node.span.start.column + 1)
    return SourceSpan(source: node.span.source, start: start, end: node.span.end)
  }

  /// Names in formulas that no indicator has.
  mutating func checkFormulaNames() {
    for names in formulaNames {
      var reported: Set<String> = []
      for name in names
      where !indicatorNames.contains(name.value) && reported.insert(name.value).inserted {
        unknown("indicator-unknown", name, among: indicatorNames)
      }
    }
  }
}
