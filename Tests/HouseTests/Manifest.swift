/// What `Package.swift` declares of its targets, read as text.
struct Manifest {
  struct Target: Equatable {
    let kind: String
    let name: String
    let dependencies: [String]
    let hasSettings: Bool
  }

  let targets: [Target]

  init(_ source: String) {
    let products = Dictionary(
      source.matches(of: #/let (\w+): Target\.Dependency = \.product\(\s*name: "(\w+)"/#)
        .map { (String($0.output.1), String($0.output.2)) }
        + source.matches(of: #/let (\w+): Target\.Dependency = \.target\(\s*name: "(\w+)"/#)
        .map { (String($0.output.1), String($0.output.2)) },
      uniquingKeysWith: { first, _ in first })

    // What stands before the package are names for dependencies, which look like targets.
    let package = source.firstRange(of: "let package = ")?.lowerBound ?? source.startIndex
    let heads = source[package...].matches(
      of: #/\.(systemLibrary|target|executableTarget|testTarget)\(/#)
    targets = heads.compactMap { head in
      let body = Self.parenthesised(source[head.range.upperBound...])
      guard let name = body.firstMatch(of: #/name: "(\w+)"/#) else { return nil }
      let list = body.firstMatch(of: #/dependencies: \[([^\]]*)\]/#)?.output.1 ?? ""
      return Target(
        kind: String(head.output.1), name: String(name.output.1),
        dependencies: list.split(separator: ",")
          .map { $0.trimmingPrefix(while: \.isWhitespace) }
          .map { String($0.prefix { !$0.isWhitespace }) }
          .filter { !$0.isEmpty }
          .map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : products[$0] ?? $0 },
        hasSettings: body.contains("swiftSettings: settings"))
    }
  }

  /// The text up to the bracket that closes the one just opened.
  private static func parenthesised(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }
}
