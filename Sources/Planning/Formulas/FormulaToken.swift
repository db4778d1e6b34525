import Diagnostics

/// A number, a name or a sign of a formula, with its place.
struct FormulaToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case number(Double)
    case name(String)
    case sign(Character)
  }

  /// As many as anybody writes by hand; more would only deepen the tree.
  static let limit = 500

  let kind: Kind
  let text: String
  let span: SourceSpan?

  static func tokens(
    of text: String, at span: SourceSpan?
  ) throws(Formula.SyntaxError) -> [FormulaToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [FormulaToken] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        index += 1
        continue
      }
      guard tokens.count < limit else {
        throw failure("formula-too-long", self.span(from: index, length: 1, in: span), text)
      }
      var end = index + 1
      let kind: Kind
      if "+-*/()".unicodeScalars.contains(scalar) {
        kind = .sign(Character(scalar))
      } else if isDigit(scalar) || scalar == "." {
        while end < scalars.count, isDigit(scalars[end]) || scalars[end] == "." { end += 1 }
        let place = self.span(from: index, length: end - index, in: span)
        let digits = string(scalars[index..<end])
        // `.5` and `5.` are slips as often as numbers: one dot, digits on both sides.
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), let value = Double(digits),
          value.isFinite
        else { throw failure("formula-number", place, text, ["found": .text(digits)]) }
        kind = .number(value)
      } else if isNameStart(scalar) {
        while end < scalars.count, isNameStart(scalars[end]) || isDigit(scalars[end]) { end += 1 }
        kind = .name(string(scalars[index..<end]))
      } else {
        throw failure(
          "formula-unexpected", self.span(from: index, length: 1, in: span), text,
          ["found": .text(String(Character(scalar)))])
      }
      tokens.append(
        FormulaToken(
          kind: kind, text: string(scalars[index..<end]),
          span: self.span(from: index, length: end - index, in: span)))
      index = end
    }
    return tokens
  }

  /// The place of a stretch of the text, which begins where `span` begins.
  static func span(from offset: Int, length: Int, in span: SourceSpan?) -> SourceSpan? {
    span.map {
      SourceSpan(
        source: $0.source, line: $0.start.line, column: $0.start.column + offset, length: length)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func failure(
    _ slug: String, _ span: SourceSpan?, _ text: String, _ arguments: [String: Argument] = [:]
  ) -> Formula.SyntaxError {
    var arguments = arguments
    arguments["formula"] = .text(text)
    return Formula.SyntaxError(diagnostics: [.error(slug, at: span, arguments)])
  }
}
