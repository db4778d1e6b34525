extension LeastSquaresFit {
  /// A part of a problem, to say where a value stands.
  public enum Part: String, Sendable, Hashable {
    /// The rows of the observations.
    case design
    /// The observed values.
    case response
    /// The weights of the observations.
    case weight
    /// The pseudo-observations.
    case prior
    /// The equality constraints.
    case constraint
    /// The names of the design's columns.
    case columnName
  }

  /// Why a problem has no fit.
  public enum Failure: Error, Sendable, Equatable {
    /// The design has no columns.
    case empty
    /// A part has `found` rows or elements where the design asks for `expected`.
    case shape(Part, expected: Int, found: Int)
    /// An element is NaN or infinite. Of a vector, the column is 0; of a prior or a constraint, the
    /// row is its index and the column `columns` is its value (for a prior's weight, one more).
    case nonFinite(Part, row: Int, column: Int)
    /// A weight is below 0.
    case negativeWeight(Part, row: Int)
    /// Not more rows that count (observations of positive weight, priors, constraints) than
    /// coefficients, so that nothing is left to tell the spread from.
    case tooFewObservations(observations: Int, coefficients: Int)
    /// A column is, to rounding, a combination of the others.
    case rankDeficient(column: Int, name: String?, rank: Int)
    /// A constraint is a combination of those before it.
    case dependentConstraint(index: Int)
    /// A result lies beyond the largest double.
    case overflow
  }
}

extension LeastSquaresFit.Failure: CustomStringConvertible {
  /// One sentence with both numbers of every comparison.
  public var description: String {
    switch self {
    case .empty:
      "the design has no columns"
    case .shape(let part, let expected, let found):
      "\(part.rawValue): \(found) where the design asks for \(expected)"
    case .nonFinite(let part, let row, let column):
      "\(part.rawValue): a NaN or an infinity at row \(row), column \(column)"
    case .negativeWeight(let part, let row):
      "\(part.rawValue) \(row) has a weight below 0"
    case .tooFewObservations(let observations, let coefficients):
      "\(observations) observations; \(coefficients) coefficients need at least \(coefficients + 1)"
    case .rankDeficient(let column, let name, let rank):
      "column \(column)\(name.map { " (\($0))" } ?? "") is a combination of others: "
        + "only \(rank) columns are independent"
    case .dependentConstraint(let index):
      "constraint \(index) is a combination of those before it"
    case .overflow:
      "a result lies beyond the largest double"
    }
  }
}
