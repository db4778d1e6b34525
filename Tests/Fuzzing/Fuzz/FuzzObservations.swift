import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Tabular

@testable import PlanFiles

/// Bytes as the observations of a plan with a few indicators.
func fuzzObservations(_ bytes: [UInt8]) -> [String] {
  let rules: OrderedDictionary<String, ObservationRules> = [
    "poor": .init(bounds: Bounds(lower: 0), isWhole: true), "insured": .init(bounds: .percentage),
    "poor_households": .init(bounds: Bounds(lower: 0), isWhole: true), "income": .init(),
  ]
  return [nil, DecimalMark.dot, .comma].flatMap { mark -> [String] in
    var reader = ObservationsReader(rules: rules, decimalMark: mark)
    reader.read(bytes, name: "observations.csv")
    reader.finish()
    let diagnostics = reader.bag.diagnostics
    var broken = diagnostics.prefix(5).flatMap(DrawingLaws.broken)
    if diagnostics.count > 101 { broken.append("\(diagnostics.count) diagnostics") }
    if !reader.facts.allSatisfy({ $0.value.isFinite }) { broken.append("a figure is not finite") }
    return broken
  }
}
