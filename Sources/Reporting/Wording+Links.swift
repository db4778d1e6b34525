import Diagnostics
import Planning
import Probability

extension Wording {
  /// A link in words: `0.4 households per 1,000 million VND of Loans, 1 year later (assumed)`.
  func link(_ link: Link, _ uncertainty: Uncertainty?, to indicator: Indicator) -> String {
    let base = Self.base(of: link.effect)
    func times(_ value: Double) -> String {
      style.string((value * base).rounded(significant: 3), decimals: nil)
    }
    let evidence: String
    if let fit = link.fit {
      evidence = say(
        "link-evidence.fitted-numbers",
        [
          "error": .text(times(fit.standardError)),
          "freedom": .number(Double(fit.degreesOfFreedom), decimals: 0),
        ])
    } else {
      evidence = say("link-evidence.\(link.evidence.rawValue)")
    }
    // The spread of a fit is its standard error, which stands behind.
    let effect =
      link.fit == nil
      ? uncertainty.map { spread($0, times) } ?? times(link.effect) : times(link.effect)
    return say(
      "lever.link",
      [
        "effect": .text(effect), "own": .text(linkUnit(indicator.unit)),
        "base": .text(base == 1 ? "" : number(base, 0) + " "),
        "other": .text(linkUnit(link.fromUnit)), "from": .localized(link.fromLabel),
        "lag": .text(lag(link)), "evidence": .text(evidence),
      ])
  }

  /// An effect with its units: `0.4 households per 1,000 million VND`.
  func effect(_ value: Double, of link: Link, to indicator: Indicator) -> String {
    let base = Self.base(of: link.effect)
    return say(
      "link.effect",
      [
        "effect": .number((value * base).rounded(significant: 3), decimals: nil),
        "own": .text(linkUnit(indicator.unit)),
        "base": .text(base == 1 ? "" : number(base, 0) + " "),
        "other": .text(linkUnit(link.fromUnit)),
      ])
  }

  private func lag(_ link: Link) -> String {
    link.lag == 0
      ? say("lever.link-now")
      : say("lever.link-lag", ["lag": .number(Double(link.lag), decimals: 0)])
  }

  private func linkUnit(_ unit: Unit) -> String {
    unit.isPercentage ? say("link.points") : self.unit(unit)
  }

  /// A thousand, a million …: of how many units an effect is a number that can be read.
  private static func base(of effect: Double) -> Double {
    var base = 1.0
    while effect != 0, abs(effect) * base < 0.01, base < 1e12 { base *= 1000 }
    return base
  }
}

/// What a projection leans on besides figures: links that a scenario sets in motion.
struct LinkNotes {
  let plan: Plan
  let wording: Wording

  /// A sentence a link that moves one of these series, or what they are computed from.
  func notes(_ projection: ScenarioProjection, _ indicators: Set<String>) -> [String] {
    notes(
      projection.scenario.activeLinks.filter {
        !plan.indicators(movedBy: $0).isDisjoint(with: indicators)
      })
  }

  /// A sentence a link.
  func notes(_ links: [Link]) -> [String] {
    links.compactMap { link in
      guard let to = wording.subject(link.to, of: plan) else { return nil }
      let why = link.why.map { wording.text($0) } ?? link.source
      return wording.say(
        "note.link-\(link.evidence.rawValue)",
        [
          "to": .localized(to.label),
          "lever": .text(wording.link(link, link.uncertainty, to: to)),
          "why": .text(why.map { " \($0)" } ?? ""),
        ])
    }
  }
}
