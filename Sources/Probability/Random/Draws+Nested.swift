extension Draws {
  /// The share of the variance that lies between groups, where draw i belongs to group i mod
  /// `groups`: of draws that were made by nesting, the part of the outer quantities.
  ///
  /// Var(E[X | group]) / Var(X) by the estimator of one-way random effects, which takes out what
  /// the draws inside a group add to the spread of the groups' means (S. R. Searle, G. Casella and
  /// C. E. McCulloch, "Variance Components", 1992, chapter 3); from 0 to 1.
  ///
  /// - Returns: nil without two groups of which one has two draws, where nothing varies, and where a
  ///   value is not finite.
  public func shareBetween(groups: Int) -> Double? {
    guard groups > 1, groups < count, values.allSatisfy(\.isFinite) else { return nil }
    // Sums, then means, of the groups.
    var sums = Array(repeating: 0.0, count: groups)
    let center = mean
    for (i, value) in values.enumerated() { sums[i % groups] += value - center }
    let n = Double(count)
    let sizes = (0..<groups).map { Double(count / groups + ($0 < count % groups ? 1 : 0)) }
    var between = 0.0
    var squares = 0.0
    for group in 0..<groups {
      sums[group] /= sizes[group]
      between += sizes[group] * sums[group] * sums[group]
      squares += sizes[group] * sizes[group]
    }
    var within = 0.0
    for (i, value) in values.enumerated() {
      let distance = value - center - sums[i % groups]
      within += distance * distance
    }
    let inner = within / (n - Double(groups))
    let size = (n - squares / n) / Double(groups - 1)
    let outer = max(0, (between / Double(groups - 1) - inner) / size)
    guard inner + outer > 0 else { return nil }
    return outer / (outer + inner)
  }
}
