import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular
import Workbooks

/// Reads observations, one row a figure, found by the names of their columns:
///
///     indicator,area,year,value,role,status,as_of,of,source,note
///
/// Also `unique_id,ds,y`, where the id is the indicator, and a column a year beside `indicator` and,
/// where there are several, `area`.
///
/// Several files may follow each other: a figure that stands in two of them is a duplicate too.
struct ObservationsReader {
  static let columns = [
    "indicator", "area", "year", "value", "role", "status", "as_of", "of", "source", "note",
  ]
  static let required = ["indicator", "year", "value"]

  /// The indicators that the plan declares.
  let rules: OrderedDictionary<String, ObservationRules>
  /// The names of all indicators of the plan, readable or not.
  let names: OrderedSet<String>
  /// The decimal mark where it is declared.
  let decimalMark: DecimalMark?

  private(set) var facts: [Fact] = []
  private(set) var bag = DiagnosticBag()

  private struct FigureID: Hashable {
    let series: SeriesID
    let year: Year
    let role: Fact.Role
    let of: String?
    /// What tells several figures of one year apart: the date of a part of it or of a publication.
    let date: String?
  }
  private var places: [FigureID: SourceSpan] = [:]
  /// Superseded figures, each with the one that must stand in its place.
  private var superseded: [(fact: Fact, current: FigureID)] = []
  /// Indicators in the data that the plan does not declare, with their first row and their count.
  private var undeclared: OrderedDictionary<String, (place: SourceSpan, count: Int)> = [:]
  private var firstWithArea: SourceSpan?
  private var firstWithoutArea: SourceSpan?

  init(
    rules: OrderedDictionary<String, ObservationRules>, names: OrderedSet<String>? = nil,
    decimalMark: DecimalMark? = nil
  ) {
    self.rules = rules
    self.names = names ?? rules.keys
    self.decimalMark = decimalMark
  }

  /// Reads one file, or the sheet of a workbook, whose name may follow the file's: `data.xlsx!Jobs`.
  mutating func read(_ bytes: [UInt8], name: String) {
    let path = WorkbookPath(name)
    let parsed: Table?
    if path.isNamedWorkbook || WorkbookReader.isWorkbook(bytes) {
      let sheet = SheetTable(bytes, path)
      bag.append(contentsOf: sheet.diagnostics)
      parsed = sheet.table
    } else {
      let (table, diagnostics) = Table.read(bytes, name: name)
      bag.append(contentsOf: diagnostics)
      parsed = table
    }
    guard let parsed, let layout = ObservationLayout(parsed, into: &bag) else { return }
    let table = layout.table
    guard let columns = ObservationColumns(table, into: &bag) else { return }
    let convention = NumeralConvention(
      declared: decimalMark ?? layout.decimalMark, cells: table.rows.lazy.map { $0[columns.value] })
    bag.append(contentsOf: convention.diagnostics)
    for row in table.rows { read(row, columns, convention) }
  }

  /// What concerns the files as a whole, once all are read.
  mutating func finish() {
    for (fact, current) in superseded where places[current] == nil {
      bag.append(
        .error(
          "revised-alone", at: fact.span,
          ["name": .text(fact.indicator), "year": .year(fact.year.number)]))
    }
    if let firstWithoutArea, let firstWithArea {
      bag.append(.error("area-missing", at: firstWithoutArea, ["place": .place(firstWithArea)]))
    }
    // Data of several plans may lie in one file, so that a name which is only similar is no error.
    var others: [String] = []
    for (index, (name, found)) in undeclared.enumerated() {
      guard index < Self.comparisonLimit / max(1, names.count),
        let close = Suggestion.closest(to: name, among: names),
        Suggestion.isSlip(name, of: close)
      else {
        others.append(name)
        continue
      }
      bag.append(
        .error(
          "observation-indicator", at: found.place,
          [
            "name": .text(name), "count": .number(Double(found.count), decimals: 0),
            "suggestion": .text(close),
          ]))
    }
    if let first = others.first {
      let shown = others.prefix(20).map { Argument.text($0) }
      let message = Message(
        "observation-undeclared", ["names": .list(shown + (others.count > 20 ? ["…"] : []))])
      bag.append(Diagnostic(.note, message, at: undeclared[first]?.place))
    }
  }

