import Planning

/// A number as a plan writes it: certain, or a distribution with its median.
struct UncertainAmount {
  let amount: Lever.Amount
  var uncertainty: Uncertainty?

  var value: Double { amount.value }

  /// The uncertainties of a lever whose number stands in a slot.
  func uncertainties(at slot: Lever.Slot = .main) -> [Lever.Slot: Uncertainty] {
    uncertainty.map { [slot: $0] } ?? [:]
  }
}
