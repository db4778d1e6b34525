import Testing

@Suite struct SourceImportsTests {
  @Test(arguments: [
    ("import Planning", "Planning"),
    ("  import\tPlanning  ", "Planning"),
    ("public import Planning", "Planning"),
    ("package import Planning", "Planning"),
    ("internal import Planning", "Planning"),
    ("fileprivate import Planning", "Planning"),
    ("@testable import Planning", "Planning"),
    ("@_spi(Fits) @preconcurrency public import Planning", "Planning"),
    ("import struct Foundation.Data", "Foundation"),
    ("public import func Planning.Rules.judged", "Planning"),
    ("import Planning  // the domain", "Planning"),
    ("import Planning /* the domain */", "Planning"),
  ])
  func everySpellingNamesItsModule(line: String, module: String) {
    #expect(SourceImports(line).imports == [.init(module: module, line: 1)])
  }

  @Test func severalStatementsOnALineAreSeveralImports() {
    #expect(SourceImports("import A; import B").imports.map(\.module) == ["A", "B"])
  }

  @Test func conditionalImportsCount() {
    let source = """
      #if canImport(Glibc)
        import Glibc
      #endif
      """
    #expect(SourceImports(source).imports == [.init(module: "Glibc", line: 2)])
  }

  @Test(arguments: [
    "// import Yams",
    "/// import Yams",
    "/*\nimport Yams\n/* nested */\nimport Yams\n*/",
    "let text = \"\"\"\n  import Yams\n  \"\"\"",
    "let important = 1",
    "func read() { shop.import(Yams) }",
  ])
  func whatOnlyLooksLikeAnImportIsNone(source: String) {
    #expect(SourceImports(source).imports.isEmpty)
  }

  @Test func linesAreCountedPastCommentsAndWindowsLineEnds() {
    let source = "/* one\r\ntwo */\r\nimport A\r\n\r\nimport B"
    #expect(
      SourceImports(source).imports == [.init(module: "A", line: 3), .init(module: "B", line: 5)])
  }
}
