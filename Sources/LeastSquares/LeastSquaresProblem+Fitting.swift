extension LeastSquaresProblem {
  /// The fit.
  ///
  /// By Householder QR of the weighted rows; with constraints by LAPACK's `dgglse`. Cost: 2 rows x
  /// columns² operations, and some ten times that in twice the precision when refined.
  ///
  /// - Throws: ``LeastSquaresFit/Failure``: non-finite input, wrong shapes, weights below 0, not
  ///   more rows than coefficients, dependent columns or constraints, results beyond the largest
  ///   double.
  public func fitted(
    workspace: Workspace = Workspace()
  ) throws(LeastSquaresFit.Failure) -> LeastSquaresFit {
    try check()
    let system = try LeastSquaresSystem(self)
    let solution: LeastSquaresSolution
    if constraints.isEmpty {
      do {
        solution = try system.solved(workspace)
      } catch {
        throw named(LeastSquaresFit.Failure(error))
      }
    } else {
      do {
        solution = try system.solvedUnderConstraints(workspace)
      } catch {
        throw named(error)
      }
    }
    return try LeastSquaresFit(self, system, solution)
  }

  /// The failure with the name of its column.
  func named(_ failure: LeastSquaresFit.Failure) -> LeastSquaresFit.Failure {
    guard case .rankDeficient(let column, _, let rank) = failure else { return failure }
    return .rankDeficient(column: column, name: columnNames?[column], rank: rank)
  }
}

extension LeastSquaresFit.Failure {
  /// What a failed factorisation of the scaled system means for a checked problem.
  init(_ failure: QRFactorization.Failure) {
    switch failure {
    case .rankDeficient(let column, let rank):
      self = .rankDeficient(column: column, name: nil, rank: rank)
    case .tooFewRows(let rows, let columns):
      self = .tooFewObservations(observations: rows, coefficients: columns)
    case .empty: self = .empty
    case .overflow, .nonFinite, .nonFiniteRightHandSide, .shape: self = .overflow
    }
  }
}