  /// To tell a slip from a name of another plan takes each undeclared name against each declared
  /// one. Beyond so many pairs, which no data of a few plans come to, the rest are others.
  private static let comparisonLimit = 100_000

  private mutating func read(
    _ row: Table.Row, _ columns: ObservationColumns, _ convention: NumeralConvention
  ) {
    let year = year(row[columns.year])
    let role = word(row, columns.role, as: Fact.Role.self, empty: .actual)
    let status = word(row, columns.status, as: ObservationStatus.self, empty: .observed)
    var found: [Diagnostic] = []
    let numeral = convention.read(row[columns.value], into: &found)
    bag.append(contentsOf: found)
    let nameCell = row[columns.indicator]
    let name = Self.trimmed(nameCell.text)
    let area = area(row, columns)
    guard !name.isEmpty else {
      bag.append(.error("cell-empty", at: nameCell.span, ["column": "indicator"]))
      return
    }
    guard names.contains(name) else {
      undeclared[name, default: (nameCell.span, 0)].count += 1
      return
    }
    guard let year, let role, let status, let numeral else { return }
    func text(_ column: Int?) -> String? {
      guard let column else { return nil }
      let text = Self.trimmed(row[column].text)
      return text.isEmpty ? nil : text
    }
    let asOf = text(columns.asOf)
    if role == .plan || role == .planRatio { checkKind(of: row, columns) }
    let fact = Fact(
      indicator: name, area: area, year: year, value: numeral.value, decimals: numeral.decimals,
      role: role, status: status, asOf: asOf, of: text(columns.of),
      source: text(columns.source), note: text(columns.note), span: row[columns.value].span)
    checkDate(
      of: fact, at: columns.asOf.map { row[$0].span },
      status: columns.status.map { row[$0].span } ?? nameCell.span)
    check(fact, text: row[columns.value].text)
    if isNew(fact) { facts.append(fact) }
  }

  /// `reduction` and `increase` say what an assigned figure is; a slip of them would be read as the
  /// name of something else.
  private mutating func checkKind(of row: Table.Row, _ columns: ObservationColumns) {
    guard let column = columns.of else { return }
    let text = Self.trimmed(row[column].text)
    let words = ["reduction", "increase"]
    guard !words.contains(text), let close = Suggestion.closest(to: text, among: words),
      Suggestion.isSlip(text, of: close)
    else { return }
    bag.append(
      .error(
        "observation-word", at: row[column].span,
        [
          "text": .text(text), "suggestion": .text(close),
          "words": .list(words.map { .text($0) }),
        ]))
  }

  private mutating func area(_ row: Table.Row, _ columns: ObservationColumns) -> String {
    guard let column = columns.area else { return "" }
    let area = Self.trimmed(row[column].text).precomposedStringWithCanonicalMapping
    if area.isEmpty {
      firstWithoutArea = firstWithoutArea ?? row[column].span
    } else {
      firstWithArea = firstWithArea ?? row[column].span
    }
    return area
  }

  private mutating func year(_ cell: Cell) -> Year? {
    let text = Self.trimmed(cell.text)
    if text.isEmpty {
      bag.append(.error("cell-empty", at: cell.span, ["column": "year"]))
      return nil
    }
    guard text.utf8.count == 4, let number = Int(text), number >= 1000 else {
      bag.append(.error("observation-year", at: cell.span, ["text": .text(cell.text)]))
      return nil
    }
    return Year(number)
  }

