import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct GoalSeekTests {
  private static func plan(
    _ target: Target, scenarios: [Scenario] = [], seed: UInt64 = 8,
    trend: TrendSpecification = .automatic,
    figures: [String: [Int: Double]] = [
      "x": [2021: 70, 2022: 60, 2023: 48], "y": [2021: 80, 2022: 81, 2023: 82.5],
    ]
  ) throws -> Plan {
    Sample.plan(
      [
        try Sample.stock("x", trend: trend),
        try Sample.stock("y", unit: .percent, better: .higher, bounds: .percentage, trend: trend),
        try Sample.stock(
          "rate", unit: .percent, bounds: Bounds(lower: 0), formula: "100 * x / 5000"),
      ], figures: figures, scenarios: scenarios, targets: [target], seed: seed)
  }

  static let few = Target(
    id: "few", indicator: "x", goal: .atMost(20), when: .by(Year(2025)))
  static let many = Target(
    id: "many", indicator: "y", goal: .atLeast(90), when: .by(Year(2026)))

  static func solution(
    _ plan: Plan, _ lever: String, probability: Double = 0.8, scenario: String = "baseline",
    most: Double? = nil
  ) throws -> Solution {
    let projector = Projector(plan: plan)
    let resolved = try plan.resolved(scenario)
    let target = try #require(plan.targets.values.first)
    let sought = try SoughtLever(lever, in: resolved, of: plan)
    let found = GoalSeek.solutions(
      .init(target: target, lever: sought, probability: probability, most: most), in: resolved,
      projector: projector)
    return try #require(found.first)
  }

  /// The chance of a plan's first target where a lever is written into a scenario.
  static func chance(_ plan: Plan, _ indicator: String, _ lever: Lever) throws -> Double {
    let written = Sample.plan(
      Array(plan.indicators.values), figures: [:],
      scenarios: [
        Sample.scenario("answer", [indicator: [lever]])
      ])
    let with = Plan(
      name: plan.name, through: plan.through, seed: plan.seed, indicators: plan.indicators,
      targets: plan.targets, scenarios: written.scenarios, facts: plan.facts, areas: plan.areas)
    let projection = try Projector(plan: with).projection(of: "answer")
    let assessments = Assessor(with).assessments(of: projection)
    return try #require(assessments.first?.probability)
  }

  @Test(
    arguments: [few, many], ["change", "add", "pace", "scale", "gap_share", "change@2025"])
  func theAnswerPutBackReachesTheTargetAndOneStepLessDoesNot(
    _ target: Target, _ kind: String
  ) throws {
    let plan = try Self.plan(target)
    let solution = try Self.solution(plan, "\(target.indicator).\(kind)")
    #expect(solution.answers.map(\.asked) == [0.5, 0.8])
    for answer in solution.answers {
      let trial = try #require(answer.trial, "\(answer.outcome)")
      #expect(try #require(trial.probability) >= answer.asked)
      let lever = solution.lever.lever(trial.value)
      let chance = try Self.chance(plan, target.indicator, lever)
      #expect(chance == trial.probability)
      // The smallest one of its digits.
      let step = solution.lever.spacing(at: trial.value, of: solution.moved)
      let weaker = [trial.value - step, trial.value + step].map { value in
        try? Self.chance(plan, target.indicator, solution.lever.lever(value))
      }
      #expect(weaker.contains { ($0 ?? 1) < answer.asked }, "\(trial.value) ± \(step)")
    }
    let values = try solution.answers.map { try #require($0.trial).projected }
    #expect(
      target.indicator == "x" ? values[1] <= values[0] : values[1] >= values[0])
  }

  @Test(arguments: [few, many], ["change", "add", "pace"])
  func theClosedFormAgreesWithBisection(_ target: Target, _ kind: String) throws {
    let plan = try Self.plan(target)
    let solution = try Self.solution(plan, "\(target.indicator).\(kind)")
    for answer in solution.answers {
      guard case .reached(_, let method) = answer.outcome else {
        Issue.record("\(answer.outcome)")
        continue
      }
      #expect(method == .closedForm)
    }
    // A second lever on the indicator, which changes nothing, leaves only bisection.
    let beside = Sample.scenario(
      "beside", [target.indicator: [Lever(.scale(1))]])
    let other = try Self.solution(
      Self.plan(target, scenarios: [beside]), "\(target.indicator).\(kind)", scenario: "beside")
    for (a, b) in zip(solution.answers, other.answers) {
      guard case .reached(let trial, let method) = b.outcome else {
        Issue.record("\(b.outcome)")
        continue
      }
      #expect(method == .bisection)
      #expect(try trial.value == #require(a.trial).value)
    }
  }

  /// Without degrees of freedom the formulas of linear paces hold to the digit.
  @Test func paceOfAStraightLine() throws {
    // 92.8 in 2023, two thirds of a point a year, 95.0 wanted two years on: 1.5 times the pace would
    // make 94.8, and 1.65 makes 95.0.
    let figures: [String: [Int: Double]] = ["y": [2022: 92.133333333333, 2023: 92.8]]
    let target = Target(id: "t", indicator: "y", goal: .atLeast(94.8), when: .by(Year(2025)))
    let plan = try Self.plan(target, trend: Sample.linear, figures: figures)
    // Printed with one decimal, 94.75 is 94.8.
    let solution = try Self.solution(plan, "y.pace")
    let answer = try #require(solution.answers.last)
    guard case .reached(let trial, let method) = answer.outcome else {
      Issue.record("\(answer.outcome)")
      return
    }
    #expect(method == .closedForm)
    let expected = 1 + ((94.75 - 92.8) / (2.0 / 3) - 2) / 2
    #expect(abs(trial.value - expected) <= 0.0101 && trial.value >= expected)
    #expect(trial.probability == nil && trial.interval80 == nil && trial.projected == 94.8)
  }

  @Test func closedFormsOnPaper() throws {
    // D = 0.6667 a year, two years, T - v = 2.0: f = 1.5; with a ramp of 0.5 and 1: 1.6667.
    let change = 2.0 / 3
    let missing = 2 - 2 * change
    #expect(
      try abs(#require(ClosedForm.factor(missing: missing, progress: 2 * change)) - 1.5) < 1e-12)
    #expect(
      try abs(#require(ClosedForm.factor(missing: missing, progress: 1.5 * change)) - 5 / 3.0)
        < 1e-12)
    #expect(ClosedForm.factor(missing: 1, progress: 0) == nil)
    #expect(ClosedForm.addition(missing: 3, ramp: 1.5) == 2)
    #expect(ClosedForm.change(missing: -10, progress: 4, ramp: 2) == -3)
    // Half of a gap of 20 to 100 in one year; 10 of 20 in two needs 1 - sqrt(1/2).
    #expect(ClosedForm.gapShare(limit: 100, value: 90, latest: 80, years: 1) == 0.5)
    #expect(
      try abs(
        #require(ClosedForm.gapShare(limit: 100, value: 90, latest: 80, years: 2))
          - (1 - 0.5.squareRoot())) < 1e-12)
    #expect(ClosedForm.gapShare(limit: 100, value: 100, latest: 80, years: 2) == nil)
  }

  @Test func moreChanceNeedsMore() throws {
    for seed in 1...3 {
      let plan = try Self.plan(Self.few, seed: UInt64(seed))
      var before = 0.0
      for probability in [0.3, 0.5, 0.7, 0.8, 0.9, 0.95] {
        let solution = try Self.solution(plan, "x.change", probability: probability)
        let answer = try #require(solution.answers.first { $0.asked == probability })
        let value = try #require(answer.trial).value
        #expect(value <= before, "\(probability)")
        before = value
      }
    }
  }

  @Test func theSameQuestionHasTheSameDigits() throws {
    let one = try Self.solution(Self.plan(Self.few), "x.scale")
    let other = try Self.solution(Self.plan(Self.few), "x.scale")
    #expect(one.answers.map { $0.trial?.value } == other.answers.map { $0.trial?.value })
    #expect(
      one.answers.map { $0.trial?.probability } == other.answers.map { $0.trial?.probability })
  }

  @Test func theRecordIsTheBestYear() throws {
    let solution = try Self.solution(Self.plan(Self.few), "x.change")
    #expect(solution.record?.amount == -12 && solution.record?.year == Year(2023))
    let answer = try #require(solution.answers.last)
    let value = try #require(answer.trial).value
    #expect(try abs(#require(answer.timesRecord) - value / -12) < 1e-12)
    let add = try Self.solution(Self.plan(Self.few), "x.add")
    // The same path, named differently.
    #expect(
      try abs(#require(add.answers.last?.timesRecord) - #require(answer.timesRecord)) < 0.1)
    let share = try Self.solution(Self.plan(Self.many), "y.gap_share")
    #expect(try abs(#require(share.record).amount - 1.5 / 19) < 1e-12)
  }

  @Test func theLatestStartIsTheLastThatWorks() throws {
    let plan = try Self.plan(
      Target(id: "few", indicator: "x", goal: .atMost(60), when: .by(Year(2027))))
    let solution = try Self.solution(plan, "x.change")
    let start = try #require(solution.latestStart)
    let record = try #require(solution.record).amount
    func chance(_ year: Year) throws -> Double {
      try Self.chance(plan, "x", Lever(.change(.init(record, .own)), from: year))
    }
    #expect(try chance(start) >= 0.8)
    if start < Year(2027) { #expect(try chance(start.advanced(by: 1)) < 0.8) }
    // The most that is allowed takes the record's place.
    let allowed = try Self.solution(plan, "x.change", most: -1000)
    #expect(try #require(allowed.latestStart) >= start)
  }

  @Test func whatPreventsItIsNamed() throws {
    func limit(_ solution: Solution) -> SolveLimit? {
      if case .prevented(let limit, _) = solution.answers.last?.outcome { limit } else { nil }
    }
    let capped = Sample.scenario(
      "s", ["y": [Lever(.cap(88))], "x": [Lever(.floor(30))]])
    let held = Sample.scenario("h", ["x": [Lever(.hold)]])
    let plan = try Self.plan(Self.many, scenarios: [capped])
    #expect(limit(try Self.solution(plan, "y.add", scenario: "s")) == .cap(88))
    let few = try Self.plan(Self.few, scenarios: [capped, held])
    #expect(limit(try Self.solution(few, "x.change", scenario: "s")) == .floor(30))
    #expect(limit(try Self.solution(few, "x.change", scenario: "h")) == .assumed)
    #expect(limit(try Self.solution(few, "y.add")) == .unrelated)
    #expect(limit(try Self.solution(few, "x.change@2026")) == .time(start: Year(2026)))
    #expect(limit(try Self.solution(few, "x.change", most: -11)) == .most(-11))
    let done = try Self.plan(
      Target(id: "d", indicator: "x", goal: .atMost(20), when: .by(Year(2023))))
    #expect(limit(try Self.solution(done, "x.change")) == .decided(Year(2023)))
    // A rising trend has no pace towards less.
    let rising = try Self.plan(
      Self.few, trend: Sample.linear, figures: ["x": [2022: 40, 2023: 48]])
    #expect(limit(try Self.solution(rising, "x.pace")) == .noProgress)
    // 100% is beyond any share of the gap, but not as it is printed.
    let full = try Self.plan(
      Target(id: "f", indicator: "y", goal: .atLeast(100), when: .by(Year(2026))))
    let share = try Self.solution(full, "y.gap_share")
    #expect(share.answers.allSatisfy { ($0.trial?.value ?? 1) <= 1 })
  }

  @Test func whatIsReachedAnywayNeedsLessThanNothing() throws {
    let easy = try Self.plan(
      Target(id: "e", indicator: "x", goal: .atMost(400), when: .by(Year(2025))))
    let solution = try Self.solution(easy, "x.add")
    let value = try #require(solution.answers.last?.trial).value
    #expect(value > 0)
    #expect(try #require(solution.without?.probability) > 0.8)
  }

  @Test func aBandCanBePassedBy() throws {
    let wide = try Self.plan(
      Target(id: "b", indicator: "y", goal: .between(84, 92), when: .by(Year(2025))))
    let found = try Self.solution(wide, "y.add", probability: 0.6)
    let trial = try #require(found.answers.first { $0.asked == 0.6 }?.trial)
    #expect(try #require(trial.probability) >= 0.6)
    #expect(
      try Self.chance(wide, "y", Lever(.add(.init(trial.value, .points)))) == trial.probability)
    // A narrow one is hit by half of the futures at best, and more goes too far.
    let narrow = try Self.plan(
      Target(id: "b", indicator: "y", goal: .between(88, 88.4), when: .by(Year(2025))))
    let answer = try #require(try Self.solution(narrow, "y.add").answers.last)
    guard case .prevented(.overshoot(let value), let best) = answer.outcome else {
      Issue.record("\(answer.outcome)")
      return
    }
    let chance = try #require(best?.probability)
    #expect(chance > 0 && chance < 0.8)
    for other in [value - 1, value - 0.2, value + 0.2, value + 1] {
      #expect(try Self.chance(narrow, "y", Lever(.add(.init(other, .points)))) <= chance + 1e-9)
    }
  }

  @Test func aPartOfAFormulaReachesItsTarget() throws {
    let rate = try Self.plan(
      Target(id: "r", indicator: "rate", goal: .atMost(0.5), when: .by(Year(2025))))
    let resolved = try rate.resolved("baseline")
    let lever = try SoughtLever(for: #require(rate.targets["r"]), in: resolved, of: rate)
    #expect(lever.id == "x.change")
    let solution = try Self.solution(rate, "x.change")
    let trial = try #require(solution.answers.last?.trial)
    #expect(try #require(trial.probability) >= 0.8 && trial.value < 0)
  }

  /// What the lever leaves alone is projected once: every trial gives the figures that it gives
  /// with all of the scenario projected anew.
  @Test(arguments: ["x", "z"]) func keptSeriesChangeNoDigit(_ moved: String) throws {
    let spread = Lever(
      .change(.init(-3, .own)),
      uncertainties: [.main: Uncertainty(.uniform(low: -5, high: -1), id: Located("spread"))])
    let plan = Sample.plan(
      [
        try Sample.stock("x"), try Sample.stock("z"),
        try Sample.stock("share", unit: .percent, better: .higher, bounds: .percentage, of: "x"),
        try Sample.stock("all", formula: "x + z + share"),
      ],
      figures: [
        "x": [2021: 70, 2022: 60, 2023: 48], "z": [2021: 20, 2022: 18, 2023: 17],
        "share": [2021: 10, 2022: 20, 2023: 30],
      ],
      scenarios: [
        Sample.scenario(
          "s",
          [
            "z": [spread], "x": [spread],
            "share": [Lever(.add(.init(3, .named("households"))))],
          ])
      ],
      targets: [Target(id: "t", indicator: "all", goal: .atMost(90), when: .by(Year(2025)))])
    let projector = Projector(plan: plan)
    let resolved = try plan.resolved("s")
    let target = try #require(plan.targets["t"])
    let fresh = try #require(TargetProbe(target, area: "", projector: projector))
    var kept = fresh
    kept.keepAll(in: resolved, butMovedBy: moved)
    let lever = try SoughtLever("\(moved).scale", in: resolved, of: plan)
    for value in [0.25, 0.5, 1, 1.5] {
      let scenario = lever.applied(to: resolved, value, from: nil)
      let (a, b) = (kept.outcome(in: scenario), fresh.outcome(in: scenario))
      #expect(a?.probability == b?.probability && a?.figure.value == b?.figure.value)
      #expect(a?.figure.interval80 == b?.figure.interval80)
    }
    let some = try #require(fresh.outcome(in: resolved)?.figure.value)
    let half = lever.applied(to: resolved, 0.25, from: nil)
    #expect(try #require(kept.outcome(in: half)?.figure.value) != some)
  }

  @Test func namesThatMeanNothingAreSaid() throws {
    let uncertain = Lever(
      .add(.init(1, .points)),
      uncertainties: [.main: Uncertainty(.uniform(low: 0, high: 2), id: Located("drive"))])
    let plan = try Self.plan(
      Self.many,
      scenarios: [
        Sample.scenario(
          "s",
          [
            "y": [uncertain, Lever(.cap(95))],
            "x": [
              Lever(.pace(2), from: Year(2024), until: Year(2024)),
              Lever(.pace(3), from: Year(2026)),
            ],
          ])
      ])
    let scenario = try plan.resolved("s")
    func failure(_ name: String) -> SolveFailure? {
      do throws(SolveFailure) {
        _ = try SoughtLever(name, in: scenario, of: plan)
        return nil
      } catch { return error }
    }
    #expect(failure("drive") == nil && failure("x.pace@2026") == nil && failure("x.add") == nil)
    #expect(failure("x.pace") == .severalLevers("x.pace", ["x.pace@2024", "x.pace@2026"]))
    #expect(failure("y.cap") == .notSolvable("y.cap", "cap"))
    #expect(failure("y.reach") == .notSolvable("y.reach", "reach"))
    #expect(failure("z.pace") == .unknownIndicator("z", ["x", "y", "rate"]))
    #expect(failure("rate.pace") == .onFormula("rate", ["x"]))
    #expect(failure("x.pace@soon") != nil && failure("nothing") != nil)
  }
}
