public import Diagnostics
import Forecasting

/// A number that a scenario assumes: one of a lever's, with the name that commands know it by.
public struct Assumption: Sendable, Hashable {
  /// What the number counts.
  public enum Unit: Sendable, Hashable {
    /// A multiple: of the pace, of the level.
    case factor
    /// A change, in the unit that is written beside it.
    case amount(Lever.Amount.Unit)
    /// A value of the indicator, in its unit.
    case level
    /// A part of a gap, from 0 to 1.
    case share
    /// Whole years.
    case years
    /// What a link hands on: units of one indicator for a unit of another.
    case effect
  }

  /// The `id` of its distribution, or `INDICATOR.KIND` with `@YEAR` where the lever says from when:
  /// `poor_households.pace@2024`. Where a nearer lever of the same name overrides it in some years,
  /// the scenario that wrote it stands in front: `outreach:poor_households.pace@2024`.
  public let id: String
  public let indicator: String
  /// The scenario that wrote the lever.
  public let scenario: String
  public let lever: Lever
  /// Which of the lever's numbers it is.
  public let slot: Lever.Slot
  /// The number; of an uncertain one the median.
  public let value: Double
  public let unit: Unit

  /// How sure the plan is of it; nil: it is certain.
  public var uncertainty: Uncertainty? { lever.uncertainties[slot] }
  /// Where the lever is written.
  public var span: SourceSpan? { lever.span }
}

extension Lever {
  /// What the number in a slot counts.
  func unit(of slot: Slot) -> Assumption.Unit {
    switch (kind, slot) {
    case (.pace, _), (.scale, _): .factor
    case (.change(let amount), _), (.add(let amount), _), (.shock(let amount, _, _), _):
      .amount(amount.unit)
    case (.saturate, .gapShare): .share
    case (.delay, _): .years
    case (.link, _): .effect
    default: .level
    }
  }
}
