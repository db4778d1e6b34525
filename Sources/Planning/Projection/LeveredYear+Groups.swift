extension LeveredYear {
  /// Years of worlds that are much alike put together: one of each group, with the group's share.
  ///
  /// Worlds of one kind (moved from the same year's path) are put in the order of their medians and
  /// cut into groups of equal size, each represented by its middle. Few different worlds stay as
  /// they are, and so do fixed figures, each of which is one comparison only.
  static func groups(
    _ worlds: [LeveredYear], most: Int, median: (LeveredYear) -> Double
  ) -> [(share: Double, year: LeveredYear)] {
    struct Entry {
      let year: LeveredYear
      var count: Int
      let key: [Double]
    }
    var places: [LeveredYear: Int] = [:]
    var entries: [Entry] = []
    for year in worlds {
      if let place = places[year] {
        entries[place].count += 1
      } else {
        places[year] = entries.count
        let term = year.terms.first
        entries.append(
          Entry(
            year: year, count: 1,
            key: [
              year.isAssumed ? 0 : 1, Double(term?.step ?? -1), year.clipped(median(year)),
              year.offset, term?.weight ?? 0, term?.shift ?? 0, year.lower, year.upper,
            ]))
      }
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    let total = Double(worlds.count)
    guard entries.count > most else { return entries.map { (Double($0.count) / total, $0.year) } }
    var result: [(Double, LeveredYear)] = []
    var rest = entries[...]
    while let first = rest.first {
      let kind = rest.prefix { $0.key[0] == first.key[0] && $0.key[1] == first.key[1] }
      rest = rest.dropFirst(kind.count)
      if first.year.isAssumed, first.year.terms.isEmpty {
        result += kind.map { (Double($0.count) / total, $0.year) }
        continue
      }
      let members = kind.flatMap { Array(repeating: $0.year, count: $0.count) }
      let parts = min(members.count, max(1, Int((Double(most * members.count) / total).rounded())))
      for part in 0..<parts {
        let start = part * members.count / parts
        let end = (part + 1) * members.count / parts
        result.append((Double(end - start) / total, members[(start + end - 1) / 2]))
      }
    }
    return result
  }
}
