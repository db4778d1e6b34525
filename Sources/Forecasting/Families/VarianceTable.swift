import Probability
import RealModule

/// √(ν/χ²) as a function of a standard normal number: what a draw of the residual variance
/// stretches a path by.
///
/// The quantiles of χ² at Φ(z) are found at 261 places z; between them ln √(ν/χ²) is the cubic with
/// the same values and slopes, within 1e-7 of the exact one. A path needs one value, and a quantile
/// costs thirty times as much.
struct VarianceTable: Sendable {
  private let degreesOfFreedom: Double
  private let values: [Double]
  private let slopes: [Double]

  /// No even coordinate of 32 binary digits lies further out than 6.34.
  private static let reach = 6.5
  private static let perUnit = 20.0

  init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    let chiSquared = ChiSquared(degreesOfFreedom: degreesOfFreedom)
    let places = 0...Int(2 * VarianceTable.reach * VarianceTable.perUnit)
    var values: [Double] = []
    var slopes: [Double] = []
    let normal = Normal(mean: 0, standardDeviation: 1)
    for place in places {
      let z = Double(place) / VarianceTable.perUnit - VarianceTable.reach
      let x = chiSquared.quantile(normal.cumulative(z))
      values.append(0.5 * Double.log(degreesOfFreedom / x))
      // dx/dz = φ(z)/f(x), and the function is -½ ln x.
      slopes.append(
        -0.5 * normal.density(z) / (chiSquared.density(x) * x) / VarianceTable.perUnit)
    }
    self.values = values
    self.slopes = slopes
  }

  /// √(ν/χ²) where χ² lies as far out in its distribution as z in the normal one.
  func stretch(_ z: Double) -> Double {
    let place = (z + VarianceTable.reach) * VarianceTable.perUnit
    let index = min(max(Int(place), 0), values.count - 2)
    let t = min(max(place - Double(index), 0), 1)
    let (a, b) = (values[index], values[index + 1])
    let (p, q) = (slopes[index], slopes[index + 1])
    // Hermite's cubic.
    let rise = b - a
    let value = a + t * (p + t * ((3 * rise - 2 * p - q) + t * (p + q - 2 * rise)))
    return Double.exp(value)
  }
}
