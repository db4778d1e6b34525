import Diagnostics
import Testing

@Suite struct DiagnosticBagTests {
  private func span(_ file: String, _ line: Int, _ column: Int = 1) -> SourceSpan {
    SourceSpan(
      source: SourceText(name: file, text: ""), line: line, column: column, length: 1)
  }

  @Test func diagnosticsComeInTheOrderOfTheText() {
    var bag = DiagnosticBag()
    bag.append(.error("c", at: span("plan", 5)))
    bag.append(.error("e", at: span("data", 1)))
    bag.append(.warning("b", at: span("plan", 2, 7)))
    bag.append(.error("d", at: span("plan", 5)))
    bag.append(.error("a", at: nil))
    bag.append(.error("b0", at: span("plan", 2, 3)))
    #expect(bag.diagnostics.map(\.slug) == ["a", "b0", "b", "c", "d", "e"])
    #expect(bag.errorCount == 5)
    #expect(bag.warningCount == 1)
  }

  @Test func warningsAloneAreNoErrors() {
    var bag = DiagnosticBag()
    #expect(bag.isEmpty && !bag.hasErrors)
    bag.append(.warning("w", at: nil))
    #expect(!bag.isEmpty && !bag.hasErrors)
  }

  @Test func beyondTheLimitOnlyTheNumberIsTold() {
    var bag = DiagnosticBag()
    for line in 1...130 { bag.append(.error("e", at: span("f", line))) }
    #expect(bag.omitted == 30)
    #expect(bag.diagnostics.count == 101)
    #expect(bag.diagnostics.last?.message == Message("too-many", ["count": 30]))
    #expect(bag.errorCount == 130)
  }

  @Test func aBagFullOfErrorsCountsFurtherOnesUnseen() {
    var bag = DiagnosticBag(limit: 2)
    bag.append(.warning("w", at: nil))
    bag.append(.error("e", at: nil))
    #expect(!bag.isFullOfErrors)
    bag.append(.error("e", at: nil))
    #expect(bag.isFullOfErrors)
    bag.countError()
    #expect(bag.errorCount == 3)
    #expect(bag.omitted == 2)
    #expect(bag.diagnostics.map(\.slug) == ["e", "e", "too-many"])
  }

  @Test func errorIsNotCrowdedOutByWarnings() {
    var bag = DiagnosticBag(limit: 3)
    for line in 1...5 { bag.append(.warning("w\(line)", at: span("f", line))) }
    bag.append(.error("e", at: span("f", 9)))
    #expect(bag.hasErrors)
    #expect(bag.diagnostics.map(\.slug) == ["w1", "w2", "e", "too-many"])
    #expect(bag.omitted == 3)
  }

  @Test func bagsJoinWithTheirCounts() {
    var first = DiagnosticBag(limit: 2)
    var second = DiagnosticBag(limit: 2)
    for line in 1...3 { second.append(.error("e", at: span("f", line))) }
    first.append(.warning("w", at: nil))
    first.append(contentsOf: second)
    #expect(first.errorCount == 3)
    #expect(first.warningCount == 1)
    #expect(first.omitted == 2)
    #expect(first.diagnostics.map(\.slug) == ["e", "e", "too-many"])
  }

  @Test func diagnosticsOfAnotherBagKeepTheirCount() {
    var inner = DiagnosticBag(limit: 2)
    for line in 1...5 { inner.append(.error("e", at: span("f", line))) }
    var outer = DiagnosticBag(limit: 10)
    outer.append(contentsOf: inner.diagnostics)
    outer.append(.error("g", at: span("g", 1)))
    #expect(outer.diagnostics.map(\.slug) == ["e", "e", "g", "too-many"])
    #expect(outer.omitted == 3)
  }
}
