import Probability
import Testing

@testable import Forecasting

/// Which changes of the figures change the forecast in the same way, and which do not.
///
/// A change by a power of two (of four, where the scale is a square root) loses no bit, and so the
/// forecast may differ in none. Others are held to a part in 10⁸ of the interval.
@Suite struct EquivarianceTests {
  private static let levels: [Level] = [.percent(80), .percent(95)]
  private static let horizon = 4

  /// A series with its context, and how its figures are to be read back.
  private struct Case {
    var series: YearlySeries
    var bounds: Bounds
    var better: Direction?

    init(_ series: YearlySeries, _ bounds: Bounds, _ better: Direction?) {
      self.series = series
      self.bounds = bounds
      self.better = better
    }

    func map(
      _ bounds: Bounds?, better: Direction?? = .none, years: Int = 0, _ move: (Double) -> Double
    ) throws -> Case? {
      guard let bounds else { return nil }
      return Case(
        try YearlySeries(
          series.observations.map {
            YearlyObservation(year: $0.year.advanced(by: years), value: move($0.value))
          }), bounds, better ?? self.better)
    }
  }

  /// Seeded series of tame and odd kinds with the same bounds; no value so small that a factor takes
  /// its last bits.
  private static func cases(_ bounds: Bounds, count: Int, seed: UInt64 = 11) throws -> [Case] {
    var cases: [Case] = []
    var number = 0
    while cases.count < count {
      let one = try WildSeries(seed: seed, number: number)
      number += 1
      guard !one.kind.mayBeTooLarge, ![.denormal, .offsetBounds].contains(one.kind),
        one.series.observations.allSatisfy({
          bounds.contains($0.value) && ($0.value == 0 || abs($0.value) > 1e-200)
        })
      else { continue }
      cases.append(Case(one.series, bounds, one.context.better))
    }
    return cases
  }

  private static func figures(_ cases: [Case]) -> [[Double]] {
    var block = SeriesBlock()
    for one in cases {
      block.append(one.series, context: SeriesContext(bounds: one.bounds, better: one.better))
    }
    var forecaster = BatchForecaster(horizon: horizon, levels: levels)
    let forecasts = forecaster.forecast(block)
    return cases.indices.map { index in
      (1...horizon).flatMap { Array(forecasts.figures(of: index, step: $0)) }
    }
  }

  /// The figures of a case that lies upside down: upper ends become lower ends.
  private static func turned(_ figures: [Double]) -> [Double] {
    stride(from: 0, to: figures.count, by: 5).flatMap { start in
      [0, 2, 1, 4, 3].map { figures[start + $0] }
    }
  }

  /// Both kinds of figures, for each case that the change can be made to.
  private static func pairs(
    _ cases: [Case], _ change: (Case) throws -> Case?
  ) throws -> [(before: [Double], after: [Double], name: Comment)] {
    let changed = try cases.map { ($0, try change($0)) }
      .compactMap { one, other in other.map { (one, $0) } }
    try #require(changed.count > cases.count / 3)
    let before = figures(changed.map(\.0))
    let after = figures(changed.map(\.1))
    return changed.indices.map { index in
      (before[index], after[index], "case \(index): \(changed[index].0.series.observations)")
    }
  }

  private static func expectBits(
    _ cases: [Case], _ change: (Case) throws -> Case?, read: (Double) -> Double
  ) throws {
    for (before, after, name) in try pairs(cases, change) {
      #expect(before.map(read) == after, "\(name)")
    }
  }

