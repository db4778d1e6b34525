import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test(arguments: [("thuong-tin", "en"), ("viet-nam", "vi")])
  func theSamePlanGivesTheSameWorkbook(_ plan: String, _ language: String) throws {
    let sandbox = try Sandbox()
    for name in ["a.xlsx", "b.xlsx"] {
      let result = try sandbox.run(
        ["report", "scenarios/\(plan)", "--lang", language, "--draws", "1000", "-o", name])
      #expect(result.status == 0 && result.output.isEmpty, "\(result.messages)")
    }
    let bytes = try Data(contentsOf: sandbox.path("a.xlsx"))
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(try bytes == Data(contentsOf: sandbox.path("b.xlsx")))
    #expect(sandbox.allNames() == ["a.xlsx", "b.xlsx", "notebooks-data", "scenarios"])
  }

  @Test func nothingIsWrittenForAPlanWithAnError() throws {
    let sandbox = try Sandbox()
    try sandbox.write("before", to: "report.xlsx")
    let plan = try sandbox.read("scenarios/thuong-tin/plan.yaml")
    try sandbox.write(
      plan.replacingOccurrences(of: "through: 2025", with: "through: soon"),
      to: "scenarios/thuong-tin/plan.yaml")
    let result = try sandbox.run(["report", "scenarios/thuong-tin", "-o", "report.xlsx"])
    #expect(result.status == 65)
    #expect(try sandbox.read("report.xlsx") == "before")
  }

  @Test func aFolderThatIsNotThereIsAnErrorOfOutput() throws {
    let result = try Sandbox().run(
      ["report", "scenarios/thuong-tin", "--draws", "100", "-o", "none/report.xlsx"])
    #expect(result.status == 74)
  }

  /// A workbook on standard input, and one that is cut off.
  @Test func seriesOfAWorkbookMayComeFromStandardInput() throws {
    let sandbox = try Sandbox()
    let file = Repository.root.appendingPathComponent("Tests/WorkbooksTests/Fixtures/series.xlsx")
    let bytes = try Data(contentsOf: file)
    let options = ["forecast", "-", "--horizon", "1", "--lower", "0", "--format", "csv"]
    let whole = try sandbox.run(options, bytes: bytes)
    #expect(whole.status == 0)
    #expect(whole.output.split(separator: "\n").count == 3, "\(whole.output)")
    let half = try sandbox.run(options, bytes: bytes.prefix(2_000))
    #expect(half.status == 65 && half.output.isEmpty)
    #expect(half.messages.contains("error[workbook-damaged]"))
  }
}
