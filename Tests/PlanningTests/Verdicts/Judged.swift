import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// Small plans with one target, and its judgement.
enum Judged {
  /// A plan of one indicator, its figures and one target.
  static func plan(
    kind: Indicator.Kind = .count, measure: Indicator.Measure = .stock,
    better: Direction? = .lower, unit: Planning.Unit = .named("households"), decimals: Int = 0,
    trend: TrendSpecification = .automatic, figures: [(Int, Double)], goal: Target.Goal,
    when: Target.When, through: Int = 2026, baseYear: Int? = nil, newest: Int? = nil,
    status: ObservationStatus = .observed, levers: [Lever] = []
  ) -> Plan {
    let bounds: Bounds = kind == .share ? .percentage : Bounds(lower: 0)
    let indicator = Indicator(
      id: "x", label: LocalizedText("X"), unit: unit, kind: kind, measure: measure, better: better,
      bounds: bounds, decimals: decimals, trend: trend)
    var facts = figures.map { Fact(indicator: "x", year: Year($0.0), value: $0.1, status: status) }
    var indicators: OrderedDictionary = ["x": indicator]
    if let newest {
      indicators["y"] = Indicator(
        id: "y", label: LocalizedText("Y"), unit: .percent, kind: .share, measure: .stock,
        bounds: .percentage, decimals: 0)
      facts.append(Fact(indicator: "y", year: Year(newest), value: 50))
    }
    let target = Target(
      id: "t", indicator: "x", goal: goal, when: when, baseYear: baseYear.map { Year($0) })
    let scenario = Scenario(id: "s", why: LocalizedText("test"), levers: ["x": levers])
    return Plan(
      name: LocalizedText("P"), through: Year(through), seed: 1, indicators: indicators,
      targets: ["t": target], scenarios: levers.isEmpty ? [:] : ["s": scenario],
      facts: Facts(facts), areas: [""])
  }

  static func assess(_ plan: Plan, scenario: String = "baseline") throws -> Assessment {
    let projection = try Projector(plan: plan).projection(of: scenario)
    return try #require(Assessor(plan).assessments(of: projection).first { $0.target.id == "t" })
  }

  static let founding: [(Int, Double)] = [(2022, 169), (2023, 23)]
}
