import Diagnostics

/// The entries of one mapping whose keys are known beforehand.
struct Fields {
  /// The place that stands for the whole: the key that introduces it, or its first key.
  let owner: SourceSpan
  private let entries: [String: PlanEntry]
  /// Whether a comma cut a number in two: what stands before it means nothing.
  let hasSplitNumber: Bool
  /// Keys that unknown ones were probably meant to be: they are not reported as missing as well.
  private let meant: Set<String>

  init(
    owner: SourceSpan, entries: [PlanEntry], meant: Set<String> = [], hasSplitNumber: Bool = false
  ) {
    self.owner = owner
    self.meant = meant
    self.hasSplitNumber = hasSplitNumber
    // Keys are unique: the YAML reader has reported the others.
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The value of a key; nil where it is not written or has been reported.
  subscript(key: String) -> PlanNode? {
    guard let value = entries[key]?.value, !value.isReported else { return nil }
    return value
  }

  var isEmpty: Bool { entries.isEmpty }

  func contains(_ key: String) -> Bool { entries[key] != nil }

  /// Whether a key is neither written nor mistyped.
  func lacks(_ key: String) -> Bool { !contains(key) && !meant.contains(key) }

  /// Whether none of the keys is written, not even mistyped.
  func lacksAll(_ keys: [String]) -> Bool { keys.allSatisfy(lacks) }

  func keySpan(_ key: String) -> SourceSpan? { entries[key]?.keySpan }

  /// From the key to the end of its value, where both stand on one line; else the key.
  func span(_ key: String) -> SourceSpan? {
    guard let entry = entries[key] else { return nil }
    let end = entry.value.span.end
    guard end.line == entry.keySpan.start.line else { return entry.keySpan }
    return SourceSpan(source: entry.keySpan.source, start: entry.keySpan.start, end: end)
  }
}
