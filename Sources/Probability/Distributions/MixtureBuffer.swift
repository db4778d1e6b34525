/// The components of one normal mixture after the other, side by side for a search that allocates
/// nothing.
///
/// The heavy components come first, then the light ones, each padded with components of weight 0 to an even
/// number, since two are worked on at a time. A class because its whole purpose is its memory: make
/// one per task.
package final class MixtureBuffer {
  /// The places of the heavy components, from 0; those of the light ones follow.
  package private(set) var heavyCount = 0
  /// All places.
  package private(set) var count = 0

  package let weights: UnsafeMutablePointer<Double>
  package let means: UnsafeMutablePointer<Double>
  /// 1/s in cells of the table.
  package let precisions: UnsafeMutablePointer<Double>
  /// weight · precision
  let slopes: UnsafeMutablePointer<Double>
  private let capacity: Int

  /// `precisions` holds 1/s times this.
  package static var precisionUnit: Double { NormalCells.cellsPerUnit }

  /// Room for so many components.
  package init(capacity components: Int) {
    capacity = components + 4
    func memory(_ count: Int) -> UnsafeMutablePointer<Double> {
      let memory = UnsafeMutablePointer<Double>.allocate(capacity: count)
      memory.initialize(repeating: 0, count: count)
      return memory
    }
    weights = memory(capacity)
    means = memory(capacity)
    precisions = memory(capacity)
    slopes = memory(capacity)
  }

  deinit {
    for memory in [weights, means, precisions, slopes] { memory.deallocate() }
  }

  /// Sets how many places there are; both numbers are even.
  package func resize(heavy: Int, all: Int) {
    precondition(
      heavy.isMultiple(of: 2) && all.isMultiple(of: 2) && 0 < heavy && heavy <= all
        && all <= capacity, "\(heavy) of \(all) places in a buffer of \(capacity)")
    heavyCount = heavy
    count = all
  }

  /// The distribution of shift + scale · x for x of this one.
  package func normalMixture(shift: Double = 0, scale: Double = 1) -> NormalMixture {
    let places = (0..<count).filter { weights[$0] > 0 }
    return NormalMixture(
      weights: places.map { weights[$0] }, means: places.map { shift + scale * means[$0] },
      standardDeviations: places.map { scale * Self.precisionUnit / precisions[$0] })
  }

  /// Bounds of the fifth derivative of the distribution function divided by 120, for all components
  /// and for the light ones: what Taylor's series to the fourth derivative leaves is at most this
  /// times the fifth power of the step.
  struct Bend {
    var all: Double
    var light: Double
  }

  /// To be called when weights and precisions are set. The bounds are, of each component,
  /// weight / s⁵ times the largest value of |d⁴φ/dz⁴|, 3 φ(0), over 120.
  func prepare() -> Bend {
    func sum(_ places: Range<Int>) -> Double {
      var sum = SIMD2<Double>.zero
      for i in stride(from: places.lowerBound, to: places.upperBound, by: 2) {
        let precision = precisions.pair(i)
        let slope = weights.pair(i) * precision
        UnsafeMutableRawPointer(slopes + i).storeBytes(of: slope, as: SIMD2<Double>.self)
        let square = precision * precision
        sum += slope * (square * square)
      }
      let unit = Self.precisionUnit
      return 3 * StandardNormal.density(0) / 120 * (sum[0] + sum[1])
        / (unit * unit * unit * unit * unit)
    }
    let light = sum(heavyCount..<count)
    return Bend(all: sum(0..<heavyCount) + light, light: light)
  }

  /// Mean, standard deviation, skewness and excess kurtosis of the heavy components.
  func moments() -> (mean: Double, deviation: Double, skewness: Double, excess: Double) {
    var (mass, sum) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    for i in stride(from: 0, to: heavyCount, by: 2) {
      let weight = weights.pair(i)
      mass += weight
      sum += weight * means.pair(i)
    }
    let whole = mass[0] + mass[1]
    let mean = (sum[0] + sum[1]) / whole
    var (second, third, fourth) = (SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero)
    let unit = SIMD2<Double>(repeating: Self.precisionUnit)
    for i in stride(from: 0, to: heavyCount, by: 2) {
      let weight = weights.pair(i)
      let distance = means.pair(i) - SIMD2(repeating: mean)
      let square = distance * distance
      let deviation = unit / precisions.pair(i)
      let variance = deviation * deviation
      second += weight * (square + variance)
      third += weight * distance * (square + 3 * variance)
      fourth += weight * (square * (square + 6 * variance) + 3 * variance * variance)
    }
    let variance = (second[0] + second[1]) / whole
    let deviation = variance.squareRoot()
    return (
      mean, deviation, (third[0] + third[1]) / (whole * variance * deviation),
      (fourth[0] + fourth[1]) / (whole * variance * variance) - 3
    )
  }

  /// The distribution function at a point with its first four derivatives, over some places.
  ///
  /// Absolute error of the function 2.5e-11.
  @inline(__always)
  func sums(
    _ places: Range<Int>, at x: Double, _ table: UnsafePointer<Double>
  ) -> MixtureSums {
    let end = SIMD2<Double>(repeating: Double(NormalCells.reach))
    let width = NormalCells.cellsPerUnit
    let point = SIMD2(repeating: x)
    var (value, first) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    var (second, third, fourth) = (SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero)
    for i in Swift.stride(from: places.lowerBound, to: places.upperBound, by: 2) {
      let precision = precisions.pair(i)
      var place = (point - means.pair(i)) * precision
      place = place.replacing(with: end, where: place .> end)
      place = place.replacing(with: -end, where: place .< -end)
      let (cumulative, density) = NormalCells.evaluate(place, table)
      // φ' = -zφ, φ'' = (z² - 1)φ, φ''' = -z(z² - 3)φ
      let z = place * (1 / (width * width))
      let square = z * z
      let part = slopes.pair(i) * density
      value += weights.pair(i) * cumulative
      first += part
      let next = part * precision
      second -= next * z
      let last = next * precision
      third += last * (square - 1 / (width * width))
      fourth -= last * precision * z * (square - 3 / (width * width))
    }
    return MixtureSums(
      value: value[0] + value[1], first: first[0] + first[1], second: second[0] + second[1],
      third: third[0] + third[1], fourth: fourth[0] + fourth[1])
  }
}

extension UnsafeMutablePointer<Double> {
  /// Two neighbours.
  @inline(__always)
  fileprivate func pair(_ place: Int) -> SIMD2<Double> {
    UnsafeRawPointer(self + place).loadUnaligned(as: SIMD2<Double>.self)
  }
}
