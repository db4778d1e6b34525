import Diagnostics
import Planning

/// Bytes as a formula: a formula with its names, or one diagnostic inside the text.
func fuzzFormulas(_ bytes: [UInt8]) -> [String] {
  let text = String(decoding: bytes, as: UTF8.self)
  let source = SourceText(name: "plan.yaml", text: "    formula: " + text)
  let length = text.unicodeScalars.count
  let span = SourceSpan(source: source, line: 1, column: 14, length: length)
  do throws(Formula.SyntaxError) {
    let parsed = try Formula.parse(text, at: span)
    let names = Set(parsed.names.map(\.value))
    return names == Set(parsed.formula.references) ? [] : ["the names are not those of the formula"]
  } catch {
    var broken = error.diagnostics.flatMap(DrawingLaws.broken)
    if error.diagnostics.isEmpty { broken.append("refused without a reason") }
    for diagnostic in error.diagnostics {
      guard let place = diagnostic.span else { continue }
      if place.start.column < 14 || place.start.column > 14 + length {
        broken.append("\(diagnostic.slug) at \(place.location)")
      }
    }
    return broken
  }
}
