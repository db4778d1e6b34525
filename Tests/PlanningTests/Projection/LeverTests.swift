import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// Each lever by hand on 100 households in 2022 and 90 in 2023: the line goes on to 80, 70, 60, 50.
@Suite struct LeverTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let levers: [Lever]
    let values: [Double]
    var measure: Indicator.Measure = .stock
    /// Years that are assumed.
    var assumed: Set<Int> = []

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "nothing", levers: [], values: [80, 70, 60, 50]),
    Case(name: "pace", levers: [Lever(.pace(1.5))], values: [75, 60, 45, 30]),
    Case(name: "pace 1", levers: [Lever(.pace(1))], values: [80, 70, 60, 50]),
    Case(
      name: "pace, slower", levers: [Lever(.pace(0.5), from: Year(2025))],
      values: [80, 75, 70, 65]),
    Case(
      name: "pace with ramp and end",
      levers: [Lever(.pace(1.5), from: Year(2025), until: Year(2026), ramp: 2)],
      values: [80, 67.5, 52.5, 42.5]),
    Case(
      name: "scale", levers: [Lever(.scale(0.5), from: Year(2025), until: Year(2026))],
      values: [80, 35, 30, 50]),
    Case(
      name: "scale with ramp", levers: [Lever(.scale(0.5), ramp: 2)], values: [60, 35, 30, 25]),
    Case(
      name: "change", levers: [Lever(.change(.init(-20, .own)))], values: [70, 50, 30, 10]),
    Case(
      name: "change until", levers: [Lever(.change(.init(-20, .own)), until: Year(2025))],
      values: [70, 50, 40, 30]),
    Case(
      name: "change with ramp", levers: [Lever(.change(.init(-20, .own)), ramp: 2)],
      values: [75, 55, 35, 15]),
    Case(
      name: "change in percent", levers: [Lever(.change(.init(-10, .percent)))],
      values: [81, 72.9, 65.61, 59.049]),
    Case(
      name: "change of a flow", levers: [Lever(.change(.init(5, .own)))],
      values: [95, 100, 105, 110], measure: .flow),
    Case(name: "add", levers: [Lever(.add(.init(-2, .own)))], values: [78, 66, 54, 42]),
    Case(
      name: "add until", levers: [Lever(.add(.init(-2, .own)), until: Year(2025))],
      values: [78, 66, 56, 46]),
    Case(
      name: "add in percent", levers: [Lever(.add(.init(10, .percent)))],
      values: [88, 84.7, 79.86, 73.205]),
    Case(
      name: "add in the unit's name", levers: [Lever(.add(.init(-2, .named("households"))))],
      values: [78, 66, 54, 42]),
    Case(
      name: "reach", levers: [Lever(.reach(40, by: Year(2025)))], values: [65, 40, 40, 40],
      assumed: [2024, 2025, 2026, 2027]),
    Case(
      name: "reach from", levers: [Lever(.reach(40, by: Year(2026)), from: Year(2025))],
      values: [80, 60, 40, 40], assumed: [2025, 2026, 2027]),
    Case(
      name: "saturate", levers: [Lever(.saturate(limit: 20, gapShare: 0.5))],
      values: [55, 37.5, 28.75, 24.375]),
    Case(
      name: "shock of a stock",
      levers: [Lever(.shock(.init(8, .own), in: Year(2025), recovery: nil))],
      values: [80, 78, 68, 58]),
    Case(
      name: "shock of a flow",
      levers: [Lever(.shock(.init(8, .own), in: Year(2025), recovery: nil))],
      values: [80, 78, 60, 50], measure: .flow),
    Case(
      name: "shock with linear recovery",
      levers: [Lever(.shock(.init(8, .own), in: Year(2025), recovery: .init(years: 2)))],
      values: [80, 78, 64, 50]),
    Case(
      name: "shock with exponential recovery",
      levers: [
        Lever(
          .shock(
            .init(8, .own), in: Year(2024), recovery: .init(years: 1, shape: .exponential)))
      ], values: [88, 74, 62, 51]),
    Case(
      name: "shock in percent",
      levers: [Lever(.shock(.init(10, .percent), in: Year(2025), recovery: nil))],
      values: [80, 77, 66, 55]),
    Case(
      name: "set and continue",
      levers: [Lever(.set([Year(2025): 20], then: .continue))], values: [80, 20, 10, 0],
      assumed: [2025]),
    Case(
      name: "set and return",
      levers: [Lever(.set([Year(2024): 85, Year(2025): 20], then: .return))],
      values: [85, 20, 60, 50], assumed: [2024, 2025]),
    Case(
      name: "hold", levers: [Lever(.hold, from: Year(2025))], values: [80, 80, 80, 80],
      assumed: [2025, 2026, 2027]),
    Case(
      name: "hold until", levers: [Lever(.hold, until: Year(2024))], values: [90, 80, 70, 60],
      assumed: [2024]),
    Case(name: "floor", levers: [Lever(.floor(65))], values: [80, 70, 65, 65]),
    Case(
      name: "cap", levers: [Lever(.cap(65), until: Year(2025))], values: [65, 65, 60, 50]),
    Case(
      name: "bound", levers: [Lever(.change(.init(-50, .own)))], values: [40, 0, 0, 0]),
    Case(
      name: "delay", levers: [Lever(.delay(1)), Lever(.pace(1.5))], values: [80, 65, 50, 35]),
    Case(
      name: "delay of years that are written",
      levers: [
        Lever(.delay(1)), Lever(.set([Year(2024): 60], then: .return)),
        Lever(.scale(2), from: Year(2025), until: Year(2025)),
      ], values: [80, 60, 120, 50], assumed: [2025]),
    Case(
      name: "order: add, then shock, then set, then cap",
      levers: [
        Lever(.cap(70)), Lever(.set([Year(2026): 75], then: .continue)),
        Lever(.shock(.init(3, .own), in: Year(2025), recovery: nil)),
        Lever(.add(.init(1, .own))), Lever(.scale(0.5)),
      ], values: [41, 40, 70, 71 - 1], assumed: [2026]),
    Case(
      name: "absurd amounts stay numbers",
      levers: [
        Lever(.add(.init(1e308, .own))), Lever(.scale(-3)),
        Lever(
          .shock(
            .init(1e308, .percent), in: Year(2024), recovery: nil)),
        Lever(.cap(60)),
      ], values: [60, 60, 60, 60]),
  ]

  @Test(arguments: cases) func leverByHand(_ example: Case) throws {
    let plan = Sample.plan(
      [try Sample.stock("x", measure: example.measure, trend: Sample.linear)],
      figures: ["x": [2022: 100, 2023: 90]],
      scenarios: [Sample.scenario("s", ["x": example.levers])])
    let steps = try #require(try Projector(plan: plan).projection(of: "s").series("x")).steps
    #expect(steps.map(\.year.number) == [2024, 2025, 2026, 2027])
    for (step, value) in zip(steps, example.values) {
      #expect(abs(step.value - value) < 1e-9, "\(example.name) \(step.year): \(step.value)")
      let isAssumed = example.assumed.contains(step.year.number)
      #expect(step.kind == (isAssumed ? .assumed : .projected), "\(example.name) \(step.year)")
      #expect(step.draws == nil)
    }
  }

  /// V8, case C: 91 in 2021 and 93 in 2024 reach 95 by 2026 with pace 1.5, or 1.6667 in two years.
  @Test(arguments: [(1.5, 1), (5.0 / 3, 2)])
  func solvedPaceReachesTheTarget(_ pace: Double, _ ramp: Int) throws {
    let plan = Sample.plan(
      [
        try Sample.stock(
          "insured", unit: .percent, better: .higher, bounds: .percentage, trend: Sample.linear)
      ], figures: ["insured": [2021: 91, 2024: 93]], through: 2026,
      scenarios: [Sample.scenario("s", ["insured": [Lever(.pace(pace), ramp: ramp)]])])
    let step = try Projector(plan: plan).projection(of: "s").series("insured")?.step(Year(2026))
    #expect(abs(try #require(step).value - 95) < 1e-9)
  }

  @Test func peopleBecomePointsOfTheirBase() throws {
    let plan = Sample.plan(
      [
        try Sample.stock(
          "insured", unit: .percent, better: .higher, bounds: .percentage, of: "people",
          trend: Sample.linear),
        try Sample.stock("people", unit: .named("people"), better: nil, trend: Sample.linear),
      ],
      figures: ["insured": [2022: 50, 2023: 50], "people": [2022: 10_000, 2023: 10_000]],
      through: 2025,
      scenarios: [
        Sample.scenario("s", ["insured": [Lever(.add(.init(600, .named("people"))))]]),
        Sample.scenario(
          "more-people",
          [
            "insured": [Lever(.add(.init(600, .named("people"))))],
            "people": [Lever(.scale(2))],
          ]),
      ])
    let projector = Projector(plan: plan)
    for (scenario, expected) in [("s", [56.0, 62]), ("more-people", [53, 56])] {
      let steps = try #require(try projector.projection(of: scenario).series("insured")).steps
      for (step, value) in zip(steps, expected) { #expect(abs(step.value - value) < 1e-9) }
    }
  }

  @Test func paceWithoutProgressDoesNothingAndSaysSo() throws {
    let plan = Sample.plan(
      [try Sample.stock("x", better: .higher, trend: Sample.linear)],
      figures: ["x": [2022: 100, 2023: 90]],
      scenarios: [Sample.scenario("s", ["x": [Lever(.pace(2), from: Year(2025))]])])
    let projector = Projector(plan: plan)
    let projection = try projector.projection(of: "s")
    #expect(
      projection.series("x")?.steps.map(\.value)
        == projector.baseline.series("x")?.steps.map(\.value))
    #expect(projection.warnings.map(\.slug) == ["pace-without-progress"])
    #expect(
      projection.warnings.first?.message.arguments["years"]
        == .list([.year(2025), .year(2026), .year(2027)]))
  }

  @Test func peopleWithoutABaseSaySo() throws {
    func warnings(_ people: [Int: Double]) throws -> [String] {
      let plan = Sample.plan(
        [
          try Sample.stock(
            "insured", unit: .percent, better: .higher, bounds: .percentage, of: "people",
            trend: Sample.linear),
          try Sample.stock("people", unit: .named("people"), better: nil),
        ], figures: ["insured": [2022: 50, 2023: 52], "people": people],
        scenarios: [
          Sample.scenario("s", ["insured": [Lever(.add(.init(600, .named("people"))))]])
        ])
      return try Projector(plan: plan).projection(of: "s").warnings.map(\.slug)
    }
    #expect(try warnings([:]) == ["lever-without-base"])
    #expect(try warnings([2020: 12000]) == [])
  }

  @Test func aDelayThatDelaysNothingSaysSo() throws {
    func warnings(_ levers: [Lever]) throws -> [String] {
      let plan = Sample.plan(
        [try Sample.stock("x", trend: Sample.linear)], figures: ["x": [2022: 100, 2023: 90]],
        through: 2026, scenarios: [Sample.scenario("s", ["x": levers])])
      return try Projector(plan: plan).projection(of: "s").warnings.map(\.slug)
    }
    let add = Lever(.add(.init(-2, .own)), from: Year(2025))
    let shock = Lever(.shock(.init(5, .own), in: Year(2024), recovery: nil))
    #expect(try warnings([Lever(.delay(1))]) == ["delay-alone"])
    #expect(try warnings([Lever(.delay(1)), add]) == [])
    #expect(try warnings([Lever(.delay(2)), add]) == ["delay-beyond"])
    #expect(try warnings([Lever(.delay(2)), add, shock]) == [])
    #expect(try warnings([Lever(.delay(3)), shock]) == ["delay-beyond"])
    #expect(try warnings([add]) == [])
  }

  @Test func leverOnAnIndicatorWithoutForecastSaysSo() throws {
    let plan = Sample.plan(
      [try Sample.stock("x")], figures: [:],
      scenarios: [Sample.scenario("s", ["x": [Lever(.pace(2))]])])
    let projection = try Projector(plan: plan).projection(of: "s")
    #expect(projection.warnings.map(\.slug) == ["lever-without-forecast"])
    #expect(projection.series("x")?.failure == .noObservations)
  }
}
