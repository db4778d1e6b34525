extension Array where Element == Double {
  /// The values with those of the given ranks where sorting would put them; the others lie anywhere
  /// between. Ranks rise and lie within the array; no value is NaN.
  ///
  /// Quickselect (C. A. R. Hoare, "Algorithm 65: FIND", 1961) on the middle rank, then on either
  /// side of it: n log(ranks) comparisons instead of n log n.
  func withRanks(_ ranks: [Int]) -> [Double] {
    var result = self
    result.withUnsafeMutableBufferPointer { values in
      place(ranks[...], in: values, from: 0, through: values.count - 1)
    }
    return result
  }

  private func place(
    _ ranks: ArraySlice<Int>, in values: UnsafeMutableBufferPointer<Double>, from first: Int,
    through last: Int
  ) {
    guard !ranks.isEmpty, first < last else { return }
    let middle = ranks.startIndex + ranks.count / 2
    let rank = ranks[middle]
    select(rank, in: values, from: first, through: last)
    place(ranks[..<middle], in: values, from: first, through: rank - 1)
    place(ranks[(middle + 1)...], in: values, from: rank + 1, through: last)
  }

  /// Puts the value of a rank into its place, smaller ones before it and larger ones after it.
  private func select(
    _ rank: Int, in values: UnsafeMutableBufferPointer<Double>, from first: Int, through last: Int
  ) {
    var first = first
    var last = last
    var rounds = 0
    while last - first > 16 {
      rounds += 1
      // Unlucky pivots again and again: sorting the rest bounds the time.
      guard rounds < 64 else { break }
      let pivot = median(values[first], values[first + (last - first) / 2], values[last])
      var i = first
      var j = last
      // Stops at equal values, so that many draws at a bound split evenly.
      while i <= j {
        while values[i] < pivot { i += 1 }
        while values[j] > pivot { j -= 1 }
        if i <= j {
          values.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if rank <= j {
        last = j
      } else if rank >= i {
        first = i
      } else {
        return
      }
    }
    var rest = values[first...last]
    rest.sort()
  }

  private func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
  }
}
