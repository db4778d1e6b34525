import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// Small plans for the tests of scenarios and projections.
enum Sample {
  static func stock(
    _ id: String, unit: Unit = .named("households"), better: Direction? = .lower,
    bounds: Bounds = Bounds(lower: 0), of: String? = nil, measure: Indicator.Measure = .stock,
    formula: String? = nil, trend: TrendSpecification = .automatic
  ) throws -> Indicator {
    Indicator(
      id: id, label: LocalizedText(id), unit: unit, kind: unit == .percent ? .share : .count,
      measure: measure, better: better, bounds: bounds, decimals: unit == .percent ? 1 : 0, of: of,
      formula: try formula.map { Located(try Formula.parse($0, at: nil).formula) }, trend: trend)
  }

  static let linear = TrendSpecification.family(FamilySpecification(.linear))

  static func plan(
    _ indicators: [Indicator], figures: [String: [Int: Double]], through: Int = 2027,
    scenarios: [Scenario] = [], targets: [Target] = [], seed: UInt64 = 8, areas: [String] = [""],
    links: [Link] = []
  ) -> Plan {
    let facts = figures.sorted { $0.key < $1.key }.flatMap { id, values in
      areas.flatMap { area in
        values.sorted { $0.key < $1.key }.map {
          Fact(indicator: id, area: area, year: Year($0.key), value: $0.value)
        }
      }
    }
    return Plan(
      name: LocalizedText("Sample"), through: Year(through), seed: seed,
      indicators: OrderedDictionary(uniqueKeysWithValues: indicators.map { ($0.id, $0) }),
      targets: OrderedDictionary(uniqueKeysWithValues: targets.map { ($0.id, $0) }),
      scenarios: OrderedDictionary(uniqueKeysWithValues: scenarios.map { ($0.id, $0) }),
      links: OrderedDictionary(uniqueKeysWithValues: links.map { ($0.id, $0) }),
      facts: Facts(facts), areas: areas)
  }

  static func scenario(
    _ id: String, extends: [String] = [], _ levers: OrderedDictionary<String, [Lever]> = [:]
  ) -> Scenario {
    Scenario(
      id: id, why: LocalizedText("A test."), extends: extends.map { Located($0) }, levers: levers)
  }
}
