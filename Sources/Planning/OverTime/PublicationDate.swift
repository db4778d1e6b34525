import Forecasting

/// When a figure was published: a year, a month or a day, as exact as it is known.
public struct PublicationDate: Sendable, Hashable {
  public let text: String
  private let parts: [Int]

  /// Nil unless it is `2024`, `2024-03` or `2024-03-15`.
  public init?(_ text: String) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(pieces.count),
      zip(pieces, [4, 2, 2]).allSatisfy({ piece, length in
        piece.utf8.count == length && piece.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    parts = pieces.compactMap { Int($0) }
    if parts.count > 1 {
      let asMonth = PartOfYear(value: 0, asOf: text, of: .init(parts[0]))
      guard asMonth != nil else { return nil }
    }
    self.text = text
  }

  /// Whether it is certain that this is the later one: `2024` is neither later nor earlier than
  /// `2024-03`.
  public func isLater(than other: PublicationDate) -> Bool {
    for (own, others) in zip(parts, other.parts) where own != others { return own > others }
    return false
  }
}
