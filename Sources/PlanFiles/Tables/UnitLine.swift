import Foundation
import Tabular

/// The unit of all figures, as a line above or a row below the heading of a table names it.
enum UnitLine {
  /// `hộ` of `Đơn vị tính: hộ` and of `(ĐVT: hộ)`.
  static func unit(_ text: String) -> String? {
    guard text.utf8.count <= 100,
      let match = ObservationsReader.trimmed(text).firstMatch(
        of: #/^\(?\s*(?<name>[^:()]{2,20}?)\s*:\s*(?<unit>[^:()]{1,30}?)\s*\)?$/#),
      ColumnWord(String(match.output.name)) == .unit
    else { return nil }
    return String(match.output.unit)
  }

  /// Whether a row names the unit of each column: `Đơn vị tính`, then words.
  static func isUnits(_ row: Grid.Row) -> Bool {
    guard let first = row.places.first, !first.isCopy, row.places.count > 1,
      ColumnWord(first.cell.text) == .unit
    else { return false }
    return row.places.allSatisfy { place in
      place.cell.stored == nil && (try? Numeral.parse(place.cell.text, mark: .comma)) == nil
    }
  }
}
