import Diagnostics
import Forecasting

/// Whether what was said with 70% happened in seven of ten cases.
struct BacktestProbabilities {
  let wording: Wording

  func section(
    _ scores: ProbabilityScores, kind: SeriesKind, ofTargets: Bool
  ) -> Report.Section {
    let rows = scores.bins.map { bin in
      [
        wording.say(
          "word.interval",
          [
            "lower": .text(percent(bin.lower, 0)), "upper": .text(percent(bin.lower + 0.1, 0)),
          ]), percent(bin.stated, 1),
        "\(percent(bin.happened, 1)) ± \(wording.number(100 * bin.standardError, 1))",
        wording.number(Double(bin.count), 0),
      ]
    }
    let columns = [
      ReportTable.Column(wording.say("heading.stated"), .trailing),
      ReportTable.Column(wording.say("heading.mean-stated"), .trailing),
      ReportTable.Column(wording.say("heading.happened"), .trailing),
      ReportTable.Column(wording.say("heading.questions"), .trailing),
    ]
    return Report.Section(
      heading: wording.say("heading.\(ofTargets ? "targets" : "probabilities")-\(kind.rawValue)"),
      paragraphs: [
        wording.say(
          ofTargets ? "backtest.target-probabilities" : "backtest.probabilities",
          [
            "questions": .number(Double(scores.count), decimals: 0),
            "calibration": .number(100 * scores.calibrationError, decimals: 1),
            "brier": .number(scores.brierScore, decimals: 3),
            "constant": .number(scores.constantBrierScore, decimals: 3),
            "share": .text(percent(scores.metShare, 0)),
            "log": .number(scores.logScore, decimals: 3),
          ])
      ], table: ReportTable(columns: columns, rows: rows))
  }

  private func percent(_ share: Double, _ decimals: Int) -> String {
    wording.number(100 * share, decimals) + "%"
  }
}
