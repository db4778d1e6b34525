import RealModule

/// Φ and φ together from a table of polynomials: the inner loop of a mixture's quantile.
///
/// The line from -9 to 9 is cut into cells of 1/16, each with the Taylor polynomial of degree 9
/// of Φ about its middle (a Hermite polynomial a term). Absolute error below 2e-16 over the whole
/// line, with neither exp nor division; φ, its derivative, to 1e-14. Below -9 Φ is taken as 0
/// (it is 1e-19), above 9 as 1. Small tails need `StandardNormal.cumulative`, which is right in
/// relative terms.
enum NormalTable {
  static let cellsPerUnit = 16.0
  static let limit = 9.0
  static let stride = 10

  /// `stride` coefficients a cell, from the constant upwards, in units of the cell's width.
  static let coefficients: [Double] = {
    let cells = Int(2 * limit * cellsPerUnit)
    var table: [Double] = []
    table.reserveCapacity(cells * stride)
    for cell in 0..<cells {
      let middle = (Double(cell) + 0.5) / cellsPerUnit - limit
      let width = 1 / cellsPerUnit
      table.append(StandardNormal.cumulative(middle))
      // d^k Φ/dx^k = (-1)^(k-1) He_(k-1)(x) φ(x), He_(n+1) = x He_n - n He_(n-1).
      var previous = 0.0
      var hermite = 1.0
      var scale = StandardNormal.density(middle)
      for k in 1..<stride {
        scale *= width / Double(k)
        table.append(scale * hermite)
        let next = -middle * hermite - Double(k - 1) * previous
        previous = hermite
        hermite = next
      }
    }
    return table
  }()

  /// Where z lies: the coefficients of its cell and the place in it, from -½ to ½.
  ///
  /// Beyond the table z is taken to its ends, and NaN to the lower one. The cell is rounded to by
  /// adding 1.5 · 2⁵², whose last digits then are its number: no conversion, no branch.
  @inline(__always)
  private static func locate(
    _ z: Double, _ table: UnsafePointer<Double>
  ) -> (cell: UnsafePointer<Double>, offset: Double) {
    let end = limit - 0x1p-30
    let low = z > -end ? z : -end
    let inside = low < end ? low : end
    let shifted = (inside + limit) * cellsPerUnit - 0.5 + 0x1.8p52
    let index = Int(truncatingIfNeeded: shifted.bitPattern & 0xFFF)
    // From z itself: z + 9 has lost its last digits.
    let middle = (shifted - 0x1.8p52) - (limit * cellsPerUnit - 0.5)
    return (table + index &* stride, inside * cellsPerUnit - middle)
  }

  /// (Φ(z), φ(z)).
  @inline(__always)
  static func evaluate(
    _ z: Double, _ table: UnsafePointer<Double>
  ) -> (cumulative: Double, density: Double) {
    let (c, d) = locate(z, table)
    let d2 = d * d
    let even = c[0] + d2 * (c[2] + d2 * (c[4] + d2 * (c[6] + d2 * c[8])))
    let odd = c[1] + d2 * (c[3] + d2 * (c[5] + d2 * (c[7] + d2 * c[9])))
    let evenSlope = 2 * c[2] + d2 * (4 * c[4] + d2 * (6 * c[6] + d2 * (8 * c[8])))
    let oddSlope = c[1] + d2 * (3 * c[3] + d2 * (5 * c[5] + d2 * (7 * c[7] + d2 * (9 * c[9]))))
    return (even + d * odd, (oddSlope + d * evenSlope) * cellsPerUnit)
  }

  /// (Φ(z), φ(z)) by the first four terms: to 3e-8 and 1e-5, good enough on the way to a root.
  @inline(__always)
  static func estimate(
    _ z: Double, _ table: UnsafePointer<Double>
  ) -> (cumulative: Double, density: Double) {
    let (c, d) = locate(z, table)
    let cubic = d * c[3]
    return (
      c[0] + d * (c[1] + d * (c[2] + cubic)), (c[1] + d * (2 * c[2] + 3 * cubic)) * cellsPerUnit
    )
  }
}
