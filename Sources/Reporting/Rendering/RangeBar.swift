/// A row of a small fan chart in a table: years run down, values from left to right.
///
/// `●` observed, `·` observed and not fitted, `○` projected, `◇` assumed, `━` the 80% interval, `─` the 95% interval, `┊` the
/// target. No colour, one column a character.
struct RangeBar {
  /// The values at the first and at the last column.
  let scale: ClosedRange<Double>
  /// Columns of the picture, at least 2.
  let width: Int

  /// Nil where there is no finite value, or all are the same.
  init?(values: some Sequence<Double>, width: Int) {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max(), low < high, width >= 2 else {
      return nil
    }
    scale = low...high
    self.width = width
  }

  func bar(
    _ point: Character, at value: Double, thick: ClosedRange<Double>? = nil,
    thin: ClosedRange<Double>? = nil, mark: Double? = nil
  ) -> String {
    var cells = [Character](repeating: " ", count: width)
    for (range, line) in [(thin, Character("─")), (thick, "━")] {
      guard let range else { continue }
      for column in column(range.lowerBound)...column(range.upperBound) { cells[column] = line }
    }
    if let mark, mark.isFinite, scale.contains(mark) { cells[column(mark)] = "┊" }
    cells[column(value)] = point
    while cells.last == " " { cells.removeLast() }
    return String(cells)
  }

  /// The column of a value; the nearest one of those outside the scale.
  private func column(_ value: Double) -> Int {
    let share = (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    guard share.isFinite else { return value < scale.lowerBound ? 0 : width - 1 }
    return Int((min(max(share, 0), 1) * Double(width - 1)).rounded())
  }
}
