import Forecasting
import Probability

/// Applies the levers of a scenario to one series.
///
/// All of it is arithmetic on the years' maps (``LeveredYear``) and their medians, which are exact;
/// draws are made from the maps when somebody asks for them. Order of application: `delay`; `pace`
/// on the fitted scale; in data units `scale`, `change`, `add`, `reach`, `saturate`; `shock`; `set`,
/// `hold`; `floor`, `cap` and the bounds.
struct Levering {
  /// A lever after `delay`, and the years in which a nearer scenario speaks instead.
  struct Active {
    let lever: Lever
    let overriding: [Lever]

    func counts(in year: Year) -> Bool {
      lever.covers(year) && !overriding.contains { $0.covers(year) }
    }
  }

  let indicator: Indicator
  let forecast: Forecast
  /// The baseline's steps.
  let baseline: [SeriesProjection.Step]
  let levers: [Active]
  /// The value of an amount in the indicator's own unit or in points, in a year; nil where it
  /// cannot be converted.
  let convert: (Lever.Amount, Year) -> Double?

  /// One for each step.
  private(set) var years: [LeveredYear]
  /// The `pace` levers that met a median change that is not towards better, and when.
  private(set) var idlePaces: [(lever: Lever, years: [Year])] = []

  init(
    indicator: Indicator, forecast: Forecast, baseline: [SeriesProjection.Step],
    levers: [ResolvedScenario.InheritedLever], convert: @escaping (Lever.Amount, Year) -> Double?
  ) {
    self.indicator = indicator
    self.forecast = forecast
    self.baseline = baseline
    self.convert = convert
    let first = forecast.origin.advanced(by: 1)
    var delay = 0
    for inherited in levers {
      // More than a thousand years is never meant, and would leave the range of years.
      if case .delay(let years) = inherited.lever.kind { delay = min(max(years, -1000), 1000) }
    }
    self.levers = levers.filter { $0.lever.kind.order > 0 }.map { inherited in
      Active(
        lever: inherited.lever.delayed(by: delay, first: first),
        overriding: inherited.overriding.map { $0.delayed(by: delay, first: first) })
    }
    years = []
  }

  /// The first projected year: where an open `from` begins.
  var first: Year { forecast.origin.advanced(by: 1) }

  mutating func run() {
    let shifts = paceShifts()
    years = baseline.indices.map { i in
      LeveredYear(
        step: i, shift: shifts[i],
        lower: indicator.bounds.lower ?? -.greatestFiniteMagnitude,
        upper: indicator.bounds.upper ?? .greatestFiniteMagnitude)
    }
    for active in levers { applyOnLevels(active) }
    for active in levers { if case .shock = active.lever.kind { applyShock(active) } }
    applySet()
    for active in levers where active.lever.kind == .hold { fix(active) { _, before in before } }
    for active in levers { applyLimits(active) }
  }

  // MARK: Medians

  /// The median of a year's path, moved on the fitted scale.
  private func median(_ term: LeveredYear.Term) -> Double {
    guard term.shift != 0 else { return baseline[term.step].value }
    return indicator.bounds.clamp(forecast.scale.value(of: scaledMedian(term.step) + term.shift))
  }

  /// The median on the fitted scale.
  private func scaledMedian(_ step: Int) -> Double {
    let ahead = forecast.steps[step]
    return ahead.distribution?.scaled.quantile(0.5) ?? forecast.scale.z(of: ahead.point)
  }

  func median(of year: LeveredYear) -> Double { year.value(median) }

  /// The median of the year before a step; the last observation before the first.
  private func medianBefore(_ step: Int) -> Double {
    step == 0 ? forecast.originValue : median(of: years[step - 1])
  }

  /// The share of the full effect of a lever at a step; 0 where it does not count.
  private func share(_ active: Active, _ step: Int) -> Double {
    let year = baseline[step].year
    return active.counts(in: year) ? active.lever.rampShare(in: year, first: first) : 0
  }

  // MARK: On the fitted scale

  /// `pace` adds (f - 1) ρ times the baseline's median change of the year to every path; the
  /// movements add up. A median change that is not towards better gives nothing to multiply.
  private mutating func paceShifts() -> [Double] {
    var shifts = Array(repeating: 0.0, count: baseline.count)
    for active in levers {
      guard case .pace(let factor) = active.lever.kind, factor != 1 else { continue }
      var sum = 0.0
      var before = forecast.scale.z(of: forecast.originValue)
      var idle: [Year] = []
      for step in baseline.indices {
        let now = scaledMedian(step)
        let change = now - before
        before = now
        let share = share(active, step)
        if share > 0 {
          if let better = indicator.better, !(change * better.sign > 0) {
            idle.append(baseline[step].year)
          } else if change.isFinite {
            sum += (factor - 1) * share * change
          }
        }
        shifts[step] += sum
      }
      if !idle.isEmpty { idlePaces.append((active.lever, idle)) }
    }
    return shifts
  }

  // MARK: In data units

