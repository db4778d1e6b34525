extension Catalogue {
  /// The sheets of the workbook for a meeting.
  static let englishWorkbookReport: [String: Entry] = [
    "meeting.sheet-verdicts": Entry("Verdicts"),
    "meeting.sheet-forecast": Entry("Forecast"),
    "meeting.sheet-comparison": Entry("Comparison"),
    "meeting.sheet-assumptions": Entry("Assumptions"),
    "meeting.sheet-sources": Entry("Sources"),
    "meeting.verdicts": Entry("verdicts"),
    "meeting.forecast": Entry("observed figures and projections"),
    "meeting.comparison": Entry("scenarios side by side"),
    "meeting.assumptions": Entry("assumptions of the scenarios, what the projections lean on"),
    "meeting.sheet-rates": Entry("Rates"),
    "meeting.rates": Entry("what moves the rates"),
    "meeting.year-from": Entry("from year"),
    "meeting.year-to": Entry("to year"),
    "meeting.base-before": Entry("base before"),
    "meeting.base-after": Entry("base after"),
    "meeting.unit": Entry("unit"),
    "meeting.now-year": Entry("of the year"),
    "meeting.asked": Entry("asked"),
    "meeting.projected": Entry("projected"),
    "meeting.from-80": Entry("80%: from"),
    "meeting.to-80": Entry("80%: to"),
    "meeting.from-95": Entry("95%: from"),
    "meeting.to-95": Entry("95%: to"),
    "meeting.better": Entry("better"),
    "meeting.equal": Entry("equal"),
    "meeting.worse": Entry("worse"),
    "meeting.sources": Entry("figures and their sources"),
    "meeting.source": Entry("source"),
    "meeting.note": Entry("note"),
    "meeting.role-plan": Entry("assigned plan"),
    "meeting.role-change": Entry("published change in the year"),
    "meeting.role-plan-ratio": Entry("published percent of plan"),
    "meeting.role-target": Entry("target"),
    "meeting.charts": Entry("Charts are drawn of the first {count} series."),
    "meeting.charts-targets": Entry("Charts are drawn of the first {count} targets."),
    "meeting.charts-below": Entry("Charts of the chances: below the table, from row {row} on"),
    "meeting.chance-chart": Entry(
      "{name}: the chance under each scenario, as bars. The numbers stand in the table above."
    ),
    "meeting.chart": Entry(
      "{name}: observed figures and projections, {first} to {last}. The numbers stand in the table beside the chart."
    ),
  ]
}
