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

  /// (Φ(z), φ(z)); NaN is taken as the lower end.
  @inline(__always)
  static func evaluate(_ z: Double, _ table: UnsafePointer<Double>) -> (
    cumulative: Double, density: Double
  ) {
    guard z > -limit else { return (0, 0) }
    guard z < limit else { return (1, 0) }
    let position = (z + limit) * cellsPerUnit
    let cell = Int(position)
    // The distance to the cell's middle from z itself: z + 9 above has lost its last digits.
    let d = z * cellsPerUnit - (Double(cell) - limit * cellsPerUnit + 0.5)
    let c = table + cell * stride
    let d2 = d * d
    let even = c[0] + d2 * (c[2] + d2 * (c[4] + d2 * (c[6] + d2 * c[8])))
    let odd = c[1] + d2 * (c[3] + d2 * (c[5] + d2 * (c[7] + d2 * c[9])))
    let evenSlope = 2 * c[2] + d2 * (4 * c[4] + d2 * (6 * c[6] + d2 * (8 * c[8])))
    let oddSlope = c[1] + d2 * (3 * c[3] + d2 * (5 * c[5] + d2 * (7 * c[7] + d2 * (9 * c[9]))))
    return (even + d * odd, (oddSlope + d * evenSlope) * cellsPerUnit)
  }
}
