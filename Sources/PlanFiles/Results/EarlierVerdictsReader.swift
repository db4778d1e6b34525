public import Diagnostics
public import Planning
import Tabular

/// Reads the verdicts of an earlier run from the CSV that `targets` or `compare` wrote.
///
/// Columns are found by name: `scenario`, `area`, `target`, `probability` and `verdict` must be
/// there; `year`, `relation`, `target_value` and `projected` are read where they are.
public enum EarlierVerdictsReader {
  static let columns = ["scenario", "area", "target", "probability", "verdict"]

  /// All rows, in their order; those at fault are reported and left out.
  public static func read(
    _ bytes: [UInt8], name: String
  ) -> (verdicts: [EarlierVerdict], diagnostics: [Diagnostic]) {
    let (found, bag) = ResultTable.read(
      bytes, name: name, columns: columns, missing: "earlier-columns")
    guard var rows = found else { return ([], bag.diagnostics) }
    var verdicts: [EarlierVerdict] = []
    var places: [EarlierVerdict.Subject: SourceSpan] = [:]
    for row in rows.table.rows {
      let before = rows.bag.errorCount
      let scenario = rows.required(row, "scenario")
      let target = rows.required(row, "target")
      let verdict = rows.word(row, "verdict", as: Verdict.self)
      let probability = rows.probability(row, "probability")
      let projected = rows.number(row, "projected")
      let year = rows.year(row, "year")
      let targetValue = rows.number(row, "target_value")
      guard rows.bag.errorCount == before, let scenario, let target, let verdict,
        let place = rows.cell(row, "target")?.span
      else { continue }
      let subject = EarlierVerdict.Subject(
        scenario: scenario, area: rows.text(row, "area"), target: target)
      if let first = places[subject] {
        rows.bag.append(
          .error(
            "earlier-duplicate", at: place,
            [
              "target": .text(target), "scenario": .text(scenario), "place": .place(first),
            ]))
        continue
      }
      places[subject] = place
      let relation = rows.text(row, "relation")
      verdicts.append(
        EarlierVerdict(
          subject: subject, verdict: verdict, probability: probability, projected: projected,
          year: year, relation: relation.isEmpty ? nil : relation, targetValue: targetValue,
          span: place))
    }
    return (verdicts, rows.bag.diagnostics)
  }
}
