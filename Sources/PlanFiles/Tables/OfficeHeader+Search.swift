import Tabular

extension OfficeHeader {
  /// The first row that names areas over the columns or years. The answer is `perhaps` with the
  /// headings that may be names of areas and may be others, where nothing tells.
  enum Search {
    case header(OfficeHeader)
    case perhaps(Grid.Row)
    case none
  }

  static func search(_ grid: Grid, areas: AreaRow, namesIndicator: Bool) -> Search {
    let search = AreaRowSearch(grid: grid)
    var perhaps: Int?
    let indices = grid.rows.indices.prefix(reach)
    let first = indices.first { isYearRow(grid, $0) || isWordRow(grid, $0) }
    switch areas {
    case .line(let line):
      return indices.first { grid.rows[$0].line == line }
        .map { .header(OfficeHeader(areasOver: grid, $0)) } ?? .none
    case .found:
      // Below a heading of years the figures start.
      for index in indices where first.map({ index <= $0 + 2 }) ?? true {
        let answer = search.answer(index)
        if answer == .yes { return .header(OfficeHeader(areasOver: grid, index)) }
        if (answer == .perhaps && !isYearRow(grid, index))
          || (first == nil && isLabelRow(grid, index))
        {
          perhaps = perhaps ?? index
        }
      }
    case .none: break
    }
    if let index = perhaps {
      // A table that names no indicator is given one: then its columns are something else.
      return namesIndicator
        ? .header(OfficeHeader(areasOver: grid, index)) : .perhaps(grid.rows[index])
    }
    if let header = OfficeHeader(grid) { return .header(header) }
    // Areas down the rows and indicators over the columns, all of one year.
    return indices.first { search.isAboveAreas($0) }
      .map { .header(OfficeHeader(yearsDown: grid, $0)) } ?? .none
  }

  /// Whether a row has a heading for labels beside others that nobody knows.
  private static func isLabelRow(_ grid: Grid, _ index: Int) -> Bool {
    let row = grid.rows[index]
    let search = AreaRowSearch(grid: grid)
    return row.places.contains { ColumnWord($0.cell.text) == .indicator }
      && AreaRowSearch.names(row).count > 1 && !search.hasFigures(row)
  }
}
