import Diagnostics
import Tabular

/// The row of an office's table that names areas over its columns.
public enum AreaRow: Sendable, Hashable {
  /// Found by its words: a kind before each name (`Xã`, `Thị trấn`), or a word for areas above or
  /// in the corner.
  case found
  /// The row of the sheet or line of the file, from 1.
  case line(Int)
  /// No row names areas.
  case none
}

/// What the rows of a grid say of areas.
struct AreaRowSearch {
  let grid: Grid

  /// How far a row can be trusted to name areas.
  enum Answer: Equatable {
    case no
    /// All of its headings are written as names are, and nothing says what of.
    case perhaps
    case yes
  }

  func answer(_ index: Int) -> Answer {
    let row = grid.rows[index]
    guard !hasFigures(row) else { return .no }
    let names = Self.names(row)
    guard !names.isEmpty, hasFiguresBelow(index, names) else { return .no }
    let texts = names.map { ObservationsReader.trimmed($0.cell.text) }
    if names.count > 1, texts.allSatisfy(AreaName.isKindAndName) { return .yes }
    if cornerSaysAreas(index, before: names[0].column) || isBelowAreas(index, names) { return .yes }
    return names.count > 1 && texts.allSatisfy(AreaName.isPerhapsName) ? .perhaps : .no
  }

  /// The headings that stand in the row itself, once each, and say nothing else that is known.
  static func names(_ row: Grid.Row) -> [Grid.Place] {
    row.places.filter { place in
      !place.isCopy && place.cell.span.start.line == row.line && isName(place.cell)
    }
  }

  /// Whether a heading may be the name of an area, because it is nothing that is known.
  static func isName(_ cell: Cell) -> Bool {
    let text = ObservationsReader.trimmed(cell.text)
    guard cell.stored == nil, ColumnWord(text) == nil, !ColumnWord.isTotal(text),
      corner(text) == nil, !AreaName.isAreas(text)
    else { return false }
    let heading = YearHeading(cell)
    return heading.saysNothing && !heading.isComparison
  }

  /// `Chỉ tiêu/Xã`, `Năm \ Xã`: what stands down the rows, where the other is an area over the
  /// columns.
  static func corner(_ heading: String) -> ColumnWord? {
    let parts = heading.prefix(100).split { $0 == "/" || $0 == "\\" || $0.isNewline }
    guard parts.count == 2 else { return nil }
    let words = parts.map { ColumnWord(String($0)) }
    if words[1] == .area { return words[0] }
    return words[0] == .area && words[1] != .area ? words[1] : nil
  }

  private func cornerSaysAreas(_ index: Int, before first: Int) -> Bool {
    grid.rows[index].places.contains { place in
      place.column < first && Self.corner(place.cell.text) != nil
    }
  }

  /// Whether one heading for areas stands above all the names.
  private func isBelowAreas(_ index: Int, _ names: [Grid.Place]) -> Bool {
    guard index > 0, grid.rows[index - 1].line == grid.rows[index].line - 1 else { return false }
    let above = spread(grid.rows[index - 1], over: grid.rows[index])
    return names.allSatisfy { name in
      above.place(name.column).map { AreaName.isAreas($0.cell.text) } ?? false
    }
  }

  /// A number that is no year.
  func hasFigures(_ row: Grid.Row) -> Bool {
    row.places.contains { place in
      let heading = YearHeading(place.cell)
      if heading.year != nil && heading.isUnderstood { return false }
      if case .number? = place.cell.stored { return true }
      return (try? Numeral.parse(place.cell.text, mark: .comma)) != nil
    }
  }

  private func hasFiguresBelow(_ index: Int, _ names: [Grid.Place]) -> Bool {
    let columns = Set(names.map(\.column))
    return grid.rows[(index + 1)...].prefix(200).contains { row in
      row.places.contains { place in
        columns.contains(place.column) && place.cell.stored != .date
          && (place.cell.stored != nil
            || (try? Numeral.parse(place.cell.text, mark: .comma)) != nil)
      }
    }
  }

  /// Whether a row has a heading for areas, beside others with figures below them.
  func isAboveAreas(_ index: Int) -> Bool {
    let row = grid.rows[index]
    let words = row.places.map { ColumnWord($0.cell.text) }
    guard words.contains(.area), !hasFigures(row) else { return false }
    let values = zip(row.places, words).filter { $0.1 == .value }.map(\.0)
    return hasFiguresBelow(index, Self.names(row) + values)
  }

  /// Whether the row below divides the columns of a row further, by years, plan and result or others.
  func isDivided(_ index: Int) -> Bool {
    guard grid.rows.indices.contains(index + 1) else { return false }
    let below = grid.rows[index + 1]
    guard below.line == grid.rows[index].line + 1, !hasFigures(below), !UnitLine.isUnits(below)
    else { return false }
    let row = spread(grid.rows[index], over: below)
    return below.places.contains { place in
      guard let above = row.place(place.column) else { return false }
      return above.isCopy && above.cell.span.start.line == row.line
        && above.cell.span != place.cell.span
    }
  }

  /// The row with its headings drawn to the right over the columns of the row below, as merged cells
  /// leave them in a CSV file; a sheet says itself what is merged.
  func spread(_ row: Grid.Row, over lower: Grid.Row) -> Grid.Row {
    guard grid.delimiter != nil else { return row }
    var places = row.places
    var last: Grid.Place?
    for place in lower.places where !place.cell.isEmpty {
      if let own = row.place(place.column) {
        last = own
      } else if let group = last {
        places.append(Grid.Place(column: place.column, cell: group.cell, isCopy: true))
      }
    }
    return Grid.Row(
      line: row.line, places: places.sorted { $0.column < $1.column }, isHidden: row.isHidden)
  }
}
