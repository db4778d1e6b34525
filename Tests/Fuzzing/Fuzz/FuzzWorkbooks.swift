import Diagnostics
import PlanFiles
import Tabular
import Workbooks

/// Bytes as a workbook: read, and understood as an office's table; the limits small, so that short
/// inputs reach them.
func fuzzWorkbooks(_ bytes: [UInt8]) -> [String] {
  var broken: [String] = []
  let small = WorkbookLimits(
    fileBytes: 1 << 16, unpackedBytes: 1 << 18, parts: 40, cells: 300, texts: 100, depth: 12,
    textBytes: 1 << 10, sheets: 4, formats: 40)
  for limits in [small, .standard] {
    let reading = WorkbookReader(limits: limits).read(bytes, WorkbookPath("x.xlsx"))
    if reading.grid == nil, reading.diagnostics.isEmpty {
      broken.append("neither sheet nor reason")
    }
    for row in reading.grid?.rows ?? [] {
      let columns = row.places.map(\.column)
      if zip(columns, columns.dropFirst()).contains(where: { $0 >= $1 }) {
        broken.append("columns out of order in row \(row.line)")
      }
    }
    let found =
      reading.diagnostics
      + (reading.grid.map { OfficeTableReader().read($0).diagnostics } ?? [])
    for language in Language.allCases {
      for diagnostic in found { _ = DiagnosticRenderer(language).render(diagnostic) }
    }
  }
  return broken
}
