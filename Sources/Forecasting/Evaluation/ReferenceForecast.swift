/// A simple forecast that a trend has to beat.
public enum ReferenceForecast: String, Sendable, Hashable, CaseIterable {
  /// The last figure stays.
  case noChange = "no-change"
  /// From the last figure on, the mean yearly change since the first.
  case drift
  /// The straight line of least squares through all figures.
  case line

  /// Its value some years after the last of the known figures, kept within the bounds.
  ///
  /// From one figure all three are that figure. Traps without a figure; they come in the order of
  /// their years.
  package func value(after known: [YearlyObservation], step: Int, bounds: Bounds) -> Double {
    guard let first = known.first, let last = known.last else {
      preconditionFailure("a reference forecast needs a figure")
    }
    let ahead = Double(step)
    guard known.count > 1 else { return bounds.clamp(last.value) }
    switch self {
    case .noChange: return bounds.clamp(last.value)
    case .drift:
      let years = Double(first.year.distance(to: last.year))
      return bounds.clamp(last.value + ahead * (last.value - first.value) / years)
    case .line:
      // Years before the last and values less the last: small numbers lose no digits.
      let count = Double(known.count)
      let x = known.map { -Double($0.year.distance(to: last.year)) }
      let y = known.map { $0.value - last.value }
      let meanX = x.reduce(0, +) / count
      let meanY = y.reduce(0, +) / count
      var products = 0.0
      var squares = 0.0
      for (x, y) in zip(x, y) {
        products += (x - meanX) * (y - meanY)
        squares += (x - meanX) * (x - meanX)
      }
      return bounds.clamp(last.value + meanY + products / squares * (ahead - meanX))
    }
  }
}
