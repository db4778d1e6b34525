extension ErrorCase {
  static let gateCases: [ErrorCase] = [
    gate("gate-target-unknown", "{target: «few-por», verdict: on-track}"),
    gate("gate-area-unknown", "{target: few-poor, area: «North», verdict: on-track}"),
    plan(
      "gate-asks-nothing", "scenarios:",
      "gates:\n  «meeting»: {target: few-poor, scenario: drive}\n\nscenarios:"),
  ]

  static let resultCases: [ErrorCase] = [
    verdicts("earlier-columns", "«unique_id,ds,y»\npoor,2024,62\n"),
    verdicts(
      "earlier-duplicate",
      """
      scenario,area,target,probability,verdict
      baseline,,few-poor,0.15,off-track
      baseline,,«few-poor»,0.44,at-risk

      """),
    verdicts(
      "result-probability",
      """
      scenario,area,target,probability,verdict
      baseline,,few-poor,«15»,off-track

      """),
    frozenColumns,
    frozen("frozen-altered", ["about,format,,,,1"], seal: "«12»"),
    ErrorCase(
      slug: "frozen-unsealed",
      files: [
        (
          "frozen.csv",
          frozen("", ["about,format,,,,1"]).files[0].text
            .replacing("seal,sha256", with: "«about»,sha256")
        )
      ], command: .frozen, path: "frozen.csv"),
    frozen("frozen-format", ["about,format,,,,«2»"]),
    frozen(
      "frozen-incomplete",
      [
        "about,format,,,,1", "about,ontrack,,,,0.1.0", "about,plan,,,,plan.yaml",
        "about,scenario,,,,baseline", "about,seed,,,,1", "about,draws,,,,10000",
        "observed,poor,,2024,observed,62", "«forecast»,poor,,2025,projected,57,,,2024",
      ]),
  ]

  private static let frozenColumns = ErrorCase(
    slug: "frozen-columns",
    files: [
      ("frozen.csv", "«scenario,area,indicator,year,kind,value»\nbaseline,,poor,2024,observed,62\n")
    ],
    command: .frozen, path: "frozen.csv")

  private static func gate(_ slug: String, _ gate: String) -> ErrorCase {
    plan(slug, "scenarios:", "gates:\n  meeting: \(gate)\n\nscenarios:")
  }
}
