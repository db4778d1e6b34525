import RealModule

extension LeastSquaresFit {
  /// The fitted response at a new row of the design, row · coefficients.
  ///
  /// Traps unless the row has one factor a coefficient.
  public func value(at row: [Double]) -> Double {
    checkLength(row)
    var sum = DoubleDouble(0)
    for (index, factor) in row.enumerated() {
      sum += unknowns[index] * factor.scaled(by: columnExponents[index])
    }
    return sum.high.scaled(by: responseExponent)
  }

  /// The variance of the fitted response at a new row: s² ‖v‖², v = R⁻ᵀ row.
  ///
  /// Traps unless the row has one factor a coefficient.
  public func meanVariance(at row: [Double]) -> Double {
    let deviation = scaledDeviation * .sqrt(squaredLength(row))
    return (deviation * deviation).scaled(by: 2 * responseExponent)
  }

  /// The variance of a new observation of the given weight at a new row: s² (1 / weight + ‖v‖²).
  ///
  /// With Student's t of ``degreesOfFreedom`` it gives the prediction interval. Traps unless the row
  /// has one factor a coefficient and the weight is above 0.
  public func predictionVariance(at row: [Double], weight: Double = 1) -> Double {
    precondition(weight > 0, "an observation of weight \(weight) has no variance")
    return residualVariance / weight + meanVariance(at: row)
  }

  private func squaredLength(_ row: [Double]) -> Double {
    checkLength(row)
    let p = coefficients.count
    var length = 0.0
    for inner in 0..<rank {
      var sum = DoubleDouble(0)
      for (index, factor) in row.enumerated() {
        sum += inverseFactor[index + inner * p] * factor.scaled(by: columnExponents[index])
      }
      length += sum.high * sum.high
    }
    return length
  }

  private func checkLength(_ row: [Double]) {
    precondition(
      row.count == coefficients.count,
      "a row of \(row.count) factors cannot meet \(coefficients.count) coefficients")
  }
}
