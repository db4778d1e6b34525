/// Seeded series: growing, noisy amounts of so many years, the same as those of `whole-process`.
struct SampleSeries {
  /// Park and Miller's generator.
  private var seed = 20_240_101

  private mutating func uniform() -> Double {
    seed = seed * 16_807 % 2_147_483_647
    return Double(seed) / 2_147_483_647
  }

  /// The values of the next series, to one decimal.
  mutating func next(years: Int) -> [Double] {
    var value = 20 + 5000 * uniform()
    let pace = 0.2 * (uniform() - 0.5)
    return (0..<years).map { _ in
      value = max(0, value * (1 + pace + 0.3 * (uniform() - 0.5)))
      return (10 * value).rounded() / 10
    }
  }
}
