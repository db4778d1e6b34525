/// The sums of squares of many series, filled block by block.
struct BatchSums {
  /// Σ w e² of every series.
  private(set) var residual: [Double]
  /// Σ w (e / (1 - h))², nil when not asked for.
  private(set) var leaveOneOut: [Double]?
  /// 1 - Σ w e² / Σ w (y - ȳ)²; NaN for a series of equal values.
  private(set) var rSquared: [Double]

  init(count: Int, leaveOneOut: Bool) {
    residual = []
    residual.reserveCapacity(count)
    rSquared = []
    rSquared.reserveCapacity(count)
    if leaveOneOut {
      var sums: [Double] = []
      sums.reserveCapacity(count)
      self.leaveOneOut = sums
    } else {
      self.leaveOneOut = nil
    }
  }

  /// Adds the series of a block, in order: their responses and residuals, column by column.
  mutating func add(
    _ y: UnsafePointer<Double>, _ e: UnsafePointer<Double>, _ series: Range<Int>,
    _ design: BatchDesign
  ) {
    let n = design.rows
    design.weights.withUnsafeBufferPointer { weights in
      let all = weights.reduce(0, +)
      for index in 0..<series.count {
        let (y, e) = (y + index * n, e + index * n)
        let sum = Self.sum(n, weights) { e[$0] }
        let mean = Self.mean(n, weights, y) / all
        let centred = Self.sum(n, weights) { y[$0] - mean }
        // What the rounding of the mean leaves of a series of equal values.
        let slip = Double(n) * .ulpOfOne * mean
        residual.append(sum)
        rSquared.append(centred > all * slip * slip ? (centred - sum) / centred : .nan)
      }
    }
    design.leaveOneOutWeights?.withUnsafeBufferPointer { weights in
      for index in 0..<series.count {
        let e = e + index * n
        leaveOneOut?.append(Self.sum(n, weights) { e[$0] })
      }
    }
  }

  /// Σ weight value², in four parts so that the processor can overlap them.
  @inline(__always)
  private static func sum(
    _ n: Int, _ weights: UnsafeBufferPointer<Double>, _ value: (Int) -> Double
  ) -> Double {
    var parts = SIMD4<Double>.zero
    var row = 0
    while row + 4 <= n {
      let values = SIMD4(value(row), value(row + 1), value(row + 2), value(row + 3))
      let weight = SIMD4(weights[row], weights[row + 1], weights[row + 2], weights[row + 3])
      parts += weight * values * values
      row += 4
    }
    var sum = (parts[0] + parts[1]) + (parts[2] + parts[3])
    while row < n {
      sum += weights[row] * value(row) * value(row)
      row += 1
    }
    return sum
  }

  @inline(__always)
  private static func mean(
    _ n: Int, _ weights: UnsafeBufferPointer<Double>, _ y: UnsafePointer<Double>
  ) -> Double {
    var parts = SIMD4<Double>.zero
    var row = 0
    while row + 4 <= n {
      parts +=
        SIMD4(weights[row], weights[row + 1], weights[row + 2], weights[row + 3])
        * SIMD4(y[row], y[row + 1], y[row + 2], y[row + 3])
      row += 4
    }
    var sum = (parts[0] + parts[1]) + (parts[2] + parts[3])
    while row < n {
      sum += weights[row] * y[row]
      row += 1
    }
    return sum
  }
}
