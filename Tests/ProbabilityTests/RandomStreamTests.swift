import Testing

@testable import Probability

@Suite struct RandomStreamTests {
  @Test func splitMixGivesItsPublishedFirstValues() {
    // The published test vector of SplitMix64 for the seed 1234567.
    var mixer = SplitMix64(state: 1_234_567)
    #expect(mixer.next() == 6_457_827_717_110_365_317)
    #expect(mixer.next() == 3_203_168_211_198_807_973)
    #expect(mixer.next() == 9_817_491_932_198_370_423)
  }

  @Test func fnvGivesItsPublishedValues() {
    // From the test suite of the FNV authors: "", "a", "foobar".
    func hash(_ text: String) -> UInt64 {
      var hash = FNV1a()
      for byte in text.utf8 { hash.combine(byte) }
      return hash.value
    }
    #expect(hash("") == 0xCBF2_9CE4_8422_2325)
    #expect(hash("a") == 0xAF63_DC4C_8601_EC8C)
    #expect(hash("foobar") == 0x8594_4171_F739_67E8)
  }
}
