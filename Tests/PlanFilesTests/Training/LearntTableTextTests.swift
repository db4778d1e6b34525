import Forecasting
import Foundation
import Testing

@testable import PlanFiles

@Suite("A learnt table as a file")
struct LearntTableTextTests {
  /// A few areas of one share and one count, written row by row.
  static func rows(reversed: Bool) -> [UInt8] {
    var rows: [String] = []
    for area in 0..<5 {
      for year in 0..<10 {
        let share = 30 + 2 * year + (area * year * 7) % 5
        let count = 200 + 5 * ((area + 3) * (year + 2) * 11 % 13)
        rows.append("s,\(area),\(2000 + year),\(share),percent,higher")
        rows.append("c,\(area),\(2000 + year),\(count),people,lower")
      }
    }
    if reversed { rows.reverse() }
    let text = "indicator,area,year,value,unit,better\n" + rows.joined(separator: "\n") + "\n"
    return Array(text.utf8)
  }

  static func text(reversed: Bool = false) throws -> String {
    var all = TrainingReader(name: "t.csv")
    var counted = TrainingReader(name: "t.csv")
    let training = TableTraining(
      short: all.read(rows(reversed: reversed)).series,
      registers: counted.read(rows(reversed: reversed)).series)
    return LearntTableText(
      directed: try #require(training.directed()), undirected: try #require(training.undirected()),
      guardShare: 0.1, registerGuardShare: 0.15
    ).json
  }

  @Test func theSameFiguresInAnyOrderGiveTheSameBytes() throws {
    let text = try Self.text()
    #expect(try Self.text(reversed: true) == text)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["guard"] as? Double == 0.1)
    #expect(object["register_guard"] as? Double == 0.15)
    #expect(object["knots"] as? [Double] == [-2.5, 0, 2.5])
    let tables = try #require(object["tables"] as? [String: [[String: Any]]])
    for name in ["directed", "undirected"] {
      let rows = try #require(tables[name])
      for column in 0..<8 {
        let sum = rows.reduce(0.0) { $0 + (($1["weights"] as? [Double])?[column] ?? 0) }
        #expect(abs(sum - 1) < 1e-4, "\(name), column \(column): \(sum)")
      }
    }
    // Without a direction a share has no pace.
    for row in tables["undirected"] ?? [] where row["pace"] as? Double != 0 {
      let weights = try #require(row["weights"] as? [Double])
      #expect((weights[..<3] + weights[4..<7]).allSatisfy { $0 == 0 })
    }
  }
}
