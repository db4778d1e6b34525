extension Lean {
  /// One thing to lean on, as users write it: `--lean own,direction`.
  public enum Word: String, Sendable, Hashable, CaseIterable {
    case own, direction, reference, borrow

    /// The word as a choice.
    public var lean: Lean {
      switch self {
      case .own: .own
      case .direction: .direction
      case .reference: .reference
      case .borrow: .borrow
      }
    }
  }

  /// What these words allow; said twice is said once.
  public init(_ words: some Sequence<Word>) {
    self = words.reduce(into: []) { $0.insert($1.lean) }
  }

  /// Its words, in the order in which they are usually written.
  public var words: [Word] { Word.allCases.filter { contains($0.lean) } }
}
