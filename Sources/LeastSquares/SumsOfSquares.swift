/// The weighted sums of squares of a solution, in the system's units.
struct SumsOfSquares {
  /// Of the residuals of the observations, and of the priors.
  private(set) var residual: Double
  private(set) var prior: Double
  /// 1 - residual / centred and 1 - residual / total; nil where the divisor is 0.
  private(set) var rSquared: Double?
  private(set) var uncentredRSquared: Double?
  /// Of the leave-one-out residuals, and these themselves; nil where there is none.
  private(set) var leaveOneOut: Double?
  private(set) var leaveOneOutResiduals: [Double?]

  /// The least 1 - leverage at which leaving an observation out means anything.
  static let leastSlack = 1e-12

  init(_ system: LeastSquaresSystem, _ solution: LeastSquaresSolution) {
    let (n, rows) = (system.observations, system.rows)
    // √weight times a value, to 32 digits: sums of squares are reported to the last bit.
    func weighted(_ value: DoubleDouble, _ row: Int) -> DoubleDouble {
      system.rowScale.map { value * $0[row] } ?? value
    }
    func sum(_ range: Range<Int>, _ value: (Int) -> DoubleDouble) -> DoubleDouble {
      var sum = DoubleDouble(0)
      for row in range {
        let value = value(row)
        sum += value * value
      }
      return sum
    }
    let unexplained = sum(0..<n) { weighted(solution.residuals[$0], $0) }
    residual = unexplained.high
    prior = sum(n..<rows) { weighted(solution.residuals[$0], $0) }.high
    let total = sum(0..<n) { weighted(DoubleDouble(system.response[$0]), $0) }

    var (moment, weight) = (DoubleDouble(0), DoubleDouble(0))
    for row in 0..<n {
      let root = DoubleDouble(system.rowScale?[row] ?? 1)
      moment += root * root * system.response[row]
      weight += root * root
    }
    let mean = weight.high > 0 ? moment.high / weight.high : 0
    let centred = sum(0..<n) { weighted(.sum(system.response[$0], -mean), $0) }
    // The difference first, in twice the precision: a small R² keeps its digits.
    // What the rounding of the mean leaves of equal observations counts as nothing.
    let slip = mean * .ulpOfOne
    rSquared =
      centred.high > weight.high * slip * slip ? (centred - unexplained).high / centred.high : nil
    uncentredRSquared = total.high > 0 ? (total - unexplained).high / total.high : nil

    leaveOneOutResiduals = (0..<n).map { row in
      let slack = 1 - solution.leverages[row]
      return slack < Self.leastSlack ? nil : solution.residuals[row].high / slack
    }
    let left = leaveOneOutResiduals.compactMap { $0 }
    leaveOneOut =
      left.count == n ? sum(0..<n) { weighted(DoubleDouble(left[$0]), $0) }.high : nil
  }
}