  private mutating func word<Word>(
    _ row: Table.Row, _ column: Int?, as type: Word.Type, empty: Word
  ) -> Word? where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    guard let column, !row[column].isEmpty else { return empty }
    let text = Self.trimmed(row[column].text)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).filter { !$0.isEmpty }
    var arguments: [String: Argument] = [
      "text": .text(text), "words": .list(words.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: text, among: words) {
      arguments["suggestion"] = .text(close)
    }
    bag.append(.error("observation-word", at: row[column].span, arguments))
    return nil
  }

  /// What an actual figure or a target can never be.
  private mutating func check(_ fact: Fact, text: String) {
    guard fact.role == .actual || fact.role == .target, let rules = rules[fact.indicator] else {
      return
    }
    if !rules.bounds.contains(fact.value) {
      var arguments: [String: Argument] = [
        "text": .text(text), "name": .text(fact.indicator),
      ]
      if let upper = rules.bounds.upper, fact.value > upper {
        arguments["upper"] = .number(upper, decimals: nil)
      } else if let lower = rules.bounds.lower {
        arguments["lower"] = .number(lower, decimals: nil)
      }
      bag.append(.error("observation-bounds", at: fact.span, arguments))
    } else if rules.isWhole, fact.role == .actual, fact.value != fact.value.rounded() {
      var arguments: [String: Argument] = ["text": .text(text), "name": .text(fact.indicator)]
      if let whole = PlanNumber.asThousands(text.replacing(",", with: ".")) {
        arguments["whole"] = .text(whole)
      }
      bag.append(.error("observation-whole", at: fact.span, arguments))
    }
  }

  /// What the status asks of the date: a part of the year, or a day of publication.
  private mutating func checkDate(of fact: Fact, at date: SourceSpan?, status: SourceSpan) {
    let year: [String: Argument] = ["year": .year(fact.year.number)]
    switch (fact.status, fact.asOf) {
    case (.partial, nil): bag.append(.warning("partial-as-of", at: status, year))
    case (.partial, let asOf?):
      guard PartOfYear(value: fact.value, asOf: asOf, of: fact.year) == nil else { return }
      bag.append(
        .warning("partial-other-year", at: date, year.merging(["text": .text(asOf)]) { $1 }))
    case (.revised, nil): bag.append(.error("revised-as-of", at: status, year))
    case (.revised, let asOf?):
      guard PublicationDate(asOf) == nil else { return }
      bag.append(.error("revised-date", at: date, ["text": .text(asOf)]))
    default: break
    }
  }

  private func hasDate(_ fact: Fact) -> Bool {
    guard let asOf = fact.asOf else { return false }
    return fact.status == .revised
      ? PublicationDate(asOf) != nil
      : PartOfYear(value: fact.value, asOf: asOf, of: fact.year) != nil
  }

  /// Whether no other figure says the same thing; two figures for one year cannot both be fitted.
  private mutating func isNew(_ fact: Fact) -> Bool {
    if fact.role == .actual, fact.status == .context { return true }
    let of = fact.role == .actual ? nil : fact.of
    let series = SeriesID(area: fact.area, indicator: fact.indicator)
    func id(_ date: String?) -> FigureID {
      FigureID(series: series, year: fact.year, role: fact.role, of: of, date: date)
    }
    var arguments: [String: Argument] = [
      "name": .text(fact.indicator), "year": .year(fact.year.number),
    ]
    if !fact.area.isEmpty { arguments["area"] = .text(fact.area) }
    let isDated = fact.status == .revised || (fact.status == .partial && fact.role == .actual)
    // Without a date that can be read it has been reported already.
    if isDated, !hasDate(fact) { return true }
    let own = id(isDated ? fact.asOf.map { "\(fact.status.rawValue) \($0)" } : nil)
    if fact.status == .revised { superseded.append((fact, id(nil))) }
    guard let span = fact.span else { return true }
    guard let first = places[own] else {
      places[own] = span
      return true
    }
    arguments["first"] = .place(first)
    if isDated {
      arguments["status"] = .text(fact.status.rawValue)
      if let asOf = fact.asOf { arguments["asOf"] = .text(asOf) }
      bag.append(.error("observation-duplicate-date", at: span, arguments))
    } else if fact.role == .actual {
      bag.append(.error("observation-duplicate", at: span, arguments))
    } else {
      arguments["role"] = .text(fact.role.rawValue)
      bag.append(.error("observation-duplicate-role", at: span, arguments))
    }
    return false
  }

  static func trimmed(_ text: String) -> String {
    guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace
    else { return text }
    return text.trimmingCharacters(in: .whitespaces)
  }
}
