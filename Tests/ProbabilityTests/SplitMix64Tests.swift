import Testing

@testable import Probability

@Suite struct SplitMix64Tests {
  @Test func givesThePublishedValues() {
    // The test vector for the seed 1234567.
    var mixer = SplitMix64(state: 1_234_567)
    #expect(mixer.next() == 6_457_827_717_110_365_317)
    #expect(mixer.next() == 3_203_168_211_198_807_973)
    #expect(mixer.next() == 9_817_491_932_198_370_423)
  }
}
