import Probability
import RealModule

@testable import Forecasting

/// Series from wild to tame. Each is known by a seed and a number, whatever came before it, so that
/// a failure that names both brings it back.
struct WildSeries: Sendable {
  enum Kind: Int, Sendable, CaseIterable {
    // Tame.
    case share, count, amount, raw, register
    // Odd.
    case still, alternating, single, pair, rareYears, centuryApart, sixtyYears, tenths, atBounds
    case tinyShare, cent, nearlyStill, leap, farYears
    // Wild.
    case huge, denormal, allSizes, narrowBounds, wideBounds, offsetBounds, negativeZero,
      edgeOfDoubles

    /// Whether figures may leave the range of doubles, and the trend may say so.
    var mayBeTooLarge: Bool {
      [.huge, .allSizes, .wideBounds, .edgeOfDoubles, .narrowBounds].contains(self)
    }
  }

  let kind: Kind
  let series: YearlySeries
  let context: SeriesContext

  init(seed: UInt64, number: Int) throws {
    var random = RandomStream(seed: seed).split("series", number)
    kind = Kind.allCases[number % Kind.allCases.count]
    var draft = Draft(random: random)
    draft.fill(kind)
    random = draft.random
    var observations: [YearlyObservation] = []
    var year = draft.firstYear
    for (index, value) in draft.values.enumerated() {
      if index > 0 { year += draft.gaps[(index - 1) % max(1, draft.gaps.count)] }
      observations.append(YearlyObservation(year: Year(year), value: value))
    }
    series = try YearlySeries(observations)
    context = SeriesContext(
      bounds: draft.bounds, better: [Direction.higher, .lower, nil][random.nextInteger(below: 3)],
      counted: kind == .register ? .register : nil)
  }
}

/// A series while it is made up.
private struct Draft {
  var random: RandomStream
  var values: [Double] = []
  var bounds = Bounds.none
  /// The years between the figures, again and again from the first.
  var gaps = [1]
  var firstYear = 1990

