import Probability
import Testing

@testable import Planning

@Suite struct IsotonicFitTests {
  /// By hand: the violators 1, 0 are pooled to a half.
  @Test func adjacentViolatorsArePooled() {
    let fit = IsotonicFit([4, 1, 3, 2], good: [true, false, false, true])
    #expect(fit.blocks.map(\.start) == [1, 2, 4] && fit.blocks.map(\.share) == [0, 0.5, 1])
    #expect(fit.crossing(0.5)?.figure == 2 && fit.crossing(0.5)?.below == 0.25)
    #expect(fit.crossing(0.9)?.figure == 4)
    #expect(abs(fit.explained - 0.5) < 1e-12)
  }

  @Test func equalFiguresAreOne() {
    let fit = IsotonicFit([0, 0, 0, 5], good: [true, false, false, true])
    #expect(fit.blocks.map(\.start) == [0, 5] && fit.blocks[0].share == 1.0 / 3)
    #expect(IsotonicFit([1, 2], good: [false, false]).crossing(0.5) == nil)
    #expect(IsotonicFit([1, 2], good: [true, true]).explained == 0)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func sharesRiseAndKeepTheMean(_ seed: UInt64) {
    var stream = RandomStream(seed: seed)
    let figures = (0..<500).map { _ in (40 * stream.nextUniform()).rounded() }
    let good = figures.map { stream.nextUniform() < 0.1 + $0 / 60 }
    let fit = IsotonicFit(figures, good: good)
    #expect(zip(fit.blocks, fit.blocks.dropFirst()).allSatisfy { $0.share < $1.share })
    #expect(fit.blocks.map(\.count).reduce(0, +) == 500)
    #expect(fit.blocks.map(\.good).reduce(0, +) == Double(good.filter { $0 }.count))
    #expect(fit.isInformative, "seed \(seed)")
    // Figures that tell nothing are not taken for a sign.
    let idle = figures.map { _ in stream.nextUniform() < 0.4 }
    #expect(!IsotonicFit(figures, good: idle).isInformative, "seed \(seed)")
  }
}
