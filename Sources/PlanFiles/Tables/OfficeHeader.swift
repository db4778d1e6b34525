import Diagnostics
import Foundation
import Tabular

/// The heading of an office's table: found below titles, over one to three rows, with years over the
/// columns or down the rows.
struct OfficeHeader {
  /// The rows of the grid that it takes.
  let rows: ClosedRange<Int>
  var columns: [OfficeColumn]
  /// Whether years stand over the columns.
  let hasYearColumns: Bool
  /// The line of the row that names areas over the columns.
  let areasLine: Int?

  /// So many rows are looked at; a title is not longer.
  static let reach = 60

  /// Whether any heading names years, over the columns or down the rows.
  var hasYears: Bool {
    columns.contains { $0.word == .year || $0.figures?.heading.year != nil }
  }

  /// The first row that names years over the columns or has a heading for them.
  init?(_ grid: Grid) {
    for index in grid.rows.indices.prefix(Self.reach) {
      if Self.isYearRow(grid, index) {
        self.init(yearsOver: grid, index)
        return
      }
      if Self.isWordRow(grid, index), !Self.isYearRow(grid, index + 1) {
        self.init(yearsDown: grid, index)
        return
      }
    }
    return nil
  }

  // MARK: - Which row

  /// Whether a row of the grid names years over columns.
  static func isYearRow(_ grid: Grid, _ index: Int) -> Bool {
    guard grid.rows.indices.contains(index) else { return false }
    let places = grid.rows[index].places
    guard Set(places.map(\.cell.span)).count >= 2 else { return false }
    var years: Set<Int> = []
    var isWorded = false
    var hasWords = false
    for place in places {
      let heading = YearHeading(place.cell)
      if let year = heading.year, heading.isUnderstood {
        years.insert(year)
        if place.cell.stored == nil, Int(place.cell.text) == nil { isWorded = true }
      } else if case .number? = place.cell.stored {
        return false
      } else if (try? Numeral.parse(place.cell.text, mark: .comma)) != nil {
        return false
      } else if ColumnWord(place.cell.text) != nil {
        hasWords = true
      }
    }
    return years.count >= 2 || (!years.isEmpty && (isWorded || hasWords))
  }

  /// Whether a row of the grid has a heading for years, over one column.
  static func isWordRow(_ grid: Grid, _ index: Int) -> Bool {
    let places = grid.rows[index].places
    guard Set(places.map(\.cell.span)).count >= 2 else { return false }
    var found = false
    for place in places {
      if case .number? = place.cell.stored { return false }
      guard ColumnWord(place.cell.text) == .year else { continue }
      let covered = places.count { $0.cell.span == place.cell.span }
      if covered == 1 { found = true }
    }
    return found
  }

  // MARK: - Its columns

  private init(yearsOver grid: Grid, _ index: Int) {
    let row = grid.rows[index]
    let above = Self.partAbove(grid, index)
    var years: [YearHeading] = row.places.map { YearHeading($0.cell) }
    years = years.filter { $0.year != nil && $0.isUnderstood }
    let repeats = Set(years).count < years.count
    let below = repeats ? Self.partBelow(grid, index) : nil
    rows = (above == nil ? index : index - 1)...(below == nil ? index : index + 1)
    hasYearColumns = true
    areasLine = nil
    columns = Self.columns(grid, [above, row, below].compactMap { $0 }, own: row)
    settleWords(grid)
  }

  init(yearsDown grid: Grid, _ index: Int) {
    let row = grid.rows[index]
    let above = Self.partAbove(grid, index)
    let below = Self.partBelow(grid, index)
    rows = (above == nil ? index : index - 1)...(below == nil ? index : index + 1)
    hasYearColumns = false
    areasLine = nil
    columns = Self.columns(grid, [above, row, below].compactMap { $0 }, own: row)
    settleWords(grid)
    settleFigures(grid)
  }

  /// The row before, where it is a part of the heading: several cells side by side.
  private static func partAbove(_ grid: Grid, _ index: Int) -> Grid.Row? {
    guard index > 0, grid.rows[index - 1].line == grid.rows[index].line - 1 else { return nil }
    let row = grid.rows[index - 1]
    let hasNumbers = row.places.contains { $0.cell.stored != nil }
    // Only what covers several columns says something of columns; a title covers all of them.
    let isMerged = row.places.contains { place in
      place.isCopy && place.cell.span.start.line == row.line
    }
    return Set(row.places.map(\.cell.span)).count >= 2 && isMerged && !hasNumbers ? row : nil
  }

  /// The row behind, where it divides the columns further and holds no figures.
  private static func partBelow(_ grid: Grid, _ index: Int) -> Grid.Row? {
    guard grid.rows.indices.contains(index + 1),
      grid.rows[index + 1].line == grid.rows[index].line + 1
    else { return nil }
    let row = grid.rows[index + 1]
    let own = grid.rows[index].places
    let isMerged = own.contains { $0.isCopy }
    let hasNumbers = row.places.contains {
      $0.cell.stored != nil || (try? Numeral.parse($0.cell.text, mark: .comma)) != nil
    }
    return isMerged && !hasNumbers && !UnitLine.isUnits(row) ? row : nil
  }