  /// `unit` is how large figures are on the way, which decides what their last digits are worth.
  private static func expectDigits(
    _ cases: [Case], isTurned: Bool = false, _ change: (Case) throws -> Case?,
    read: (Double) -> Double
  ) throws {
    for (before, after, name) in try pairs(cases, change) {
      let wanted = before.map(read)
      let found = isTurned ? turned(after) : after
      for index in wanted.indices {
        let start = index / 5 * 5
        let spread = abs(wanted[start + 4] - wanted[start + 3])
        let ulp = wanted[start..<start + 5].map(\.ulp).max() ?? 0
        let error = abs(wanted[index] - found[index])
        #expect(
          error <= 1e-8 * spread + 1e4 * ulp, "\(name): \(wanted[index]) and \(found[index])")
      }
    }
  }

  /// Whether something tells the size of the figures. Where raw values never moved, or of amounts,
  /// it is the last four: if these are zeros, the unit of change is ½, whatever they are zeros of.
  private static func hasSize(_ one: Case) -> Bool {
    let values = reached(one)
    if one.bounds.lower == nil, Set(values).count > 1 { return true }
    return values.suffix(4).contains { $0 != 0 }
  }

  /// The values that the trend looks at.
  private static func reached(_ one: Case) -> [Double] {
    guard let last = one.series.last else { return [] }
    return one.series.observations.suffix(30).filter { $0.year.distance(to: last.year) <= 60 }
      .map(\.value)
  }

  // MARK: Every scale

  @Test(arguments: [Bounds.none, Bounds(lower: 0), .percentage])
  func aMoveInTimeChangesNoBit(_ bounds: Bounds) throws {
    try Self.expectBits(Self.cases(bounds, count: 60), { try $0.map(bounds, years: -731) { $0 } }) {
      $0
    }
  }

  @Test(arguments: [Bounds.none, Bounds(lower: 0), .percentage])
  func figuresBeyondTheReachChangeNoBit(_ bounds: Bounds) throws {
    let change: (Case) throws -> Case? = { one in
      var observations = one.series.observations
      guard let first = observations.first, let last = observations.last else { return nil }
      // Where 30 figures follow it is not used, and neither 61 years before the last.
      let age = observations.count >= 30 ? 1 : max(61 - first.year.distance(to: last.year), 1)
      observations.insert(
        YearlyObservation(year: first.year.advanced(by: -age), value: 77), at: 0)
      return Case(try YearlySeries(observations), one.bounds, one.better)
    }
    try Self.expectBits(Self.cases(bounds, count: 60), change) { $0 }
  }

  @Test func whatIsNotFittedAndTheOrderOfRowsChangeNothing() throws {
    for one in try Self.cases(.percentage, count: 40) {
      var rows = one.series.observations
      let year = rows[0].year
      rows.insert(YearlyObservation(year: year, value: 1, status: .context), at: 0)
      rows.append(YearlyObservation(year: Year(2500), value: 99, status: .partial))
      let shuffled = try YearlySeries(rows.reversed())
      #expect(shuffled.fitted == one.series.fitted)
      let other = Case(shuffled, one.bounds, one.better)
      #expect(Self.figures([one]) == Self.figures([other]))
    }
  }

  // MARK: Values without bounds

  @Test(arguments: [-40, -1, 3, 60])
  func rawValuesScale(by exponent: Int) throws {
    let factor = Double(sign: .plus, exponent: exponent, significand: 1)
    try Self.expectBits(
      Self.cases(.none, count: 70).filter(Self.hasSize),
      { try $0.map(Bounds.none) { $0 * factor } }
    ) { $0 * factor }
  }

  @Test(arguments: [-1000.0, 12_345, 0.1])
  func rawValuesThatMovedShift(by distance: Double) throws {
    let change: (Case) throws -> Case? = { one in
      // Without a change, the size of the last value is all there is to judge one by.
      let values = Self.reached(one)
      let changes = zip(values.dropFirst(), values).map { abs($0 - $1) }
      guard let largest = changes.max(), largest > 1e-6,
        values.allSatisfy({ (1e-3...1e6).contains(abs($0)) })
      else { return nil }
      return try one.map(Bounds.none) { $0 + distance }
    }
    var cases = try Self.cases(.none, count: 200)
    cases.removeAll { one in ((try? change(one)) ?? nil) == nil }
    try Self.expectDigits(cases, change) { $0 + distance }
  }

  @Test func rawValuesWithADirectionMirror() throws {
    let change: (Case) throws -> Case? = { one in
      guard let better = one.better else { return nil }
      return try one.map(Bounds.none, better: better == .higher ? .lower : .higher) { -$0 }
    }
    try Self.expectDigits(Self.cases(.none, count: 90), isTurned: true, change) { -$0 }
  }

  // MARK: Values above a lower bound

  @Test(arguments: [-30, -1, 2, 25])
  func amountsScale(byPowersOfFour exponent: Int) throws {
    let factor = Double(sign: .plus, exponent: 2 * exponent, significand: 1)
    let bounds = Bounds(lower: 0)
    try Self.expectBits(
      Self.cases(bounds, count: 70).filter(Self.hasSize), { try $0.map(bounds) { $0 * factor } }
    ) { $0 * factor }
  }

  @Test(arguments: [0.001, 3, 1e6])
  func amountsScale(by factor: Double) throws {
    let bounds = Bounds(lower: 0)
    try Self.expectDigits(
      Self.cases(bounds, count: 70).filter(Self.hasSize), { try $0.map(bounds) { $0 * factor } }
    ) { $0 * factor }
  }

  @Test(arguments: [-512.0, 64, 4096])
  func amountsMoveWithTheirBound(by distance: Double) throws {
    let bounds = Bounds(lower: 0)
    let change: (Case) throws -> Case? = { one in
      // What the sum cannot hold is another series.
      guard one.series.observations.allSatisfy({ ($0.value + distance) - distance == $0.value })
      else { return nil }
      return try one.map(Bounds(lower: distance)) { $0 + distance }
    }
    var cases = try Self.cases(bounds, count: 120)
    cases.removeAll { one in ((try? change(one)) ?? nil) == nil }
    try Self.expectDigits(cases, change) { $0 + distance }
  }

  // MARK: Shares

  @Test(arguments: [-9, -1, 6])
  func sharesScaleWithTheirBounds(by exponent: Int) throws {
    let factor = Double(sign: .plus, exponent: exponent, significand: 1)
    let bounds = try #require(Bounds(lower: 0, upper: 100 * factor))
    try Self.expectBits(
      Self.cases(.percentage, count: 60), { try $0.map(bounds) { $0 * factor } }
    ) { $0 * factor }
  }

  @Test func sharesWithADirectionMirror() throws {
    let change: (Case) throws -> Case? = { one in
      guard let better = one.better,
        one.series.observations.allSatisfy({ 100 - (100 - $0.value) == $0.value })
      else { return nil }
      return try one.map(.percentage, better: better == .higher ? .lower : .higher) { 100 - $0 }
    }
    try Self.expectDigits(Self.cases(.percentage, count: 90), isTurned: true, change) { 100 - $0 }
  }

  // MARK: What does not hold

  /// Each of these would hold if the table, or the unit of change, were other than it is. They are
  /// said in the documentation, and noticed here when they change.
  @Test func whatIsNotEquivariantIsKnown() throws {
    func figures(_ values: [Double], _ bounds: Bounds, _ better: Direction?) throws -> [Double] {
      Self.figures([Case(try yearly(values), bounds, better)])[0]
    }
    // A raw value that never moved is judged by its size: a shift changes the width.
    let near = try figures([10], .none, .higher)
    let far = try figures([1010], .none, .higher)
    #expect(far[2] - far[1] > 50 * (near[2] - near[1]))
    // Without a direction, amounts and raw values are expected to grow as such figures do: a
    // mirror image would have to shrink.
    let up = try figures([10, 12, 11], .none, nil)
    let down = try figures([-10, -12, -11], .none, nil)
    #expect(abs(up[0] + down[0]) > 1e-3)
    // Without a direction, low shares and high ones were learnt apart: complements differ a little.
    let low = try figures([6, 5, 8, 7], .percentage, nil)
    let high = try figures([94, 95, 92, 93], .percentage, nil)
    #expect(abs(low[3] - (100 - high[4])) > 1e-3)
    // An amount far from its bound is not moved by a shift without the bound.
    let amount = try figures([10, 12, 11], Bounds(lower: 0), .higher)
    let shifted = try figures([110, 112, 111], Bounds(lower: 0), .higher)
    #expect(abs(amount[0] + 100 - shifted[0]) > 1e-2)
  }
}
