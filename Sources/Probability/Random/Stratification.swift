/// Shares draws out among the components of a mixture, as near to their weights as whole numbers
/// allow.
public enum Stratification {
  /// How many of `total` draws each component gets: `total` times its weight, rounded down or up,
  /// and `total` altogether.
  ///
  /// Systematic sampling: component k gets the whole numbers between the cumulative weights
  /// before and after it, times `total`, moved by `offset`. With an offset drawn evenly from
  /// 0..<1 every component gets its weight in the mean. Weights need not add up to 1. Traps where
  /// a weight is negative, all are 0, `total` is negative or `offset` outside 0..<1.
  public static func counts(
    weights: [Double], total: Int, offset: Double = 0.5
  ) -> [Int] {
    precondition(total >= 0, "a number of draws is at least 0")
    precondition(offset >= 0 && offset < 1, "the offset lies from 0 up to, not including, 1")
    let ends = cumulativeShares(of: weights)
    var before = 0
    return ends.indices.map { k in
      // The last weight that counts ends exactly at 1: all draws are given.
      let place = ends[k] == 1 ? total : Int(ends[k] * Double(total) + offset)
      let count = min(place, total) - before
      before += count
      return count
    }
  }

  /// The component of each draw: the one in whose stretch of the cumulative weights its uniform
  /// number falls.
  ///
  /// With an even coordinate (`QuasiUniforms.coordinate`) each component gets its weight times
  /// the number of draws, within a few, and the other coordinates stay even inside it. Components
  /// in a meaningful order, as by their means, make the paths smoother in the coordinate and
  /// estimates better. Weights need not add up to 1; a component of weight 0 is never chosen.
  public static func assignment(
    weights: [Double], coordinate: some Collection<Double>
  ) -> [Int] {
    let ends = cumulativeShares(of: weights)
    return coordinate.map { u in
      var low = 0
      var high = ends.count - 1
      while low < high {
        let middle = (low + high) / 2
        if u < ends[middle] { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// The weights added up from the first, in shares of the whole: 1 from the last positive one on.
  private static func cumulativeShares(of weights: [Double]) -> [Double] {
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight is at least 0")
    let total = weights.reduce(0, +)
    precondition(total > 0 && total.isFinite, "weights need one above 0")
    let last = weights.lastIndex { $0 > 0 } ?? 0
    var sum = 0.0
    return weights.indices.map { k in
      sum += weights[k]
      return k >= last ? 1 : min(sum / total, 1)
    }
  }
}
