import Diagnostics
import Planning
import Probability

extension Wording {
  /// How sure somebody is of a value: `(between 1.1 and 1.6, most likely 1.3)`.
  func spread(_ uncertainty: Uncertainty, _ text: (Double) -> String) -> String {
    let inner: String
    switch uncertainty.shape {
    case .uniform(let d):
      inner = say("spread.uniform", ["low": .text(text(d.low)), "high": .text(text(d.high))])
    case .triangular(let d):
      inner = hump(text(d.low), text(d.mode), text(d.high))
    case .pert(let d): inner = hump(text(d.low), text(d.mode), text(d.high))
    case .normal(let d):
      inner = about(text(d.mean), style.string(d.standardDeviation, decimals: nil))
    case .student(let d):
      inner = about(text(d.location), style.string(d.scale, decimals: nil))
    case .discrete(let d): inner = discrete(d, text)
    case .empirical(let d):
      inner = say(
        "spread.empirical",
        [
          "count": .number(Double(d.values.count), decimals: 0),
          "low": .text(text(d.values.first ?? d.mean)),
          "high": .text(text(d.values.last ?? d.mean)),
        ])
    }
    return say("spread.uncertain", ["spread": .text(inner)])
  }

  private func hump(_ low: String, _ mode: String, _ high: String) -> String {
    say("spread.hump", ["low": .text(low), "mode": .text(mode), "high": .text(high)])
  }

  private func about(_ mean: String, _ deviation: String) -> String {
    say("spread.normal", ["mean": .text(mean), "deviation": .text(deviation)])
  }

  private func discrete(_ d: Discrete, _ text: (Double) -> String) -> String {
    let values = zip(d.values, d.probabilities).filter { $0.1 > 0 }.map { value, share in
      say("spread.value", ["value": .text(text(value)), "share": .text(chance(share))])
    }
    guard values.count > 1, let last = values.last else { return values.first ?? "" }
    return say(
      "spread.or",
      ["first": .text(values.dropLast().joined(separator: ", ")), "last": .text(last)])
  }

  /// `of the width, 70% is the trend, 30% the plan`; nil where no lever is uncertain.
  func width(_ split: WidthSplit?) -> String? {
    guard let split else { return nil }
    // Less than a hundredth is within the noise of the draws.
    if split.plan < 0.01 { return say("note.width-trend") }
    if split.trend < 0.01 { return say("note.width-plan") }
    let shares = wholePercents([split.trend, split.plan])
    return say("note.width", ["trend": .text(shares[0]), "plan": .text(shares[1])])
  }
}
