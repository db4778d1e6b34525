import Foundation
import Testing

/// The backtest as a whole command.
@Suite struct BacktestCommandTests {
  private static let plan = "scenarios/internet-users"

  @Test(
    arguments: ["scores", "forecasts", "questions"],
    [[], ["--lean", "own,direction,reference,borrow"]])
  func theNumberOfThreadsChangesNothing(_ rows: String, _ lean: [String]) throws {
    let sandbox = try Sandbox()
    let series = SeriesQuestionTests.rows(areas: 9)
    try sandbox.write(
      ([SeriesQuestionTests.header] + series).joined(separator: "\n") + "\n", to: "series.csv")
    let command = ["backtest", "series.csv", "--rows", rows, "--format", "csv"] + lean
    let one = try sandbox.run(command + ["--threads", "1"])
    let three = try sandbox.run(command + ["--threads", "3"])
    #expect(one.status == 0 && one == three)
    #expect(one.output.split(separator: "\n").count > 6)
  }

  /// A file of series and a plan with the same figures give the same errors.
  @Test func aPlanAndAFileOfItsFiguresAgree() throws {
    let sandbox = try Sandbox()
    let table = try sandbox.read("notebooks-data/internet-users/observations.csv")
    let rows = table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "internet_users/\(cells[1]),\(cells[2]),\(cells[3]),internet_users,\(cells[1])"
    }
    try sandbox.write(
      "unique_id,ds,y,indicator,area\n" + rows.joined(separator: "\n") + "\n",
      to: "series.csv")
    let options = ["--rows", "forecasts", "--format", "csv", "--horizon", "2", "--origins", "3"]
    let plan = try sandbox.run(["backtest", Self.plan] + options)
    let file = try sandbox.run(
      [
        "backtest", "series.csv", "--lower", "0", "--upper", "100", "--better", "higher",
        "--counted", "survey",
      ] + options)
    #expect(plan.status == 0 && file.status == 0, "\(file.messages)")
    #expect(
      plan.output.split(separator: "\n").sorted() == file.output.split(separator: "\n").sorted())
  }
}
