public import Forecasting
import RealModule

// The years that a lever speaks for, and how strongly.

extension Lever {
  /// Whether the lever, as written, speaks for the year.
  ///
  /// `set` speaks for its years, `shock` for its one year, `delay` for all; the others from `from`
  /// (open: from the first projected year) to `until` (open: to the end), both included.
  public func covers(_ year: Year) -> Bool {
    switch kind {
    case .set(let values, _): values[year] != nil
    case .shock(_, let shocked, _): year == shocked
    case .delay: true
    default: (from.map { $0 <= year } ?? true) && (until.map { year <= $0 } ?? true)
    }
  }

  /// Whether both are of one kind and speak for a year in common.
  public func collides(with other: Lever) -> Bool {
    guard kind.name == other.kind.name else { return false }
    switch (kind, other.kind) {
    case (.set(let a, _), .set(let b, _)): return a.keys.contains { b[$0] != nil }
    case (.shock(_, let a, _), .shock(_, let b, _)): return a == b
    case (.delay, _): return true
    default: return overlaps(other)
    }
  }

  /// Whether their years from `from` to `until` have one in common.
  func overlaps(_ other: Lever) -> Bool {
    let firstEnds = until.map { end in other.from.map { end < $0 } ?? false } ?? false
    let secondEnds = other.until.map { end in from.map { end < $0 } ?? false } ?? false
    return !firstEnds && !secondEnds
  }

  /// The first year that a delayed lever speaks for.
  var start: Year {
    switch kind {
    case .set(let values, _): values.keys.min() ?? Year(.max)
    case .shock(_, let year, _): year
    default: from ?? Year(.min)
    }
  }

  /// Whether both say the same, wherever they are written.
  public func saysTheSame(as other: Lever) -> Bool {
    kind == other.kind && from == other.from && until == other.until && ramp == other.ramp
      && uncertainties.mapValues(\.shape) == other.uncertainties.mapValues(\.shape)
  }

  /// ρ = min(1, (year - from + 1)/ramp): the share of the full effect that is reached in a year.
  ///
  /// An open `from` counts from `first`. 0 before `from` and after `until`.
  public func rampShare(in year: Year, first: Year) -> Double {
    let start = from ?? first
    guard covers(year), year >= start else { return 0 }
    guard ramp > 1 else { return 1 }
    return min(1, Double(start.distance(to: year) + 1) / Double(ramp))
  }

  /// The same lever, all of its years later: `from`, `until`, the year of a `reach` or `shock`, the
  /// years of a `set`. An open `from` counts from `first`.
  func delayed(by years: Int, first: Year) -> Lever {
    guard years != 0 else { return self }
    let shifted: Kind
    switch kind {
    case .reach(let value, let by): shifted = .reach(value, by: by.advanced(by: years))
    case .set(let values, let then):
      shifted = .set(
        Dictionary(uniqueKeysWithValues: values.map { ($0.key.advanced(by: years), $0.value) }),
        then: then)
    case .shock(let amount, let year, let recovery):
      shifted = .shock(amount, in: year.advanced(by: years), recovery: recovery)
    default: shifted = kind
    }
    let slots = uncertainties.map { slot, uncertainty -> (Slot, Uncertainty) in
      guard case .year(let year) = slot else { return (slot, uncertainty) }
      return (.year(year.advanced(by: years)), uncertainty)
    }
    return Lever(
      shifted, from: (from ?? first).advanced(by: years),
      until: until?.advanced(by: years), ramp: ramp,
      uncertainties: Dictionary(uniqueKeysWithValues: slots), span: span)
  }
}

extension Lever.Kind {
  /// The place in the order of application, from 0: `delay`, `pace` on the fitted scale, then in
  /// data units `scale`, `change`, `add`, `reach`, `saturate`, links, `shock`, `set`, `hold`, `best_of`,
  /// `floor`, `cap`.
  public var order: Int {
    switch self {
    case .delay: 0
    case .pace: 1
    case .scale: 2
    case .change: 3
    case .add: 4
    case .reach: 5
    case .saturate: 6
    case .link: 7
    case .shock: 8
    case .set: 9
    case .hold: 10
    case .bestOf: 11
    case .floor: 12
    case .cap: 13
    }
  }

  /// The years of a `delay`.
  var delay: Int? {
    if case .delay(let years) = self { years } else { nil }
  }

  /// The amount of a `change`, `add` or `shock`.
  public var amount: Lever.Amount? {
    switch self {
    case .change(let amount), .add(let amount), .shock(let amount, _, _): amount
    default: nil
    }
  }
}

extension Lever.Recovery {
  /// The share of a shock that remains `years` years after it; 1 in its own year.
  ///
  /// Linear: 1 - j/k, nothing after k years. Exponential: ½ at k years, ¼ at 2k years (k is the
  /// half-life). None: all of it.
  public func remaining(after years: Int) -> Double {
    guard years > 0 else { return 1 }
    guard self.years > 0 else { return shape == .none ? 1 : 0 }
    switch shape {
    case .none: return 1
    case .linear: return max(0, 1 - Double(years) / Double(self.years))
    case .exponential: return Double.exp2(-Double(years) / Double(self.years))
    }
  }
}
