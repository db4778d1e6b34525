import RealModule

/// A series as the automatic trend sees it: changes between neighbouring observations on the
/// series' scale, in units of its own, good side up.
struct ScaledSeries: Sendable {
  /// At most this many observations are used: what lies further back no longer helps.
  static let mostObservations = 30
  /// Changes of raw values that are a smaller share of them are rounding.
  private static let rounding = 1e-13
  /// Observations further back than this from the last are left out, in years.
  static let mostYears = 60

  let scale: Scale
  let origin: Year
  /// The last value in data units, as observed.
  let originValue: Double
  /// z of the last value.
  let last: Double
  /// u: what counts as one unit of change.
  let unit: Double
  /// s: -1 where lower is better and that may be leant on, else 1.
  let sign: Double
  /// d_i = s (z_i - z_(i-1)) / u between neighbouring observations.
  let changes: [Double]
  /// The years between them.
  let spacing: [Int]

  /// The observations used.
  var count: Int { changes.count + 1 }

  /// The place of the last value between the knots of a table, for shares: s z_n.
  var level: Double? { if case .logit = scale { sign * last } else { nil } }

  /// Scales the last observations of a series.
  ///
  /// - Throws: `noObservations`, and `notFinite` where values are so large or so far apart that
  ///   forecasts of them would leave the range of doubles.
  init(
    _ series: YearlySeries, bounds: Bounds, sign: Double, latest: Int = mostObservations
  ) throws(FitFailure) {
    let used = ScaledSeries.used(of: series, latest: latest)
    guard let last = used.last else { throw .noObservations }
    let scale = Scale(bounds: bounds)
    let z = used.map { scale.z(of: $0.value) }
    let steps = zip(z.dropFirst(), z).map { $0 - $1 }
    let unit = ScaledSeries.unit(scale, z: z, steps: steps)
    self.scale = scale
    self.sign = sign
    self.unit = unit
    origin = last.year
    originValue = last.value
    self.last = scale.z(of: last.value)
    changes = steps.map { ScaledSeries.change($0, unit: sign * unit) }
    spacing = ScaledSeries.spacing(of: used)
    let moved = changes.reduce(0) { $0 + $1.magnitude }
    guard ScaledSeries.isWithinReach(scale, last: self.last, unit: unit, moved: moved) else {
      throw .notFinite
    }
  }

  /// The observations that count: the latest ones, none too far back.
  private static func used(
    of series: YearlySeries, latest: Int = mostObservations
  ) -> [YearlyObservation] {
    let fitted = series.fitted
    guard let last = fitted.last else { return [] }
    return fitted.suffix(latest).filter { $0.year.distance(to: last.year) <= mostYears }
  }

  private static func spacing(of used: [YearlyObservation]) -> [Int] {
    zip(used, used.dropFirst()).map { $0.year.distance(to: $1.year) }
  }

  /// The years between the observations of a series that count; nil where none does.
  static func spacing(of series: YearlySeries) -> [Int]? {
    let used = used(of: series)
    return used.isEmpty ? nil : spacing(of: used)
  }

  /// u: 1 on the logit scale, half the mean z of the last four observations for amounts, ten times
  /// the root mean square of the changes for raw values (half the mean |z| without changes); ½
  /// where that is 0.
  ///
  /// Changes of a few units in the last place, such as 0.1 + 0.2 against 0.3, are rounding and none.
  static func unit(_ scale: Scale, z: [Double], steps: [Double]) -> Double {
    if case .logit = scale { return 1 }
    if case .identity = scale, let largest = steps.map(\.magnitude).max(),
      largest > ScaledSeries.rounding * (z.map(\.magnitude).max() ?? 0)
    {
      // Divided by the largest first, so that no square overflows or vanishes.
      let squares = steps.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
      return max(10 * largest * Double.sqrt(squares / Double(steps.count)), smallestUnit)
    }
    let latest = z.suffix(4)
    let mean = latest.reduce(0) { $0 + $1.magnitude / Double(latest.count) }
    return mean > 0 ? max(mean / 2, smallestUnit) : 0.5
  }

  /// Smaller units, below 10⁻²⁸⁸, would leave fractions of them no digits.
  private static let smallestUnit = 0x1p-960

  /// A step on the scale in units of change.
  ///
  /// One unit is a change of about 100%. Beyond ten thousand of them a change is as large as any: no
  /// atom explains it, and a larger one would drown the evidence of the others in rounding.
  static func change(_ step: Double, unit: Double) -> Double {
    min(max(step / unit, -1e4), 1e4)
  }

  /// Whether everything a forecast can say about a series is a finite number, by the place and the
  /// unit of its last value and the sum of the sizes of its changes.
  ///
  /// No atom moves the series by more than 10,000 units, or 10,000 times the sum of its changes,
  /// within a hundred years.
  static func isWithinReach(_ scale: Scale, last: Double, unit: Double, moved: Double) -> Bool {
    guard unit.isFinite, unit > 0 else { return false }
    let moved = 1 + moved
    let furthest = last.magnitude + 1e4 * moved * unit
    guard (1e10 * moved * moved).isFinite, furthest.isFinite else { return false }
    if case .squareRoot(let lower) = scale { return (lower + furthest * furthest).isFinite }
    return last.isFinite
  }
}
