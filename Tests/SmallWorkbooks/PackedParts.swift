/// Packs texts as the parts of a workbook, without pressing them together.
public struct PackedParts {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The bytes of a file with these parts, in this order.
  public static func pack(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var file = PackedParts()
    for part in parts { file.add(part.name, Array(part.text.utf8)) }
    return file.finished()
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let size = Self.number(content.count, 4)
    // Version 2.0, stored as it is, 1980-01-01.
    let shared: [UInt8] =
      [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + Self.number(Int(Self.checksum(content)), 4) + size + size
      + Self.number(name.utf8.count, 2) + [0, 0]
    bytes += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + shared
    directory += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Self.number(offset, 4) + Array(name.utf8)
    count += 1
  }

  private func finished() -> [UInt8] {
    let parts = Self.number(count, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + parts + parts
      + Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [0, 0]
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
