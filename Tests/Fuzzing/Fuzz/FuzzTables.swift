import Tabular

/// Bytes as a table; the limits small, so that short inputs reach them.
func fuzzTables(_ bytes: [UInt8]) -> [String] {
  let small = CSVLimits(fieldBytes: 64, recordBytes: 128, columns: 8, cells: 40)
  let size = 1 + Int(bytes.last ?? 0) % 9
  return TableLaws.broken(by: bytes) + TableLaws.broken(by: bytes, limits: small)
    + TableLaws.brokenChunks(of: bytes, size: size)
    + TableLaws.brokenChunks(of: bytes, size: size, limits: small)
}
