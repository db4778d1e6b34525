import ArgumentParser

/// What a whole report is written as.
enum ReportFormat: String, EndingFormat {
  case html, markdown, xlsx

  var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    case .xlsx: ["xlsx"]
    }
  }
}

/// What a chart is written as.
enum ChartFormat: String, EndingFormat {
  case svg
  case vegaLite = "vega-lite"
  case table, csv, json, markdown

  var endings: [String] {
    switch self {
    case .svg: ["svg"]
    case .vegaLite: ["vl.json", "vg.json"]
    case .table: ["txt"]
    case .csv: ["csv"]
    case .json: ["json"]
    case .markdown: ["md", "markdown"]
    }
  }
}
