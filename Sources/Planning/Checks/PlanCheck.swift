public import Diagnostics
import Forecasting
import OrderedCollections

/// Holds the published figures of a plan against each other: parts and totals, rates and counts,
/// changes and levels, plan ratios, units, gaps.
///
/// Every finding names both numbers and both places. Nothing is repaired.
public struct PlanCheck: Sendable {
  let plan: Plan

  public init(_ plan: Plan) { self.plan = plan }

  /// All findings, in the order of the places they point to.
  public func findings() -> [Diagnostic] {
    sorted(
      changeFindings() + ledgerFindings() + partFindings() + rateFindings() + formulaFindings()
        + planRatioFindings() + unitFindings() + goalUnitFindings() + targetFindings()
        + sourceFindings() + gapFindings() + revisionFindings() + partialFindings())
  }

  /// In the order of the places they point to.
  func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.enumerated().sorted { a, b in
      (key(a.element), a.offset) < (key(b.element), b.offset)
    }.map(\.element)
  }

  private func key(_ diagnostic: Diagnostic) -> SortKey {
    guard let span = diagnostic.span else { return SortKey(file: "", line: 0, column: 0) }
    return SortKey(file: span.source.name, line: span.start.line, column: span.start.column)
  }

  private struct SortKey: Comparable {
    let file: String
    let line: Int
    let column: Int

    static func < (a: SortKey, b: SortKey) -> Bool {
      (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
  }

  /// Every series of the plan's areas that has facts.
  var series: [SeriesID] {
    plan.areas.flatMap { area in
      plan.indicators.keys.map { SeriesID(area: area, indicator: $0) }
    }.filter { !plan.facts.facts($0).isEmpty }
  }

  /// The actual figures of a series that may be compared with others: not parts of a year.
  func actuals(_ id: SeriesID) -> [Fact] {
    plan.facts.facts(id).filter { $0.role == .actual && $0.status.isFitted }
  }

  /// What a printed figure may stand for: exact for whole numbers.
  func range(_ fact: Fact) -> PrintedRange {
    if fact.decimals == 0, plan.indicators[fact.indicator]?.isWhole == true {
      return PrintedRange(exactly: fact.value)
    }
    return PrintedRange(fact.value, decimals: fact.decimals)
  }

  /// The arguments that name a figure: its number as printed, and its place.
  func cite(_ name: String, _ fact: Fact) -> [String: Argument] {
    var arguments: [String: Argument] = [
      name: .number(fact.value, decimals: fact.decimals),
      "\(name)Year": .year(fact.year.number),
    ]
    if let span = fact.span { arguments["\(name)At"] = .place(span) }
    return arguments
  }

  /// The name that the plan gives an indicator.
  func label(_ id: String) -> Argument {
    plan.indicators[id].map { .localized($0.label) } ?? .text(id)
  }
}

extension [String: Argument] {
  /// This and the other, which must not name the same argument.
  func with(_ other: [String: Argument]) -> [String: Argument] {
    merging(other) { _, _ in preconditionFailure("an argument is named twice") }
  }
}
