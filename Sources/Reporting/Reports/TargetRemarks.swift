import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// What is worth knowing of a target besides its line: why the verdict is so, what can be promised,
/// how many people a gap is, how a plan was executed.
struct TargetRemarks {
  let plan: Plan
  let wording: Wording

  /// A paragraph a target. With several areas only what the table cannot show, grouped over areas
  /// where it is the same.
  func remarks(_ assessments: [Assessment]) -> [String] {
    guard plan.areas.count > 1 else {
      return assessments.compactMap { a in
        let parts = parts(a)
        return parts.isEmpty ? nil : line(wording.heading(a), parts)
      }
    }
    var areas: OrderedDictionary<[String], [String]> = [:]
    for a in assessments {
      let parts = [special(a), execution(a), toDate(a), width(a), flags(a)].compactMap { $0 }
      guard !parts.isEmpty else { continue }
      areas[[wording.heading(a)] + parts, default: []].append(a.area)
    }
    return areas.map { said, areas in
      line("\(areas.joined(separator: ", ")) · \(said[0])", Array(said.dropFirst()))
    }
  }

  /// All that is worth knowing of one target; nothing where its line says it.
  private func parts(_ a: Assessment) -> [String] {
    [execution(a), toDate(a), reason(a), promise(a), gap(a), width(a), flags(a)].compactMap { $0 }
  }

  /// Why the verdict is as it is, whatever it is, and what is worth knowing besides.
  func account(of a: Assessment) -> String {
    let reason = self.reason(a) == nil && execution(a) == nil ? [wording.say(a.reason)] : []
    return (reason + parts(a)).joined(separator: "; ")
  }

  private func line(_ name: String, _ parts: [String]) -> String {
    "\(name): \(parts.joined(separator: "; "))"
  }

  /// Why the verdict is not a good one.
  private func reason(_ a: Assessment) -> String? {
    switch a.verdict {
    case .onTrack, .met: special(a)
    // The execution says it with its numbers.
    case .missed: execution(a) == nil ? wording.say(a.reason) : nil
    default: wording.say(a.reason)
    }
  }

  /// A reason that the columns of the table do not show already.
  private func special(_ a: Assessment) -> String? {
    switch a.reason.slug {
    case "verdict.met", "verdict.missed", "verdict.on-track", "verdict.at-risk",
      "verdict.off-track", "verdict.already-met", "verdict.may-be-lost":
      nil
    default: wording.say(a.reason)
    }
  }

  /// `146 of 51 assigned, 286%`.
  private func execution(_ a: Assessment) -> String? {
    guard a.isObserved, let percent = a.measures.attainmentPercent, let done = a.projected,
      let assigned = a.targetValue
    else { return nil }
    switch a.target.goal {
    case .reduceBy, .increaseBy, .total, .atLeast: break
    case .atMost, .between, .maintain: return nil
    }
    var arguments: [String: Argument] = [
      "done": .number(done, decimals: a.indicator.decimals),
      "assigned": .number(assigned, decimals: a.indicator.decimals),
      "percent": .number(percent, decimals: 0),
    ]
    // 286% of an assigned reduction hides how few are left for the next one.
    guard case .reduceBy = a.target.goal, let left = level(a) else {
      return wording.say("note.execution", arguments)
    }
    arguments["left"] = .text(wording.value(left, of: a.indicator, a.indicator.decimals))
    return wording.say("note.execution-left", arguments)
  }

  /// The observed level at the end of the target's year.
  private func level(_ a: Assessment) -> Double? {
    let id = SeriesID(area: a.area, indicator: a.indicator.id)
    return plan.facts.actual(id, a.target.when.year)?.value
  }

  /// `1,650 people by 2024-06: 45% of the target, where 52% of the year's figure is usual by then`.
  private func toDate(_ a: Assessment) -> String? {
    guard !a.isObserved, let toDate = a.toDate else { return nil }
    guard case .atLeast(let goal) = a.target.goal else {
      return wording.part(toDate, of: a.indicator)
    }
    return wording.part(toDate, of: a.indicator, goal: goal)
  }

  /// What can be promised with 80%, where the target itself cannot.
  private func promise(_ a: Assessment) -> String? {
    guard !a.isObserved, let promised = a.promised else { return nil }
    if let probability = a.probability, probability >= 0.8 { return nil }
    let decimals = a.indicator.decimals
    switch a.target.goal {
    case .reduceBy, .increaseBy:
      guard promised > 0 else { return wording.say("note.promise-no-change") }
      return wording.say(
        "note.promise-at-least",
        ["promised": .text(wording.amount(promised, of: a.indicator, decimals))])
    default:
      return wording.say(
        a.preferred < 0 ? "note.promise-at-most" : "note.promise-at-least",
        ["promised": .text(wording.value(promised, of: a.indicator, decimals))])
    }
  }

  private func gap(_ a: Assessment) -> String? {
    guard !a.isObserved, let gap = a.gapInBase else { return nil }
    return wording.say(
      "note.gap", ["gap": .text("\(wording.number(gap.amount, 0)) \(wording.unit(gap.unit))")])
  }

  private func width(_ a: Assessment) -> String? { a.isAssumed ? nil : wording.width(a.split) }

  private func flags(_ a: Assessment) -> String? {
    let shown = a.flags.filter { flag in
      switch flag {
      case .unprecedented, .denominatorDriven, .provisional, .estimated, .derived, .assumed,
        .standardsDisagree:
        true
      case .secure, .fewPoints, .floorHit, .capHit, .toDate, .usualShare: false
      }
    }
    guard !shown.isEmpty else { return nil }
    return shown.map { wording.say("flag.\($0.rawValue)") }.joined(separator: ", ")
  }
}
