/// A series as a word of bars: `█▁╎▂▂`, what is projected behind `╎`, a new definition behind `/`.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Bars from the smallest to the largest of all values; missing years (nil) are blanks, and all
  /// bars are middle ones where nothing changes.
  /// A new definition starts at the observed value numbered `start`.
  static func of(observed: [Double?], projected: [Double], breakBefore start: Int? = nil) -> String
  {
    let values = observed.compactMap { $0 } + projected
    guard let low = values.min(), let high = values.max() else { return "" }
    func bar(_ value: Double?) -> Character {
      guard let value else { return " " }
      guard low < high else { return "▄" }
      let share = (value - low) / (high - low)
      return share.isFinite ? bars[Int((share * 7).rounded())] : "▄"
    }
    let ahead = projected.isEmpty ? "" : "╎" + String(projected.map(bar))
    let start = max(start ?? 0, 0)
    let older = start > 0 ? String(observed.prefix(start).map(bar)) + "/" : ""
    return older + String(observed.dropFirst(start).map(bar)) + ahead
  }
}
