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

  private let index: LineIndex
  private var shield: YAMLShield
  private(set) var diagnostics: [Diagnostic] = []

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

  private mutating func report(
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

// MARK: - Nodes

extension YAMLReader {
  private mutating func convert(_ node: Node, depth: Int) -> PlanNode {
    let range = extent(of: node)
    let span = index.span(range)
    let reported = PlanNode(content: .reported, span: span)
    guard depth <= Self.depthLimit else {
      report("yaml-deep", range, ["limit": .number(Double(Self.depthLimit), decimals: 0)])
      return reported
    }
    if range.lowerBound < shield.scalars.count, !range.isEmpty {
      switch shield.scalars[range.lowerBound] {
      case "&":
        report("yaml-anchor", range, ["text": .text(text(range))])
        return reported
      case "!":
        report("yaml-tag", range, ["text": .text(text(range))])
        return reported
      default: break
      }
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      if !isQuoted, scalar.string.unicodeScalars.first == shield.star {
        report("yaml-alias", range, ["text": .text(shield.restored(scalar.string))])
        return reported
      }
      return PlanNode(
        content: .text(shield.restored(scalar.string), isQuoted: isQuoted), span: span)
    case .sequence(let sequence):
      var items: [PlanNode] = []
      for item in sequence { items.append(convert(item, depth: depth + 1)) }
      return PlanNode(content: .list(items), span: span)
    case .mapping(let mapping):
      return PlanNode(content: .mapping(entries(of: mapping, depth: depth)), span: span)
    case .alias:
      report("yaml-alias", range, ["text": .text(text(range))])
      return reported
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [PlanEntry] {
    var entries: [PlanEntry] = []
    var first: [String: SourceSpan] = [:]
    for (key, value) in mapping {
      let keyNode = convert(key, depth: depth + 1)
      switch keyNode.content {
      case .reported:
        continue
      case .list, .mapping:
        diagnostics.append(.error("yaml-key", at: keyNode.span, ["found": keyNode.found]))
        continue
      case .text(let name, let isQuoted):
        if name == "<<", !isQuoted {
          diagnostics.append(.error("yaml-merge", at: keyNode.span))
          continue
        }
        if let place = first[name] {
          diagnostics.append(
            .error(
              "duplicate-key", at: keyNode.span, ["key": .text(name), "first": .place(place)]))
          continue
        }
        first[name] = keyNode.span
        entries.append(
          PlanEntry(
            key: name, keySpan: keyNode.span, value: convert(value, depth: depth + 1)))
      }
    }
    return entries
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: index.scalars[range])
    return String(view)
  }
}

// MARK: - Extents

extension YAMLReader {
  /// What a node covers of its first line; the parser tells only where it starts.
  private func extent(of node: Node) -> Range<Int> {
    guard let mark = node.mark else { return 0..<0 }
    let start = index.offset(line: mark.line, column: mark.column)
    guard start < shield.scalars.count else { return start..<start }
    switch shield.scalars[start] {
    case "&", "!": return start..<wordEnd(from: start)
    case "[", "{":
      if case .scalar = node { break }
      return start..<bracketEnd(from: start)
    default: break
    }
    switch node {
    case .scalar(let scalar): return start..<end(of: scalar, from: start)
    case .mapping(let mapping):
      if let key = mapping.first?.key, key.mark?.line == mark.line { return extent(of: key) }
      return start..<index.endOfLine(from: start)
    case .sequence, .alias: return start..<index.endOfLine(from: start)
    }
  }

  private func end(of scalar: Node.Scalar, from start: Int) -> Int {
    let all = shield.scalars
    switch scalar.style {
    case .doubleQuoted, .singleQuoted: return quoteEnd(from: start)
    case .literal, .folded: return index.endOfLine(from: start)
    case .plain, .any:
      var end = start
      for scalar in scalar.string.unicodeScalars {
        guard end < all.count, all[end] == scalar else { return index.endOfLine(from: start) }
        end += 1
      }
      return end
    }
  }

  private func wordEnd(from start: Int) -> Int {
    let limit = index.endOfLine(from: start)
    var end = start
    while end < limit, shield.scalars[end] != " ", shield.scalars[end] != "\t",
      shield.scalars[end] != ","
    { end += 1 }
    return end
  }

  /// Past the closing quote, or the end of the line.
  private func quoteEnd(from start: Int) -> Int {
    let limit = index.endOfLine(from: start)
    guard start < limit else { return start }
    let quote = shield.scalars[start]
    var end = start + 1
    while end < limit {
      if quote == "\"", shield.scalars[end] == "\\" {
        end += 2
        continue
      }
      if shield.scalars[end] == quote {
        if quote == "'", end + 1 < limit, shield.scalars[end + 1] == "'" {
          end += 2
          continue
        }
        return end + 1
      }
      end += 1
    }
    return limit
  }

  /// Past the bracket that closes the one at `start`, or the end of the line.
  private func bracketEnd(from start: Int) -> Int {
    let limit = index.endOfLine(from: start)
    var depth = 0
    var end = start
    while end < limit {
      switch shield.scalars[end] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return end + 1 }
      case "\"", "'":
        // A quote inside a word, as in "don't", opens nothing.
        let before = end > start ? shield.scalars[end - 1] : " "
        if " [{,:".unicodeScalars.contains(before) {
          end = quoteEnd(from: end)
          continue
        }
      default: break
      }
      end += 1
    }
    return limit
  }
}

