/// The linear problem that a curve is next to a place, J d = r, solved with residuals in twice the
/// precision: what the rounding of a QR factorisation costs, the condition of J times 1e-16, is won
/// back.
struct Linearisation {
  /// The d with the least ‖r - J d‖.
  let step: [Double]
  /// A W with W Wᵀ = (JᵀJ)⁻¹.
  let inverse: Matrix
  /// How much of each fitted value the observation itself makes.
  let leverages: [Double]

  init(
    _ state: NonlinearState, _ workspace: Workspace
  ) throws(QRFactorization.Failure) {
    let system: LeastSquaresSystem
    do {
      system = try LeastSquaresSystem(
        LeastSquaresProblem(design: state.jacobian, response: state.residuals))
    } catch {
      throw .overflow
    }
    let solution = try system.solved(workspace)
    let exponents = system.scale.exponents
    let columns = system.columns
    step = (0..<columns).map {
      solution.unknowns[$0].high.scaled(by: exponents[$0] + system.responseExponent)
    }
    inverse = Matrix(rows: columns, columns: columns) {
      solution.inverseFactor[$0 + $1 * columns].high.scaled(by: exponents[$0])
    }
    leverages = solution.leverages.map { min(1, $0) }
    if step.firstNonFinite != nil || inverse.firstNonFinite != nil { throw .overflow }
  }
}
