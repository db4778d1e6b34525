import RealModule

extension NonlinearProblem {
  /// A settled place after a few more Gauss-Newton steps to the last digits: each is a linear
  /// problem, refined with residuals in twice the precision like any ``LeastSquaresProblem``.
  ///
  /// Where the curve comes so near to the data that its own rounding is part of what it misses them
  /// by, the steps are those of averaged residuals.
  func polished(_ settled: NonlinearState, _ workspace: Workspace) -> NonlinearState {
    let near = Double.sqrt(settled.sumOfSquares) < 1e-3 * responseSize
    var best = near ? averaged(settled) : settled
    var last = Double.infinity
    for _ in 0..<4 {
      guard let step = try? Linearisation(best, workspace).step else { break }
      let size = zip(step, best.parameters).reduce(0.0) {
        $1.0 == 0 ? $0 : max($0, ($1.0 / $1.1).magnitude)
      }
      guard size < last / 2, size > .ulpOfOne,
        let next = try? state(zip(best.parameters, step).map { $0 + $1 })
      else { break }
      (best, last) = (near ? averaged(next) : next, size)
    }
    return best
  }

  /// The length of the weighted response.
  var responseSize: Double {
    Double.sqrt(
      response.indices.reduce(0) { $0 + (weights?[$1] ?? 1) * response[$1] * response[$1] })
  }

  /// The same place with residuals and derivatives that are nearly free of rounding.
  ///
  /// A curve in doubles is off by about the last digit of its largest term, by chance, and so are
  /// its derivatives. Here both are the means of those at 64 places b ± δ around it, |δ| < 2⁻⁴⁰ |b|:
  /// their means are those at b to 24 digits, the rounding is another each time, and an eighth of it
  /// is left. The places are always the same ones.
  func averaged(_ state: NonlinearState) -> NonlinearState {
    let pairs = 32
    var numbers = Scatter()
    let rows = points.indices.filter { (weights?[$0] ?? 1) > 0 }
    let roots = rows.map { row in weights.map { Double.sqrt($0[row]) } ?? 1 }
    let here = rows.map { model.evaluated(at: points[$0], state.parameters) }
    var residuals = state.residuals
    var elements = state.jacobian.elements
    for _ in 0..<pairs {
      for place in mirrored(state.parameters, &numbers) {
        for (index, row) in rows.enumerated() {
          let there = model.evaluated(at: points[row], place)
          let share = roots[index] / Double(2 * pairs)
          residuals[row] -= share * (there.value - here[index].value)
          for column in there.derivatives.indices {
            elements[row + column * points.count] +=
              share * (there.derivatives[column] - here[index].derivatives[column])
          }
        }
      }
    }
    let sum = residuals.reduce(0) { $0 + $1 * $1 }
    let jacobian = Matrix(
      rows: points.count, columns: state.parameters.count, elements: elements)
    guard sum.isFinite, jacobian.firstNonFinite == nil else { return state }
    return NonlinearState(
      parameters: state.parameters, residuals: residuals, jacobian: jacobian, sumOfSquares: sum)
  }

  /// Two places at exactly the same distance on both sides.
  private func mirrored(_ parameters: [Double], _ numbers: inout Scatter) -> [[Double]] {
    var (one, other) = (parameters, parameters)
    for (index, value) in parameters.enumerated() {
      let number = numbers.next()
      // Outwards first: what that rounds to is representable inwards too.
      let outside = value * (1 + 0x1p-40 * number.magnitude)
      let inside = value - (outside - value)
      (one[index], other[index]) = number > 0 ? (outside, inside) : (inside, outside)
    }
    return [one, other]
  }
}

/// Numbers between -1 and 1 without pattern, always the same ones (a 64-bit linear congruential
/// generator with Knuth's multiplier, its upper bits).
private struct Scatter {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(Int64(bitPattern: state) >> 11) * 0x1p-52
  }
}
