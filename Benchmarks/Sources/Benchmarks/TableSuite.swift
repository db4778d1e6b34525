import Benchmark
import Tabular

/// Reading CSV: ten thousand rows, cell by cell.
enum TableSuite {
  static func make() -> BenchmarkSuite {
    var samples = SampleSeries()
    var text = "unique_id,ds,y\n"
    for id in 0..<1000 {
      for (year, value) in samples.next(years: 10).enumerated() {
        text += "s\(id),\(2014 + year),\(value)\n"
      }
    }
    let bytes = Array(text.utf8)
    let (rows, sum) = scan(bytes)
    expect(rows == 10_001, "\(rows) rows")
    expect(sum > 20_000_000, "the values add up to \(sum)")

    return BenchmarkSuite(name: "tables") { suite in
      suite.benchmark("scan of 10,000 rows of CSV, numbers read") { keep(scan(bytes)) }
    }
  }

  /// The rows, and the sum of what is a number in their third column.
  private static func scan(_ bytes: [UInt8]) -> (rows: Int, sum: Double) {
    var scanner = CSVScanner(delimiter: .comma)
    var (rows, sum) = (0, 0.0)
    func take(_ record: borrowing CSVRecord) {
      rows += 1
      if let number = try? Numeral.parse(record.bytes(2), mark: .dot) { sum += number.value }
    }
    scanner.scan(bytes) { take($0) }
    scanner.finish { take($0) }
    return (rows, sum)
  }
}
