import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test func linesEndWithEveryLineEnd() {
    let source = SourceText(name: "t", text: "one\ntwo\r\nthree\rfour\n\nsix")
    #expect((1...6).map { source.line($0) } == ["one", "two", "three", "four", "", "six"])
    #expect(source.line(0) == nil)
    #expect(source.line(7) == nil)
  }

  @Test func lineBehindTheLastLineEndIsEmpty() {
    let source = SourceText(name: "t", text: "one\n")
    #expect(source.line(2) == "")
    #expect(source.line(3) == nil)
  }

  @Test func pieceOfAStreamKeepsItsLineNumbers() {
    let source = SourceText(name: "t", text: "a,b\nc,d", firstLine: 1000)
    #expect(source.line(999) == nil)
    #expect(source.line(1000) == "a,b")
    #expect(source.line(1001) == "c,d")
    #expect(source.line(1002) == nil)
  }
}
