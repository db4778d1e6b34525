#if Workbooks
  import CXLSXWriter

  /// A workbook that is being written.
  ///
  /// A class, because it owns what the library holds open until it is finished.
  final class WorkbookSession {
    typealias Sheet = WorkbookDocument.Sheet

    let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formats: CellStyles
    /// The first thing that went wrong.
    private(set) var failure: lxw_error?

    init?(_ path: String, title: String) {
      guard let workbook = workbook_new(path) else { return nil }
      self.workbook = workbook
      formats = CellStyles(workbook)
      setProperties(title)
    }

    private func setProperties(_ title: String) {
      var properties = lxw_doc_properties()
      // 2000-01-01: else the library takes the clock's day, and no two runs give the same bytes.
      properties.created = 946_684_800
      var text = Array(SheetText.cut(title, to: 255).utf8CString)
      text.withUnsafeMutableBufferPointer { title in
        properties.title = title.baseAddress
        note(workbook_set_properties(workbook, &properties))
      }
    }

    func note(_ error: lxw_error) {
      if error != LXW_NO_ERROR, failure == nil { failure = error }
    }

    func add(_ sheet: Sheet) {
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        failure = failure ?? LXW_ERROR_SHEETNAME_ALREADY_USED
        return
      }
      for (column, width) in sheet.widths.enumerated() {
        let number = lxw_col_t(column)
        note(worksheet_set_column(worksheet, number, number, width, nil))
      }
      for (row, values) in sheet.rows.enumerated() {
        let lines = Self.lines(values, widths: sheet.widths)
        if lines > 1 { note(worksheet_set_row(worksheet, lxw_row_t(row), 15 * Double(lines), nil)) }
        let rule = sheet.rules[row]
        for (column, value) in values.enumerated() {
          write(value, to: worksheet, lxw_row_t(row), lxw_col_t(column), below: rule)
        }
      }
      if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
        worksheet_freeze_panes(
          worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
        if sheet.frozenRows > 0 {
          note(
            worksheet_repeat_rows(
              worksheet, lxw_row_t(sheet.frozenRows - 1), lxw_row_t(sheet.frozenRows - 1)))
        }
      }
      if let filtered = sheet.filtered, filtered.count > 1 {
        note(
          worksheet_autofilter(
            worksheet, lxw_row_t(filtered.lowerBound), 0, lxw_row_t(filtered.upperBound - 1),
            lxw_col_t(max(1, sheet.rows[filtered.lowerBound].count) - 1)))
      }
      setPage(worksheet)
      for chart in sheet.charts { insert(chart, in: worksheet, of: sheet) }
    }

    /// A4, on its side, as wide as one page; below it the sheet's name and the page's number.
    private func setPage(_ worksheet: UnsafeMutablePointer<lxw_worksheet>) {
      worksheet_set_paper(worksheet, 9)
      worksheet_set_landscape(worksheet)
      worksheet_fit_to_pages(worksheet, 1, 0)
      // Inches: enough for printers, and for a hole at the left.
      worksheet_set_margins(worksheet, 0.6, 0.4, 0.5, 0.6)
      note(worksheet_set_footer(worksheet, "&L&8&A&R&8&P / &N"))
    }

    /// Programs make a row as high as its wrapped texts need only when somebody edits it.
    private static func lines(_ values: [WorkbookDocument.Value], widths: [Double]) -> Int {
      zip(values, widths).map { value, width in
        switch value {
        case .text(let text, .wrapped): SheetText.lines(of: text, width: width)
        case .text(let text, .column), .text(let text, .numberColumn):
          // Bold letters are broader.
          SheetText.lines(of: text, width: 0.9 * width)
        default: 1
        }
      }.max() ?? 1
    }

    private func write(
      _ value: WorkbookDocument.Value, to sheet: UnsafeMutablePointer<lxw_worksheet>,
      _ row: lxw_row_t, _ column: lxw_col_t, below rule: WorkbookDocument.Rule?
    ) {
      switch value {
      case .empty:
        guard rule != nil else { return }
        note(worksheet_write_blank(sheet, row, column, formats.format(.plain, below: rule)))
      case .text(let text, let style):
        // Never a formula: the library has another call for those.
        note(
          worksheet_write_string(
            sheet, row, column, SheetText.cut(text, to: 32_000),
            formats.format(style, below: rule)))
      case .number(let number, let style):
        guard number.isFinite else { return }
        note(
          worksheet_write_number(
            sheet, row, column, number, formats.format(style, for: number, below: rule)))
      }
    }

    private func insert(
      _ chart: WorkbookDocument.Chart, in worksheet: UnsafeMutablePointer<lxw_worksheet>,
      of sheet: Sheet
    ) {
      let type =
        switch chart.kind {
        case .years: LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS
        case .shares: LXW_CHART_BAR
        }
      guard let drawing = workbook_add_chart(workbook, UInt8(type.rawValue)) else { return }
      ChartDrawing(chart: drawing, sheet: sheet.name).draw(chart)
      SheetText.cut(chart.alternative, to: 2_000).withCString { text in
        var options = lxw_chart_options()
        options.description = UnsafeMutablePointer(mutating: text)
        // The library's own size is 480 to 288.
        options.x_scale = Double(WorkbookDocument.Chart.width) / 480
        options.y_scale = Double(chart.height) / 288
        note(
          worksheet_insert_chart_opt(
            worksheet, lxw_row_t(chart.place.row), lxw_col_t(chart.place.column), drawing, &options)
        )
      }
    }

    /// Closes the file; what went wrong is the answer.
    func finish() -> String? {
      let closing = workbook_close(workbook)
      let error = closing == LXW_NO_ERROR ? failure : closing
      return error.map { String(cString: lxw_strerror($0)) }
    }
  }
#endif
