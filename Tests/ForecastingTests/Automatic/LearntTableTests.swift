import Foundation
import Testing

@testable import Forecasting

@Suite("The learnt table")
struct LearntTableTests {
  static let tables = [LearntTable.shipped.directed, LearntTable.shipped.undirected]

  @Test(arguments: [0, 1]) func everyColumnAddsUpTo1(_ index: Int) {
    let table = Self.tables[index]
    #expect(table.columns.count == 8)
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
    #expect(table.prior(level: -2.5, counted: .register) == table.columns[4])
    #expect(table.prior(level: 40, counted: .register) == table.columns[6])
    #expect(table.prior(level: nil, counted: .register) == table.columns[7])
    #expect(table.prior(level: 0, counted: .survey) == table.columns[1])
    let between = table.prior(level: 1)
    for atom in table.atoms.indices {
      let certified = 0.6 * table.columns[1][atom] + 0.4 * table.columns[2][atom]
      #expect(abs(between[atom] - certified) < 1e-15)
    }
    #expect(abs(between.reduce(0, +) - 1) < 1e-12)
  }

  @Test func theGuardMixesTheMeanOfTheKnotsIntoEveryColumn() {
    // Two atoms; learnt weights 1:3, 1:1, 1:0 at the knots, 0:2 for amounts.
    let table = AtomTable(
      flat: [
        0, 0, 0, 0.1, 0.2, 1, 5, 7, 0,
        0, 0, 0.4, -0.1, 0.3, 3, 5, 0, 2,
      ], guardShare: 0.1)
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
    for counted in [nil, Counting.register] {
      for level in [-3, -1, 0, 2.0] {
        let prior = table.prior(level: level, counted: counted)
        for (atom, weight) in zip(table.atoms, prior) where weight > 0 {
          #expect(atom.pace == 0)
        }
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
    #expect(learnt.rules == LearntTable.shipped.rules)
    #expect(learnt.rules == TableTraining.rules)
  }
}

@Suite("Columns for registers")
struct RegisterColumnTests {
  /// Two atoms in eight columns; the last four are those of registers.
  static let table = AtomTable(
    flat: [
      0, 0, 0, 0.1, 0.2, 1, 5, 7, 1, 3, 1, 0, 3,
      0, 0, 0.4, -0.1, 0.3, 3, 5, 0, 3, 1, 1, 2, 1,
    ], columns: 8, guardShare: 0.1, registerGuardShare: 0.15)

  @Test func theyAreGuardedByTheColumnsOfAllFigures() {
    #expect(Self.table.columns.count == 8)
    for (j, learnt) in [0.75, 0.5, 0, 0.75].enumerated() {
      let certified = 0.85 * learnt + 0.15 * Self.table.columns[j][0]
      #expect(abs(Self.table.columns[4 + j][0] - certified) < 1e-15)
      #expect(abs(Self.table.columns[4 + j].reduce(0, +) - 1) < 1e-15)
    }
  }

  @Test func onlyWhatARegisterCountsTakesThem() {
    let table = Self.table
    #expect(table.prior(level: nil, counted: .register) == table.columns[7])
    #expect(table.prior(level: nil, counted: .survey) == table.columns[3])
    #expect(table.prior(level: nil) == table.columns[3])
    #expect(table.prior(level: 0, counted: .register) == table.columns[5])
    #expect(table.prior(level: 9, counted: .estimate) == table.columns[2])
  }

  @Test func aTableWithoutThemAnswersAsForAll() {
    let table = MethodVectors.table.directed
    #expect(table.columns.count == 4)
    for level in [nil, -1, 0.5] {
      #expect(table.prior(level: level, counted: .register) == table.prior(level: level))
    }
  }

  @Test(
    arguments: [-4, -2.5, -1, 0, 0.3, 2.5, 9, nil] as [Double?], [nil, Counting.register])
  func thePriorIsTheMixtureOfItsColumns(_ level: Double?, _ counted: Counting?) {
    let mixing = AtomTable.mixing(level: level, counted: counted, columns: 8)
    #expect(abs(mixing.reduce(0, +) - 1) < 1e-15)
    for (atom, weight) in Self.table.prior(level: level, counted: counted).enumerated() {
      let mixed = zip(mixing, Self.table.columns).reduce(0) { $0 + $1.0 * $1.1[atom] }
      #expect(abs(mixed - weight) < 1e-15)
    }
  }
}
