import Foundation
import Testing

/// One row of `Fixtures/reference.csv`: a function, its arguments as exact doubles, and the value to
/// twenty digits.
struct ReferenceRow: CustomStringConvertible {
  let function: String
  let arguments: [Double]
  let text: String
  let value: Double

  /// The degrees of freedom or shapes of the row; empty for functions without.
  var shapes: [Double] {
    switch function {
    case "gamma_p", "gamma_q": [2 * arguments[0]]
    case "beta_inc_reg": arguments.dropFirst().map { 2 * $0 }
    default: Array(arguments.dropFirst())
    }
  }

  var description: String { "\(function)\(arguments) = \(text)" }

  /// All rows, in the order of the file.
  static func all() throws -> [ReferenceRow] {
    let url = Bundle.module.url(forResource: "Fixtures/reference", withExtension: "csv")
    let text = try String(contentsOf: try #require(url), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return ReferenceRow(
        function: cells[0],
        arguments: try cells[1...3].filter { !$0.isEmpty }.map { try #require(Double($0)) },
        text: cells[4], value: try #require(Double(cells[4])))
    }
  }
}
