/// A series cut at an origin: the figures up to it, and those that came after.
///
/// It holds the years up to the last of its future and no others, so that nothing learnt from it
/// can know more.
struct LearningWindow: Sendable {
  /// What windows are ordered by: sums are then taken in one order, whatever that of the files.
  struct Key: Sendable, Hashable, Comparable {
    let group: String
    let id: String
    let origin: Year

    static func < (a: Key, b: Key) -> Bool {
      (a.group, a.id, a.origin) < (b.group, b.id, b.origin)
    }
  }

  let key: Key
  /// The figures up to the origin, the last one standing at it.
  let past: [YearlyObservation]
  /// The values of the years after the origin, without a gap; at least one.
  let future: [Double]
  let context: SeriesContext

  /// Whether it is of a share.
  var isShare: Bool { context.bounds.upper != nil }

  /// The columns of a table that learn from it.
  enum Columns: String {
    case any, register
  }

  /// The same window, from which the columns of all figures or those of registers learn.
  func learnt(as columns: Columns) -> LearningWindow {
    LearningWindow(
      self, group: "\(key.group)/\(columns.rawValue)", bounds: context.bounds,
      counted: columns == .register ? .register : nil)
  }

  /// The same window as that of an amount, without an upper bound.
  var asAmount: LearningWindow {
    LearningWindow(
      self, group: "\(key.group)/amount",
      bounds: context.bounds.lower.map { Bounds(lower: $0) } ?? .none, counted: context.counted)
  }

  private init(_ window: LearningWindow, group: String, bounds: Bounds, counted: Counting?) {
    key = Key(group: group, id: window.key.id, origin: window.key.origin)
    past = window.past
    future = window.future
    context = SeriesContext(bounds: bounds, better: window.context.better, counted: counted)
  }

  /// The window of the last `count` figures up to the `end`-th and of at most `horizon` years
  /// after it, none later than `latest`; nil where the year after the origin is not known.
  ///
  /// Traps unless the series has a figure at `end`.
  init?(
    _ figures: [YearlyObservation], end: Int, count: Int, horizon: Int, latest: Year? = nil,
    id: String, group: String, context: SeriesContext
  ) {
    let origin = figures[end].year
    var future: [Double] = []
    for figure in figures[(end + 1)...].prefix(horizon) {
      guard figure.year == origin.advanced(by: future.count + 1) else { break }
      if let latest, figure.year > latest { break }
      future.append(figure.value)
    }
    guard !future.isEmpty else { return nil }
    key = Key(group: group, id: id, origin: origin)
    past = Array(figures[max(0, end + 1 - count)...end])
    self.future = future
    self.context = context
  }
}
