import Diagnostics
import Forecasting
import Planning

extension Wording {
  /// A lever in words: `pace × 1.3 from 2024, full after 2 years`.
  func lever(_ lever: Lever, of indicator: Indicator) -> String {
    var parts = [kind(lever, of: indicator)]
    switch lever.kind {
    case .shock, .set, .delay: break
    default:
      if let from = lever.from { parts.append(say("lever.from", ["year": .year(from.number)])) }
      if let until = lever.until {
        parts.append(say("lever.until", ["year": .year(until.number)]))
      }
    }
    let text = parts.joined(separator: " ")
    guard lever.ramp > 1 else { return text }
    let ramp = say("lever.ramp", ["years": .number(Double(lever.ramp), decimals: 0)])
    return "\(text), \(ramp)"
  }

  private func kind(_ lever: Lever, of indicator: Indicator) -> String {
    func number(_ slot: Lever.Slot, _ value: Double, _ text: (Double) -> String) -> Argument {
      .text(lever.uncertainties[slot].map { spread($0, text) } ?? text(value))
    }
    func plain(_ value: Double) -> String { style.string(value, decimals: nil) }
    func levelled(_ value: Double) -> String { level(value, of: indicator) }
    func amount(_ amount: Lever.Amount) -> Argument {
      number(.main, amount.value) { self.amount(Lever.Amount($0, amount.unit), of: indicator) }
    }
    switch lever.kind {
    case .pace(let factor): return say("lever.pace", ["factor": number(.main, factor, plain)])
    case .scale(let factor): return say("lever.scale", ["factor": number(.main, factor, plain)])
    case .change(let change): return say("lever.change", ["amount": amount(change)])
    case .add(let change): return say("lever.add", ["amount": amount(change)])
    case .reach(let value, let by):
      return say(
        "lever.reach", ["value": number(.main, value, levelled), "year": .year(by.number)])
    case .set(let values, let then):
      let list = values.sorted { $0.key < $1.key }.map { year, value in
        let text = lever.uncertainties[.year(year)].map { spread($0, levelled) } ?? levelled(value)
        return "\(year): \(text)"
      }
      return say(
        then == .continue ? "lever.set-continue" : "lever.set-return",
        ["values": .text(list.joined(separator: ", "))])
    case .hold: return say("lever.hold")
    case .bestOf(let names):
      return say("lever.best-of", ["scenarios": .list(names.map { .text($0) })])
    case .shock(let jump, let year, let recovery):
      var arguments: [String: Argument] = ["amount": amount(jump), "year": .year(year.number)]
      guard let recovery, recovery.shape != .none else { return say("lever.shock", arguments) }
      arguments["years"] = .number(Double(recovery.years), decimals: 0)
      return say(
        recovery.shape == .linear ? "lever.shock-recovery" : "lever.shock-halving", arguments)
    case .delay(let years):
      if let uncertainty = lever.uncertainties[.main] {
        return say("lever.delay-uncertain", ["years": .text(spread(uncertainty, plain))])
      }
      return say("lever.delay", ["years": .number(Double(years), decimals: 0)])
    case .saturate(let limit, let share):
      return say(
        "lever.saturate",
        [
          "limit": number(.main, limit, levelled),
          // A share of three digits is no longer one of fifteen as a percentage.
          "share": number(.gapShare, share) { plain((100 * $0).rounded(decimals: 9)) + "%" },
        ])
    case .link(let link): return self.link(link, lever.uncertainties[.main], to: indicator)
    case .floor(let value): return say("lever.floor", ["value": number(.main, value, levelled)])
    case .cap(let value): return say("lever.cap", ["value": number(.main, value, levelled)])
    }
  }

  /// A level as the plan wrote it, with `%` where the indicator is a percentage.
  func level(_ value: Double, of indicator: Indicator) -> String {
    style.string(value, decimals: nil) + (indicator.unit.isPercentage ? "%" : "")
  }

  /// An amount with its sign and unit: `-15 households`, `+0.4 points`.
  func amount(_ amount: Lever.Amount, of indicator: Indicator) -> String {
    let text = style.signedString(amount.value, decimals: nil)
    switch amount.unit {
    case .own:
      return indicator.unit.isPercentage
        ? points(text) : "\(text) \(unit(indicator.unit))"
    case .points: return points(text)
    case .percent: return text + "%"
    case .named(let name): return "\(text) \(unit(.named(name)))"
    }
  }

  /// A unit's name in the reader's language, where the catalogue knows it; else as the plan spells
  /// it.
  func unit(_ unit: Unit) -> String {
    guard case .named(let name) = unit else { return "%" }
    let slug = "unit.\(name.lowercased().replacing(" ", with: "-"))"
    return catalogue.entries[slug] == nil ? name : say(slug)
  }

  /// `23 households`, `93.0%`.
  func value(_ value: Double, of indicator: Indicator, _ decimals: Int) -> String {
    let text = number(value, decimals)
    return indicator.unit.isPercentage ? text + "%" : "\(text) \(unit(indicator.unit))"
  }

  /// The chance of an assessment, or why it has none.
  func chance(of assessment: Assessment) -> String {
    if assessment.isObserved { return absent }
    if let probability = assessment.probability { return chance(probability) }
    return assessment.isAssumed ? say("word.chance-assumed") : absent
  }

  /// A scenario's name.
  func scenario(_ scenario: Scenario) -> String {
    if scenario.id == Scenario.baselineID, scenario.label == nil { return say("word.baseline") }
    return scenario.label.map(text) ?? scenario.id
  }
}
