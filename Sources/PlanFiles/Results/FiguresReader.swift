public import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
public import Tabular

/// Reads figures that stand outside a plan's own data, in any form that the data may have.
public enum FiguresReader {
  /// The figures of the plan's indicators and areas. Where neither the plan nor the file knows more
  /// than one area, a file without one means that of the plan.
  public static func read(
    _ bytes: [UInt8], name: String, for plan: Plan, decimalMark: DecimalMark? = nil
  ) -> (figures: [Fact], diagnostics: [Diagnostic]) {
    var rules: OrderedDictionary<String, ObservationRules> = [:]
    for indicator in plan.indicators.values {
      rules[indicator.id] = ObservationRules(bounds: indicator.bounds, isWhole: indicator.isWhole)
    }
    var reader = ObservationsReader(rules: rules, decimalMark: decimalMark)
    reader.read(bytes, name: name)
    reader.finish()
    var figures = reader.facts
    if plan.areas.count == 1, figures.allSatisfy({ $0.area.isEmpty }) {
      figures = figures.map { $0.moved(to: plan.areas[0]) }
    }
    return (figures.filter { plan.areas.contains($0.area) }, reader.bag.diagnostics)
  }
}

extension Fact {
  fileprivate func moved(to area: String) -> Fact {
    Fact(
      indicator: indicator, area: area, year: year, value: value, decimals: decimals, role: role,
      status: status, asOf: asOf, of: of, source: source, note: note, span: span)
  }
}
