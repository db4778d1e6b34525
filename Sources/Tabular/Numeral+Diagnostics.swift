public import Diagnostics

extension Numeral.Failure {
  /// What to tell the user about a cell that is not read.
  ///
  /// `mark` is the decimal mark that the file was read with, `evidence` the cell that settled it (nil
  /// where it was declared), `more` how many further cells fail alike, for what is told once a file.
  public func diagnostic(
    at cell: Cell, mark: DecimalMark? = nil, settledBy evidence: Cell? = nil, more: Int = 0
  ) -> Diagnostic {
    var arguments: [String: Argument] = ["text": .text(cell.text)]
    if more > 0 { arguments["more"] = .number(Double(more), decimals: 0) }
    let slug: String
    switch self {
    case .missing: slug = "number-missing"
    case .unreadable: slug = "number-unreadable"
    case .notFinite: slug = "number-not-finite"
    case .hexadecimal: slug = "number-hexadecimal"
    case .tooLarge: slug = "number-too-large"
    case .exponent: slug = "number-exponent"
    case .grouping: slug = "number-grouping"
    case .otherMark(let value):
      slug = "number-other-mark"
      let mark = mark ?? .dot
      arguments["mark"] = mark.word
      arguments["otherMark"] = mark.other.word
      arguments["other"] = .number(value, decimals: nil)
      arguments["otherWord"] = .text(mark.other.rawValue)
      arguments["locale"] = .text(mark.other == .dot ? "en" : "vi")
      if let evidence {
        arguments["evidence"] = .text(evidence.text)
        arguments["place"] = .place(evidence.span)
      }
    case .ambiguous(let dot, let comma):
      slug = "number-ambiguous"
      arguments["dot"] = Numeral.Failure.reading(dot)
      arguments["comma"] = Numeral.Failure.reading(comma)
    }
    return .error(slug, at: cell.span, arguments)
  }

  /// One of two readings: 1.007 with its decimals, 1007 without a mark that could be mistaken.
  private static func reading(_ value: Double) -> Argument {
    value.rounded() == value && value.magnitude >= 1000
      ? .text(NumeralStyle.plain.string(value)) : .number(value, decimals: 3)
  }
}

extension StoredValue {
  /// What to tell the user about a cell that holds no number.
  func diagnostic(at cell: Cell) -> Diagnostic {
    let slug =
      switch self {
      case .error: "workbook-cell-error"
      case .uncalculated: "workbook-formula"
      case .number, .date, .truth: "number-unreadable"
      }
    return .error(slug, at: cell.span, ["text": .text(cell.text)])
  }
}

extension DecimalMark {
  /// The mark by name, in a message: a decimal "point".
  var word: Argument {
    .message(Message(self == .dot ? "word.decimal-point" : "word.decimal-comma"))
  }
}
