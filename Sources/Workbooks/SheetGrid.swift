#if Workbooks
  import Diagnostics
  import Tabular

  /// Turns what a sheet stores into located cells.
  struct SheetGrid {
    let source: SourceText
    let pass: SheetPass
    let texts: [String]
    let formats: CellFormats
    let startsIn1904: Bool
    let limits: WorkbookLimits

    func grid() throws(WorkbookFault) -> Grid {
      var cells: [[Grid.Place]] = []
      cells.reserveCapacity(pass.rows.count)
      for row in pass.rows {
        var places: [Grid.Place] = []
        places.reserveCapacity(row.cells.count)
        for raw in row.cells {
          let cell = try cell(raw.content, line: row.line, column: Int(raw.column))
          if !cell.isEmpty { places.append(Grid.Place(column: Int(raw.column), cell: cell)) }
        }
        cells.append(places)
      }
      let rows = zip(pass.rows, cells).map { row, places in
        Grid.Row(line: row.line, places: places, isHidden: row.isHidden)
      }
      .filter { !$0.places.isEmpty }
      return Grid(
        source: source, rows: try covered(rows), hiddenColumns: pass.hiddenColumns)
    }

    private func cell(
      _ content: SheetPass.Content, line: Int, column: Int
    ) throws(WorkbookFault) -> Cell {
      let span = SourceSpan(source: source, line: line, column: column, length: 1)
      switch content {
      case .shared(let number):
        guard texts.indices.contains(number) else { throw .misplaced(row: line, column: column) }
        return Cell(text: texts[number], span: span)
      case .text(let text): return Cell(text: text, span: span)
      case .date(let text): return Cell(text: text, span: span, stored: .date)
      case .truth(let truth):
        return Cell(text: truth ? "TRUE" : "FALSE", span: span, stored: .truth(truth))
      case .error(let text): return Cell(text: text, span: span, stored: .error)
      case .uncalculated: return Cell(text: "=", span: span, stored: .uncalculated)
      case .number(let value, let style):
        let format = formats.format(style)
        if format.isDate, let date = DayNumber.date(value, startsIn1904: startsIn1904) {
          return Cell(text: date, span: span, stored: .date)
        }
        let numeral = Self.numeral(value, format)
        let text = NumberText.shortest(numeral.value)
        return Cell(
          text: numeral.hasPercentSign ? text + "%" : text, span: span, stored: .number(numeral))
      }
    }

    /// The number as people see it: 40.8% where 0.408 is stored as a percentage, and without the
    /// last bits that only arithmetic leaves behind (0.1 + 0.2), as spreadsheets show 15 digits.
    private static func numeral(_ value: Double, _ format: NumberFormat) -> Numeral {
      let shown = rounded(format.isPercentage ? 100 * value : value)
      let text = NumberText.shortest(shown, significantDigits: 9)
      let mark = text.firstIndex(of: ".")
      let digits = mark.map { text[text.index(after: $0)...].prefix { $0.isNumber }.count } ?? 0
      return Numeral(
        value: shown, decimals: format.decimals ?? digits, hasPercentSign: format.isPercentage)
    }

    private static func rounded(_ value: Double) -> Double {
      Double(NumberText.shortest(value, significantDigits: 15)) ?? value
    }

    /// The rows with what merged cells cover: each covered cell shows the text of the first.
    private func covered(_ rows: [Grid.Row]) throws(WorkbookFault) -> [Grid.Row] {
      guard !pass.merges.isEmpty, let last = rows.last?.line else { return rows }
      var left = limits.cells - pass.count
      var byLine: [Int: [Grid.Place]] = [:]
      let lines = Dictionary(uniqueKeysWithValues: rows.map { ($0.line, $0) })
      for merge in pass.merges {
        guard let first = lines[merge.rows.lowerBound]?.place(merge.columns.lowerBound) else {
          continue
        }
        // Below the last row that holds anything nothing is covered.
        let covered =
          merge.rows
          .lowerBound...max(
            merge.rows.lowerBound, min(merge.rows.upperBound, last))
        left -= covered.count * merge.columns.count
        guard left >= 0 else { throw .tooLarge(.cells, limits.cells) }
        for line in covered {
          for column in merge.columns
          where (line, column) != (first.cell.span.start.line, first.column) {
            byLine[line, default: []].append(
              Grid.Place(column: column, cell: first.cell, isCopy: true))
          }
        }
      }
      let hidden = Set(pass.rows.filter(\.isHidden).map(\.line))
      return Set(byLine.keys).union(lines.keys).sorted().map { line in
        let own = lines[line]?.places ?? []
        let taken = Set(own.map(\.column))
        var seen = taken
        let copies = (byLine[line] ?? []).filter { seen.insert($0.column).inserted }
        return Grid.Row(
          line: line, places: (own + copies).sorted { $0.column < $1.column },
          isHidden: lines[line]?.isHidden ?? hidden.contains(line))
      }
    }
  }
#endif
