import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// Targets that were published with the data against the plan's own.
  func targetFindings() -> [Diagnostic] {
    plan.targets.values.filter { $0.status == .official }.flatMap { target -> [Diagnostic] in
      guard let asked = target.goal.level else { return [] }
      return plan.areas.flatMap { area in
        plan.facts.facts(
          SeriesID(area: area, indicator: target.indicator), role: .target, year: target.when.year
        ).lazy.filter { $0.value != asked }.prefix(PlanCheck.mostOfOneTarget).map { published in
          var arguments: [String: Argument] = [
            "target": .text(target.id), "asked": .number(asked, decimals: nil),
          ].with(cite("published", published))
          if let span = target.span { arguments["targetAt"] = .place(span) }
          return .warning("target-against-data", at: published.span, arguments)
        }
      }
    }
  }

  /// Findings about one target; nobody publishes a target so often.
  private static let mostOfOneTarget = 100

  /// Two published figures for one year, of which only one is fitted.
  func sourceFindings() -> [Diagnostic] {
    series.flatMap { id -> [Diagnostic] in
      let figures = plan.facts.facts(id).filter { $0.role == .actual && $0.status != .partial }
      return figures.filter { $0.status == .context }.compactMap { other in
        guard let fitted = plan.facts.actual(id, other.year),
          !range(fitted).meets(range(other))
        else { return nil }
        return Diagnostic(
          .note,
          Message(
            "sources-disagree",
            ["indicator": label(id.indicator)].with(cite("fitted", fitted))
              .with(cite("other", other))), at: other.span)
      }
    }
  }

  /// Missing years inside a series, and breaks of definition.
  func gapFindings() -> [Diagnostic] {
    series.flatMap { id -> [Diagnostic] in
      let figures = actuals(id).sorted { $0.year < $1.year }
      var findings: [Diagnostic] = []
      for (before, after) in zip(figures, figures.dropFirst()) {
        let missing = before.year.distance(to: after.year) - 1
        if after.status == .break {
          findings.append(
            Diagnostic(
              .note,
              Message(
                "break", ["indicator": label(id.indicator)].with(cite("first", after))),
              at: after.span))
        } else if missing > 0 {
          findings.append(
            Diagnostic(
              .note,
              Message(
                "gap",
                [
                  "indicator": label(id.indicator),
                  "missing": .number(Double(missing), decimals: 0),
                ]
                .with(cite("before", before)).with(cite("after", after))), at: after.span))
        }
      }
      return findings
    }
  }
}
