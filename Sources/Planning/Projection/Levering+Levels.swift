import Forecasting

// What moves the paths: `pace` on the fitted scale, then the levers in data units.

extension Levering {
  /// `pace` adds (f - 1) ρ times the baseline's median change of the year to every path; the
  /// movements add up. A median change that is not towards better gives nothing to multiply.
  mutating func paceShifts() -> [Double] {
    var shifts = Array(repeating: 0.0, count: basis.years.count)
    guard let medians = basis.scaledMedians else { return shifts }
    for active in levers {
      guard case .pace(let factor) = active.lever.kind, factor != 1 else { continue }
      var sum = 0.0
      var before = basis.scale.z(of: basis.originValue)
      var idle: [Year] = []
      for step in medians.indices {
        let now = medians[step]
        let change = now - before
        before = now
        let share = share(active, step)
        if share > 0 {
          if let better = basis.better, !(change * better.sign > 0) {
            idle.append(basis.years[step])
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

  /// `scale`, `change`, `add`, `reach`, `saturate`, each where its turn comes: the levers are sorted.
  mutating func applyOnLevels(_ active: Active) {
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
  mutating func replaceChange(
    _ active: Active, _ change: (Year, _ before: Double) -> Double?
  ) {
    let medians = years.map { median(of: $0) }
    var moved = 0.0
    for step in years.indices {
      let before = step == 0 ? basis.originValue : medians[step - 1]
      let share = share(active, step)
      if share > 0, let wanted = change(basis.years[step], before + moved) {
        moved += share * (wanted - (medians[step] - before))
      }
      if moved != 0 { years[step].offset += moved }
    }
  }

  /// Adds to the yearly change: the sum of the amounts so far, or the product of the percentages.
  mutating func applyAdd(_ active: Active, _ amount: Lever.Amount) {
    var sum = 0.0
    var factor = 1.0
    for step in years.indices {
      let share = share(active, step)
      if share > 0 {
        if amount.unit == .percent {
          factor *= max(0, 1 + share * amount.value / 100)
        } else if let value = convert(amount, basis.years[step]) {
          sum += share * value
        }
      }
      if factor != 1 { years[step].multiply(by: factor) }
      if sum != 0 { years[step].offset += sum }
    }
  }

  /// Adds what a link hands on, so many times.
  mutating func apply(_ moves: [LinkMove], times effect: Double) {
    guard effect != 0 else { return }
    for step in years.indices {
      switch moves[step] {
      case .none: continue
      case .same(let value): years[step].offset += effect * value
      case .paths(let difference):
        years[step].terms.append(
          .init(step: step, shift: 0, weight: effect, difference: difference))
      }
    }
  }

  /// A shock moves its year; what recovery leaves of it moves the years after. Without recovery it
  /// stays in a stock and is gone in a flow after its year.
  mutating func applyShock(_ active: Active) {
    guard case .shock(let amount, let shocked, let recovery) = active.lever.kind,
      active.counts(in: shocked), shocked >= first
    else { return }
    let value = amount.unit == .percent ? amount.value / 100 : convert(amount, shocked)
    guard let value else { return }
    for step in years.indices {
      let age = shocked.distance(to: basis.years[step])
      guard age >= 0 else { continue }
      let left =
        recovery?.remaining(after: age) ?? (basis.measure == .stock || age == 0 ? 1 : 0)
      guard left > 0 else { continue }
      if amount.unit == .percent {
        years[step].multiply(by: max(0, 1 + left * value))
      } else {
        years[step].offset += left * value
      }
    }
  }
}
