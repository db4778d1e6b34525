import Diagnostics
public import Forecasting
public import Probability

/// The forecast of one series without a plan: a row a year.
public struct SeriesReport: Sendable {
  let id: String
  let forecast: Forecast
  let levels: [Level]
  let loan: Leaning.Loan?
  let wording: Wording

  /// With what other areas lent to it, where it borrowed.
  public init(
    id: String, forecast: Forecast, levels: [Level], loan: Leaning.Loan? = nil, wording: Wording
  ) {
    self.id = id
    self.forecast = forecast
    self.levels = levels
    self.loan = loan
    self.wording = wording
  }

  public func report() -> Report {
    let columns =
      [
        ReportTable.Column(wording.say("heading.year"), .trailing),
        ReportTable.Column(wording.say("heading.projection"), .trailing),
      ]
      + levels.map { level in
        ReportTable.Column(
          wording.say("heading.interval", ["level": .number(level.percent, decimals: nil)]))
      }
    let decimals = decimals
    let rows = forecast.steps.map { step in
      ["\(step.year)", wording.number(step.point, decimals)]
        + levels.map { level -> String in
          guard let interval = step.distribution?.interval(level) else { return wording.absent }
          return wording.say(
            "word.interval",
            [
              "lower": .number(interval.lower, decimals: decimals),
              "upper": .number(interval.upper, decimals: decimals),
            ])
        }
    }
    let notes = loan.map { loan in
      wording.say(
        "series.loan",
        [
          "share": .probability(loan.share), "areas": .number(Double(loan.areas), decimals: 0),
        ])
    }
    return Report(
      title: "",
      sections: [
        Report.Section(
          heading: id, table: ReportTable(columns: columns, rows: rows),
          notes: notes.map { [$0] } ?? [])
      ])
  }

  /// Enough decimals for four significant digits of the widest interval, at most 9.
  private var decimals: Int {
    let sizes = forecast.steps.flatMap { step -> [Double] in
      let interval = step.distribution?.interval(.percent(95))
      return [step.point, interval?.lower, interval?.upper].compactMap { $0 }.map(abs)
    }
    var size = sizes.filter(\.isFinite).max() ?? 0
    guard size > 0 else { return 0 }
    var decimals = 0
    while size < 1000, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return decimals
  }
}
