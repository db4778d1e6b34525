/// The import lines of a Swift source text, in any of their spellings.
///
/// Comments and string literals over several lines are skipped: they may quote an import.
struct SourceImports {
  struct Import: Equatable {
    let module: String
    let line: Int
  }

  let imports: [Import]

  init(_ source: String) {
    var found: [Import] = []
    for (number, line) in Self.code(of: source) {
      for statement in line.split(separator: ";") {
        if let module = Self.module(imported: statement) {
          found.append(Import(module: module, line: number))
        }
      }
    }
    imports = found
  }

  /// The top module that a statement imports: `Foundation` for
  /// `@preconcurrency public import struct Foundation.Data`.
  private static func module(imported statement: Substring) -> String? {
    let words = statement.split(whereSeparator: \.isWhitespace)
    guard let position = words.firstIndex(of: "import"),
      words[..<position].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    var rest = words[(position + 1)...]
    if let kind = rest.first, kinds.contains(kind) { rest = rest.dropFirst() }
    return rest.first?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let", "actor",
  ]

  /// The lines outside block comments and long string literals, line comments cut off.
  private static func code(of source: String) -> [(number: Int, text: Substring)] {
    var lines: [(Int, Substring)] = []
    var depth = 0
    var inLongString = false
    let all = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in all.enumerated() {
      var code = ""
      var rest = line
      while !rest.isEmpty {
        if inLongString {
          guard let end = rest.firstRange(of: "\"\"\"") else { break }
          inLongString = false
          rest = rest[end.upperBound...]
        } else if rest.hasPrefix("/*") {
          depth += 1
          rest = rest.dropFirst(2)
        } else if depth > 0 {
          depth -= rest.hasPrefix("*/") ? 1 : 0
          rest = rest.dropFirst(rest.hasPrefix("*/") ? 2 : 1)
        } else if rest.hasPrefix("//") {
          break
        } else if rest.hasPrefix("\"\"\"") {
          inLongString = true
          rest = rest.dropFirst(3)
        } else {
          code.append(rest.removeFirst())
        }
      }
      lines.append((index + 1, Substring(code)))
    }
    return lines
  }
}
