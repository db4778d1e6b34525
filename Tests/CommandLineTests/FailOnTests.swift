import Foundation
import Testing

/// The exit codes that `--fail-on` gives: the baseline of the founding plan has targets that are
/// off track and at risk, and none without a verdict; Hanoi's has one without.
@Suite struct FailOnTests {
  @Test(arguments: [
    (["targets", "scenarios/thuong-tin"], 0),
    (["targets", "scenarios/thuong-tin", "--fail-on", "at-risk"], 11),
    (["targets", "scenarios/thuong-tin", "--fail-on", "off-track"], 11),
    (["targets", "scenarios/thuong-tin", "--fail-on", "no-verdict"], 0),
    (["targets", "scenarios/thuong-tin", "--fail-on", "no-verdict,off-track"], 11),
    (["targets", "scenarios/ha-noi", "--fail-on", "off-track"], 0),
    (["targets", "scenarios/ha-noi", "--fail-on", "at-risk"], 10),
    (["targets", "scenarios/ha-noi", "--fail-on", "no-verdict"], 12),
    (["targets", "scenarios/ha-noi", "--fail-on", "no-verdict", "--fail-on", "at-risk"], 10),
    (["compare", "scenarios/ha-noi", "--fail-on", "no-verdict"], 12),
    (["targets", "scenarios/thuong-tin", "--fail-on", "gate"], 13),
    (["compare", "scenarios/thuong-tin", "storm-2024", "--fail-on", "at-risk,gate"], 13),
    (["gates", "scenarios/viet-nam"], 13),
  ])
  func theWorstVerdictThatIsNamedGivesTheCode(_ arguments: [String], _ status: Int) throws {
    let result = try Sandbox().run(arguments)
    #expect(result.status == Int32(status), "\(result.output)")
    #expect(!result.output.isEmpty)
  }

  @Test func gatesThatHoldLeaveTheVerdictsTheirCode() throws {
    let sandbox = try Sandbox()
    let plan = try sandbox.read("scenarios/thuong-tin/plan.yaml")
    let gates = try #require(plan.range(of: "\ngates:\n")?.lowerBound)
    try sandbox.write(
      String(plan[..<gates]) + "\ngates: {late: {target: city-poor-2023, verdict: met}}\n",
      to: "scenarios/thuong-tin/plan.yaml")
    #expect(try sandbox.run(["gates", "scenarios/thuong-tin"]).status == 0)
    let both = ["targets", "scenarios/thuong-tin", "--fail-on", "gate,at-risk"]
    #expect(try sandbox.run(both).status == 11)
    let gate = try sandbox.run(["targets", "scenarios/thuong-tin", "--fail-on", "gate"])
    #expect(gate.status == 0 && gate.messages.isEmpty)
  }
}
