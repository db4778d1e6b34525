import Forecasting
import Probability

/// A link at work in one area: what it hands on in every year of what it moves.
struct WorkingLink {
  let link: Link
  /// The flow of a ledger that it leads to; nil where it leads to an indicator itself.
  let part: LedgerPart?
  let moves: [LinkMove]

  /// Its lever, which no scenario wrote.
  var inherited: ResolvedScenario.InheritedLever {
    .init(lever: link.lever, scenario: "")
  }

  /// The effect in every world, or in all of them.
  func effects(_ values: ValueDraws) -> [Double] {
    guard let worlds = LeverWorlds([inherited], subject: link.to, values: values) else {
      return [link.effect]
    }
    return (0..<worlds.count).map { worlds[$0][0].lever.value() ?? link.effect }
  }
}

/// What links into the flows of a ledger make of a stock whose ledger no lever recomputes: its paths
/// move by as many as come in more, less those who leave more.
///
/// Nobody leaves who is not there, path by path: s' = max(lower, s' before + change of s + moved).
struct LinkedFlows {
  let links: [WorkingLink]
  let values: ValueDraws
  let lower: Double

  /// The movement of each year, from the paths before it, step by step.
  func moves(_ years: Int, paths: (Int) -> [Double]) -> [LinkMove] {
    let flows = links.map { link in
      (sign: link.part == .exits ? -1.0 : 1.0, effects: link.effects(values), moves: link.moves)
    }
    var moved: [Double] = []
    return (0..<years).map { step in
      let still = paths(step)
      if moved.isEmpty { moved = Array(repeating: 0, count: still.count) }
      for i in still.indices {
        var sum = moved[i]
        for flow in flows {
          sum += flow.sign * flow.effects[i % flow.effects.count] * flow.moves[step].value(i)
        }
        moved[i] = max(min(lower - still[i], 0), sum)
      }
      return LinkMove(moved)
    }
  }
}
