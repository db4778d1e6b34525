import Foundation
import Testing

@testable import Forecasting

/// The test vectors of the automatic trend and the table that they were made with: a copy of its
/// own, so that what ships may be learnt anew.
struct MethodVectors: Decodable {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let years: [Int]
    let values: [Double]
    let lower: Double?
    let upper: Double?
    let direction: Int
    let horizons: Int
    let quantiles: [String: [Double]]
    let target: Double
    let above: [Double]

    var testDescription: String { "\(name), \(years.count) values" }

    var series: YearlySeries {
      get throws {
        try YearlySeries(zip(years, values).map { YearlyObservation(year: Year($0), value: $1) })
      }
    }

    var context: SeriesContext {
      let bounds =
        switch (lower, upper) {
        case (let lower?, let upper?): Bounds(lower: lower, upper: upper) ?? .none
        case (let lower?, nil): Bounds(lower: lower)
        default: Bounds.none
        }
      return SeriesContext(
        bounds: bounds, better: direction == 0 ? nil : direction > 0 ? .higher : .lower)
    }
  }

  let cases: [Case]

  static let all: [Case] = {
    do {
      return try JSONDecoder().decode(MethodVectors.self, from: fixture("method-vectors")).cases
    } catch {
      fatalError("the vectors cannot be read: \(error)")
    }
  }()

  /// The table that the vectors were made with.
  static let table: LearntTable = {
    do {
      return try JSONDecoder().decode(LearntTableFile.self, from: fixture("method-table")).table
    } catch {
      fatalError("the table cannot be read: \(error)")
    }
  }()

  private static func fixture(_ name: String) throws -> Data {
    guard
      let url = Bundle.module.url(
        forResource: name, withExtension: "json", subdirectory: "Fixtures")
    else { throw CocoaError(.fileNoSuchFile) }
    return try Data(contentsOf: url)
  }
}

/// A learnt table as its file has it.
struct LearntTableFile: Decodable {
  struct Row: Decodable {
    let shape: [Double]
    let pace: Double
    let sigma: Double
    let weights: [Double]

    var flat: [Double] { shape + [pace, sigma] + weights }
  }

  /// A table without rules of its own has those of the method as it was first published.
  let guardShare: Double?
  let registerGuardShare: Double?
  let stillSize: Double?
  let calming: Double?
  let calmingBySize: Double?
  let tables: [String: [Row]]

  enum CodingKeys: String, CodingKey {
    case tables, calming
    case guardShare = "guard"
    case registerGuardShare = "register_guard"
    case stillSize = "still_size"
    case calmingBySize = "calming_by_size"
  }

  var table: LearntTable {
    get throws {
      guard let directed = tables["directed"], let undirected = tables["undirected"] else {
        throw CocoaError(.coderReadCorrupt)
      }
      func table(_ rows: [Row]) -> AtomTable {
        AtomTable(
          flat: rows.flatMap(\.flat), columns: rows.first?.weights.count ?? 0,
          guardShare: guardShare ?? 0.1, registerGuardShare: registerGuardShare ?? 0)
      }
      return LearntTable(
        directed: table(directed), undirected: table(undirected),
        rules: TableRules(
          stillSize: stillSize ?? 0, calming: calming ?? 0, calmingBySize: calmingBySize ?? 0))
    }
  }
}
