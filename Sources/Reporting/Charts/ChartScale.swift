import Diagnostics
import Planning

/// A straight scale from values to pixels.
struct ChartScale: Sendable {
  let domain: ClosedRange<Double>
  /// The pixels of the ends of the domain; the second may be the smaller.
  let range: (Double, Double)

  func callAsFunction(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0 else { return (range.0 + range.1) / 2 }
    return range.0 + (value - domain.lowerBound) / width * (range.1 - range.0)
  }

  /// Round numbers within the domain, about so many.
  func ticks(_ count: Int = 4) -> [Double] {
    let step = Self.step(domain.upperBound - domain.lowerBound, count)
    guard step > 0 else { return [domain.lowerBound] }
    let first = (domain.lowerBound / step).rounded(.up)
    let last = (domain.upperBound / step).rounded(.down)
    guard last >= first, last - first < 50 else { return [domain.lowerBound] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// 1, 2 or 5 times a power of ten.
  static func step(_ width: Double, _ count: Int) -> Double {
    guard width > 0, width.isFinite else { return 0 }
    let rough = width / Double(count)
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    return [1.0, 2, 5].map { $0 * power }.first { $0 >= rough * 0.7 } ?? 10 * power
  }

  /// The decimals that ticks of a domain need.
  static func decimals(of ticks: [Double]) -> Int {
    var decimals = 0
    while decimals < 6,
      ticks.contains(where: { abs($0.rounded(decimals: decimals) - $0) > 1e-9 * max(1, abs($0)) })
    {
      decimals += 1
    }
    return decimals
  }

  /// A domain with a little room above and below what it must hold, within limits that no figure
  /// can pass. It starts at 0 where the values come near it.
  static func domain(
    holding values: [Double], lower: Double? = nil, upper: Double? = nil
  ) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    var (bottom, top) = (low, high)
    let width = high > low ? high - low : max(abs(high), 1)
    if low >= 0, low < 0.4 * high || high == 0 { bottom = 0 } else { bottom -= 0.08 * width }
    top += 0.08 * width
    if high == low {
      if bottom > 0 { bottom = max(0, low - 0.5 * width) }
      top = high + 0.5 * width
      if high == 0 { top = 1 }
    }
    if let lower, bottom < lower { bottom = min(lower, low) }
    if let upper, top > upper { top = max(upper, high) }
    return bottom < top ? bottom...top : bottom...(bottom + 1)
  }
}

/// Labels moved apart so that none covers another.
enum LabelSpread {
  /// New places for labels that want the given ones, at least `gap` apart and within the limits
  /// where there is room; in the order given.
  static func places(
    _ wanted: [Double], gap: Double, within limits: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = order.map { min(max(wanted[$0], limits.lowerBound), limits.upperBound) }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + gap)
    }
    var ceiling = limits.upperBound
    for index in places.indices.reversed() {
      places[index] = min(places[index], ceiling)
      ceiling = places[index] - gap
    }
    var result = wanted
    for (place, index) in zip(places, order) { result[index] = place }
    return result
  }
}