// MARK: - Syntax errors

extension YAMLReader {
  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      report(problem: problem, at: mark, context: context)
    default:
      report("yaml-syntax", 0..<min(1, index.scalars.count), ["problem": .text("\(error)")])
    }
  }

  private mutating func report(problem: String, at mark: Mark, context: YamlError.Context?) {
    let start = index.offset(line: mark.line, column: mark.column)
    let letter = start < index.scalars.count ? index.scalars[start] : " "
    let range = start..<min(start + 1, max(start, index.endOfLine(from: start)))
    var arguments: [String: Argument] = [:]
    if let context {
      let opened = index.offset(line: context.mark.line, column: context.mark.column)
      arguments["opened"] = .place(index.span(opened..<opened))
    }
    arguments["letter"] = .text(String(Character(letter)))
    let quoting = context?.text.contains("quoted scalar") ?? false
    switch problem {
    case let text where text.hasPrefix("Maximum nesting level"):
      let limit = Double(Self.depthLimit)
      report("yaml-deep", range, ["limit": .number(limit, decimals: 0)])
    case let text where text.contains("another document"):
      report("yaml-documents", start..<index.endOfLine(from: start))
    case let text where text.contains("cannot start any token") && letter == "\t":
      report("yaml-tab", range)
    case let text where text.contains("cannot start any token"):
      report("yaml-start", range, arguments)
    case let text where text.contains("mapping values are not allowed"):
      report("yaml-colon", range)
    case let text where text.contains("',' or"):
      report("yaml-bracket", range, arguments)
    case let text where text.contains("end of stream") && quoting:
      if let context {
        let opened = index.offset(line: context.mark.line, column: context.mark.column)
        report("yaml-quote", opened..<min(opened + 1, index.scalars.count))
      } else {
        report("yaml-quote", range)
      }
    case let text where text.contains("escape"):
      report("yaml-escape", range)
    case let text where text.contains("could not find expected ':'"):
      // The parser sees it only when the next line begins: the line that lacks it is the context's.
      if let context {
        let opened = index.offset(line: context.mark.line, column: context.mark.column)
        report("yaml-no-colon", opened..<index.endOfLine(from: opened))
      } else {
        report("yaml-no-colon", range)
      }
    case let text
    where text.contains("did not find expected key")
      || text.contains("did not find expected '-' indicator"):
      report("yaml-indentation", range, arguments)
    default:
      arguments["problem"] = .text(problem)
      report("yaml-syntax", range, arguments)
    }
  }
}
