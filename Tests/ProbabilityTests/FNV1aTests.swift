import Testing

@testable import Probability

@Suite struct FNV1aTests {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func givesThePublishedValues(_ text: String, _ expected: UInt64) {
    // From the test suite of the authors.
    var hash = FNV1a()
    for byte in text.utf8 { hash.combine(byte) }
    #expect(hash.value == expected)
  }

  @Test func aWordIsItsBytesFromTheLowest() {
    var whole = FNV1a()
    whole.combine(UInt64(0x0807_0605_0403_0201))
    var bytes = FNV1a()
    for byte in UInt8(1)...8 { bytes.combine(byte) }
    #expect(whole.value == bytes.value)
  }
}