  static func columns(
    _ grid: Grid, _ rows: [Grid.Row], own: Grid.Row, areas: Int? = nil
  ) -> [OfficeColumn] {
    let numbers = Set(rows.flatMap { $0.places.map(\.column) }).sorted()
    return numbers.compactMap { number in
      var cells: [Cell] = []
      var area: Cell?
      for row in rows {
        if row.line == areas, let cell = row.place(number)?.cell,
          cell.span.start.line == row.line, AreaRowSearch.isName(cell)
        {
          area = cell
          continue
        }
        guard let cell = row.place(number)?.cell, !cells.contains(where: { $0.span == cell.span })
        else { continue }
        cells.append(cell)
      }
      // A heading for areas says nothing more of each of them.
      if area != nil {
        cells.removeAll { AreaName.isAreas($0.text) || AreaName.isOnlyDividing($0.text) }
      }
      guard let place = (own.place(number)?.cell ?? cells.first)?.span else { return nil }
      let texts = cells.map { ObservationsReader.trimmed($0.text) }
      let heading = texts.joined(separator: " ")
      let years = cells.map { YearHeading($0) }
      let whole = years.dropFirst().reduce(years.first) { $0?.joined(with: $1) }
      let role: OfficeColumn.Role
      if let whole, whole.isComparison {
        role = .comparison
      } else if areas != nil, area == nil, texts.contains(where: ColumnWord.isTotal) {
        role = .total
      } else if let whole, whole.year != nil || area != nil {
        // A part that says nothing of a year is a label as it is written, brackets and all.
        let labels = zip(cells, years).compactMap {
          cell, part -> (text: String, place: SourceSpan)? in
          if part.rest.isEmpty { return nil }
          let text = part.saysNothing ? ObservationsReader.trimmed(cell.text) : nil
          return (text ?? part.rest.joined(separator: " "), cell.span)
        }
        let label = labels.first.map {
          Located(labels.map(\.text).joined(separator: " - "), at: $0.place)
        }
        role = .figures(whole, label: label)
      } else if let word = texts.lazy.compactMap({ ColumnWord($0) ?? AreaRowSearch.corner($0) })
        .first
      {
        role = .word(word)
      } else if area != nil {
        role = .figures(YearHeading(""), label: nil)
      } else {
        role = .unknown
      }
      let name = area.map { cell in
        Located(
          ObservationsReader.trimmed(cell.text).precomposedStringWithCanonicalMapping,
          at: cell.span)
      }
      return OfficeColumn(
        number: number, heading: heading, place: place, role: role, area: name)
    }
  }

  /// Settles what only the table as a whole tells: which column names the indicators, and whether
  /// `Đơn vị` is a unit or an area.
  private mutating func settleWords(_ grid: Grid) {
    let hasIndicator = columns.contains { $0.word == .indicator }
    for index in columns.indices where columns[index].word == .unitOrArea {
      columns[index].role = .word(hasIndicator || !hasYearColumns ? .unit : .area)
    }
    guard hasYearColumns, !hasIndicator else { return }
    let isArea = columns.contains { $0.word == .area }
    let first = columns.first { $0.figures != nil }?.number ?? Int.max
    let known = columns.map(\.number)
    // A table whose corner is empty, or says something of its own, has its labels left of the years.
    if let index = columns.firstIndex(where: { column in
      guard case .unknown = column.role else { return false }
      return column.number < first && Self.holdsTexts(grid, column.number, after: rows.upperBound)
    }) {
      if !isArea { columns[index].role = .word(.indicator) }
    } else if !isArea, let number = Self.unnamedLabels(grid, rows.upperBound, before: first, known),
      let place = columns.first?.place
    {
      columns.insert(
        OfficeColumn(number: number, heading: "", place: place, role: .word(.indicator)), at: 0)
    }
  }

  private static func holdsTexts(_ grid: Grid, _ column: Int, after last: Int) -> Bool {
    var texts = 0
    var others = 0
    for row in grid.rows[(last + 1)...].prefix(200) {
      guard let place = row.place(column) else { continue }
      if place.cell.stored == nil, (try? Numeral.parse(place.cell.text, mark: .comma)) == nil {
        texts += 1
      } else {
        others += 1
      }
    }
    return texts > others
  }

  static func unnamedLabels(
    _ grid: Grid, _ last: Int, before first: Int, _ known: [Int]
  ) -> Int? {
    let numbers = Set(grid.rows[(last + 1)...].prefix(200).flatMap { $0.places.map(\.column) })
    return numbers.sorted().first {
      $0 < first && !known.contains($0) && holdsTexts(grid, $0, after: last)
    }
  }

  /// With years down the rows every column that is nothing else holds figures: of the row's
  /// indicator where the table has such a column, else of the one that its heading names.
  private mutating func settleFigures(_ grid: Grid) {
    let hasIndicator = columns.contains { $0.word == .indicator }
    for index in columns.indices {
      switch columns[index].role {
      case .unknown:
        // Words below it: remarks, or names of something else.
        if Self.holdsTexts(grid, columns[index].number, after: rows.upperBound) { continue }
        let heading = YearHeading(columns[index].heading)
        guard !heading.isComparison else {
          columns[index].role = .comparison
          continue
        }
        let isQualified = heading.role != nil || heading.status != nil
        let rest = heading.rest.isEmpty ? nil : heading.rest.joined(separator: " ")
        let label = isQualified || hasIndicator ? rest : columns[index].heading
        columns[index].role = .figures(
          isQualified ? heading : YearHeading(""),
          label: label.map { Located($0, at: columns[index].place) })
      case .word(.value):
        columns[index].role = .figures(
          YearHeading(""),
          label: hasIndicator ? nil : Located(columns[index].heading, at: columns[index].place))
      case .word(.unitOrArea): columns[index].role = .word(.unit)
      case .word, .figures, .comparison, .total: break
      }
    }
  }
}
