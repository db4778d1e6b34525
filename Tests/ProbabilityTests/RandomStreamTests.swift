import Testing

@testable import Probability

@Suite struct RandomStreamTests {
  @Test func theFirstValuesNeverChange() {
    var stream = RandomStream(seed: 0)
    #expect(stream.next() == 5_987_356_902_031_041_503)
    #expect(stream.next() == 7_051_070_477_665_621_255)
    #expect(stream.next() == 6_633_766_593_972_829_180)
    #expect(stream.next() == 211_316_841_551_650_330)

    var part = RandomStream(seed: 42).split("paths", 3)
    #expect(part.next() == 12_008_554_225_426_781_672)
    #expect(part.next() == 9_079_100_759_490_517_083)

    var words = RandomStream(seed: 42).split("hộ nghèo")
    #expect(words.next() == 12_622_719_195_591_728_029)

    var numbers = RandomStream(seed: 1)
    #expect(numbers.nextUniform() == 0.8116121588818849)
    #expect(numbers.nextUniform() == 0.7471047161582188)
    #expect(numbers.nextUniform() == 0.10015090353378386)
    #expect(numbers.nextNormal() == 0.6626320181592914)
    #expect(numbers.nextNormal() == -0.8976781825042456)
    #expect(numbers.nextNormal() == 0.22877701741481368)
    var order = Array(0..<10)
    numbers.shuffle(&order)
    #expect(order == [2, 3, 8, 6, 1, 5, 7, 0, 4, 9])
  }

  @Test func aPartDependsOnItsNamesAlone() {
    let parent = RandomStream(seed: 5)
    var used = parent
    for _ in 0..<100 { _ = used.next() }
    var first = parent.split("area", 2)
    var second = used.split("area", 2)
    #expect(first.next() == second.next())
  }

  @Test func differentNamesGiveDifferentStreams() {
    let parent = RandomStream(seed: 5)
    var parts = [parent, RandomStream(seed: 6), parent.split(""), parent.split("a").split("b")]
    for name in ["a", "b", "ab", "ba"] {
      for index in [-1, 0, 1, 256] { parts.append(parent.split(name, index)) }
    }
    parts.append(RandomStream(seed: 6).split("a"))
    let first = parts.map { part in
      var part = part
      return part.next()
    }
    #expect(Set(first).count == first.count)
  }

  @Test func uniformNumbersStayInsideAndAreEven() {
    var stream = RandomStream(seed: 11)
    let n = 100_000
    var outside = 0
    var bins = Array(repeating: 0, count: 20)
    for _ in 0..<n {
      let u = stream.nextUniform()
      if u <= 0 || u >= 1 { outside += 1 }
      bins[Int(u * 20)] += 1
    }
    #expect(outside == 0)
    let expected = Double(n) / 20
    let statistic = bins.reduce(0.0) {
      $0 + (Double($1) - expected) * (Double($1) - expected) / expected
    }
    #expect(ChiSquared(degreesOfFreedom: 19).upperTail(statistic) > 1e-3)
  }

  @Test func normalNumbersHaveTheirMoments() {
    var stream = RandomStream(seed: 12)
    let draws = Draws((0..<100_000).map { _ in stream.nextNormal() })
    #expect(abs(draws.mean) < 0.01)
    #expect(abs(draws.variance - 1) < 0.015)
    #expect(abs(draws.share(atLeast: 2) - Normal.standard.upperTail(2)) < 0.0015)
  }

  @Test func wholeNumbersAreEvenBelowTheirBound() async {
    var stream = RandomStream(seed: 13)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[stream.nextInteger(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 400 })
    #expect(stream.nextInteger(below: 1) == 0)
    #expect(stream.nextInteger(below: .max) >= 0)
    await #expect(processExitsWith: .failure) {
      var stream = RandomStream(seed: 1)
      _ = stream.nextInteger(below: 0)
    }
  }

  @Test func shufflingKeepsEveryElement() {
    var stream = RandomStream(seed: 14)
    var elements = Array(0..<1000)
    stream.shuffle(&elements)
    #expect(elements != Array(0..<1000))
    #expect(elements.sorted() == Array(0..<1000))
    var none: [Int] = []
    stream.shuffle(&none)
    #expect(none.isEmpty)
  }
}
