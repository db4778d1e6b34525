/// Φ and φ together, from short polynomials two at a time: the inner loop of ``MixtureQuantiles``.
///
/// The line from -9 to 9 is cut into cells of 1/64 about its multiples, each with a cubic: the Taylor
/// polynomial of Φ of degree 5, economised by Chebyshev polynomials (C. Lanczos, Applied Analysis,
/// 1956, VII.4), which leaves an eighth of the error of cutting it off. Absolute error of Φ below
/// 3e-11, of φ below 5e-8, over the whole line. A cell is half a line of the processor's cache.
enum NormalCells {
  static let cellsPerUnit = 64.0
  /// The cells on either side of the middle one.
  static let reach = 576
  /// Coefficients a cell, from the constant upwards, in units of the cell's width.
  static let stride = 4

  static let coefficients: [Double] = {
    var table = [Double](repeating: 0, count: (2 * reach + 1) * stride)
    for cell in -reach...reach {
      let z = Double(cell) / cellsPerUnit
      // d^k Φ/dz^k = (-1)^(k-1) He_(k-1)(z) φ(z)
      let step = 1 / cellsPerUnit
      let first = StandardNormal.density(z) * step
      let second = first * step / 2 * -z
      let third = first * step * step / 6 * (z * z - 1)
      let fourth = first * step * step * step / 24 * -z * (z * z - 3)
      let fifth = first * step * step * step * step / 120 * (z * z * (z * z - 6) + 3)
      // Between -½ and ½, d⁴ is d²/4 - 1/128 and d⁵ is 5d³/16 - 5d/256, but for T₄(2d)/128 and
      // T₅(2d)/512.
      let place = (cell + reach) * stride
      table[place] = StandardNormal.cumulative(z) - fourth / 128
      table[place + 1] = first - fifth * 5 / 256
      table[place + 2] = second + fourth / 4
      table[place + 3] = third + fifth * 5 / 16
    }
    return table
  }()

  /// Φ and its derivative at two places between `-reach` and `reach`, all in widths of a cell.
  ///
  /// The cell is rounded to by adding 1.5 · 2⁵², whose last digits then are its number: no
  /// conversion, no branch.
  @inline(__always)
  static func evaluate(
    _ place: SIMD2<Double>, _ table: UnsafePointer<Double>
  ) -> (cumulative: SIMD2<Double>, density: SIMD2<Double>) {
    let magic = SIMD2<Double>(repeating: 0x1.8p52 + Double(reach))
    let shifted = place + magic
    let d = place - (shifted - magic)
    let one = Cell(Int(truncatingIfNeeded: shifted[0].bitPattern & 0x7FF), d[0], table)
    let two = Cell(Int(truncatingIfNeeded: shifted[1].bitPattern & 0x7FF), d[1], table)
    let even = SIMD2(one.folded[0], two.folded[0])
    let odd = SIMD2(one.folded[1], two.folded[1])
    let bend = SIMD2(one.once[0], two.once[0]) + SIMD2(one.twice[1], two.twice[1])
    // c₀ + c₂d² + d (c₁ + c₃d²) and its derivative c₁ + c₃d² + 2 (c₂d + c₃d²).
    return (even + d * odd, odd + 2 * bend)
  }

  /// A cubic at d, its terms side by side.
  private struct Cell {
    /// c₂d, c₃d
    let once: SIMD2<Double>
    /// c₂d², c₃d²
    let twice: SIMD2<Double>
    /// c₀ + c₂d², c₁ + c₃d²
    let folded: SIMD2<Double>

    @inline(__always)
    init(_ cell: Int, _ d: Double, _ table: UnsafePointer<Double>) {
      let start = UnsafeRawPointer(table + cell &* NormalCells.stride)
      once = d * start.loadUnaligned(fromByteOffset: 16, as: SIMD2<Double>.self)
      twice = d * once
      folded = start.loadUnaligned(as: SIMD2<Double>.self) + twice
    }
  }
}
