import Diagnostics
import Tabular

/// What nobody sees on the screen and is read all the same.
enum HiddenCells {
  static func notes(_ grid: Grid) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    let rows = grid.rows.filter(\.isHidden)
    if let first = rows.first?.places.first {
      notes.append(
        .warning(
          "workbook-hidden-rows", at: first.cell.span,
          [
            "rows": .list(ranges(rows.map(\.line)).map { .text($0) }),
            "count": .number(Double(rows.count), decimals: 0),
          ]))
    }
    var columns: Set<Int> = []
    var place: SourceSpan?
    // Looked up once: a hostile sheet names thousands of stretches for a million cells.
    let last = grid.rows.reduce(0) { max($0, $1.places.last?.column ?? 0) }
    let hidden = Set((0...last).filter { grid.isHidden(column: $0) })
    for row in grid.rows where !hidden.isEmpty {
      for cell in row.places where !cell.isCopy && hidden.contains(cell.column) {
        columns.insert(cell.column)
        place = place ?? cell.cell.span
      }
    }
    if let place {
      let letters = columns.sorted().prefix(20).map { column in
        let text = SourcePosition(line: 1, column: column).cellReference
        return Argument.text(String(text.dropLast()))
      }
      notes.append(
        .warning(
          "workbook-hidden-columns", at: place,
          ["columns": .list(letters), "count": .number(Double(columns.count), decimals: 0)]))
    }
    return notes
  }

  /// `4`, `7-9`: at most twenty of them.
  private static func ranges(_ lines: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    let texts = ranges.prefix(20).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    return texts + (ranges.count > 20 ? ["…"] : [])
  }
}
