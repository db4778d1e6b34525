import Diagnostics
import Yams

// What a node covers of its first line: the parser tells only where it starts.

extension YAMLReader {
  func extent(of node: Node) -> Range<Int> {
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
