import Diagnostics
import Testing

@testable import Workbooks

/// What a build without the trait says. `Scripts/test` compiles that build's only target that is
/// another one, and `HouseTests` finds no condition anywhere else.
@Suite struct PlainBuildTests {
  @Test func readingAWorkbookIsRefusedWithAdvice() {
    let diagnostic = WorkbookFault.notBuilt.diagnostic(file: "plan.xlsx")
    let text = DiagnosticRenderer(.english).render(diagnostic)
    #expect(text.contains("this build reads no workbooks"))
    #expect(text.contains("swift build -c release --traits Workbooks"))
    #expect(DiagnosticRenderer(.vietnamese).render(diagnostic).contains("--traits Workbooks"))
  }

  @Test func theseTestsRunWithTheTrait() { #expect(WorkbookWriter.isBuilt) }
}