  /// `scale`, `change`, `add`, `reach`, `saturate`, each where its turn comes: the levers are sorted.
  private mutating func applyOnLevels(_ active: Active) {
    switch active.lever.kind {
    case .scale(let factor):
      for step in years.indices {
        let share = share(active, step)
        if share > 0 { years[step].multiply(by: max(0, 1 + (factor - 1) * share)) }
      }
    case .change(let amount):
      let convert = convert
      replaceChange(active) { year, before in
        amount.unit == .percent ? before * amount.value / 100 : convert(amount, year)
      }
    case .add(let amount): applyAdd(active, amount)
    case .reach(let value, let by):
      let start = max(active.lever.from ?? first, first)
      let begins = start.advanced(by: -1)
      let span = begins.distance(to: by)
      var from: Double?
      fix(active) { year, before in
        let origin = from ?? before
        from = origin
        guard span > 0 else { return value }
        let part = min(1, Double(begins.distance(to: year)) / Double(span))
        return origin + (value - origin) * part
      }
    case .saturate(let limit, let gapShare):
      let closed = min(max(gapShare, 0), 1)
      replaceChange(active) { _, before in closed * (limit - before) }
    default: break
    }
  }

  /// Replaces the median change of the years by `change(year, median before)`, the share of the
  /// ramp of it; every path keeps its deviation from the median. What is moved stays moved.
  private mutating func replaceChange(
    _ active: Active, _ change: (Year, _ before: Double) -> Double?
  ) {
    let medians = years.map { median(of: $0) }
    var moved = 0.0
    for step in years.indices {
      let before = step == 0 ? forecast.originValue : medians[step - 1]
      let share = share(active, step)
      if share > 0, let wanted = change(baseline[step].year, before + moved) {
        moved += share * (wanted - (medians[step] - before))
      }
      if moved != 0 { years[step].offset += moved }
    }
  }

  /// Adds to the yearly change: the sum of the amounts so far, or the product of the percentages.
  private mutating func applyAdd(_ active: Active, _ amount: Lever.Amount) {
    var sum = 0.0
    var factor = 1.0
    for step in years.indices {
      let share = share(active, step)
      if share > 0 {
        if amount.unit == .percent {
          factor *= max(0, 1 + share * amount.value / 100)
        } else if let value = convert(amount, baseline[step].year) {
          sum += share * value
        }
      }
      if factor != 1 { years[step].multiply(by: factor) }
      if sum != 0 { years[step].offset += sum }
    }
  }

  /// A shock moves its year; what recovery leaves of it moves the years after. Without recovery it
  /// stays in a stock and is gone in a flow after its year.
  private mutating func applyShock(_ active: Active) {
    guard case .shock(let amount, let shocked, let recovery) = active.lever.kind,
      active.counts(in: shocked), shocked >= first
    else { return }
    let value = amount.unit == .percent ? amount.value / 100 : convert(amount, shocked)
    guard let value else { return }
    for step in years.indices {
      let age = shocked.distance(to: baseline[step].year)
      guard age >= 0 else { continue }
      let left =
        recovery?.remaining(after: age) ?? (indicator.measure == .stock || age == 0 ? 1 : 0)
      guard left > 0 else { continue }
      if amount.unit == .percent {
        years[step].multiply(by: max(0, 1 + left * value))
      } else {
        years[step].offset += left * value
      }
    }
  }

  // MARK: Assumed figures

  /// Fixes the years of a lever at `value(year, median before)`; after them the path goes on from
  /// the last fixed value.
  private mutating func fix(_ active: Active, at value: (Year, _ before: Double) -> Double) {
    let paths = years
    var last: (value: Double, step: Int)?
    for step in years.indices {
      let year = baseline[step].year
      if active.counts(in: year) {
        let fixed = value(year, medianBefore(step))
        years[step].fix(at: fixed)
        last = (fixed, step)
      } else if let last {
        years[step] = paths[step].continued(from: last.value, since: paths[last.step])
      }
    }
  }

  /// The planned values of all `set` levers; between and after them the path goes on from the last
  /// of them, or returns, as the lever of that value says.
  private mutating func applySet() {
    let paths = years
    var last: (value: Double, step: Int, then: Lever.Afterwards)?
    for step in years.indices {
      let year = baseline[step].year
      var fixed: Double?
      for active in levers {
        guard case .set(let values, let then) = active.lever.kind, active.counts(in: year),
          let value = values[year]
        else { continue }
        fixed = value
        last = (value, step, then)
      }
      if let fixed {
        years[step].fix(at: fixed)
      } else if let last, last.then == .continue {
        years[step] = paths[step].continued(from: last.value, since: paths[last.step])
      }
    }
  }

  // MARK: Limits

  private mutating func applyLimits(_ active: Active) {
    for step in years.indices where active.counts(in: baseline[step].year) {
      switch active.lever.kind {
      case .floor(let value):
        years[step].lower = min(max(years[step].lower, value), years[step].upper)
      case .cap(let value):
        // A cap below the floor wins, but not below the indicator's own bound.
        years[step].upper = max(
          min(years[step].upper, value), indicator.bounds.lower ?? -.greatestFiniteMagnitude)
        years[step].lower = min(years[step].lower, years[step].upper)
      default: break
      }
    }
  }
}
