import RealModule

/// How the share of worlds with a good end grows with a figure seen earlier: the least-squares fit
/// that never falls, by pooling adjacent violators (R. E. Barlow, D. J. Bartholomew, J. M. Bremner
/// and H. D. Brunk, "Statistical Inference under Order Restrictions", 1972, chapter 1).
struct IsotonicFit {
  struct Block {
    /// The smallest figure of the block.
    let start: Double
    var count: Double
    var good: Double
    var share: Double { good / count }
  }

  /// In the order of figures; the shares rise.
  let blocks: [Block]
  private let count: Double
  private let good: Double

  /// A fit to figures and outcomes, world by world; equal figures are one. Cost: n log n.
  init(_ figures: [Double], good isGood: [Bool]) {
    precondition(figures.count == isGood.count && !figures.isEmpty, "an outcome for every figure")
    var blocks: [Block] = []
    let order = figures.indices.sorted { figures[$0] < figures[$1] }
    var next = 0
    while next < order.count {
      var block = Block(start: figures[order[next]], count: 0, good: 0)
      while next < order.count, figures[order[next]] == block.start {
        block.count += 1
        if isGood[order[next]] { block.good += 1 }
        next += 1
      }
      while let last = blocks.last, last.share >= block.share {
        blocks.removeLast()
        block = Block(
          start: last.start, count: last.count + block.count, good: last.good + block.good)
      }
      blocks.append(block)
    }
    self.blocks = blocks
    count = Double(figures.count)
    good = blocks.map(\.good).reduce(0, +)
  }

  /// The part of the outcome's variance that the figure tells; 0 where nothing varies.
  var explained: Double {
    let mean = good / count
    guard mean > 0, mean < 1 else { return 0 }
    let between = blocks.map { $0.count * ($0.share - mean) * ($0.share - mean) }.reduce(0, +)
    return between / (count * mean * (1 - mean))
  }

  /// Whether the figure tells more than chance finds in so many worlds: a twentieth of the variance,
  /// and besides what a fit with free steps gets from figures that tell nothing (about ln n / n).
  var isInformative: Bool { explained >= 0.05 + Double.log(count) / count }

  /// Where the share first reaches `asked`: the smallest figure of that block, and the share of the
  /// worlds below it. Nil where it never does.
  func crossing(_ asked: Double) -> (figure: Double, below: Double)? {
    var before = 0.0
    for block in blocks {
      if block.share >= asked { return (block.start, before / count) }
      before += block.count
    }
    return nil
  }
}
