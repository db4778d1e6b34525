import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

/// Levers whose numbers are distributions.
@Suite struct UncertainLeverTests {
  static func uncertain(
    _ kind: Lever.Kind, _ shape: Uncertainty.Shape, id: String? = nil, slot: Lever.Slot = .main
  ) -> Lever {
    let uncertainty = Uncertainty(shape, id: id.map { Located($0) })
    return Lever(kind, uncertainties: [slot: uncertainty]).with(central: uncertainty, slot)
  }

  static let outreach = uncertain(
    .change(.init(0, .own)), .triangular(Triangular(low: -18, mode: -15, high: -8)))

  private func plan(
    _ levers: OrderedDictionary<String, [Lever]>, seed: UInt64 = 8, more: [Scenario] = [],
    correlations: [Correlation] = [], trend: TrendSpecification = .automatic
  ) throws -> Plan {
    let base = Sample.plan(
      [
        try Sample.stock("x", trend: trend),
        try Sample.stock("y", unit: .percent, better: .higher, bounds: .percentage),
      ],
      figures: ["x": [2021: 70, 2022: 60, 2023: 48], "y": [2021: 80, 2022: 81, 2023: 82.5]],
      scenarios: [Sample.scenario("s", levers)] + more, seed: seed)
    return Plan(
      name: base.name, through: base.through, seed: base.seed, indicators: base.indicators,
      targets: base.targets, scenarios: base.scenarios, correlations: correlations,
      facts: base.facts, areas: base.areas)
  }

  private func steps(_ plan: Plan, _ scenario: String = "s", _ indicator: String = "x") throws
    -> [SeriesProjection.Step]
  {
    let projector = Projector(plan: plan)
    return try #require(try projector.projection(of: scenario).series(indicator)).steps
  }

  @Test func theMeanMovesAsTheMeanOfTheLeverSays() throws {
    // `change` replaces the median change: the first year's paths are all moved by the same amount.
    let certain = try steps(plan(["x": [Lever(.change(.init(-41.0 / 3, .own)))]]))
    let uncertain = try steps(plan(["x": [Self.outreach]]))
    let a = try #require(certain[0].draws)
    let b = try #require(uncertain[0].draws)
    // Away from the bound, shifts and their mean are the same thing.
    #expect(abs(a.quantile(0.9) - b.quantile(0.9)) < 1)
    #expect(abs(a.mean - b.mean) < 0.3)
    #expect(b.variance > a.variance)
  }

  @Test func figuresAndProbabilitiesAgree() throws {
    for step in try steps(plan(["x": [Self.outreach]])) {
      let draws = try #require(step.draws)
      let narrow = try #require(step.interval80)
      let wide = try #require(step.interval95)
      #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
      #expect(narrow.contains(step.value) && narrow.lower >= 0)
      #expect(step.kind == .projected)
      for threshold in [0.0, 5, 20, 33, 60] {
        let most = try #require(step.probability(atMost: threshold))
        #expect(abs(most - draws.share(atMost: threshold)) < 0.02)
      }
    }
  }

  @Test func theWidthIsSplit() throws {
    // A lever of 20 points of spread beside a trend of a few.
    let wide = try steps(
      plan([
        "y": [Self.uncertain(.add(.init(0, .points)), .uniform(Uniform(from: -5, to: 5)))]
      ]), "s", "y")
    let split = try #require(wide[0].split)
    let trend = try #require(try steps(plan([:]), "baseline", "y")[0].draws).variance
    let expected = (100.0 / 12) / (100.0 / 12 + trend)
    #expect(abs(split.plan - expected) < 0.05, "\(split.plan) for \(expected)")
    #expect(split.plan + split.trend == 1)
    let none = try steps(plan(["y": [Lever(.add(.init(1, .points)))]]), "s", "y")
    #expect(none[0].split == nil)
  }

