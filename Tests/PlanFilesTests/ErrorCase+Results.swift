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
  ]

  private static func gate(_ slug: String, _ gate: String) -> ErrorCase {
    plan(slug, "scenarios:", "gates:\n  meeting: \(gate)\n\nscenarios:")
  }
}
