import Testing

@testable import Probability

@Suite struct SobolSequenceTests {
  /// Points of scipy 1.17 (`qmc.Sobol(21, scramble=False)`), in units of 1/1024, taken out of Gray
  /// code order into that of the plain index.
  static let points: [Int: [UInt32]] = [
    3: [
      768, 256, 256, 256, 768, 768, 256, 768, 768, 768, 768, 768, 256, 256, 768, 256, 768, 256, 768,
      256, 256,
    ],
    517: [
      641, 899, 499, 533, 575, 577, 15, 761, 481, 743, 567, 677, 5, 297, 1011, 859, 961, 257, 727,
      199, 759,
    ],
    1000: [
      95, 165, 461, 931, 1017, 167, 17, 655, 1023, 125, 237, 1011, 143, 955, 901, 17, 683, 443, 781,
      461, 269,
    ],
    1023: [
      1023, 261, 749, 451, 921, 263, 753, 303, 735, 669, 333, 275, 239, 987, 677, 753, 459, 411,
      237, 429, 557,
    ],
  ]

  @Test(arguments: 0..<SobolSequence.dimensions)
  func agreesWithThePublishedDirectionNumbers(_ dimension: Int) {
    let points = SobolSequence.points(1024, dimension: dimension)
    for (index, row) in Self.points { #expect(points[index] >> 22 == row[dimension]) }
  }

  @Test(arguments: 0..<SobolSequence.dimensions)
  func everyDimensionFillsEveryStratumOnce(_ dimension: Int) {
    let points = SobolSequence.points(4096, dimension: dimension)
    #expect(Set(points.map { $0 >> 20 }).count == 4096)
    #expect(points.allSatisfy { $0 & 0xF_FFFF == 0 })
  }
}
