package import Diagnostics

extension Table {
  /// Columns without a name, and columns of one name.
  package static func faults(ofHeader header: [Cell]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var first: [String: Int] = [:]
    for (index, cell) in header.enumerated() {
      let number = Argument.number(Double(index + 1), decimals: 0)
      if cell.isEmpty {
        faults.append(.error("table-unnamed-column", at: cell.span, ["number": number]))
      } else if let earlier = first[cell.text] {
        faults.append(
          .error(
            "table-duplicate-column", at: cell.span,
            [
              "name": .text(cell.text), "second": number,
              "first": .number(Double(earlier + 1), decimals: 0),
              "place": .place(header[earlier].span),
            ]))
      } else {
        first[cell.text] = index
      }
    }
    return faults
  }

  /// The number of the first line that is not blank; 1 where there is none.
  static func headerLine(of source: SourceText) -> Int {
    var number = source.firstLine
    while let line = source.line(number) {
      if !line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return number }
      number += 1
    }
    return source.firstLine
  }
}
