import Diagnostics
import Yams

/// Reads the YAML of a plan into located nodes.
///
/// A plan is written by people, so it is small and plain: aliases, anchors, tags, merge keys and
/// several documents are errors, and so is a file beyond `byteLimit` or nesting beyond `depthLimit`.
struct YAMLReader {
  static let byteLimit = 1 << 20
  static let depthLimit = 24
  /// Every duplicate key takes a further run of the parser: beyond this many, or this many bytes in
  /// all runs, the rest waits for the next reading.
  static let duplicateLimit = 20
  static let rereadLimit = 2 << 20

  let index: LineIndex
  private(set) var shield: YAMLShield
  var diagnostics: [Diagnostic] = []

  private init(_ source: SourceText) {
    index = LineIndex(source)
    shield = YAMLShield(index.scalars)
  }

  /// The nodes of a text; nil where it is empty or has no structure, with the reasons.
  static func read(_ source: SourceText) -> (node: PlanNode?, diagnostics: [Diagnostic]) {
    if source.text.utf8.count > byteLimit {
      let span = SourceSpan(source: source, line: 1, column: 1, length: 1)
      return (
        nil,
        [.error("plan-too-large", at: span, ["limit": .number(Double(byteLimit), decimals: 0)])]
      )
    }
    var reader = YAMLReader(source)
    let node = reader.root()
    return (node, reader.diagnostics)
  }

  mutating func report(
    _ slug: String, _ range: Range<Int>, _ arguments: [String: Argument] = [:]
  ) {
    diagnostics.append(.error(slug, at: index.span(range), arguments))
  }

  private mutating func root() -> PlanNode? {
    guard hasOnlyPrintableCharacters() else { return nil }
    var duplicates = 0
    while true {
      do {
        let parser = try Parser(
          yaml: shield.text, resolver: .basic, constructor: Constructor([:], [:], [:]),
          encoding: .utf8)
        guard let node = try parser.singleRoot() else { return nil }
        return convert(node, depth: 0)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let offset = keyOffset(context.mark)
        duplicates += 1
        let isWorthIt =
          duplicates <= Self.duplicateLimit
          && duplicates * index.scalars.count <= Self.rereadLimit
        if let offset, isWorthIt {
          shield.exchange(at: offset)
          continue
        }
        let start = index.offset(line: context.mark.line, column: context.mark.column)
        report(
          "duplicate-key", start..<index.endOfLine(from: start),
          ["key": .text(shield.restored(names.first ?? ""))])
        return nil
      } catch let error as YamlError {
        report(error)
        return nil
      } catch {
        report("yaml-syntax", 0..<0, ["problem": "\(error)"])
        return nil
      }
    }
  }

  /// Where the first letter of a key stands that may be exchanged; nil for keys that are no words.
  private func keyOffset(_ mark: Mark) -> Int? {
    var offset = index.offset(line: mark.line, column: mark.column)
    guard offset < shield.scalars.count else { return nil }
    if shield.scalars[offset] == "\"" || shield.scalars[offset] == "'" { offset += 1 }
    guard offset < shield.scalars.count else { return nil }
    let scalar = shield.scalars[offset]
    let isWord =
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
      || scalar == "<" || scalar == "." || scalar == "+" || scalar.value >= 0xF0000
    return isWord ? offset : nil
  }

  private mutating func hasOnlyPrintableCharacters() -> Bool {
    var isClean = true
    for (offset, scalar) in index.scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD,
        0x10000...0x10FFFF:
        continue
      default:
        isClean = false
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        report("yaml-character", offset..<(offset + 1), ["code": .text("U+\(padded)")])
        if diagnostics.count >= 20 { return false }
      }
    }
    return isClean
  }
}
