import Diagnostics
import Yams

// The parser's errors in words that say what to do.

extension YAMLReader {
  mutating func report(_ error: YamlError) {
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
