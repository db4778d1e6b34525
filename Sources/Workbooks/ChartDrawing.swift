#if Workbooks
  import CXLSXWriter

  /// Puts a chart's lines, words and axes into the library's own.
  struct ChartDrawing {
    let chart: UnsafeMutablePointer<lxw_chart>
    let sheet: String

    /// Colours that people with any kind of colour blindness tell apart (Okabe and Ito 2008); dashes
    /// and marks tell the lines apart without colours.
    private static let colors: [lxw_color_t] = [0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00]
    private static let blue: lxw_color_t = 0x0072B2
    /// The library takes 0 for no colour.
    private static let black: lxw_color_t = 0x1000000

    func draw(_ picture: WorkbookDocument.Chart) {
      // A name that starts with = would be taken for a range: words come from cells only.
      chart_title_set_name_range(
        chart, sheet, lxw_row_t(picture.title.row), lxw_col_t(picture.title.column))
      var font = lxw_chart_font()
      font.size = 11
      font.bold = 1
      chart_title_set_name_font(chart, &font)
      for series in picture.series { add(series) }
      switch picture.kind {
      case .years(let span, let decimals): setAxes(span, decimals)
      case .shares: setAxesOfShares()
      }
      // The list ends with -1.
      var silent = picture.series.indices.filter { picture.series[$0].name == .none }
        .map { Int16($0) }
      if !silent.isEmpty {
        silent.append(-1)
        silent.withUnsafeMutableBufferPointer {
          _ = chart_legend_delete_series(chart, $0.baseAddress)
        }
      }
      let position =
        silent.count > picture.series.count
        ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM
      chart_legend_set_position(chart, UInt8(position.rawValue))
      chart_show_blanks_as(chart, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
    }

    private func setAxes(_ span: ClosedRange<Int>, _ decimals: Int) {
      if let axis = chart.pointee.x_axis {
        chart_axis_set_min(axis, Double(span.lowerBound))
        chart_axis_set_max(axis, Double(span.upperBound))
        chart_axis_set_num_format(axis, "0")
        chart_axis_set_major_unit(axis, Self.step(of: span))
        chart_axis_major_gridlines_set_visible(axis, 0)
      }
      if let axis = chart.pointee.y_axis {
        chart_axis_set_num_format(axis, CellStyles.code(.init(decimals: decimals), for: 0))
      }
    }

    /// The first name stands above the others, as in the table; the whole is always 100%, so that
    /// charts can be compared.
    private func setAxesOfShares() {
      if let names = chart.pointee.y_axis {
        chart_axis_set_reverse(names)
        // The percentages stay below.
        chart_axis_set_crossing_max(names)
      }
      if let shares = chart.pointee.x_axis {
        chart_axis_set_min(shares, 0)
        chart_axis_set_max(shares, 1)
        chart_axis_set_major_unit(shares, 0.1)
        chart_axis_set_num_format(shares, "0%")
        var line = lxw_chart_line()
        line.color = 0xD9D9D9
        line.width = 0.75
        chart_axis_major_gridlines_set_line(shares, &line)
      }
    }

    /// At most about ten years are named.
    private static func step(of span: ClosedRange<Int>) -> Double {
      [1, 2, 5, 10, 20].first { Double(span.count - 1) / $0 <= 10 } ?? 50
    }

    private func add(_ series: WorkbookDocument.Series) {
      guard let line = chart_add_series(chart, nil, nil) else { return }
      let first = lxw_row_t(series.rows.lowerBound)
      let last = lxw_row_t(series.rows.upperBound - 1)
      let (across, upwards) = (lxw_col_t(series.across), lxw_col_t(series.upwards))
      chart_series_set_categories(line, sheet, first, across, last, across)
      chart_series_set_values(line, sheet, first, upwards, last, upwards)
      switch series.name {
      case .cell(let cell):
        chart_series_set_name_range(line, sheet, lxw_row_t(cell.row), lxw_col_t(cell.column))
      case .word(let word): chart_series_set_name(line, word)
      case .none: break
      }
      switch series.look {
      case .bars:
        var fill = lxw_chart_fill()
        fill.color = Self.blue
        chart_series_set_fill(line, &fill)
        chart_series_set_labels(line)
        // True of what is certain too: 100% is above 99%.
        chart_series_set_labels_num_format(line, "[>0.99]\">99%\";[<0.01]\"<1%\";0%")
      case .observed: look(line, Self.black, width: 2, LXW_CHART_LINE_DASH_SOLID, .circle)
      case .projected: look(line, Self.blue, width: 2, LXW_CHART_LINE_DASH_DASH, .diamond)
      case .inner: look(line, Self.blue, width: 1, LXW_CHART_LINE_DASH_SOLID, nil)
      case .outer: look(line, 0x8DBBDC, width: 0.75, LXW_CHART_LINE_DASH_SQUARE_DOT, nil)
      case .other(let number):
        look(
          line, Self.colors[number % Self.colors.count], width: 1.5, LXW_CHART_LINE_DASH_DASH_DOT,
          number % 2 == 0 ? .square : .triangle)
      }
    }

    private enum Mark {
      case circle, diamond, square, triangle

      var type: lxw_chart_marker_type {
        switch self {
        case .circle: LXW_CHART_MARKER_CIRCLE
        case .diamond: LXW_CHART_MARKER_DIAMOND
        case .square: LXW_CHART_MARKER_SQUARE
        case .triangle: LXW_CHART_MARKER_TRIANGLE
        }
      }
    }

    private func look(
      _ series: UnsafeMutablePointer<lxw_chart_series>, _ color: lxw_color_t, width: Float,
      _ dash: lxw_chart_line_dash_type, _ mark: Mark?
    ) {
      var line = lxw_chart_line()
      line.color = color
      line.width = width
      line.dash_type = UInt8(dash.rawValue)
      chart_series_set_line(series, &line)
      let type = mark?.type ?? LXW_CHART_MARKER_NONE
      chart_series_set_marker_type(series, UInt8(type.rawValue))
      guard mark != nil else { return }
      chart_series_set_marker_size(series, 6)
      var fill = lxw_chart_fill()
      fill.color = color
      chart_series_set_marker_fill(series, &fill)
      var edge = lxw_chart_line()
      edge.color = color
      chart_series_set_marker_line(series, &edge)
    }
  }
#endif
