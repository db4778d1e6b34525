/// A set of names that remembers up to `capacity` of them by fingerprints of 64 bits.
///
/// It notices a name that comes back, in 32 MiB at most, whatever their number: beyond the capacity
/// the first names stay remembered and later ones are not added. That two different names are taken
/// for one has a probability below 2 × 10⁻⁷ for two million names.
struct SeenNames: Sendable {
  static let capacity = 1 << 21

  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 10)
  private(set) var count = 0

  /// Whether the name is new; it is then remembered.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let fingerprint = Self.fingerprint(name)
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == fingerprint { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard count < Self.capacity else { return true }
    slots[slot] = fingerprint
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for fingerprint in old where fingerprint != 0 {
      var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = fingerprint
    }
  }

  /// FNV-1a with a finishing mix (splitmix64), never 0.
  private static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    return hash == 0 ? 1 : hash
  }
}