  @Test func aCertainLeverBesideAnUncertainOneKeepsItsBits() throws {
    let lever = Lever(.pace(1.4), ramp: 2)
    let alone = try steps(plan(["x": [lever]]))
    let beside = try steps(
      plan([
        "x": [lever],
        "y": [Self.uncertain(.add(.init(0, .points)), .uniform(Uniform(from: 0, to: 1)))],
      ]))
    for (a, b) in zip(alone, beside) {
      #expect(a.value == b.value && a.interval80 == b.interval80 && a.interval95 == b.interval95)
      #expect(a.draws == b.draws && a.split == nil && b.split == nil)
    }
  }

  @Test func yearsBeforeItAreTheBaselineBitForBit() throws {
    let uncertainty = Uncertainty(.uniform(Uniform(from: 0.5, to: 0.9)))
    let late = Lever(.scale(0.7), from: Year(2026), uncertainties: [.main: uncertainty])
    let plan = try plan(["x": [late]])
    let moved = try steps(plan)
    let still = try steps(plan, "baseline")
    for i in 0..<2 {
      #expect(moved[i].value == still[i].value && moved[i].draws == still[i].draws)
      #expect(moved[i].distribution != nil && moved[i].split == nil)
    }
    #expect(moved[2].split != nil)
  }

  @Test func theSameWrittenLeverHasTheSameDrawsEverywhere() throws {
    let child = Scenario(
      id: "c", why: LocalizedText("A test."), extends: [Located("s")],
      levers: ["y": [Lever(.add(.init(1, .points)))]])
    let plan = try plan(["x": [Self.outreach]], more: [child])
    #expect(try steps(plan, "s")[1].draws == steps(plan, "c")[1].draws)
  }

