import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// The parts of an indicator against its total, in every year that has them all.
  func partFindings() -> [Diagnostic] {
    plan.areas.flatMap { area in
      plan.indicators.values.filter { !$0.parts.isEmpty }.flatMap { indicator in
        actuals(SeriesID(area: area, indicator: indicator.id)).compactMap { total in
          let parts = indicator.parts.compactMap { part in
            plan.facts.actual(SeriesID(area: area, indicator: part), total.year)
          }
          guard parts.count == indicator.parts.count else { return nil }
          let sum = parts.dropFirst().reduce(range(parts[0])) { $0 + range($1) }
          guard !sum.meets(range(total)) else { return nil }
          let decimals = parts.map(\.decimals).max() ?? 0
          return .warning(
            "parts-against-total", at: total.span,
            [
              "indicator": .localized(indicator.label),
              "sum": .number(parts.map(\.value).reduce(0, +), decimals: decimals),
              "parts": .list(parts.map { .number($0.value, decimals: $0.decimals) }),
              "partsAt": .list(parts.compactMap { $0.span.map { .place($0) } }),
            ].with(cite("total", total)))
        }
      }
    }
  }

  /// A published figure against the plan's formula for it, within the rounding of all parts.
  func formulaFindings() -> [Diagnostic] {
    plan.areas.flatMap { area in
      plan.indicators.values.flatMap { indicator -> [Diagnostic] in
        guard let formula = indicator.formula else { return [] }
        return actuals(SeriesID(area: area, indicator: indicator.id)).compactMap { published in
          let computed = formula.value.range { id, previous in
            plan.facts.actual(
              SeriesID(area: area, indicator: id), published.year.advanced(by: previous ? -1 : 0)
            ).map { range($0) }
          }
          guard let computed, !computed.meets(range(published)) else { return nil }
          var arguments: [String: Argument] = [
            "indicator": .localized(indicator.label),
            "computed": .number(computed.middle, decimals: max(published.decimals, 2)),
          ].with(cite("published", published))
          if let span = formula.span { arguments["formulaAt"] = .place(span) }
          return .warning("formula-against-figure", at: published.span, arguments)
        }
      }
    }
  }
}
