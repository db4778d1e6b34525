import RealModule
import Testing

@testable import Probability

@Suite struct QuasiNormalsTests {
  /// The share of draws whose coordinates' sum, scaled to variance 1, passes ½.
  private func shareAboveHalf(_ normals: QuasiNormals) -> Double {
    let scale = 1 / Double(normals.dimensions).squareRoot()
    let sums = (0..<normals.count).map { i in
      (0..<normals.dimensions).reduce(0) { $0 + normals[i, $1] } * scale
    }
    return Draws(sums).share(atLeast: 0.5)
  }

  @Test(arguments: [(1, 0.0002), (2, 0.0015), (5, 0.004), (20, 0.008)])
  func tenThousandDrawsGiveGoodProbabilities(_ dimensions: Int, _ worst: Double) {
    let exact = Normal.standard.upperTail(0.5)
    for seed in UInt64(1)...3 {
      let normals = QuasiNormals(
        count: 10_000, dimensions: dimensions, stream: RandomStream(seed: seed))
      #expect(abs(shareAboveHalf(normals) - exact) < worst, "seed \(seed)")
    }
  }

  @Test func everyCoordinateIsStandardNormal() {
    let normals = QuasiNormals(count: 4096, dimensions: 24, stream: RandomStream(seed: 6))
    for dimension in 0..<24 {
      let draws = Draws(Array(normals.coordinate(dimension)))
      #expect(abs(draws.mean) < 0.002)
      #expect(abs(draws.variance - 1) < 0.01)
    }
  }

  @Test func coordinatesAreUncorrelated() {
    let normals = QuasiNormals(count: 10_000, dimensions: 24, stream: RandomStream(seed: 7))
    for a in 0..<24 {
      for b in 0..<a {
        let product = Draws(Array(normals.coordinate(a))) * Draws(Array(normals.coordinate(b)))
        #expect(abs(product.mean) < 0.04, "\(a) and \(b)")
      }
    }
  }

  @Test func coordinatesMayBeKeptForAnotherUse() {
    let uniforms = QuasiUniforms(count: 50, dimensions: 4, stream: RandomStream(seed: 8))
    let normals = QuasiNormals(uniforms, from: 1)
    #expect(normals.dimensions == 3)
    #expect(normals[7, 0] == Normal.standard.quantile(uniforms.values[57]))
    #expect(QuasiNormals(uniforms, from: 4).values.isEmpty)
  }
}
