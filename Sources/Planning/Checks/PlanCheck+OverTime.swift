import Diagnostics
import Forecasting
import OrderedCollections

extension PlanCheck {
  /// By how much published figures were revised, and dates that contradict the order.
  func revisionFindings() -> [Diagnostic] {
    series.flatMap { id in
      plan.revisions(id).flatMap { revision -> [Diagnostic] in
        let (before, after) = (revision.before, revision.after)
        let decimals = max(before.decimals, after.decimals)
        var arguments: [String: Argument] = [
          "indicator": label(id.indicator),
          "change": .number(abs(revision.change), decimals: decimals),
        ].with(cite("before", before)).with(cite("after", after))
        if let percent = revision.percent {
          arguments["percent"] = .number(abs(percent), decimals: abs(percent) < 10 ? 1 : 0)
        }
        if let date = before.asOf { arguments["beforeDate"] = .text(date) }
        if let date = after.asOf { arguments["afterDate"] = .text(date) }
        let slug =
          revision.change > 0
          ? "revision-up" : revision.change < 0 ? "revision-down" : "revision-same"
        var found = [Diagnostic(.note, Message(slug, arguments), at: before.span)]
        if let first = before.asOf.flatMap({ PublicationDate($0) }),
          let second = after.asOf.flatMap({ PublicationDate($0) }), first.isLater(than: second)
        {
          found.append(.warning("revision-order", at: before.span, arguments))
        }
        return found
      }
    }
  }

  /// Parts of a year that come to more than what contains them. Only flows that cannot fall below
  /// zero grow through the year.
  func partialFindings() -> [Diagnostic] {
    series.flatMap { id -> [Diagnostic] in
      guard let indicator = plan.indicators[id.indicator], indicator.measure == .flow,
        let lower = indicator.bounds.lower, lower >= 0
      else { return [] }
      let figures = plan.partialFigures(id)
      let overFull = figures.compactMap { figure -> Diagnostic? in
        guard let full = figure.full, isAbove(figure.fact, full) else { return nil }
        return .warning("partial-above-year", at: figure.fact.span, cite(figure, "full", full))
      }
      let falling = zip(figures, figures.dropFirst()).compactMap { earlier, later -> Diagnostic? in
        guard earlier.year == later.year, isAbove(earlier.fact, later.fact) else { return nil }
        return .warning(
          "partial-falls", at: earlier.fact.span,
          cite(earlier, "later", later.fact).with(["laterAsOf": .text(later.asOf)]))
      }
      return overFull + falling
    }
  }

  private func isAbove(_ part: Fact, _ whole: Fact) -> Bool {
    part.value > whole.value && !range(part).meets(range(whole))
  }

  private func cite(
    _ figure: PartialFigure, _ name: String, _ whole: Fact
  ) -> [String: Argument] {
    ["indicator": label(figure.fact.indicator), "asOf": .text(figure.asOf)]
      .with(cite("part", figure.fact)).with(cite(name, whole))
  }
}