  init(random: RandomStream) { self.random = random }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + random.nextInteger(below: range.count)
  }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * random.nextUniform()
  }

  mutating func power(_ range: ClosedRange<Int>) -> Double {
    Double(sign: .plus, exponent: whole(range), significand: 1 + random.nextUniform())
  }

  /// A walk from a level between 0 and 1, with drift and noise.
  mutating func walk(_ count: ClosedRange<Int>) -> [Double] {
    var level = random.nextUniform()
    let drift = uniform(-0.1...0.1)
    let noise = [0, 0.001, 0.03, 0.3][whole(0...3)]
    return (0..<whole(count)).map { _ in
      level += drift + noise * random.nextNormal()
      return level
    }
  }

  mutating func anyBounds() -> Bounds {
    [.none, Bounds(lower: 0), .percentage][whole(0...2)]
  }

  /// Values within the bounds, from a walk.
  mutating func within(_ bounds: Bounds, _ walk: [Double], size: Double = 1) -> [Double] {
    walk.map { x in
      switch (bounds.lower, bounds.upper) {
      case (let low?, let high?): bounds.clamp(low + (high - low) * min(max(x, 0), 1))
      case (let low?, nil): low + size * max(x, 0)
      default: size * x
      }
    }
  }

  mutating func fill(_ kind: WildSeries.Kind) {
    switch kind {
    case .share:
      bounds = .percentage
      values = within(bounds, walk(1...14)).map { ($0 * 10).rounded() / 10 }
    case .count, .register:
      bounds = Bounds(lower: 0)
      let size = [10, 300, 20_000][whole(0...2)]
      values = within(bounds, walk(1...14), size: Double(size)).map { $0.rounded() }
    case .amount:
      bounds = Bounds(lower: 0)
      values = within(bounds, walk(1...14), size: power(-20...40))
    case .raw: values = within(bounds, walk(1...14), size: power(-20...40))
    case .still:
      bounds = anyBounds()
      let value = [0, 100, 50, 1e-9, random.nextUniform()][whole(0...4)]
      values = Array(repeating: value, count: whole(2...40))
    case .alternating:
      bounds = anyBounds()
      let (a, b) = (100 * random.nextUniform(), [0, 100, 100 * random.nextUniform()][whole(0...2)])
      values = (0..<whole(2...30)).map { $0.isMultiple(of: 2) ? a : b }
    case .single:
      bounds = anyBounds()
      values = [[0, 100, 23, 100 * random.nextUniform(), 1e-300][whole(0...4)]]
    case .pair:
      bounds = anyBounds()
      values = [100 * random.nextUniform(), [0, 100, 100 * random.nextUniform()][whole(0...2)]]
    case .rareYears:
      bounds = anyBounds()
      gaps = (0..<whole(1...9)).map { _ in whole(1...9) }
      values = within(bounds, walk(2...30), size: 100)
    case .centuryApart:
      bounds = anyBounds()
      gaps = [whole(1...3), whole(59...62), 100, whole(1...200)]
      values = within(bounds, walk(2...9), size: 100)
    case .sixtyYears:
      bounds = anyBounds()
      values = within(bounds, walk(31...90), size: 50)
    default: fillFurther(kind)
    }
  }

  private mutating func fillFurther(_ kind: WildSeries.Kind) {
    switch kind {
    case .tenths:
      // 0.1 + 0.2 and its like: sums that a decimal would say more shortly.
      bounds = anyBounds()
      var sum = 0.0
      values = (0..<whole(2...25)).map { _ in
        sum += 0.1
        return sum
      }
    case .atBounds:
      bounds = .percentage
      values = (0..<whole(1...20)).map { _ in [0, 100, 100, 0, 50][whole(0...4)] }
    case .tinyShare:
      bounds = .percentage
      let size = power(-40 ... -10)
      values = walk(1...12).map { min(100, size * max(0, $0)) }
    case .cent:
      bounds = .percentage
      values = (0..<whole(1...12)).map { _ in Double(whole(9_990...10_000)) / 100 }
    case .nearlyStill:
      bounds = anyBounds()
      let value = 100 * random.nextUniform()
      values = (0..<whole(2...20)).map { _ in value + Double(whole(0...2)) * value.ulp }
      if let upper = bounds.upper { values = values.map { min($0, upper) } }
    case .leap:
      bounds = anyBounds()
      values = Array(repeating: 100, count: whole(1...9)) + [0] + [Double(whole(0...100))]
    case .farYears:
      bounds = anyBounds()
      firstYear = [-999_999_999, 0, 999_999_000][whole(0...2)]
      values = within(bounds, walk(1...9), size: 100)
    case .huge:
      bounds = [.none, Bounds(lower: 0)][whole(0...1)]
      values = within(bounds, walk(1...9), size: power(900...1020))
    case .denormal:
      bounds = [.none, Bounds(lower: 0), .percentage][whole(0...2)]
      values = (0..<whole(1...9)).map { _ in Double(whole(0...9)) * .leastNonzeroMagnitude }
    case .allSizes:
      bounds = [.none, Bounds(lower: 0)][whole(0...1)]
      let sign: Double = bounds.lower == nil && whole(0...1) == 0 ? -1 : 1
      values = (0..<whole(1...9)).map { _ in sign * power(-1060...1000) }
    case .narrowBounds:
      let low = [0, 1, -5, 1e15, 1e-300][whole(0...4)]
      let width = [low.ulp, 4 * low.ulp, 1e-9, 3 * Double.leastNonzeroMagnitude, 1][whole(0...4)]
      bounds = Bounds(lower: low, upper: low + width) ?? .percentage
      values = within(bounds, walk(1...9))
    case .wideBounds:
      let size = power(300...1022)
      bounds = Bounds(lower: -size, upper: size) ?? .percentage
      values = within(bounds, walk(1...9))
    case .offsetBounds:
      let low = [-1e6, 1e6, 1e15, -273.15][whole(0...3)]
      bounds =
        whole(0...1) == 0 ? Bounds(lower: low) : Bounds(lower: low, upper: low + 1000) ?? .none
      values = within(bounds, walk(1...12), size: 500)
    case .negativeZero:
      bounds = anyBounds()
      values = (0..<whole(1...9)).map { _ in [-0.0, 0.0, 1][whole(0...2)] }
    default:
      bounds = [.none, Bounds(lower: 0), Bounds(lower: -.greatestFiniteMagnitude)][whole(0...2)]
      let most = Double.greatestFiniteMagnitude
      values = (0..<whole(1...5)).map { _ in
        [most, most / 2, 1, 0, bounds.lower == nil ? -most : most][whole(0...4)]
      }
    }
  }
}
