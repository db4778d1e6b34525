/// The word that was probably meant, for "did you mean".
public enum Suggestion {
  /// The candidate closest to a word; nil where none is close.
  ///
  /// Case, spaces, hyphens and underscores do not count, and composed and decomposed letters are
  /// equal. Beyond that at most a third of the longer word's letters may differ: letters left out,
  /// put in, replaced, or two neighbours swapped (Damerau-Levenshtein distance, restricted). Of
  /// equally close candidates the first wins. Where none is close, the only candidate that starts
  /// with the word is suggested (`low` for `lower`), from three letters on. Words of more than 80
  /// letters have no suggestion. A candidate equal to the word is never suggested.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let letters = folded(candidate)
      let allowed = min(best.map { $0.distance - 1 } ?? .max, max(wanted.count, letters.count) / 3)
      guard allowed >= 0, abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      if distance <= allowed { best = (candidate, distance) }
    }
    if let best { return best.candidate }
    guard wanted.count >= 3 else { return nil }
    let longer = candidates.filter { $0 != word && folded($0).starts(with: wanted) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// Whether two names differ by so little that one is a slip of the other: at most a letter
  /// replaced, or two put in or left out, of names of four letters or more.
  ///
  /// Stricter than ``closest(to:among:)``: for places where an unknown name may be meant.
  public static func isSlip(_ name: String, of other: String) -> Bool {
    max(name.count, other.count) >= 4 && name.difference(from: other).count <= 2
  }

  private static func folded(_ word: String) -> [Character] {
    word.prefix(200).lowercased().filter { !" -_\u{A0}".contains($0) }
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
