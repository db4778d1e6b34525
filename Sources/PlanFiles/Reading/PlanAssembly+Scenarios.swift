import Diagnostics
import Foundation
import OrderedCollections
import Planning

// The scenarios of a plan: those that it writes itself, and those in files beside it.

extension PlanAssembly {
  /// What makes a YAML file beside the plan a scenario of it.
  private static let scenarioMarks = ["why", "levers", "extends", "targets"]

  mutating func scenarios(
    _ fields: Fields, siblings: [String]
  ) -> OrderedDictionary<String, Scenario> {
    var sources: [ScenarioSource] = []
    if let node = fields["scenarios"] { sources = walk.inlineScenarios(node) }
    for path in siblings {
      if let source = scenarioFile(path) { sources.append(source) }
    }
    return walk.readScenarios(sources)
  }

  /// The scenario in a file beside the plan; nil for other YAML files.
  private mutating func scenarioFile(_ path: String) -> ScenarioSource? {
    guard
      case .bytes(let bytes) = InputFile.read(
        paths.absolute(path), limit: YAMLReader.byteLimit), paths.allows(path)
    else { return nil }
    // Stored as UTF-16, it would show none of its keys and be left alone as somebody else's.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      _ = decoded(bytes, name: path)
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let keys = text.split(whereSeparator: \.isNewline).compactMap { line in
      line.first.map { !$0.isWhitespace } == true
        ? line.prefix { $0 != ":" && $0 != " " } : nil
    }
    guard keys.contains(where: { Self.scenarioMarks.contains(String($0)) }),
      !keys.contains("indicators"), !keys.contains("version"),
      let source = decoded(bytes, name: path)
    else { return nil }
    let (node, diagnostics) = YAMLReader.read(source)
    walk.bag.append(contentsOf: diagnostics)
    guard let node else { return nil }
    let id = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let start = SourceSpan(source: source, line: 1, column: 1, length: 0)
    let entry = PlanEntry(key: id, keySpan: start, value: node)
    guard walk.isValidName(entry) else { return nil }
    return ScenarioSource(id: id, span: start, node: node)
  }
}
