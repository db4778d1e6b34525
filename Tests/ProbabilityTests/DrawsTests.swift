import Testing

@testable import Probability

@Suite struct DrawsTests {
  @Test func arithmeticKeepsThePairing() {
    let a = Draws([1, 2, 3])
    let b = Draws([10, 20, 40])
    #expect((a + b).values == [11, 22, 43])
    #expect((b - a).values == [9, 18, 37])
    #expect((a * b).values == [10, 40, 120])
    #expect((b / a).values == [10, 10, 40.0 / 3])
    #expect((a + 1).values == [2, 3, 4])
    #expect((1 - a).values == [0, -1, -2])
    #expect((2 * a).values == [2, 4, 6])
    #expect((6 / a).values == [6, 3, 2])
    #expect((-a).values == [-1, -2, -3])
    #expect(Draws(repeating: 4, count: 2).values == [4, 4])
  }

  @Test func aQuantityMinusItselfIsZeroInEveryWorld() {
    var stream = RandomStream(seed: 1)
    let a = Draws((0..<100).map { _ in stream.nextNormal() })
    #expect((a - a).values.allSatisfy { $0 == 0 })
    #expect(a.comparison(with: a) == (below: 0, equal: 1, above: 0))
  }

  @Test func minimumMaximumAndClampKeepNaN() {
    let a = Draws([1, 5, .nan, 2])
    let b = Draws([3, 4, 1, .nan])
    #expect(Draws.minimum(a, b).values.prefix(2) == [1, 4])
    #expect(Draws.maximum(a, b).values.prefix(2) == [3, 5])
    #expect(Draws.minimum(a, b).values.suffix(2).allSatisfy { $0.isNaN })
    #expect(Draws.maximum(a, b).values.suffix(2).allSatisfy { $0.isNaN })
    #expect(a.clamped(from: 2, to: 4).values.prefix(2) == [2, 4])
    #expect(a.clamped(from: 2, to: 4)[2].isNaN)
    #expect(a.clamped(from: 2).values[1] == 5)
  }

  @Test func worldsOfDifferentNumberTrap() async {
    await #expect(processExitsWith: .failure) { _ = Draws([1]) + Draws([1, 2]) }
    await #expect(processExitsWith: .failure) { _ = Draws([1]).comparison(with: Draws([1, 2])) }
    await #expect(processExitsWith: .failure) { _ = Draws([]) }
    await #expect(processExitsWith: .failure) { _ = Draws([1]).clamped(from: 2, to: 1) }
    await #expect(processExitsWith: .failure) { _ = Draws([1]).quantile(-1) }
  }
}
