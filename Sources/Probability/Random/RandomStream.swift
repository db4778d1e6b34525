/// A seeded stream of random numbers that splits into named streams; equal on every machine.
///
/// The generator is xoshiro256++ 1.0 (D. Blackman and S. Vigna, "Scrambled linear pseudorandom
/// number generators", 2021), its 256 bits of state filled from a 64-bit key by SplitMix64. The
/// key of a part is the FNV-1a hash of the parent's key, the purpose and the index, finished by
/// SplitMix64: it depends on the names alone, not on what the parent has already drawn, so that a
/// new indicator in a plan does not move the draws of the others.
public struct RandomStream: Sendable, RandomNumberGenerator {
  /// What the stream is known by: its seed, or the hash of its names.
  let key: UInt64
  private var generator: Xoshiro256

  /// The stream of a seed; every seed is good, 0 included.
  public init(seed: UInt64) {
    key = seed
    generator = Xoshiro256(seed: seed)
  }

  /// The stream that this one has for a purpose and, under it, for an index.
  ///
  /// The name counts by its UTF-8 bytes as they are written: composed and decomposed spellings of
  /// one word are two names.
  public func split(_ purpose: String, _ index: Int = 0) -> RandomStream {
    var hash = FNV1a()
    hash.combine(key)
    for byte in purpose.utf8 { hash.combine(byte) }
    // A byte that UTF-8 does not know ends the name.
    hash.combine(UInt8(0xFF))
    hash.combine(UInt64(bitPattern: Int64(index)))
    var mixer = SplitMix64(state: hash.value)
    return RandomStream(seed: mixer.next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 { generator.next() }

  /// A uniform number strictly between 0 and 1: (k + ½)/2⁵² with the upper 52 bits as k, so that
  /// u and 1 - u are equally likely and both exact.
  public mutating func nextUniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// A standard normal number: Φ⁻¹ of a uniform one, by basic operations only, so that it has the
  /// same bits everywhere. One uniform number each, between -8.2 and 8.2.
  public mutating func nextNormal() -> Double { StandardNormal.quantile(nextUniform()) }

  /// A whole number from 0 up to, not including, `bound`, each as likely as the others; traps
  /// unless `bound` is positive.
  ///
  /// D. Lemire, "Fast random integer generation in an interval" (2019).
  public mutating func nextInteger(below bound: Int) -> Int {
    precondition(bound > 0, "a random whole number needs a positive bound")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Puts the elements into random order (Fisher and Yates, from the end).
  ///
  /// Of its own, for the algorithm of the standard library may change with its version.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var i = elements.count - 1
    while i > 0 {
      elements.swapAt(i, nextInteger(below: i + 1))
      i -= 1
    }
  }
}
