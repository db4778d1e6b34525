import Diagnostics
import Planning
import Testing

@testable import PlanFiles

@Suite struct EarlierVerdictsReaderTests {
  private func read(_ text: String) -> ([EarlierVerdict], [String]) {
    let (verdicts, diagnostics) = EarlierVerdictsReader.read(Array(text.utf8), name: "old.csv")
    return (verdicts, diagnostics.map(\.slug))
  }

  @Test func columnsAreFoundByTheirNames() {
    let (verdicts, slugs) = read(
      """
      verdict,target,area,scenario,probability,relation,target_value,year,projected,flags
      at-risk,zero,Thường Tín,plan,0.25,at_most,0,2025,8,few-points
      met,jobs,Thường Tín,plan,,,,,,

      """)
    #expect(slugs == [])
    #expect(
      verdicts.map(\.subject) == [
        .init(scenario: "plan", area: "Thường Tín", target: "zero"),
        .init(scenario: "plan", area: "Thường Tín", target: "jobs"),
      ])
    #expect(verdicts[0].probability == 0.25 && verdicts[0].projected == 8)
    #expect(
      verdicts[0].relation == "at_most" && verdicts[0].targetValue == 0 && verdicts[0].year == 2025)
    #expect(verdicts[1].probability == nil && verdicts[1].relation == nil)
    #expect(verdicts[1].verdict == .met)
  }

  @Test func aNameThatWasKeptFromRunningIsReadAsItWas() {
    let (verdicts, slugs) = read(
      "scenario,area,target,probability,verdict\nplan,'=SUM(A1),zero,0.5,on-track\n"
        + "plan,'quoted,zero,0.5,on-track\n")
    #expect(slugs == [])
    #expect(verdicts.map(\.subject.area) == ["=SUM(A1)", "'quoted"])
  }

  @Test func aForeignFileIsToldOnceAndNotRowByRow() {
    let (verdicts, slugs) = read("a,b\n1\n2,3,4\n")
    #expect(verdicts.isEmpty)
    #expect(slugs == ["earlier-columns"])
  }

  @Test func everyRowAtFaultIsTold() {
    let head = "scenario,area,target,probability,verdict\n"
    #expect(read(head + "plan,,zero,0.5,ontrack\n").1 == ["unknown-word"])
    #expect(read(head + "plan,,zero,1.5,on-track\n").1 == ["result-probability"])
    #expect(read(head + "plan,,zero,50%,on-track\n").1 == ["number-percent"])
    #expect(read(head + "plan,,,0.5,on-track\n").1 == ["cell-empty"])
    let twice = "plan,,zero,0.5,on-track\n"
    #expect(read(head + twice + twice).1 == ["earlier-duplicate"])
    #expect(read(head + twice + twice).0.count == 1)
    #expect(read("").1 == ["table-empty"])
  }
}
