import Diagnostics
import Tabular

/// Writes tidy rows as CSV or JSON: UTF-8, LF, dot decimals, at most 9 significant digits.
public struct DatasetRenderer: Sendable {
  public enum Format: Sendable, Hashable {
    case csv, json
  }

  public let format: Format

  public init(_ format: Format) { self.format = format }

  public func render(_ dataset: Dataset) -> String {
    switch format {
    case .csv: csv(dataset)
    case .json: json(dataset)
    }
  }

  private func csv(_ dataset: Dataset) -> String {
    var writer = CSVWriter()
    writer.writeRow(dataset.columns.map { .text($0) })
    for row in dataset.rows { writer.writeRow(row.map(field)) }
    return writer.string
  }

  private func field(_ value: Dataset.Value) -> CSVWriter.Value {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .integer(let number): .number(Double(number), significantDigits: 17)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .words(let words): .text(words.joined(separator: " "))
    case .missing: .empty
    }
  }

  private func json(_ dataset: Dataset) -> String {
    let rows = dataset.rows.map { row in
      let members = zip(dataset.columns, row).map { "\(Self.quoted($0)): \(json($1))" }
      return "  {" + members.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  private func json(_ value: Dataset.Value) -> String {
    switch value {
    case .text(let text): Self.quoted(text)
    case .number(let number): NumberText.shortest(number, significantDigits: 9)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .words(let words): "[" + words.map(Self.quoted).joined(separator: ", ") + "]"
    case .missing: "null"
    }
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
