import Diagnostics
import Forecasting
import Tabular

/// Turns the records of a file into questions.
struct QuestionRows: Sendable {
  var bag = DiagnosticBag()
  private(set) var entries: [QuestionList.Entry] = []
  private let name: String
  private var faults: RecordFaults
  private var columns: Columns?
  private var hasHeader = false
  private var sawRow = false

  private struct Columns {
    let id: Int
    let ds: Int
    let relation: Int
    let target: Int
    let width: Int
  }

  private static let names = ["unique_id", "ds", "relation", "target"]

  init(name: String) {
    self.name = name
    faults = RecordFaults(name: name)
  }

  mutating func take(_ record: borrowing CSVRecord) {
    guard record.problems.isEmpty else {
      faults.note(record, in: &bag)
      if hasHeader { sawRow = true }
      hasHeader = true
      return
    }
    if record.isBlank { return }
    guard hasHeader else {
      hasHeader = true
      columns = columns(of: faults.header(record))
      return
    }
    sawRow = true
    guard let columns else { return }
    guard record.count == columns.width else {
      faults.reportWidth(record, expected: columns.width, in: &bag)
      return
    }
    if let entry = entry(record, columns) { entries.append(entry) }
  }

  mutating func finish() {
    if !hasHeader {
      let source = SourceText(name: name, text: "")
      bag.append(
        .error(
          "table-empty", at: SourceSpan(source: source, line: 1, column: 1, length: 0),
          ["file": .text(name)]))
    } else if columns != nil, !sawRow {
      bag.append(.error("table-no-rows", at: faults.headerSpan, ["file": .text(name)]))
    }
  }

  private mutating func columns(of header: [Cell]) -> Columns? {
    var found: [String: Int] = [:]
    var others: [Cell] = []
    for (index, cell) in header.enumerated() {
      let text = ObservationsReader.trimmed(cell.text)
      guard Self.names.contains(text) else {
        others.append(cell)
        continue
      }
      if let first = found[text] {
        bag.append(
          .error(
            "table-duplicate-column", at: cell.span,
            [
              "name": .text(text), "second": .number(Double(index + 1), decimals: 0),
              "first": .number(Double(first + 1), decimals: 0),
              "place": .place(header[first].span),
            ]))
        return nil
      }
      found[text] = index
    }
    let missing = Self.names.filter { found[$0] == nil }
    guard let id = found["unique_id"], let ds = found["ds"], let relation = found["relation"],
      let target = found["target"]
    else {
      bag.append(
        .error(
          "question-columns", at: faults.headerSpan,
          ["names": .list(missing.map { .text($0) })]))
      return nil
    }
    if let first = others.first(where: { !$0.isEmpty }) {
      let names = others.filter { !$0.isEmpty }.prefix(12).map { Argument.text($0.text) }
      bag.append(
        Diagnostic(
          .note, Message("series-columns-ignored", ["names": .list(names)]), at: first.span))
    }
    return Columns(id: id, ds: ds, relation: relation, target: target, width: header.count)
  }

  private mutating func entry(
    _ record: borrowing CSVRecord, _ columns: Columns
  ) -> QuestionList.Entry? {
    let before = bag.errorCount
    let year = SeriesYear.parse(record.bytes(columns.ds))
    if year == nil { report("series-year", record, columns.ds) }
    let words = ObservationsReader.trimmed(record.string(columns.relation))
    let relation = SeriesBlock.Question.Relation(rawValue: words)
    if relation == nil { report("question-relation", record, columns.relation) }
    let target = number(record, columns.target)
    guard bag.errorCount == before, let year, let relation, let target else { return nil }
    return QuestionList.Entry(
      id: record.string(columns.id), ds: record.string(columns.ds),
      question: SeriesBlock.Question(year: year, relation: relation, target: target),
      line: record.line)
  }

  private mutating func number(_ record: borrowing CSVRecord, _ column: Int) -> Double? {
    let cell = Cell(
      text: record.string(column), span: record.span(column, in: record.excerpt(name: name)))
    guard !cell.isEmpty else {
      bag.append(.error("cell-empty", at: cell.span, ["column": "target"]))
      return nil
    }
    do throws(Numeral.Failure) {
      let numeral = try Numeral.parse(cell.text, mark: .dot)
      guard numeral.hasPercentSign else { return numeral.value }
      bag.append(.error("number-percent", at: cell.span, ["text": .text(cell.text)]))
    } catch {
      bag.append(error.diagnostic(at: cell, mark: .dot))
    }
    return nil
  }

  private mutating func report(_ slug: String, _ record: borrowing CSVRecord, _ column: Int) {
    bag.append(
      .error(
        slug, at: record.span(column, in: record.excerpt(name: name)),
        ["text": .text(record.string(column))]))
  }
}
