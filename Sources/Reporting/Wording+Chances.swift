import Diagnostics
import OrderedCollections
import Planning

extension Wording {
  /// A probability in words, after the scale of the Intergovernmental Panel on Climate Change.
  func chanceWords(_ probability: Double) -> String {
    let word =
      switch probability {
      case 0.99...: "virtually-certain"
      case 0.9...: "very-likely"
      case 0.66...: "likely"
      case 0.33...: "even"
      case 0.1...: "unlikely"
      case 0.01...: "very-unlikely"
      default: "exceptionally-unlikely"
      }
    return say("chance-word.\(word)")
  }

  /// `unlikely (15%)`, and why there is no number where there is none.
  func chanceInWords(_ a: Assessment) -> String {
    if a.isObserved { return say("chance.observed") }
    guard let probability = a.probability else {
      return a.isAssumed ? say("word.chance-assumed") : absent
    }
    return say(
      "chance.words",
      ["words": .text(chanceWords(probability)), "chance": .text(chance(probability))])
  }

  /// What became, or will become, of a target: `unlikely (15%), 93.3% expected`.
  func finding(_ a: Assessment) -> String {
    guard let value = a.projected else { return say("verdict-word.\(a.verdict.rawValue)") }
    let isChange =
      switch a.target.goal {
      case .reduceBy, .increaseBy: true
      default: false
      }
    let decimals = a.indicator.decimals
    let text =
      isChange
      ? amount(value, of: a.indicator, decimals) : self.value(value, of: a.indicator, decimals)
    if a.isObserved || a.probability == nil {
      let kind = a.isObserved ? "chance.finding-observed" : "chance.finding-assumed"
      let verdict = say("verdict-word.\(a.verdict.rawValue)")
      return say(
        !a.isObserved && !a.isAssumed ? "chance.finding" : kind,
        ["chance": .text(verdict), "value": .text(text)])
    }
    return say("chance.finding", ["chance": .text(chanceInWords(a)), "value": .text(text)])
  }

  /// `Source: A; B`, each once, and how many more there are beyond six.
  func sources(_ names: [String]) -> String? {
    let unique = OrderedSet(names.filter { !$0.isEmpty })
    guard !unique.isEmpty else { return nil }
    let shown = unique.prefix(6).joined(separator: "; ")
    guard unique.count > 6 else { return say("chart.source", ["sources": .text(shown)]) }
    return say(
      "chart.source-more",
      ["sources": .text(shown), "more": .number(Double(unique.count - 6), decimals: 0)])
  }
}
