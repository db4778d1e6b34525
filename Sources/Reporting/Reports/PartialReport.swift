import Diagnostics
import Forecasting
import OrderedCollections
public import Planning

/// Figures of parts of a year against the usual share by that date, a table an indicator and area.
public struct PartialReport: Sendable {
  let plan: Plan
  let wording: Wording

  public init(plan: Plan, wording: Wording) {
    self.plan = plan
    self.wording = wording
  }

  public func report() -> Report {
    let sections = plan.areas.flatMap { area in
      plan.indicators.values.compactMap { indicator in
        section(SeriesID(area: area, indicator: indicator.id), indicator)
      }
    }
    let closing = wording.say(sections.isEmpty ? "note.no-parts" : "note.to-date-table")
    return Report(
      title: wording.text(plan.name), sections: sections + [Report.Section(notes: [closing])])
  }

  private func section(_ id: SeriesID, _ indicator: Indicator) -> Report.Section? {
    let figures = plan.partialFigures(id)
    guard !figures.isEmpty else { return nil }
    let columns: [ReportTable.Column] = [
      .init(wording.say("heading.part-as-of")), .init(wording.say("heading.value"), .trailing),
      .init(wording.say("heading.part-elapsed"), .trailing),
      .init(wording.say("heading.part-full"), .trailing),
      .init(
        wording.say(
          indicator.measure == .flow ? "heading.part-reached" : "heading.part-change"), .trailing),
      .init(
        wording.say(
          indicator.measure == .flow ? "heading.part-usual" : "heading.part-usual-change"),
        .trailing),
      .init(wording.say("heading.part-learnt"), wraps: .readily),
    ]
    let rows = figures.map { figure in
      [
        figure.asOf, wording.number(figure.value, figure.fact.decimals),
        "\(wording.number(100 * figure.elapsed, 0))%",
        figure.full.map { wording.number($0.value, $0.decimals) } ?? wording.absent,
        figure.course(indicator.measure).map {
          wording.course($0, indicator.measure == .flow ? .share : .change, of: indicator)
        } ?? wording.absent,
        figure.usual.map { wording.course($0.usual, $0.measure, of: indicator) } ?? wording.absent,
        figure.usual.map { $0.years.map { "\($0.year)" }.joined(separator: ", ") }
          ?? wording.absent,
      ]
    }
    return Report.Section(
      heading: wording.name(of: id, indicator, in: plan),
      table: ReportTable(columns: columns, rows: rows))
  }
}

extension PartialFigure {
  /// The share of its own year's figure, or what was added until its end; nil while the year is not
  /// over.
  func course(_ measure: Indicator.Measure) -> Double? {
    guard let full else { return nil }
    switch measure {
    case .flow: return full.value > 0 ? value / full.value : nil
    case .stock: return full.value - value
    }
  }
}

extension Dataset {
  /// One row a figure of a part of a year: what is known of its year, and what is usual by that date.
  ///
  /// Shares (`_pct`) are of flows, changes of levels in the indicator's unit.
  public static func partialFigures(_ plan: Plan) -> Dataset {
    let rows = plan.areas.flatMap { area in
      plan.indicators.values.flatMap { indicator -> [[Value]] in
        plan.partialFigures(SeriesID(area: area, indicator: indicator.id)).map { figure in
          row(figure, indicator, area)
        }
      }
    }
    return Dataset(
      columns: [
        "area", "indicator", "unit", "year", "as_of", "value", "elapsed_pct", "whole_year",
        "reached_pct", "change_to_year_end", "usual_pct", "usual_change", "usual_lowest",
        "usual_highest", "learnt_from",
      ], rows: rows)
  }

  private static func row(
    _ figure: PartialFigure, _ indicator: Indicator, _ area: String
  ) -> [Value] {
    let isFlow = indicator.measure == .flow
    let course = figure.course(indicator.measure)
    let factor: Double = isFlow ? 100 : 1
    let usual = figure.usual.map { factor * $0.usual }
    return [
      .text(area), .text(indicator.id), .text(indicator.unit.word),
      .integer(figure.year.number), .text(figure.asOf), .number(figure.value),
      .number(100 * figure.elapsed), .optional(figure.full?.value),
      .optional(isFlow ? course.map { 100 * $0 } : nil), .optional(isFlow ? nil : course),
      .optional(isFlow ? usual : nil), .optional(isFlow ? nil : usual),
      .optional(figure.usual.map { factor * $0.range.lowerBound }),
      .optional(figure.usual.map { factor * $0.range.upperBound }),
      figure.usual.map { .words($0.years.map { "\($0.year)" }) } ?? .missing,
    ]
  }
}
