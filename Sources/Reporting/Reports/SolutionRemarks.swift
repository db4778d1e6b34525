import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// What is worth knowing beside the answers of `solve`, each thing said once with its areas.
struct SolutionRemarks {
  let plan: Plan
  let wording: Wording

  func remarks(_ solutions: [Solution]) -> [String] {
    var said: OrderedDictionary<String, [String]> = [:]
    for solution in solutions {
      let lines =
        [without(solution)] + prevented(solution) + links(solution)
        + [moreThanAll(solution), point(solution), record(solution), latest(solution)]
      for line in lines.compactMap({ $0 }) { said[line, default: []].append(solution.area) }
    }
    guard plan.areas.count > 1 else { return Array(said.keys) }
    return said.map { line, areas in
      areas.count == solutions.count ? line : "\(areas.joined(separator: ", ")): \(line)"
    }
  }

  private func without(_ solution: Solution) -> String? {
    guard let trial = solution.without, !isDecided(solution) else { return nil }
    var arguments: [String: Argument] = [
      "projected": .text(
        wording.projection(trial.projected, trial.interval80, solution.indicator.decimals))
    ]
    var slug = "solve.without"
    if solution.lever.written != nil {
      slug = "solve.written"
      arguments["lever"] = .text(
        wording.lever(
          Lever(solution.lever.lever.kind, uncertainties: solution.lever.lever.uncertainties),
          of: solution.moved))
    }
    guard let probability = trial.probability else {
      return wording.say("\(slug)-point", arguments)
    }
    arguments["chance"] = .probability(probability)
    return wording.say(slug, arguments)
  }

  /// What the answer leans on between its lever and its target.
  private func links(_ solution: Solution) -> [String] {
    guard !isDecided(solution) else { return [] }
    let links = plan.links(from: solution.lever.indicator, to: solution.indicator.id)
    return LinkNotes(plan: plan, wording: wording).notes(links)
  }

  private func isDecided(_ solution: Solution) -> Bool {
    if case .prevented(.decided, _) = solution.answers.first?.outcome { true } else { false }
  }

  /// What cannot be reached, with its reason: answers with one reason together.
  private func prevented(_ solution: Solution) -> [String] {
    var reasons: OrderedDictionary<SolveLimit, (chances: [Argument], best: Double?)> = [:]
    for answer in solution.answers {
      guard case .prevented(let limit, let best) = answer.outcome else { continue }
      reasons[limit, default: ([], nil)].chances.append(.probability(answer.asked))
      reasons[limit]?.best = best?.probability
    }
    return reasons.map { limit, entry in
      var arguments: [String: Argument] = [
        "chances": .list(entry.chances), "reason": .text(reason(limit, solution)),
      ]
      guard let best = entry.best else { return wording.say("solve.prevented", arguments) }
      arguments["best"] = .probability(best)
      return wording.say("solve.prevented-best", arguments)
    }
  }

  private func reason(_ limit: SolveLimit, _ solution: Solution) -> String {
    var arguments: [String: Argument] = [
      "moved": .localized(solution.moved.label), "id": .text(solution.moved.id),
    ]
    switch limit {
    case .decided(let year): arguments["year"] = .year(year.number)
    case .time(let start): arguments["year"] = .year(start.number)
    case .cap(let value), .floor(let value), .bound(let value):
      arguments["value"] = .text(wording.level(value, of: solution.indicator))
    case .range(let value), .most(let value):
      arguments["value"] = .text(wording.sought(solution, value))
    case .overshoot(let value):
      // Where the best of a flat top lies is known to a few digits only.
      let decimals: Int =
        if case .amount = solution.lever.unit { solution.moved.changeDecimals } else { 2 }
      arguments["value"] = .text(
        wording.sought(solution, value.rounded(decimals: decimals)))
    case .noForecast, .unrelated, .noProgress, .assumed, .rest: break
    }
    return wording.say("solve-barrier.\(limit.code)", arguments)
  }

  /// A fall of more than there is, which only a spread trend can ask for.
  private func moreThanAll(_ solution: Solution) -> String? {
    guard solution.moved.id == solution.indicator.id, let latest = solution.latest,
      let lower = solution.moved.bounds.lower, solution.moved.measure == .stock,
      case .change(let amount) = solution.lever.lever.kind, amount.unit == .own,
      let value = solution.answers.compactMap(\.trial?.value).min(), -value > latest.value - lower
    else { return nil }
    return wording.say(
      "solve.more-than-all",
      [
        "amount": .text(wording.number(-value, Wording.decimals(of: value, atLeast: 0))),
        "latest": .text(wording.value(latest.value, of: solution.moved, solution.moved.decimals)),
      ])
  }

  private func point(_ solution: Solution) -> String? {
    let trials = solution.answers.compactMap(\.trial)
    guard !trials.isEmpty, trials.allSatisfy({ $0.probability == nil }) else { return nil }
    return wording.say("solve.point")
  }

  private func record(_ solution: Solution) -> String? {
    guard solution.answers.contains(where: { $0.trial != nil }) || solution.record != nil else {
      return nil
    }
    guard let record = solution.record else { return wording.say("solve.record-none") }
    let decimals = solution.moved.changeDecimals
    let (slug, amount): (String, String) =
      switch record.measure {
      case .change:
        (
          "change",
          wording.amount(
            Lever.Amount(record.amount.rounded(decimals: decimals), .own), of: solution.moved)
        )
      case .level:
        (
          "level",
          solution.lever.isPart && solution.lever.unit == .share
            ? wording.chance(record.amount)
            : wording.value(record.amount, of: solution.moved, solution.moved.decimals)
        )
      case .gapShare: ("gap-share", wording.chance(record.amount))
      }
    let isOneYear = record.since.distance(to: record.year) <= 1
    let said = wording.say(
      isOneYear ? "solve-record.\(slug)" : "solve-record.\(slug)-mean",
      [
        "year": .year(record.year.number), "since": .year(record.since.number),
        "amount": .text(amount),
      ])
    guard let chance = solution.atRecord?.probability else { return said }
    return wording.say(
      "solve.record-chance", ["record": .text(said), "chance": .probability(chance)])
  }

  private func latest(_ solution: Solution) -> String? {
    guard solution.record != nil || solution.most != nil else { return nil }
    var arguments: [String: Argument] = ["chance": .probability(solution.latestStartAsked)]
    var slug = "solve.latest"
    if let most = solution.most {
      slug = "solve.latest-most"
      arguments["most"] = .text(wording.sought(solution, most))
    }
    guard let year = solution.latestStart else {
      arguments["year"] = .year(solution.start.number)
      return wording.say("\(slug)-none", arguments)
    }
    arguments["year"] = .year(year.number)
    return wording.say(slug, arguments)
  }
}
