import Forecasting

// What fixes figures, and what limits them.

extension Levering {
  /// Fixes the years of a lever at `value(year, median before)`; after them the path goes on from
  /// the last fixed value.
  mutating func fix(_ active: Active, at value: (Year, _ before: Double) -> Double) {
    let paths = years
    var last: (value: Double, step: Int)?
    for step in years.indices {
      let year = basis.years[step]
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
  mutating func applySet() {
    let paths = years
    var last: (value: Double, step: Int, then: Lever.Afterwards)?
    for step in years.indices {
      let year = basis.years[step]
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

  mutating func applyLimits(_ active: Active) {
    for step in years.indices where active.counts(in: basis.years[step]) {
      switch active.lever.kind {
      case .floor(let value):
        years[step].lower = min(max(years[step].lower, value), years[step].upper)
      case .cap(let value):
        // A cap below the floor wins, but not below the indicator's own bound.
        years[step].upper = max(
          min(years[step].upper, value), basis.bounds.lower ?? -.greatestFiniteMagnitude)
        years[step].lower = min(years[step].lower, years[step].upper)
      default: break
      }
    }
  }
}
