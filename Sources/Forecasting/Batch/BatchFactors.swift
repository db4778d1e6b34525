import LeastSquares

/// The factors of all shapes for one spacing of years, shape beside shape, so that each operation
/// is done for all shapes at once.
struct BatchFactors: Sendable {
  /// A number for each shape; the last place is spare.
  typealias Lanes = SIMD16<Double>

  /// The number of changes.
  let changes: Int
  let horizon: Int
  /// L11 row by row up to the diagonal, of which the inverse is kept.
  let past: [Lanes]
  /// C, year ahead by year ahead.
  let carried: [Lanes]
  /// h - C e¹
  let steadyMeans: [Lanes]
  /// 1 / √(Σ_j W_hj²)
  let precisions: [Lanes]
  /// ω_i
  let weights: [Double]
  /// ω_i e¹_i
  let steadyWeighted: [Lanes]
  /// e¹_i
  let steady: [Lanes]
  /// Σ ω_i ln L_ii
  let logDiagonals: Lanes
  /// For the directed and the undirected table: what the evidence of each atom is without changes.
  let constants: [[Double]]
  /// For the two tables: 1 by what the size of each atom is multiplied by in the years ahead.
  let calming: [[Double]]

  /// How many numbers it holds, about.
  var size: Int {
    Lanes.scalarCount * (past.count + carried.count + 2 * steadyWeighted.count + 2 * horizon)
  }

  init(_ factors: ShapeFactors, tables: [BatchTable]) {
    self.init(
      factors.factors.map { factor in
        let past = factor.past?.matrix
        return Triangle(
          past: { past?[$0, $1] ?? 0 }, logDiagonal: factor.logDiagonal,
          steadyErrors: factor.steadyErrors, carried: factor.carried,
          steadyMeans: factor.steadyMeans, deviations: factor.deviations)
      }, weights: factors.evidenceWeights, horizon: factors.horizon, tables: tables)
  }

  /// What one shape brings.
  struct Triangle {
    let past: (Int, Int) -> Double
    let logDiagonal: [Double]
    let steadyErrors: [Double]
    let carried: Matrix
    let steadyMeans: [Double]
    let deviations: [Double]
  }

  init(_ triangles: [Triangle], weights: [Double], horizon: Int, tables: [BatchTable]) {
    func lanes(_ value: (Triangle) -> Double) -> Lanes {
      var lanes = Lanes(repeating: 0)
      for (place, triangle) in triangles.enumerated() { lanes[place] = value(triangle) }
      return lanes
    }
    let p = weights.count
    changes = p
    self.horizon = horizon
    self.weights = weights
    past = (0..<p).flatMap { row in
      (0...row).map { column in
        lanes { column == row ? 1 / $0.past(row, row) : $0.past(row, column) }
      }
    }
    carried = (0..<horizon).flatMap { year in
      (0..<p).map { change in lanes { $0.carried[year, change] } }
    }
    steadyMeans = (0..<horizon).map { year in lanes { $0.steadyMeans[year] } }
    precisions = (0..<horizon).map { year in lanes { 1 / $0.deviations[year] } }
    steadyWeighted = (0..<p).map { change in lanes { weights[change] * $0.steadyErrors[change] } }

    steady = (0..<p).map { change in lanes { $0.steadyErrors[change] } }
    logDiagonals = lanes { zip(weights, $0.logDiagonal).reduce(0) { $0 + $1.0 * $1.1 } }
    calming = tables.map { table in
      table.sizes.map { 1 / table.rules.factor(size: $0, figures: p + 1) }
    }

    let worth = weights.reduce(0, +)
    let sums = triangles.map { triangle in
      var sums = (steady: 0.0, logDiagonal: 0.0)
      for i in 0..<p {
        let error = triangle.steadyErrors[i]
        sums.steady += weights[i] * error * error
        sums.logDiagonal += weights[i] * triangle.logDiagonal[i]
      }
      return sums
    }
    constants = tables.map { table in
      (0..<table.count).map { atom in
        let pace = table.paces[atom]
        let (steady, logDiagonal) = sums[table.shapes[atom]]
        return table.squares[atom] * pace * pace * steady - worth * table.logSizes[atom]
          - logDiagonal
      }
    }
  }
}
