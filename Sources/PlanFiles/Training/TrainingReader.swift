public import Diagnostics
public import Forecasting
import Tabular

/// Reads the figures of many areas, `indicator,area,year,value` with optional columns `unit` and
/// `better`, from which a table is learnt.
///
/// A figure in `percent` lies between 0 and 100; any other has the lower bound 0. The decimal mark is
/// the dot. Further columns mean nothing here.
public struct TrainingReader: Sendable {
  private let name: String
  private let better: @Sendable (String) -> Direction?
  private let counted: @Sendable (String) -> Counting?
  private var bag = DiagnosticBag()

  /// A reader of the file of this name; `better` is the direction of an indicator in a file that
  /// does not say it, `counted` how its figures come about.
  public init(
    name: String, better: @escaping @Sendable (String) -> Direction? = { _ in nil },
    counted: @escaping @Sendable (String) -> Counting? = { _ in nil }
  ) {
    self.name = name
    self.counted = counted
    self.better = better
  }

  /// The series of a whole file, none where something is an error.
  public mutating func read(
    _ bytes: [UInt8]
  ) -> (series: [LearningSeries], diagnostics: [Diagnostic]) {
    let (table, faults) = Table.read(bytes, name: name, delimiter: .comma)
    for fault in faults { bag.append(fault) }
    guard let table, let columns = columns(of: table) else { return ([], bag.diagnostics) }
    var figures: [Key: [YearlyObservation]] = [:]
    var contexts: [Key: SeriesContext] = [:]
    var lines: [Key: [Year: SourceSpan]] = [:]
    for row in table.rows {
      let key = Key(indicator: row[columns.indicator].text, area: row[columns.area].text)
      let isShare = columns.unit.map { row[$0].text == "percent" } ?? false
      guard let year = year(row[columns.year]), let value = number(row[columns.value]) else {
        continue
      }
      if let first = lines[key]?[year] {
        bag.append(
          .error(
            "observation-duplicate", at: row[columns.year].span,
            [
              "name": .text(key.indicator), "year": .year(year.number), "first": .place(first),
              "area": .text(key.area),
            ]))
        continue
      }
      lines[key, default: [:]][year] = row[columns.year].span
      figures[key, default: []].append(YearlyObservation(year: year, value: value))
      let stated = columns.better.flatMap { Direction(rawValue: row[$0].text) }
      contexts[key] = SeriesContext(
        bounds: isShare ? .percentage : Bounds(lower: 0), better: stated ?? better(key.indicator),
        counted: counted(key.indicator))
    }
    guard !bag.hasErrors else { return ([], bag.diagnostics) }
    let series = figures.keys.sorted().compactMap { key -> LearningSeries? in
      guard let context = contexts[key], let series = try? YearlySeries(figures[key] ?? [])
      else { return nil }
      return LearningSeries(
        id: "\(key.indicator).\(key.area)", indicator: key.indicator, series: series,
        context: context)
    }
    return (series, bag.diagnostics)
  }

  private struct Key: Hashable, Comparable {
    let indicator: String
    let area: String

    static func < (a: Key, b: Key) -> Bool { (a.indicator, a.area) < (b.indicator, b.area) }
  }

  private struct Columns {
    let indicator: Int
    let area: Int
    let year: Int
    let value: Int
    let unit: Int?
    let better: Int?
  }

  private mutating func columns(of table: Table) -> Columns? {
    let missing = ["indicator", "area", "year", "value"].filter { table.column(named: $0) == nil }
    if let first = table.header.first, let last = table.header.last, !missing.isEmpty {
      let header = SourceSpan(
        source: first.span.source, start: first.span.start, end: last.span.end)
      bag.append(
        .error("column-missing", at: header, ["names": .list(missing.map { .text($0) })]))
    }
    guard let indicator = table.column(named: "indicator"),
      let area = table.column(named: "area"), let year = table.column(named: "year"),
      let value = table.column(named: "value")
    else { return nil }
    return Columns(
      indicator: indicator, area: area, year: year, value: value,
      unit: table.column(named: "unit"), better: table.column(named: "better"))
  }

  private mutating func year(_ cell: Cell) -> Year? {
    guard cell.text.utf8.count == 4, let number = Int(cell.text), number >= 1000 else {
      bag.append(.error("observation-year", at: cell.span, ["text": .text(cell.text)]))
      return nil
    }
    return Year(number)
  }

  private mutating func number(_ cell: Cell) -> Double? {
    do {
      return try Numeral.parse(cell.text, mark: .dot).value
    } catch {
      bag.append(error.diagnostic(at: cell, mark: .dot))
      return nil
    }
  }
}