  @Test func drawsDependOnTheSeedAndTheNameAndNothingElse() throws {
    let other = Self.uncertain(
      .add(.init(0, .points)), .uniform(Uniform(from: 0, to: 1)))
    let first = try steps(plan(["x": [Self.outreach], "y": [other]]))[0].draws
    #expect(try steps(plan(["y": [other], "x": [Self.outreach]]))[0].draws == first)
    #expect(try steps(plan(["x": [Self.outreach]]))[0].draws == first)
    #expect(try steps(plan(["x": [Self.outreach]], seed: 9))[0].draws != first)
    // Under a name of its own a lever keeps its draws wherever it stands.
    let named = Self.uncertain(
      .change(.init(0, .own)), .triangular(Triangular(low: -18, mode: -15, high: -8)), id: "n")
    let moved = try plan([:], more: [Sample.scenario("t", ["x": [named]])])
    #expect(
      try steps(moved, "t")[0].draws == steps(plan(["x": [named]]))[0].draws)
  }

  @Test func correlatedLeversMoveTogether() throws {
    let x = Self.uncertain(.change(.init(0, .own)), .uniform(Uniform(from: -18, to: -8)), id: "a")
    let y = Self.uncertain(.add(.init(0, .points)), .uniform(Uniform(from: -5, to: 5)), id: "b")
    for rank in [-0.8, 0, 0.6] {
      let plan = try plan(
        ["x": [x], "y": [y]],
        correlations: [Correlation(of: [Located("a"), Located("b")], rank: rank)])
      let values = ValueDraws(
        draws: 10_000, stream: RandomStream(seed: 8), correlations: plan.correlations)
      let id = ValueID(subject: "any", name: "any")
      let a = try values.values(#require(x.uncertainties[.main]), of: id)
      let b = try values.values(#require(y.uncertainties[.main]), of: id)
      #expect(a.count == 500)
      let spearman = Self.spearman(a, b)
      #expect(abs(spearman - rank) < 0.03, "\(rank): \(spearman)")
      // The values themselves stay those of the distribution.
      #expect(abs(Draws(a).mean - -13) < 1e-9)
      #expect(abs(Draws(a).variance - 100.0 / 12) < 0.05)
    }
  }

  private static func spearman(_ a: [Double], _ b: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
      let order = values.indices.sorted { values[$0] < values[$1] }
      var ranks = Array(repeating: 0.0, count: values.count)
      for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
      return ranks
    }
    let n = Double(a.count)
    let squares = zip(ranks(a), ranks(b)).reduce(0.0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return 1 - 6 * squares / (n * (n * n - 1))
  }

  @Test func anAssumedFigureMayHaveASpread() throws {
    let lever = Self.uncertain(
      .set([Year(2025): 0], then: .return), .normal(Normal(mean: 20, standardDeviation: 3)),
      slot: .year(Year(2025)))
    let steps = try steps(plan(["x": [lever]]))
    let step = steps[1]
    #expect(step.kind == .assumed)
    #expect(abs(step.value - 20) < 0.05)
    let interval = try #require(step.interval80)
    #expect(abs(interval.lower - (20 - 3 * 1.2816)) < 0.1)
    #expect(try abs(#require(step.probability(atMost: 20)) - 0.5) < 0.01)
    #expect(step.split?.plan == 1)
    #expect(steps[0].kind == .projected && steps[2].kind == .projected)
    #expect(steps[2].split == nil)
  }

  @Test func anUncertainDelayMixesBoth() throws {
    let delay = Lever(
      .delay(0),
      uncertainties: [.main: Uncertainty(.discrete(Discrete([0, 1], weights: [7, 3])))])
    let jump = Lever(.change(.init(-40, .own)))
    let mixed = try #require(try steps(plan(["x": [jump, delay]]))[0].draws)
    let prompt = try #require(try steps(plan(["x": [jump]]))[0].draws)
    let late = try #require(try steps(plan(["x": [jump, Lever(.delay(1))]]))[0].draws)
    let samePrompt = zip(mixed.values, prompt.values).count { $0 == $1 && true }
    #expect(abs(Double(samePrompt) / 10_000 - 0.7) < 0.02)
    #expect(
      zip(mixed.values, zip(prompt.values, late.values)).allSatisfy { $0 == $1.0 || $0 == $1.1 })
  }

  @Test func moreOfAHelpfulLeverNeverLowersTheChance() throws {
    for seed in 1...4 {
      var before = 0.0
      for middle in stride(from: -2.0, through: -30, by: -2) {
        let lever = Self.uncertain(
          .change(.init(0, .own)),
          .triangular(Triangular(low: middle - 5, mode: middle, high: middle + 2)))
        let step = try steps(plan(["x": [lever]], seed: UInt64(seed)))[1]
        let chance = try #require(step.probability(atMost: 30))
        #expect(chance >= before, "seed \(seed), \(middle)")
        before = chance
      }
    }
  }

  @Test func aFamilyWithoutFreedomHasNoIntervalOfTheLeverAlone() throws {
    let plan = Sample.plan(
      [try Sample.stock("x", trend: Sample.linear)], figures: ["x": [2022: 60, 2023: 48]],
      scenarios: [Sample.scenario("s", ["x": [Self.outreach]])])
    let step = try #require(try Projector(plan: plan).projection(of: "s").series("x")).steps[0]
    #expect(step.interval80 == nil && step.split == nil)
    #expect(abs(step.value - (48 - 13.9)) < 0.2)
  }

  @Test func fewDrawsAreTheCentralScenario() throws {
    let plan = try plan(["x": [Self.outreach]])
    let projector = Projector(plan: plan, options: ProjectionOptions(draws: 19))
    let step = try #require(try projector.projection(of: "s").series("x")).steps[0]
    #expect(step.value.isFinite)
  }
}

extension Lever {
  /// The lever with the median of the uncertainty in a slot, and the uncertainty.
  fileprivate func with(central uncertainty: Uncertainty, _ slot: Slot) -> Lever {
    let certain = with(uncertainty.median, at: slot)
    return Lever(
      certain.kind, from: from, until: until, ramp: ramp, uncertainties: [slot: uncertainty])
  }
}
