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
  private var isFirst = true

  init(format: OutputFormat, levels: [Level], width: Int, wording: Wording) {
    self.format = format
    self.levels = levels
    self.width = width
    self.wording = wording
    if format == .csv { writer.writeRow(columns.map { .text($0) }) }
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

  mutating func write(_ id: String, _ forecast: Forecast) {
    defer { isFirst = false }
    switch format {
    case .csv: writeCSV(id, forecast)
    case .json: writeJSON(id, forecast)
    case .table:
      let section = SeriesReport(id: id, forecast: forecast, levels: levels, wording: wording)
      if !isFirst { text.append(0x0A) }
      text += TextRenderer(width: width).render(section.report()).utf8
    case .markdown:
      let section = SeriesReport(id: id, forecast: forecast, levels: levels, wording: wording)
      if !isFirst { text.append(0x0A) }
      text += MarkdownRenderer().render(section.report()).utf8
    }
  }

  /// Closes what was opened.
  mutating func finish() {
    if format == .json { text += (isFirst ? "[]\n" : "\n]\n").utf8 }
  }

  private mutating func writeCSV(_ id: String, _ forecast: Forecast) {
    for step in forecast.steps {
      writer.write(id)
      writer.write(.number(Double(step.year.number), significantDigits: 17))
      writer.write(step.point)
      for level in levels {
        if let interval = step.distribution?.interval(level) {
          writer.write(interval.lower)
          writer.write(interval.upper)
        } else {
          writer.write(.empty)
          writer.write(.empty)
        }
      }
      writer.endRow()
    }
  }

  private mutating func writeJSON(_ id: String, _ forecast: Forecast) {
    let rows = forecast.steps.map { step -> [Dataset.Value] in
      let intervals = levels.flatMap { level -> [Dataset.Value] in
        let interval = step.distribution?.interval(level)
        return [.optional(interval?.lower), .optional(interval?.upper)]
      }
      return [.text(id), .integer(step.year.number), .number(step.point)] + intervals
    }
    let dataset = Dataset(columns: columns, rows: rows)
    // The brackets of the list are those of the whole file.
    let members = DatasetRenderer(.json).render(dataset).dropFirst(2).dropLast(3)
    text += (isFirst ? "[\n" : ",\n").utf8
    text += members.utf8
  }
}
