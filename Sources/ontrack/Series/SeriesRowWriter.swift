import Forecasting
import Probability
import Reporting
import Tabular

/// Writes the forecasts of series, row by row, in the asked form.
struct SeriesRowWriter {
  let format: OutputFormat
  let levels: [Level]
  private let width: Int
  private let wording: Wording
  private var writer = CSVWriter()
  private var text: [UInt8] = []

  init(format: OutputFormat, levels: [Level], width: Int, wording: Wording) {
    self.format = format
    self.levels = levels
    self.width = width
    self.wording = wording
  }

  /// What stands before the first series.
  var opening: [UInt8] {
    switch format {
    case .csv:
      var header = CSVWriter()
      header.writeRow(columns.map { .text($0) })
      return header.takeBytes()
    case .json: return Array("[\n".utf8)
    case .table, .markdown: return []
    }
  }

  /// What stands between two series, and is written before each.
  var separator: [UInt8] {
    switch format {
    case .csv: []
    case .json: Array(",\n".utf8)
    case .table, .markdown: [0x0A]
    }
  }

  /// What stands behind the last series, if there is any.
  func closing(isEmpty: Bool) -> [UInt8] {
    format == .json ? Array((isEmpty ? "]\n" : "\n]\n").utf8) : []
  }

  private var columns: [String] {
    ["unique_id", "ds", "yhat"]
      + levels.flatMap { level -> [String] in
        let percent = NumberText.shortest(level.percent, significantDigits: 9)
        return ["lo-\(percent)", "hi-\(percent)"]
      }
  }

  var byteCount: Int { writer.byteCount + text.count }

  mutating func takeBytes() -> [UInt8] {
    let bytes = format == .csv ? writer.takeBytes() : text
    text.removeAll(keepingCapacity: true)
    return bytes
  }

  mutating func write(_ id: String, _ forecast: Forecast, loan: Leaning.Loan? = nil) {
    switch format {
    case .csv:
      for step in forecast.steps { writeCSV(id, step.year, figures(of: step)) }
    case .json:
      writeJSON(id, forecast.steps.map { ($0.year, figures(of: $0)) })
    case .table:
      let section = SeriesReport(
        id: id, forecast: forecast, levels: levels, loan: loan, wording: wording)
      text += separator
      text += TextRenderer(width: width).render(section.report()).utf8
    case .markdown:
      let section = SeriesReport(
        id: id, forecast: forecast, levels: levels, loan: loan, wording: wording)
      text += separator
      text += MarkdownRenderer().render(section.report()).utf8
    }
  }

  /// Writes a series of a batch, as figures only.
  mutating func write(_ id: String, from origin: Year, _ forecasts: ForecastBlock, _ index: Int) {
    let steps = 1...forecasts.horizon
    if format == .csv {
      let id = writer.prepared(id)
      for step in steps {
        writeCSV(id, origin.advanced(by: step), forecasts.figures(of: index, step: step))
      }
    } else {
      writeJSON(
        id,
        steps.map { step in
          (origin.advanced(by: step), forecasts.figures(of: index, step: step).map { $0 })
        })
    }
  }

  /// The median and the ends of the intervals; nil where there is no interval.
  private func figures(of step: Forecast.Step) -> [Double?] {
    [step.point]
      + levels.flatMap { level -> [Double?] in
        let interval = step.distribution?.interval(level)
        return [interval?.lower, interval?.upper]
      }
  }

  private mutating func writeCSV(_ id: String, _ year: Year, _ figures: [Double?]) {
    writer.write(id)
    writer.write(Double(year.number), significantDigits: 17)
    for figure in figures { writer.write(figure.map { .number($0) } ?? .empty) }
    writer.endRow()
  }

  private mutating func writeCSV(
    _ id: CSVWriter.Prepared, _ year: Year, _ figures: ArraySlice<Double>
  ) {
    writer.write(id)
    writer.write(Double(year.number), significantDigits: 9)
    for figure in figures { writer.write(figure) }
    writer.endRow()
  }

  private mutating func writeJSON(_ id: String, _ steps: [(year: Year, figures: [Double?])]) {
    let rows = steps.map { step in
      [.text(id), .integer(step.year.number)]
        + step.figures.map { figure -> Dataset.Value in .optional(figure) }
    }
    let dataset = Dataset(columns: columns, rows: rows)
    // The brackets of the list are those of the whole file.
    let members = DatasetRenderer(.json).render(dataset).dropFirst(2).dropLast(3)
    text += separator
    text += members.utf8
  }
}
