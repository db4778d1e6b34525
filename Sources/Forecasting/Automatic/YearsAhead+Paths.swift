import LeastSquares
import Probability

extension YearsAhead: PathGenerator {
  /// Joint paths: each draw takes an atom by its weight, then its years from the atom's joint
  /// normal distribution.
  ///
  /// One coordinate of an evenly spread point chooses the atom, so that every atom gets its share
  /// of the draws, and one a year becomes its normal number.
  func paths(count: Int, stream: RandomStream) -> PathSet {
    // From the atom that leads lowest to the one that leads highest: neighbours in the choosing
    // coordinate then have similar paths. Ties by place, so that runs repeat.
    let order = weights.indices.sorted {
      (means[$0][horizon - 1], $0) < (means[$1][horizon - 1], $1)
    }
    let uniforms = QuasiUniforms(count: count, dimensions: horizon + 1, stream: stream)
    let chosen = Stratification.assignment(
      weights: order.map { weights[$0] }, coordinate: uniforms.coordinate(0))
    let normals = QuasiNormals(uniforms, from: 1)

    var scaled = [[Double]](
      repeating: [Double](repeating: 0, count: count), count: horizon)
    let rows = factors.factors.map { factor in (0..<horizon).map { factor.ahead.row($0) } }
    for step in 0..<horizon {
      for draw in 0..<count {
        let atom = order[chosen[draw]]
        let row = rows[shapes[atom]][step]
        var deviation = 0.0
        for year in 0...step { deviation += row[year] * normals.values[year * count + draw] }
        scaled[step][draw] = means[atom][step] + sizes[atom] * deviation
      }
    }
    return PathSet(
      years: (1...horizon).map { origin.advanced(by: $0) }, scale: scale, scaled: scaled)
  }
}
