import Forecasting

/// The rows of one series so far.
struct SeriesAccumulator: Sendable {
  struct Figure: Sendable {
    let year: Year
    let value: Double
    let line: Int
  }

  let id: [UInt8]
  let line: Int
  var area: String?
  var indicator: String?
  var lower: Double?
  var upper: Double?
  var better: Direction?
  var counted: Counting?
  /// Whether something of it is an error, so that it is not handed out.
  var isBroken = false
  private(set) var figures: [Figure] = []
  private(set) var leftOut = 0
  /// Whether figures were found in the order of their years, each year once.
  private var isSorted = true
  private var latest: Year?

  /// Years before the last that a forecast still looks at.
  static let reach = 60

  init(id: [UInt8], line: Int) {
    self.id = id
    self.line = line
  }

  /// Whether these are the bytes of its name.
  func isNamed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == id.count else { return false }
    return id.withUnsafeBufferPointer { id in
      // The ends of names differ more often than their beginnings.
      for place in id.indices.reversed() where id[place] != bytes[place] { return false }
      return true
    }
  }

  mutating func append(_ year: Year, _ value: Double, line: Int) {
    if let last = figures.last, last.year >= year { isSorted = false }
    latest = max(latest ?? year, year)
    figures.append(Figure(year: year, value: value, line: line))
    // A series of endless length keeps its last years only.
    if figures.count >= 4096 { prune() }
  }

  private mutating func prune() {
    guard let latest else { return }
    let before = figures.count
    figures.removeAll { $0.year.distance(to: latest) > Self.reach }
    leftOut += before - figures.count
  }

  /// Sorts and leaves out what is too old; gives the first year that has two figures.
  mutating func settle() -> (first: Figure, second: Figure)? {
    if !isSorted {
      figures = figures.enumerated()
        .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }
        .map(\.element)
    }
    prune()
    for (first, second) in zip(figures, figures.dropFirst()) where first.year == second.year {
      return (first, second)
    }
    return nil
  }

  /// Whether so many figures stand for the kept years that some year must have two.
  var isCrowded: Bool { figures.count >= 4096 - 1 }

  /// Keeps the first figure of each year, once the others have been reported.
  mutating func dropRepeated() {
    var years: Set<Year> = []
    figures.removeAll { !years.insert($0.year).inserted }
  }
}
