import Foundation
import Testing

@Suite struct SolveCommandTests {
  private func rows(_ csv: String) -> [[String: String]] {
    let lines = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

  /// The printed answer, written into the plan as the printed digits say.
  @Test(arguments: [
    ("thuong-tin", "zero-poor", "poor_households", "change"),
    ("thuong-tin", "zero-poor-2025", "poor_households", "add"),
    ("thuong-tin", "insurance-95", "health_insurance_coverage", "pace"),
    ("thuong-tin", "jobs-2024", "jobs_created", "scale"),
    ("viet-nam", "social-45", "social_insurance_share", "change"),
    ("viet-nam", "unemployment-35", "unemployment_insurance_share", "pace"),
    ("viet-nam", "insurance-95", "health_insurance_coverage", "gap_share"),
  ])
  func theAnswerPutBackMeetsTheTarget(
    _ plan: String, _ target: String, _ indicator: String, _ kind: String
  ) throws {
    let sandbox = try Sandbox()
    let solved = try sandbox.run([
      "solve", "scenarios/\(plan)", "--target", target, "--lever", "\(indicator).\(kind)",
      "--probability", "70", "--format", "csv", "--quiet",
    ])
    #expect(solved.status == 0, "\(solved.messages)")
    let answers = rows(solved.output)
    #expect(answers.map { $0["asked"] } == ["0.5", "0.7", "0.8"])
    for answer in answers {
      let value = try #require(answer["value"])
      let unit = answer["lever_unit"] == "points" ? " points" : ""
      let lever =
        kind == "gap_share" ? "{saturate: 100, gap_share: \(value)}" : "{\(kind): \(value)\(unit)}"
      try sandbox.write(
        "why: The answer.\nlevers: {\(indicator): [\(lever)]}\n",
        to: "scenarios/\(plan)/answer.yaml")
      let judged = try sandbox.run([
        "targets", "scenarios/\(plan)", "--scenario", "answer", "--format", "csv", "--quiet",
      ])
      #expect(judged.status == 0, "\(judged.messages)")
      let row = try #require(rows(judged.output).first { $0["target"] == target })
      let asked = try #require(answer["asked"].flatMap(Double.init))
      #expect(try #require(row["probability"].flatMap(Double.init)) >= asked)
      #expect(row["probability"] == answer["probability"])
    }
  }

  @Test func levelsOfOneNameAreToldApart() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      why: Two stages.
      levers:
        poor_households:
          - {change: -10, from: 2024, until: 2024}
          - {change: -20, from: 2025}
      """, to: "scenarios/thuong-tin/stages.yaml")
    func solve(_ lever: String) throws -> Sandbox.Result {
      try sandbox.run([
        "solve", "scenarios/thuong-tin", "--target", "zero-poor-2025", "--scenario", "stages",
        "--lever", lever,
      ])
    }
    let both = try solve("poor_households.change")
    #expect(both.status == 64)
    #expect(both.messages.contains("error[solve-lever-several]"))
    #expect(both.messages.contains("poor_households.change@2024, poor_households.change@2025"))
    let second = try solve("poor_households.change@2025")
    #expect(second.status == 0 && second.output.contains("as the scenario has it"))
  }

  @Test func theSeedDrawsAndScenarioAreThoseOfTheQuestion() throws {
    let sandbox = try Sandbox()
    func output(_ further: [String]) throws -> String {
      try sandbox.run(
        [
          "solve", "scenarios/thuong-tin", "--target", "zero-poor-2025", "--lever",
          "poor_households.add", "--format", "csv",
        ] + further
      ).output
    }
    let once = try output([])
    #expect(try output([]) == once)
    #expect(try output(["--scenario", "storm-2024"]) != once)
  }
}
