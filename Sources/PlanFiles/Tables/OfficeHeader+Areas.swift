import Diagnostics
import Tabular

// Headings with areas over the columns.

extension OfficeHeader {
  /// The areas stand over the columns; years or indicators may stand above and below them.
  init(areasOver grid: Grid, _ index: Int) {
    let search = AreaRowSearch(grid: grid)
    let row = grid.rows[index]
    var heading = [row]
    var first = index
    while index - first < 2, first > 0, grid.rows[first - 1].line == grid.rows[first].line - 1 {
      let above = search.spread(grid.rows[first - 1], over: heading[0])
      guard Self.isPart(above, search) else { break }
      heading.insert(above, at: 0)
      first -= 1
    }
    var last = index
    if search.isDivided(index) {
      heading[heading.count - 1] = search.spread(row, over: grid.rows[index + 1])
      heading.append(grid.rows[index + 1])
      last = index + 1
    }
    rows = first...last
    areasLine = row.line
    let columns = Self.columns(grid, heading, own: row, areas: row.line)
    hasYearColumns = columns.contains { $0.figures?.heading.year != nil }
    self.columns = columns
    settleAreas(grid)
  }

  /// Whether a row above the areas belongs to the heading: it covers several columns, and is neither a
  /// title over all of them nor a line that names the unit of all figures.
  private static func isPart(_ row: Grid.Row, _ search: AreaRowSearch) -> Bool {
    let cells = Set(row.places.map(\.cell.span))
    let covers = row.places.contains { $0.isCopy && $0.cell.span.start.line == row.line }
    let isWorded = row.places.contains { ColumnWord($0.cell.text) != nil }
    let namesUnit = row.places.contains { UnitLine.unit($0.cell.text) != nil }
    return cells.count >= 2 && (covers || isWorded) && !namesUnit && !search.hasFigures(row)
  }

  /// Below areas every column is of one of them; what stands left of them names the rows.
  private mutating func settleAreas(_ grid: Grid) {
    for index in columns.indices where columns[index].word == .unitOrArea {
      columns[index].role = .word(.unit)
    }
    let first = columns.first { $0.area != nil }?.number ?? Int.max
    if !hasYears {
      let known = columns.filter { $0.word != nil }.map(\.number)
      if let number = Self.yearNumbers(grid, rows.upperBound, before: first)
        .first(where: { !known.contains($0) })
      {
        name(number, .year)
      }
    }
    let hasIndicator = columns.contains { $0.word == .indicator }
    let hasYear = columns.contains { $0.word == .year }
    guard !hasIndicator, !hasYear else { return }
    let known = columns.filter { column in
      if case .unknown = column.role { false } else { true }
    }.map(\.number)
    if let number = Self.unnamedLabels(grid, rows.upperBound, before: first, known) {
      name(number, .indicator)
    }
  }

  private mutating func name(_ number: Int, _ word: ColumnWord) {
    if let index = columns.firstIndex(where: { $0.number == number }) {
      columns[index].role = .word(word)
    } else if let place = columns.first?.place {
      columns.insert(
        OfficeColumn(number: number, heading: "", place: place, role: .word(word)), at: 0)
    }
  }

  /// The columns left of the areas that hold nothing but years.
  private static func yearNumbers(_ grid: Grid, _ last: Int, before first: Int) -> [Int] {
    var found: [Int: Bool] = [:]
    for place in grid.rows[(last + 1)...].prefix(200).flatMap(\.places) where place.column < first {
      let heading = YearHeading(place.cell)
      let isYear = heading.year != nil && heading.isUnderstood
      found[place.column] = isYear && found[place.column] ?? true
    }
    return found.filter(\.value).keys.sorted()
  }
}
