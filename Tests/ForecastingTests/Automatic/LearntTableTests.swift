import Foundation
import Testing

@testable import Forecasting

@Suite("The learnt table")
struct LearntTableTests {
  static let tables = [LearntTable.shipped.directed, LearntTable.shipped.undirected]

  @Test(arguments: [0, 1]) func everyColumnAddsUpTo1(_ index: Int) {
    let table = Self.tables[index]
    #expect(table.columns.count == 4)
    for column in table.columns {
      #expect(column.count == table.atoms.count)
      #expect(abs(column.reduce(0, +) - 1) < 1e-12)
      #expect(column.allSatisfy { $0 >= 0 })
    }
  }

  @Test(arguments: [0, 1]) func weightsAreInterpolatedBetweenTheKnots(_ index: Int) {
    let table = Self.tables[index]
    #expect(table.prior(level: -2.5) == table.columns[0])
    #expect(table.prior(level: 0) == table.columns[1])
    #expect(table.prior(level: 2.5) == table.columns[2])
    #expect(table.prior(level: -40) == table.columns[0])
    #expect(table.prior(level: 40) == table.columns[2])
    #expect(table.prior(level: nil) == table.columns[3])
    let between = table.prior(level: 1)
    for atom in table.atoms.indices {
      let certified = 0.6 * table.columns[1][atom] + 0.4 * table.columns[2][atom]
      #expect(abs(between[atom] - certified) < 1e-15)
    }
    #expect(abs(between.reduce(0, +) - 1) < 1e-12)
  }

  @Test func theGuardMixesTheMeanOfTheKnotsIntoEveryColumn() {
    // Two atoms; learnt weights 1:3, 1:1, 1:0 at the knots, 0:2 for amounts.
    let table = AtomTable(flat: [
      0, 0, 0, 0.1, 0.2, 1, 5, 7, 0,
      0, 0, 0.4, -0.1, 0.3, 3, 5, 0, 2,
    ])
    let mean = (0.25 + 0.5 + 1) / 3
    let certified = [0.25, 0.5, 1, 0].map { 0.9 * $0 + 0.1 * mean }
    for (column, weight) in zip(table.columns, certified) {
      #expect(abs(column[0] - weight) < 1e-15)
      #expect(abs(column[1] - (1 - weight)) < 1e-15)
    }
    #expect(table.atoms[1] == Atom(shape: 1, pace: -0.1, size: 0.3))
  }

  @Test func withoutADirectionSharesHaveNoPace() {
    let table = LearntTable.shipped.undirected
    for level in [-3, -1, 0, 2.0] {
      for (atom, weight) in zip(table.atoms, table.prior(level: level)) where weight > 0 {
        #expect(atom.pace == 0)
      }
    }
  }

  @Test func whatShipsIsMadeFromItsFile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Sources/Forecasting/Automatic/learnt-table.json")
    let learnt = try JSONDecoder()
      .decode(LearntTableFile.self, from: Data(contentsOf: file)).table
    #expect(learnt.directed.atoms == LearntTable.shipped.directed.atoms)
    #expect(learnt.directed.columns == LearntTable.shipped.directed.columns)
    #expect(learnt.undirected.atoms == LearntTable.shipped.undirected.atoms)
    #expect(learnt.undirected.columns == LearntTable.shipped.undirected.columns)
  }
}

@Suite("A column for registers")
struct RegisterColumnTests {
  /// Two atoms in five columns; the last is that of registers.
  static let table = AtomTable(
    flat: [
      0, 0, 0, 0.1, 0.2, 1, 5, 7, 1, 3,
      0, 0, 0.4, -0.1, 0.3, 3, 5, 0, 3, 1,
    ], columns: 5)

  @Test func itIsGuardedByTheLearntColumnOfAmounts() {
    #expect(Self.table.columns.count == 5)
    #expect(abs(Self.table.columns[4][0] - (0.85 * 0.75 + 0.15 * 0.25)) < 1e-15)
    #expect(abs(Self.table.columns[4].reduce(0, +) - 1) < 1e-15)
  }

  @Test func onlyCountsOfARegisterTakeIt() {
    let table = Self.table
    #expect(table.prior(level: nil, counted: .register) == table.columns[4])
    #expect(table.prior(level: nil, counted: .survey) == table.columns[3])
    #expect(table.prior(level: nil) == table.columns[3])
    #expect(table.prior(level: 0, counted: .register) == table.columns[1])
  }

  @Test func aTableWithoutItAnswersAsForAmounts() {
    let table = MethodVectors.table.directed
    #expect(table.columns.count == 4)
    #expect(table.prior(level: nil, counted: .register) == table.prior(level: nil))
  }

  @Test(arguments: [-4, -2.5, -1, 0, 0.3, 2.5, 9, nil] as [Double?])
  func thePriorIsTheMixtureOfItsColumns(_ level: Double?) {
    let mixing = AtomTable.mixing(level: level, counted: nil, columns: 5)
    #expect(abs(mixing.reduce(0, +) - 1) < 1e-15)
    for (atom, weight) in Self.table.prior(level: level).enumerated() {
      let mixed = zip(mixing, Self.table.columns).reduce(0) { $0 + $1.0 * $1.1[atom] }
      #expect(abs(mixed - weight) < 1e-15)
    }
  }
}
