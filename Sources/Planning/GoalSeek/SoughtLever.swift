public import Forecasting
import RealModule

/// A lever whose number is looked for: one that the scenario has, or a further one.
public struct SoughtLever: Sendable, Hashable {
  /// The kinds that may be solved for, as a plan spells them.
  public static let kinds = ["pace", "scale", "change", "add", "gap_share"]

  /// What it is known by: an assumption of the scenario, or `INDICATOR.KIND[@YEAR]`.
  public let id: String
  public let indicator: String
  /// What its number counts.
  public let unit: Assumption.Unit
  /// The number in the scenario; nil where the lever is a further one.
  public let written: Double?
  /// The lever, with any number in the slot.
  public let lever: Lever
  public let slot: Lever.Slot
  /// The years that a part of a ledger is set for; nil for all other levers.
  let years: ClosedRange<Year>?

  /// Whether it sets a part of a ledger at one value every year.
  public var isPart: Bool { years != nil }

  /// An assumption of a scenario.
  init(_ assumption: Assumption) {
    id = assumption.id
    indicator = assumption.indicator
    unit = assumption.unit
    written = assumption.value
    lever = assumption.lever
    slot = assumption.slot
    years = nil
  }

  /// A further lever of an indicator.
  init(id: String, indicator: String, lever: Lever, slot: Lever.Slot = .main) {
    self.id = id
    self.indicator = indicator
    unit = lever.unit(of: slot)
    written = nil
    self.lever = lever
    self.slot = slot
    years = nil
  }

  /// A part of a ledger at one value in all of the years.
  init(id: String, part: LedgerPart, of subject: String, years: ClosedRange<Year>) {
    self.id = id
    indicator = subject
    unit = part.isShare ? .share : .amount(.own)
    written = nil
    lever = Lever(Self.constant(0, years), from: years.lowerBound)
    slot = .year(years.lowerBound)
    self.years = years
  }

  private static func constant(_ value: Double, _ years: ClosedRange<Year>) -> Lever.Kind {
    let all = years.lowerBound.number...years.upperBound.number
    return .set(
      Dictionary(uniqueKeysWithValues: all.map { (Year($0), value) }), then: .continue)
  }

  /// The lever with a number, which is certain, and perhaps another first year.
  public func lever(_ value: Double, from start: Year? = nil) -> Lever {
    if let years {
      let first = min(start ?? years.lowerBound, years.upperBound)
      return Lever(Self.constant(value, first...years.upperBound), from: first)
    }
    let changed = lever.with(value, at: slot)
    return Lever(
      changed.kind, from: start ?? changed.from, until: changed.until, ramp: changed.ramp,
      uncertainties: changed.uncertainties, span: changed.span)
  }

  /// A scenario with this number.
  public func applied(
    to scenario: ResolvedScenario, _ value: Double, from start: Year? = nil
  ) -> ResolvedScenario {
    if case .link = lever.kind { return scenario.replacing(id, with: value) ?? scenario }
    return written == nil
      ? scenario.adding(lever(value, from: start), of: indicator)
      : scenario.replacing(lever, of: indicator) { _ in lever(value, from: start) }
  }
}

extension SoughtLever {
  /// The numbers that make sense.
  var range: ClosedRange<Double> {
    switch unit {
    case .amount where years != nil: 0...1e9
    case .factor: 0...1e6
    case .share: 0...1
    case .amount(.percent): -100...1e6
    case .amount, .level, .years, .effect: -1e15...1e15
    }
  }

  /// The number that leaves things as they are; nil for `change`, which replaces what there is.
  var neutral: Double? {
    switch lever.kind {
    case .pace, .scale: 1
    case .add, .saturate: 0
    default: nil
    }
  }

  /// The step between two answers: three digits, and whole numbers of what is counted in them where
  /// they have two digits or more.
  func spacing(at value: Double, of indicator: Indicator) -> Double {
    let finest: Int
    switch unit {
    // Near 100% the last ten-thousandths count.
    case .share where isPart: return 1e-4
    case .factor, .share: finest = 4
    case .amount(.own) where indicator.isWhole, .amount(.named):
      return abs(value) >= 10 ? 1 : 0.1
    case .amount, .level, .years, .effect: finest = min(indicator.decimals + 2, 9)
    }
    let size = value == 0 || !value.isFinite ? 0 : Int(Double.log10(abs(value)).rounded(.down))
    return Double.pow(10, min(max(size - 2, -finest), 0))
  }
}
