import Diagnostics

/// A piece of a plan's YAML with its place: a text, a list or a mapping.
struct PlanNode: Sendable {
  enum Content: Sendable {
    /// A value as typed; `isQuoted` where quotes or a block say that it is text.
    case text(String, isQuoted: Bool)
    case list([PlanNode])
    /// Entries in the order as written, every key once.
    case mapping([PlanEntry])
    /// Something that has been reported already: nothing more is said about it.
    case reported
  }

  let content: Content
  let span: SourceSpan

  /// Whether nothing is written: `by:`, `by: ~`, `by: null`.
  var isEmpty: Bool {
    guard case .text(let text, isQuoted: false) = content else { return false }
    return text.isEmpty || text == "~" || text.lowercased() == "null"
  }

  var isReported: Bool {
    if case .reported = content { true } else { false }
  }

  /// The value as it is quoted in a message: `"abc"`, or the word for a list or a mapping.
  var found: Argument {
    switch content {
    case .text(let text, _): isEmpty ? .message(Message("word.nothing")) : "\"\(text)\""
    case .list: .message(Message("word.list"))
    case .mapping: .message(Message("word.mapping"))
    case .reported: .message(Message("word.nothing"))
    }
  }
}

/// One key of a mapping with its value.
struct PlanEntry: Sendable {
  let key: String
  let keySpan: SourceSpan
  let value: PlanNode
}
