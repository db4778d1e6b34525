public import Forecasting
import Tabular

/// A learnt table as the JSON from which `Scripts/make-learnt-table` makes the shipped one.
public struct LearntTableText: Sendable {
  public let directed: LearntWeights
  public let undirected: LearntWeights
  /// The share of the knots' mean that the software mixes into every column when it uses the table.
  public let guardShare: Double
  /// The share of the columns of all figures that it mixes into those of registers.
  public let registerGuardShare: Double

  public init(
    directed: LearntWeights, undirected: LearntWeights, guardShare: Double,
    registerGuardShare: Double
  ) {
    self.directed = directed
    self.undirected = undirected
    self.guardShare = guardShare
    self.registerGuardShare = registerGuardShare
  }

  /// The text: weights with six significant digits, an atom a line.
  public var json: String {
    let all = ["share, knot -2.5", "share, knot 0", "share, knot 2.5", "no upper bound"]
    let columns = directed.rows.first?.weights.count ?? 0
    let names = all + (columns > all.count ? all.map { $0 + ", counted in a register" } : [])
    let calming = TableTraining.calming
    let tables = [("directed", directed), ("undirected", undirected)].map { name, weights in
      let rows = weights.rows.map(Self.row).joined(separator: ",\n")
      return "\"\(name)\": [\n\(rows)\n]"
    }
    return """
      {
      "guard": \(Self.number(guardShare)), "register_guard": \(Self.number(registerGuardShare)),
      "eta": \(Self.number(TableTraining.evidenceShare)), \
      "discount": \(Self.number(TableTraining.evidenceDiscount)), \
      "past": \(TableTraining.mostObservations),
      "still_size": \(Self.number(TableTraining.stillSize)), \
      "calming": \(Self.number(calming.all)), \
      "calming_by_size": \(Self.number(calming.bySize)),
      "knots": [\(TableTraining.knots.map(Self.number).joined(separator: ", "))],
      "columns": [\(names.map { "\"\($0)\"" }.joined(separator: ", "))],
      "tables": {
      \(tables.joined(separator: ",\n"))
      }
      }

      """
  }

  private static func row(_ row: LearntWeights.Row) -> String {
    let shape = row.shape.map(number).joined(separator: ", ")
    let weights = row.weights.map { number($0) }.joined(separator: ", ")
    return "{\"shape\": [\(shape)], \"pace\": \(number(row.pace)), "
      + "\"sigma\": \(number(row.size)), \"weights\": [\(weights)]}"
  }

  private static func number(_ value: Double) -> String {
    NumberText.shortest(value, significantDigits: 6)
  }
}
