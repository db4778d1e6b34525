/// The levers of one subject in every world: each uncertain number replaced by that world's draw.
struct LeverWorlds {
  private let levers: [ResolvedScenario.InheritedLever]
  /// The draws of the uncertain numbers, by the place of their lever.
  private let draws: [(index: Int, slot: Lever.Slot, values: [Double])]
  /// The number of worlds.
  let count: Int

  /// Nil where no number is uncertain.
  init?(_ levers: [ResolvedScenario.InheritedLever], subject: String, values: ValueDraws) {
    var draws: [(Int, Lever.Slot, [Double])] = []
    for (index, inherited) in levers.enumerated() {
      let lever = inherited.lever
      for slot in lever.slots {
        guard let uncertainty = lever.uncertainties[slot] else { continue }
        let id = lever.id(of: slot, subject: subject, scenario: inherited.scenario)
        draws.append((index, slot, values.values(uncertainty, of: id)))
      }
    }
    guard !draws.isEmpty else { return nil }
    self.levers = levers
    self.draws = draws
    count = values.count
  }

  /// The levers of a world, all certain.
  subscript(world: Int) -> [ResolvedScenario.InheritedLever] {
    var result = levers
    for (index, slot, values) in draws {
      let inherited = result[index]
      result[index] = ResolvedScenario.InheritedLever(
        lever: inherited.lever.with(values[world], at: slot), scenario: inherited.scenario,
        overriding: inherited.overriding, overridingOutside: inherited.overridingOutside,
        isOutside: inherited.isOutside)
    }
    return result
  }
}
