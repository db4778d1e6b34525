import LeastSquares
import RealModule

/// Windows of other areas with their likelihood under every atom, in blocks.
struct LentCases: Sendable {
  private let atoms: Int
  /// E, row by row: each row divided by its largest element.
  private var likelihoods: [Double] = []
  /// B: how much of a case belongs to each column of a table.
  private(set) var mixing: [[Double]] = []
  /// Which of the lending areas each case is from, by its place.
  private(set) var areas: [Int] = []

  /// Rows of a block.
  private static let blockSize = 2048

  init(atoms: Int) { self.atoms = atoms }

  var count: Int { areas.count }

  /// Adds a window by the logarithms of its likelihoods, unless they leave the range of doubles.
  mutating func append(_ logs: [Double], area: Int, mixing: [Double]) {
    guard logs.allSatisfy(\.isFinite), let largest = logs.max() else { return }
    for log in logs {
      let share = Double.exp(log - largest)
      likelihoods.append(share < LearningCases.smallest ? 0 : share)
    }
    self.mixing.append(mixing)
    areas.append(area)
  }

  /// E in blocks of rows, with the first row of each.
  var blocks: [(first: Int, likelihoods: Matrix)] {
    stride(from: 0, to: count, by: LentCases.blockSize).map { first in
      let rows = min(LentCases.blockSize, count - first)
      return (
        first,
        Matrix(rows: rows, columns: atoms) { likelihoods[(first + $0) * atoms + $1] }
      )
    }
  }
}
