extension LeastSquaresProblem {
  /// Throws what is wrong with the problem; after it no call of LAPACK can fail for its input.
  func check() throws(LeastSquaresFit.Failure) {
    guard design.columns > 0 else { throw .empty }
    try checkShapes()
    try checkValues()
    let rows = (weights?.count { $0 > 0 } ?? design.rows) + priors.count { $0.weight > 0 }
    guard rows + constraints.count > design.columns, constraints.count <= design.columns else {
      throw .tooFewObservations(
        observations: rows + constraints.count, coefficients: design.columns)
    }
  }

  private func checkShapes() throws(LeastSquaresFit.Failure) {
    guard response.count == design.rows else {
      throw .shape(.response, expected: design.rows, found: response.count)
    }
    if let weights, weights.count != design.rows {
      throw .shape(.weight, expected: design.rows, found: weights.count)
    }
    if let columnNames, columnNames.count != design.columns {
      throw .shape(.columnName, expected: design.columns, found: columnNames.count)
    }
    for prior in priors where prior.row.count != design.columns {
      throw .shape(.prior, expected: design.columns, found: prior.row.count)
    }
    for constraint in constraints where constraint.row.count != design.columns {
      throw .shape(.constraint, expected: design.columns, found: constraint.row.count)
    }
  }

  private func checkValues() throws(LeastSquaresFit.Failure) {
    if let place = design.firstNonFinite {
      throw .nonFinite(.design, row: place.row, column: place.column)
    }
    if let row = response.firstNonFinite { throw .nonFinite(.response, row: row, column: 0) }
    if let weights {
      if let row = weights.firstNonFinite { throw .nonFinite(.weight, row: row, column: 0) }
      if let row = weights.firstIndex(where: { $0 < 0 }) {
        throw .negativeWeight(.weight, row: row)
      }
    }
    for (index, prior) in priors.enumerated() {
      if let column = (prior.row + [prior.value, prior.weight]).firstNonFinite {
        throw .nonFinite(.prior, row: index, column: column)
      }
      if prior.weight < 0 { throw .negativeWeight(.prior, row: index) }
    }
    for (index, constraint) in constraints.enumerated() {
      if let column = (constraint.row + [constraint.value]).firstNonFinite {
        throw .nonFinite(.constraint, row: index, column: column)
      }
    }
  }
}
