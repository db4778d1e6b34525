public import Diagnostics

extension Formula {
  /// A formula as read, with the place of every name in it.
  public struct Parsed: Sendable, Hashable {
    public let formula: Formula
    /// The indicators as they occur, from left to right; one that occurs twice stands here twice.
    public let names: [Located<String>]
  }

  /// The text is no formula.
  public struct SyntaxError: Error, Sendable, Hashable {
    public let diagnostics: [Diagnostic]
  }

  /// Reads a formula: numbers with a dot, indicator names, `previous(name)`, `+ - * /`, a minus
  /// before a term, and parentheses. `*` and `/` bind before `+` and `-`, equals from the left.
  ///
  /// - Parameters:
  ///   - text: the formula as written, in one line.
  ///   - span: where the text stands; its start is the place of the first character.
  /// - Returns: the formula and its names.
  /// - Throws: ``SyntaxError`` with the first thing that is wrong, at its place inside the text.
  ///   Formulas of more than 500 signs and names, or nested more than 50 deep, are refused.
  public static func parse(_ text: String, at span: SourceSpan?) throws(SyntaxError) -> Parsed {
    let tokens = try FormulaToken.tokens(of: text, at: span)
    var parser = FormulaParser(tokens: tokens, text: text, span: span)
    let formula = try parser.sum()
    try parser.expectEnd()
    return Parsed(formula: formula, names: parser.names)
  }
}

/// Reads tokens by recursive descent: sum = product {(+|-) product}, product = factor {(*|/) factor}.
struct FormulaParser {
  let tokens: [FormulaToken]
  let text: String
  let span: SourceSpan?
  private(set) var names: [Located<String>] = []
  private var position = 0
  private var depth = 0

  init(tokens: [FormulaToken], text: String, span: SourceSpan?) {
    self.tokens = tokens
    self.text = text
    self.span = span
  }

  mutating func sum() throws(Formula.SyntaxError) -> Formula {
    var result = try product()
    while let sign = takeSign("+", "-") {
      let right = try product()
      result = sign == "+" ? .sum(result, right) : .difference(result, right)
    }
    return result
  }

  private mutating func product() throws(Formula.SyntaxError) -> Formula {
    var result = try factor()
    while let sign = takeSign("*", "/") {
      let right = try factor()
      result = sign == "*" ? .product(result, right) : .quotient(result, right)
    }
    return result
  }

  private mutating func factor() throws(Formula.SyntaxError) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50 else { throw failure("formula-too-long") }
    guard position < tokens.count else { throw failure("formula-ends-early") }
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .sign("-"): return .negated(try factor())
    case .sign("("):
      let inner = try sum()
      try close(token)
      return inner
    case .number(let value): return .number(value)
    case .name("previous")
    where tokens.indices.contains(position)
      && tokens[position].kind == .sign("("):
      return try previous()
    case .name(let name):
      names.append(Located(name, at: token.span))
      return .indicator(name)
    case .sign(let sign):
      throw failure("formula-unexpected", at: token, ["found": .text(String(sign))])
    }
  }

  private mutating func previous() throws(Formula.SyntaxError) -> Formula {
    let open = tokens[position]
    position += 1
    guard position < tokens.count else { throw failure("formula-ends-early") }
    guard case .name(let name) = tokens[position].kind else {
      throw failure("formula-previous-of", at: tokens[position])
    }
    names.append(Located(name, at: tokens[position].span))
    position += 1
    try close(open)
    return .previous(name)
  }

  private mutating func close(_ open: FormulaToken) throws(Formula.SyntaxError) {
    guard takeSign(")", ")") != nil else { throw failure("formula-open-parenthesis", at: open) }
  }

  mutating func expectEnd() throws(Formula.SyntaxError) {
    guard position < tokens.count else { return }
    throw failure(
      "formula-unexpected", at: tokens[position], ["found": .text(tokens[position].text)])
  }

  private mutating func takeSign(_ a: Character, _ b: Character) -> Character? {
    guard position < tokens.count, case .sign(let sign) = tokens[position].kind,
      sign == a || sign == b
    else { return nil }
    position += 1
    return sign
  }

  private func failure(
    _ slug: String, at token: FormulaToken? = nil, _ arguments: [String: Argument] = [:]
  ) -> Formula.SyntaxError {
    var arguments = arguments
    arguments["formula"] = .text(text)
    let place =
      token.map(\.span)
      ?? FormulaToken.span(from: text.unicodeScalars.count, length: 1, in: span)
    return Formula.SyntaxError(diagnostics: [.error(slug, at: place, arguments)])
  }
}
