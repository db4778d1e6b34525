import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct YAMLReaderTests {
  private func node(_ text: String) throws -> PlanNode {
    let (node, diagnostics) = YAMLReader.read(SourceText(name: "p.yaml", text: text))
    #expect(diagnostics.isEmpty)
    return try #require(node)
  }

  private func entries(_ node: PlanNode) -> [PlanEntry] {
    if case .mapping(let entries) = node.content { entries } else { [] }
  }

  private func text(_ node: PlanNode) -> String? {
    if case .text(let text, _) = node.content { text } else { nil }
  }

  private func place(_ span: SourceSpan) -> String {
    "\(span.start.line):\(span.start.column)-\(span.end.line):\(span.end.column)"
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesAreCountedAsEditorsCountThem(end: String) throws {
    let root = try node(
      ["a: 1", "bc: 'x y'", "# no", "d: {e: \"f\", g: [1, 2]}"].joined(separator: end))
    let all = entries(root)
    #expect(all.map(\.key) == ["a", "bc", "d"])
    #expect(all.map { place($0.keySpan) } == ["1:1-1:2", "2:1-2:3", "4:1-4:2"])
    #expect(place(all[1].value.span) == "2:5-2:10")
    #expect(place(all[2].value.span) == "4:4-4:23")
    let inner = entries(all[2].value)
    #expect(inner.map { place($0.value.span) } == ["4:8-4:11", "4:16-4:22"])
  }

  @Test func columnsCountScalars() throws {
    let composed = entries(try node("{Hộ: 1, b: 2}"))
    #expect(place(composed[1].keySpan) == "1:9-1:10")
    let decomposed = entries(try node("{Ho\u{323}\u{302}: 1, b: 2}"))
    #expect(place(decomposed[1].keySpan) == "1:11-1:12")
    #expect(composed[0].key == decomposed[0].key)
    let emoji = entries(try node("{a: \"👩‍🌾\", b: 2}"))
    #expect(place(emoji[1].keySpan) == "1:12-1:13")
  }

  @Test func signsThatTheShieldExchangesComeBack() throws {
    let root = try node("a: 100 * b\nc: \"*x\"\nd: |\n  e * f\ng: x\u{2028}y\nh*: 1\n")
    let all = entries(root)
    #expect(all.map(\.key) == ["a", "c", "d", "g", "h*"])
    #expect(all.prefix(4).map { text($0.value) } == ["100 * b", "*x", "e * f\n", "x\u{2028}y"])
    #expect(place(all[4].keySpan) == "6:1-6:3")
  }

  @Test func foldedAndLiteralTextsAreMarkedOnTheirFirstLine() throws {
    let all = entries(try node("a: >-\n  one\n  two\nb: plain\n  goes on\nc: 1\n"))
    #expect(text(all[0].value) == "one two")
    #expect(place(all[0].value.span) == "1:4-1:6")
    #expect(text(all[1].value) == "plain goes on")
    #expect(place(all[1].value.span) == "4:4-4:9")
    #expect(place(all[2].keySpan) == "6:1-6:2")
  }

  @Test(arguments: ["a:", "a: ~", "a: null", "a: Null"])
  func nothingIsNothing(text: String) throws {
    let entry = try #require(entries(node(text)).first)
    #expect(entry.value.isEmpty)
  }

  @Test(arguments: ["a: \"\"", "a: 'null'", "a: \"~\""])
  func quotedTextIsText(text: String) throws {
    let entry = try #require(entries(node(text)).first)
    #expect(!entry.value.isEmpty)
  }

  @Test func privateScalarsOfTheTextItselfStay() throws {
    let all = entries(try node("a: \u{F0000}*\nb: \"\u{F0001}\"\n"))
    #expect(all.map { text($0.value) } == ["\u{F0000}*", "\u{F0001}"])
  }
}
