import Diagnostics

/// The text as the YAML parser gets it: scalar for scalar as long, with some scalars exchanged for
/// private ones that mean nothing to the parser.
///
/// - `*`, so that no alias is ever followed: aliases of aliases can grow without bound. A plain value
///   that begins with the private scalar was an alias.
/// - U+0085, U+2028 and U+2029, which the parser takes for line ends and editors do not.
/// - The first letter of a key that stands twice, so that the parser accepts the text and both
///   places can be told.
struct YAMLShield {
  private(set) var scalars: [Unicode.Scalar]
  private var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var next: UInt32 = 0xF0000
  private let taken: Set<Unicode.Scalar>

  /// What stands for `*`.
  private(set) var star: Unicode.Scalar = "*"

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    taken = Set(scalars.lazy.filter { $0.value >= 0xF0000 })
    star = fresh(for: "*")
    var exchanged: [Unicode.Scalar: Unicode.Scalar] = ["*": star]
    for lineEnd: Unicode.Scalar in ["\u{85}", "\u{2028}", "\u{2029}"]
    where scalars.contains(lineEnd) {
      exchanged[lineEnd] = fresh(for: lineEnd)
    }
    for index in self.scalars.indices {
      if let other = exchanged[self.scalars[index]] { self.scalars[index] = other }
    }
  }

  private mutating func fresh(for original: Unicode.Scalar) -> Unicode.Scalar {
    while true {
      // Planes 15 and 16 hold 131,068 private scalars; a text uses up a few of them.
      guard let scalar = Unicode.Scalar(next) else { return "\u{FFFD}" }
      next += 1
      if !taken.contains(scalar) {
        originals[scalar] = original
        return scalar
      }
    }
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Makes the key that starts at an offset different from every other.
  mutating func exchange(at offset: Int) {
    let original = originals[scalars[offset]] ?? scalars[offset]
    scalars[offset] = fresh(for: original)
  }

  /// A value of the parser as the user typed it.
  func restored(_ value: String) -> String {
    guard value.unicodeScalars.contains(where: { originals[$0] != nil }) else { return value }
    var view = String.UnicodeScalarView()
    for scalar in value.unicodeScalars { view.append(originals[scalar] ?? scalar) }
    return String(view)
  }
}
