import Testing

@testable import Probability

@Suite struct QuasiUniformsTests {
  @Test func theFirstValuesNeverChange() {
    let points = QuasiUniforms(count: 5, dimensions: 22, stream: RandomStream(seed: 9))
    #expect(
      Array(points.coordinate(0)) == [
        0.8851441178703681, 0.6138244456378743, 0.15018090361263603, 0.3385584346251562,
        0.39953854063060135,
      ])
    #expect(
      Array(points.coordinate(21)) == [
        0.07570555839618812, 0.7047198909501946, 0.9739091187809146, 0.2391006357327682,
        0.595991631040386,
      ])
  }

  @Test func everyCoordinateFillsItsStrata() {
    // 2^k scrambled points put one into each of 2^k strata; the Latin hypercube does for any count.
    let points = QuasiUniforms(count: 1024, dimensions: 30, stream: RandomStream(seed: 2))
    for dimension in 0..<30 {
      let strata = Set(points.coordinate(dimension).map { Int($0 * 1024) })
      #expect(strata.count == 1024, "coordinate \(dimension)")
    }
    #expect(points.values.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func scramblingKeepsTheNetInTwoDimensions() {
    // The first two Sobol' dimensions are a (0, 2)-sequence: 2^8 points, one in each 2^-a by 2^-b box.
    let points = QuasiUniforms(count: 256, dimensions: 2, stream: RandomStream(seed: 3))
    for a in 0...8 {
      var boxes: Set<[Int]> = []
      for i in 0..<256 {
        let column = Int(points.values[i] * Double(1 << a))
        let row = Int(points.values[256 + i] * Double(1 << (8 - a)))
        boxes.insert([column, row])
      }
      #expect(boxes.count == 256, "2^-\(a)")
    }
  }

  @Test func coordinatesDoNotDependOnTheirNumber() {
    let few = QuasiUniforms(count: 100, dimensions: 3, stream: RandomStream(seed: 4))
    let many = QuasiUniforms(count: 100, dimensions: 25, stream: RandomStream(seed: 4))
    #expect(few.values == Array(many.values.prefix(300)))
  }

  @Test func seedsGiveDifferentPoints() {
    let first = QuasiUniforms(count: 100, dimensions: 1, stream: RandomStream(seed: 4))
    let second = QuasiUniforms(count: 100, dimensions: 1, stream: RandomStream(seed: 5))
    #expect(first != second)
  }

  @Test func noPointsTrap() async {
    await #expect(processExitsWith: .failure) {
      _ = QuasiUniforms(count: 0, dimensions: 1, stream: RandomStream(seed: 1))
    }
    await #expect(processExitsWith: .failure) {
      _ = QuasiUniforms(count: 1, dimensions: 1, stream: RandomStream(seed: 1)).coordinate(1)
    }
  }
}
