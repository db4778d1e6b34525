public import Forecasting

// The numbers of a lever that may be uncertain, or moved by somebody who asks what if.

extension Lever {
  /// One of the numbers of a lever.
  public enum Slot: Sendable, Hashable {
    /// The one that stands behind the lever's own key.
    case main
    /// The planned value of a year.
    case year(Year)
    /// The share of a gap that is closed every year.
    case gapShare
  }

  /// The numbers that the lever has, in the order of years.
  public var slots: [Slot] {
    switch kind {
    case .hold, .bestOf: []
    case .set(let values, _): values.keys.sorted().map { .year($0) }
    case .saturate: [.main, .gapShare]
    default: [.main]
    }
  }

  /// The number in a slot; of an uncertain one the median. Nil where the lever has no such slot.
  public func value(at slot: Slot = .main) -> Double? {
    switch (kind, slot) {
    case (.pace(let value), .main), (.scale(let value), .main), (.reach(let value, _), .main),
      (.saturate(let value, _), .main), (.floor(let value), .main), (.cap(let value), .main),
      (.saturate(_, let value), .gapShare):
      value
    case (.change(let amount), .main), (.add(let amount), .main), (.shock(let amount, _, _), .main):
      amount.value
    case (.set(let values, _), .year(let year)): values[year]
    case (.delay(let years), .main): Double(years)
    case (.link(let link), .main): link.effect
    default: nil
    }
  }

  /// The lever with another number, which is certain. Factors stay at 0 or above, a share of a gap
  /// between 0 and 1, and a delay is whole. Unchanged where it has no such slot.
  public func with(_ value: Double, at slot: Slot = .main) -> Lever {
    var uncertainties = uncertainties
    uncertainties[slot] = nil
    return Lever(
      kind.with(value, at: slot), from: from, until: until, ramp: ramp,
      uncertainties: uncertainties, span: span)
  }

  /// Whether a number of it is a distribution.
  public var isUncertain: Bool { !uncertainties.isEmpty }

  /// What the number in a slot is known by, where the lever stands in a scenario for a subject.
  public func id(of slot: Slot, subject: String, scenario: String) -> ValueID {
    if case .link(let link) = kind { return ValueID(subject: "links", name: link.id) }
    let year: Year?
    switch (kind, slot) {
    case (_, .year(let planned)): year = planned
    case (.shock(_, let shocked, _), _): year = shocked
    case (.delay, _): year = nil
    default: year = from
    }
    let name = slot == .gapShare ? "gap_share" : kind.name
    return ValueID(scenario: scenario, subject: subject, name: name, year: year)
  }
}

extension Lever.Kind {
  fileprivate func with(_ value: Double, at slot: Lever.Slot) -> Lever.Kind {
    switch (self, slot) {
    case (.pace, .main): .pace(max(value, 0))
    case (.scale, .main): .scale(max(value, 0))
    case (.change(let amount), .main): .change(.init(value, amount.unit))
    case (.add(let amount), .main): .add(.init(value, amount.unit))
    case (.shock(let amount, let year, let recovery), .main):
      .shock(.init(value, amount.unit), in: year, recovery: recovery)
    case (.reach(_, let year), .main): .reach(value, by: year)
    case (.set(let values, let then), .year(let year)) where values[year] != nil:
      .set(values.merging([year: value]) { _, new in new }, then: then)
    case (.saturate(_, let share), .main): .saturate(limit: value, gapShare: share)
    case (.saturate(let limit, _), .gapShare):
      .saturate(limit: limit, gapShare: min(max(value, 0), 1))
    case (.link(let link), .main): .link(link.with(effect: value))
    case (.floor, .main): .floor(value)
    case (.cap, .main): .cap(value)
    case (.delay, .main):
      .delay(Int(min(max(value, 0), 1000).rounded()))
    default: self
    }
  }
}
