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
  ])
  func theWorstVerdictThatIsNamedGivesTheCode(_ arguments: [String], _ status: Int) throws {
    let result = try Sandbox().run(arguments)
    #expect(result.status == Int32(status), "\(result.output)")
    #expect(!result.output.isEmpty)
  }
}
