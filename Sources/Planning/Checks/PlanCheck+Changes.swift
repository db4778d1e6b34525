import Diagnostics
import Forecasting

extension PlanCheck {
  /// A published change against the levels before and after: 1,007 less 147 is 860, not 861.
  func changeFindings() -> [Diagnostic] {
    series.flatMap { id -> [Diagnostic] in
      plan.facts.facts(id).filter { $0.role == .change }.compactMap { change in
        guard let after = plan.facts.actual(id, change.year),
          let before = plan.facts.actual(id, change.year.advanced(by: -1))
        else { return nil }
        let implied = range(before) + range(change)
        guard !implied.meets(range(after)) else { return nil }
        let decimals = max(before.decimals, change.decimals)
        return .warning(
          "change-against-levels", at: after.span,
          [
            "indicator": label(id.indicator),
            "implied": .number(before.value + change.value, decimals: decimals),
          ].with(cite("before", before)).with(cite("change", change)).with(cite("after", after)))
      }
    }
  }

  /// A published percent of plan against what was done, rounded or cut.
  func planRatioFindings() -> [Diagnostic] {
    series.flatMap { id -> [Diagnostic] in
      plan.facts.facts(id).filter { $0.role == .planRatio }.compactMap { ratio in
        guard let assigned = plan.facts.first(id, role: .plan, year: ratio.year),
          let done = achieved(id, ratio), assigned.value != 0,
          let quotient = done.range.divided(by: range(assigned))
        else { return nil }
        let percent = PrintedRange(quotient.lower * 100, quotient.upper * 100)
        let rounded = PrintedRange(ratio.value, decimals: ratio.decimals)
        let cut = PrintedRange(rounded.middle, 2 * rounded.upper - rounded.middle)
        guard !percent.meets(rounded), !percent.meets(cut) else { return nil }
        return .warning(
          "plan-ratio", at: ratio.span,
          [
            "indicator": label(id.indicator),
            "computed": .number(percent.middle, decimals: ratio.decimals + 1),
            "done": .number(done.value, decimals: done.fact.decimals),
          ].with(cite("ratio", ratio)).with(cite("assigned", assigned)).with(
            done.fact.span.map { ["doneAt": .place($0)] } ?? [:]))
      }
    }
  }

  /// What was done in a year, as the ratio's `of` says: the figure itself, or its reduction.
  private func achieved(
    _ id: SeriesID, _ ratio: Fact
  ) -> (value: Double, range: PrintedRange, fact: Fact)? {
    guard ratio.of == "reduction" || ratio.of == "increase" else {
      return plan.facts.actual(id, ratio.year).map { ($0.value, range($0), $0) }
    }
    let sign: Double = ratio.of == "reduction" ? -1 : 1
    if let change = plan.facts.first(id, role: .change, year: ratio.year) {
      let done = sign < 0 ? -range(change) : range(change)
      return (sign * change.value, done, change)
    }
    guard let after = plan.facts.actual(id, ratio.year),
      let before = plan.facts.actual(id, ratio.year.advanced(by: -1))
    else { return nil }
    let change = range(after) - range(before)
    return (sign * (after.value - before.value), sign < 0 ? -change : change, after)
  }
}
