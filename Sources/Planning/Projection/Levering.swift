import Forecasting
import Probability

/// Applies the levers of a scenario to one series.
///
/// All of it is arithmetic on the years' maps (``LeveredYear``) and their medians, which are exact;
/// draws are made from the maps when somebody asks for them. Order of application: `delay`; `pace`
/// on the fitted scale; in data units `scale`, `change`, `add`, `reach`, `saturate`; links; `shock`; `set`,
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

  let basis: LeverBasis
  let levers: [Active]
  /// The value of an amount in the indicator's own unit or in points, in a year; nil where it
  /// cannot be converted.
  let convert: (Lever.Amount, Year) -> Double?

  /// What every link hands on, by its name, year by year.
  var moves: [String: [LinkMove]] = [:]
  /// One for each year of the basis.
  var years: [LeveredYear]
  /// The `pace` levers that met a median change that is not towards better, and when.
  var idlePaces: [(lever: Lever, years: [Year])] = []

  init(
    _ basis: LeverBasis, levers: [ResolvedScenario.InheritedLever],
    convert: @escaping (Lever.Amount, Year) -> Double?
  ) {
    self.basis = basis
    self.convert = convert
    var delay = 0
    var delaysEvents = true
    for inherited in levers {
      // More than a thousand years is never meant, and would leave the range of years.
      if case .delay(let years) = inherited.lever.kind {
        delay = min(max(years, -1000), 1000)
        delaysEvents = inherited.isOutside
      }
    }
    // A plan that comes late does not put off the storm.
    let outside = delaysEvents ? delay : 0
    self.levers = levers.filter { $0.lever.kind.order > 0 }.map { inherited in
      let own = inherited.isOutside ? outside : delay
      return Active(
        lever: inherited.lever.delayed(by: own, first: basis.first),
        overriding: inherited.overriding.map { $0.delayed(by: own, first: basis.first) }
          + inherited.overridingOutside.map { $0.delayed(by: outside, first: basis.first) })
    }
    years = []
  }

  /// The first projected year: where an open `from` begins.
  var first: Year { basis.first }

  mutating func run() {
    runLevels()
    runRest()
  }

  /// All that comes before the ledger: levers on levels, then links.
  mutating func runLevels() {
    let shifts = paceShifts()
    years = basis.years.indices.map { i in
      LeveredYear(
        step: i, shift: shifts[i],
        lower: basis.bounds.lower ?? -.greatestFiniteMagnitude,
        upper: basis.bounds.upper ?? .greatestFiniteMagnitude)
    }
    for active in levers { applyOnLevels(active) }
    for active in levers {
      if case .link(let link) = active.lever.kind, let moves = moves[link.id] {
        apply(moves, times: link.effect)
      }
    }
  }

  /// All that comes after it.
  mutating func runRest() {
    for active in levers { if case .shock = active.lever.kind { applyShock(active) } }
    applySet()
    for active in levers where active.lever.kind == .hold { fix(active) { _, before in before } }
    for active in levers { applyLimits(active) }
  }

  // MARK: Medians

  func median(of year: LeveredYear) -> Double { year.value(basis.median) }

  /// The median of the year before a step; the last observation before the first.
  func medianBefore(_ step: Int) -> Double {
    step == 0 ? basis.originValue : median(of: years[step - 1])
  }

  /// The share of the full effect of a lever at a step; 0 where it does not count.
  func share(_ active: Active, _ step: Int) -> Double {
    let year = basis.years[step]
    return active.counts(in: year) ? active.lever.rampShare(in: year, first: first) : 0
  }
}
