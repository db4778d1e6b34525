import Diagnostics

extension Target.Goal {
  /// The key of the goal in a plan; of a band with both ends, since `target_value` holds only one.
  package var relationText: String {
    guard case .between(let lower, let upper) = self else { return relation }
    let (low, high) = (NumeralStyle.plain.string(lower), NumeralStyle.plain.string(upper))
    return "between \(low) and \(high)"
  }

  /// The key of the goal in a plan.
  package var relation: String {
    switch self {
    case .atMost: "at_most"
    case .atLeast: "at_least"
    case .between: "between"
    case .reduceBy: "reduce_by"
    case .increaseBy: "increase_by"
    case .maintain: "maintain"
    case .total: "total"
    }
  }
}
