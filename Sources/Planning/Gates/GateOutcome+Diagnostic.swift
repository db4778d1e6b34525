public import Diagnostics
import Forecasting

extension GateOutcome {
  /// Why the gate does not hold, at its place in the plan: the judgement that misses it by most in
  /// the first line, two more in notes, and how many there are; nil where it holds.
  public var diagnostic: Diagnostic? {
    guard !holds else { return nil }
    var arguments: [String: Argument] = [
      "gate": .text(gate.id), "asked": .message(gate.asked),
    ]
    guard !judgements.isEmpty else { return .error("gate-empty", at: gate.span, arguments) }
    let worst = failures.enumerated().sorted { a, b in
      let (p, q) = (a.element.probability ?? -1, b.element.probability ?? -1)
      return p == q ? a.offset < b.offset : p < q
    }.map(\.element)
    for (key, failure) in zip(["first", "second", "third"], worst) {
      arguments[key] = .message(found(failure))
    }
    if worst.count > 3 { arguments["more"] = .number(Double(worst.count - 3), decimals: 0) }
    return .error("gate-failed", at: gate.span, arguments)
  }

  /// `"zero-poor" under plan: off track, chance 15%`.
  private func found(_ judgement: Judgement) -> Message {
    let a = judgement.assessment
    var arguments: [String: Argument] = [
      "target": .text(a.target.id), "scenario": .text(a.scenario), "area": .text(a.area),
      "year": .year(a.target.when.year.number),
      "verdict": .message(Message("verdict-word.\(a.verdict.rawValue)")),
    ]
    let place = a.area.isEmpty ? "gate.found" : "gate.found-area"
    guard !a.isObserved, let probability = judgement.probability else {
      arguments["chance"] = .message(
        Message(a.isObserved ? "gate.observed" : a.isAssumed ? "gate.assumed" : "gate.no-chance"))
      return Message(place, arguments)
    }
    arguments["chance"] = .message(chance(probability))
    return Message(place, arguments)
  }

  /// Whole percents, with decimals where these would read like the chance asked for.
  private func chance(_ probability: Double) -> Message {
    if case .number(let value, let decimals?) = Gate.percent(probability, beside: gate.probability),
      decimals > 0
    {
      return Message("gate.chance-exact", ["percent": .number(value, decimals: decimals)])
    }
    return Message("gate.chance", ["probability": .probability(probability)])
  }
}

extension Gate {
  /// What it asks for: `at least on track and a chance of at least 80%`.
  public var asked: Message {
    var arguments: [String: Argument] = [:]
    if let verdict {
      arguments["verdict"] = .message(Message("verdict-word.\(verdict.rawValue)"))
    }
    if let probability { arguments["percent"] = Self.percent(probability, beside: nil) }
    let slug =
      verdict == nil
      ? "gate.asks-chance" : probability == nil ? "gate.asks-verdict" : "gate.asks-both"
    return Message(slug, arguments)
  }

  /// A chance in percent with as many decimals, at most three, as tell it from the one asked for:
  /// 49.6% is not the 50% that it rounds to.
  public static func percent(_ probability: Double, beside asked: Double?) -> Argument {
    let value = 100 * probability
    guard let asked else { return .number(value.rounded(decimals: 6), decimals: nil) }
    let goal = 100 * asked
    let decimals =
      (0...3).first { decimals in
        value == goal || (value < goal) == (value.rounded(decimals: decimals) < goal)
      } ?? 3
    return .number(value, decimals: decimals)
  }
}
