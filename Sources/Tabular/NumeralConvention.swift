public import Diagnostics

/// How one file writes its numbers: the decimal mark, declared or settled by the file itself.
///
/// A number that only one mark allows (`40.8`, `1.234.567`) settles the mark for the whole file. It is
/// never guessed: if nothing settles it, a number that both marks allow (`1.007`) is an error, and so
/// are two numbers that prove different marks.
public struct NumeralConvention: Sendable {
  /// The mark that the file is read with; nil where nothing declares, settles or needs one.
  public let mark: DecimalMark?

  /// The cell that settled the mark; nil where it is declared or open.
  public let evidence: Cell?

  /// What is wrong with the file as a whole: one error, or none.
  public let diagnostics: [Diagnostic]

  /// A convention that is known beforehand.
  public init(declared mark: DecimalMark) {
    self.init(mark: mark)
  }

  private init(mark: DecimalMark?, evidence: Cell? = nil, diagnostics: [Diagnostic] = []) {
    self.mark = mark
    self.evidence = evidence
    self.diagnostics = diagnostics
  }

  /// The convention of a file, given all its cells that should hold numbers.
  ///
  /// A declared mark wins over the cells, which are then not looked at.
  public init(declared: DecimalMark? = nil, cells: some Sequence<Cell>) {
    if let declared {
      self.init(declared: declared)
      return
    }
    var proofs: [DecimalMark: Cell] = [:]
    var ambiguous: (cell: Cell, failure: Numeral.Failure, more: Int)?
    for cell in cells where cell.stored == nil {
      if let mark = Numeral.evidence(in: cell.text) {
        if proofs[mark] == nil { proofs[mark] = cell }
      } else {
        do throws(Numeral.Failure) {
          _ = try Numeral.parse(cell.text, mark: nil)
        } catch {
          guard case .ambiguous = error else { continue }
          if ambiguous == nil { ambiguous = (cell, error, 0) } else { ambiguous?.more += 1 }
        }
      }
    }
    switch (proofs[.dot], proofs[.comma]) {
    case (let dot?, let comma?):
      self.init(mark: nil, diagnostics: [NumeralConvention.conflict(dot, comma)])
    case (let cell?, nil):
      self.init(mark: .dot, evidence: cell)
    case (nil, let cell?):
      self.init(mark: .comma, evidence: cell)
    case (nil, nil):
      let open = ambiguous.map { $0.failure.diagnostic(at: $0.cell, more: $0.more) }
      self.init(mark: nil, diagnostics: open.map { [$0] } ?? [])
    }
  }

  /// Reads a cell; where it is no number, adds why and gives nil.
  ///
  /// A number that both marks allow adds nothing when ``diagnostics`` already tells of the marks.
  public func read(_ cell: Cell, into found: inout [Diagnostic]) -> Numeral? {
    if let stored = cell.stored {
      if case .number(let numeral) = stored { return numeral }
      found.append(stored.diagnostic(at: cell))
      return nil
    }
    do throws(Numeral.Failure) {
      return try Numeral.parse(cell.text, mark: mark)
    } catch {
      if case .ambiguous = error, !diagnostics.isEmpty { return nil }
      found.append(error.diagnostic(at: cell, mark: mark, settledBy: evidence))
      return nil
    }
  }

  private static func conflict(_ dot: Cell, _ comma: Cell) -> Diagnostic {
    let isDotFirst = dot.span.start < comma.span.start
    let (first, second) = isDotFirst ? (dot, comma) : (comma, dot)
    let (firstMark, secondMark): (DecimalMark, DecimalMark) =
      isDotFirst ? (.dot, .comma) : (.comma, .dot)
    return .error(
      "number-marks-differ", at: second.span,
      [
        "first": .text(first.text), "firstMark": firstMark.word, "place": .place(first.span),
        "second": .text(second.text), "secondMark": secondMark.word,
      ])
  }
}
