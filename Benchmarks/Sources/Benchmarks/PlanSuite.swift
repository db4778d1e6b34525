import Benchmark
import Forecasting
import Planning

/// A plan of one indicator projected with 10,000 draws, without and with a lever.
enum PlanSuite {
  static func make() throws -> BenchmarkSuite {
    let plan = Plan(
      name: .init("A district"), through: Year(2025), seed: 8,
      indicators: [
        "poor": Indicator(
          id: "poor", label: .init("Poor households"), unit: .named("households"), kind: .count,
          measure: .stock, better: .lower, bounds: Bounds(lower: 0), decimals: 0)
      ],
      targets: [:],
      scenarios: [
        "outreach": Scenario(
          id: "outreach", why: .init("Household by household."),
          levers: ["poor": [Lever(.pace(1.3), from: Year(2024), ramp: 2)]])
      ],
      facts: Facts(
        [2019: 402.0, 2020: 331, 2021: 268, 2022: 169, 2023: 150].sorted { $0.key < $1.key }.map {
          Fact(indicator: "poor", year: Year($0.key), value: $0.value)
        }), areas: [""])
    let without = try step(Projector(plan: plan).baseline)
    let with = try step(try Projector(plan: plan).projection(of: "outreach"))
    expect(with.draws?.count == 10_000, "\(with.draws?.count ?? 0) draws")
    expect(with.value < without.value, "outreach leaves \(with.value) of \(without.value)")

    return BenchmarkSuite(name: "plan") { suite in
      suite.benchmark("baseline, 10,000 draws") {
        keep(try step(Projector(plan: plan).baseline).draws)
      }
      suite.benchmark("baseline and a scenario, 10,000 draws") {
        keep(try step(Projector(plan: plan).projection(of: "outreach")).draws)
      }
    }
  }

  private static func step(_ projection: ScenarioProjection) throws -> SeriesProjection.Step {
    guard let step = projection.series("poor")?.step(Year(2025)) else {
      preconditionFailure("2025 is not projected")
    }
    return step
  }
}
