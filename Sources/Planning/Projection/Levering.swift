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
  var years: [LeveredYear]
  /// The `pace` levers that met a median change that is not towards better, and when.
  var idlePaces: [(lever: Lever, years: [Year])] = []

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
  func median(_ term: LeveredYear.Term) -> Double {
    guard term.shift != 0 else { return baseline[term.step].value }
    return indicator.bounds.clamp(forecast.scale.value(of: scaledMedian(term.step) + term.shift))
  }

  /// The median on the fitted scale.
  func scaledMedian(_ step: Int) -> Double {
    let ahead = forecast.steps[step]
    return ahead.distribution?.scaled.quantile(0.5) ?? forecast.scale.z(of: ahead.point)
  }

  func median(of year: LeveredYear) -> Double { year.value(median) }

  /// The median of the year before a step; the last observation before the first.
  func medianBefore(_ step: Int) -> Double {
    step == 0 ? forecast.originValue : median(of: years[step - 1])
  }

  /// The share of the full effect of a lever at a step; 0 where it does not count.
  func share(_ active: Active, _ step: Int) -> Double {
    let year = baseline[step].year
    return active.counts(in: year) ? active.lever.rampShare(in: year, first: first) : 0
  }
}
