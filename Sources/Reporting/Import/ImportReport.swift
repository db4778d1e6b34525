public import Diagnostics
import OrderedCollections
import Planning
public import Tabular

/// What was understood of an office's table, before anything is written.
public struct ImportReport: Sendable {
  /// A figure with the words around it.
  public struct Figure: Sendable {
    public let indicator: String
    public let label: String
    public let labelPlace: SourceSpan?
    public let area: String
    public let year: Int
    /// Plain text, as CSV has it.
    public let value: String
    public let role: String
    public let status: String
    public let asOf: String
    public let of: String
    public let source: String
    public let note: String
    public let unit: String?
    public let place: SourceSpan

    public init(
      indicator: String, label: String, labelPlace: SourceSpan?, area: String, year: Int,
      value: String, role: String, status: String, asOf: String, of: String, source: String,
      note: String, unit: String?, place: SourceSpan
    ) {
      self.indicator = indicator
      self.label = label
      self.labelPlace = labelPlace
      self.area = area
      self.year = year
      self.value = value
      self.role = role
      self.status = status
      self.asOf = asOf
      self.of = of
      self.source = source
      self.note = note
      self.unit = unit
      self.place = place
    }
  }

  /// What gives no figure, and the slug of the reason.
  public struct LeftOut: Sendable {
    public let place: SourceSpan
    public let text: String
    public let reason: String

    public init(place: SourceSpan, text: String, reason: String) {
      self.place = place
      self.text = text
      self.reason = reason
    }
  }

  /// What is said of the table as a whole.
  public struct Setting: Sendable {
    public let file: String
    public let header: ClosedRange<Int>
    /// Where years stand.
    public enum Years: Sendable, Hashable {
      case over, down
      /// One for all figures, of a title or given.
      case all(Int, SourceSpan?)
    }

    public let years: Years
    /// The row that names areas over the columns.
    public let areasLine: Int?
    public let titles: [String]
    public let delimiter: CSVDelimiter?
    /// The decimal mark of numbers that are texts, where one is declared or settled.
    public let mark: DecimalMark?
    public let evidence: Cell?
    /// The file that is written; nil where this only shows.
    public let output: String?

    public init(
      file: String, header: ClosedRange<Int>, years: Years, areasLine: Int?, titles: [String],
      delimiter: CSVDelimiter?, mark: DecimalMark?, evidence: Cell?, output: String?
    ) {
      self.file = file
      self.header = header
      self.years = years
      self.areasLine = areasLine
      self.titles = titles
      self.delimiter = delimiter
      self.mark = mark
      self.evidence = evidence
      self.output = output
    }
  }

  let setting: Setting
  let figures: [Figure]
  let leftOut: [LeftOut]
  let wording: Wording

  public init(setting: Setting, figures: [Figure], leftOut: [LeftOut], wording: Wording) {
    self.setting = setting
    self.figures = figures
    self.leftOut = leftOut
    self.wording = wording
  }

  public func report() -> Report {
    var sections = [
      Report.Section(items: understood()),
      Report.Section(heading: wording.say("import.indicators"), table: indicators()),
    ]
    if !leftOut.isEmpty {
      sections.append(
        Report.Section(heading: wording.say("import.left-out"), table: leftOutTable()))
    }
    let arguments: [String: Argument] = [
      "count": number(figures.count), "file": .text(setting.output ?? ""),
    ]
    sections.append(
      Report.Section(notes: [
        wording.say(setting.output == nil ? "import.shown" : "import.written", arguments)
      ]))
    return Report(title: setting.file, sections: sections)
  }

  private func number(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }

  private func understood() -> [String] {
    var items = setting.titles.prefix(6).map { wording.say("import.title", ["text": .text($0)]) }
    var arguments: [String: Argument] = ["row": number(setting.header.lowerBound)]
    if setting.header.count > 1 { arguments["last"] = number(setting.header.upperBound) }
    items.append(
      wording.say(setting.header.count > 1 ? "import.headers" : "import.header", arguments))
    switch setting.years {
    case .over: items.append(wording.say("import.years-over"))
    case .down: items.append(wording.say("import.years-down"))
    case .all(let year, let place?):
      items.append(
        wording.say("import.year-title", ["year": .year(year), "place": .text(cell(place))]))
    case .all(let year, nil):
      items.append(wording.say("import.year-given", ["year": .year(year)]))
    }
    if let line = setting.areasLine {
      items.append(wording.say("import.areas-over", ["row": number(line)]))
    }
    if let delimiter = setting.delimiter {
      let words: [CSVDelimiter: String] = [
        .comma: "word.comma", .semicolon: "word.semicolon", .tab: "word.tab",
      ]
      items.append(
        wording.say(
          "import.delimiter", ["sign": .message(Message(words[delimiter] ?? "word.comma"))]))
    }
    if let mark = setting.mark {
      let word = Argument.message(
        Message(mark == .dot ? "word.decimal-point" : "word.decimal-comma"))
      if let evidence = setting.evidence {
        items.append(
          wording.say(
            "import.mark-settled",
            ["mark": word, "text": .text(evidence.text), "place": .text(cell(evidence.span))]))
      } else {
        items.append(wording.say("import.mark-declared", ["mark": word]))
      }
    }
    let areas = OrderedSet(figures.map(\.area).filter { !$0.isEmpty })
    if !areas.isEmpty {
      items.append(
        wording.say(
          "import.areas",
          [
            "count": number(areas.count),
            "names": .list(
              areas.prefix(12).map { .text($0) } + (areas.count > 12 ? ["…"] : [])),
          ]))
    }
    return items
  }

  private func indicators() -> ReportTable {
    var groups: OrderedDictionary<String, [Figure]> = [:]
    for figure in figures { groups[figure.indicator, default: []].append(figure) }
    return ReportTable(
      columns: [
        .init(wording.say("import.label"), wraps: .readily),
        .init(wording.say("heading.indicator"), wraps: .ifNeeded),
        .init(wording.say("meeting.unit"), wraps: .ifNeeded),
        .init(wording.say("import.years"), wraps: .ifNeeded),
        .init(wording.say("import.figures"), .trailing), .init(wording.say("heading.place")),
      ],
      rows: groups.map { id, figures in
        let labels = OrderedSet(figures.map(\.label))
        let units = OrderedSet(figures.compactMap(\.unit))
        return [
          labels.isEmpty || labels == [""] ? wording.absent : labels.joined(separator: "; "), id,
          units.isEmpty ? wording.absent : units.joined(separator: "; "), years(figures),
          "\(figures.count)", figures[0].labelPlace.map(cell) ?? wording.absent,
        ]
      })
  }

  private func leftOutTable() -> ReportTable {
    ReportTable(
      columns: [
        .init(wording.say("heading.place")),
        .init(wording.say("import.text"), wraps: .readily),
        .init(wording.say("heading.reason"), wraps: .readily),
      ],
      rows: leftOut.map {
        [
          cell($0.place), VisibleText.escaped($0.text, limit: 60),
          wording.say("import.left-\($0.reason)"),
        ]
      })
  }

  /// `2020-2023`, `2020, 2022`.
  private func years(_ figures: [Figure]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for year in Set(figures.map(\.year)).sorted() {
      if let last = ranges.last, last.upperBound + 1 == year {
        ranges[ranges.count - 1] = last.lowerBound...year
      } else {
        ranges.append(year...year)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// A cell of the sheet, or the line and column of a file.
  private func cell(_ place: SourceSpan) -> String {
    place.source.isSheet
      ? place.start.cellReference : "\(place.start.line):\(place.start.column)"
  }
}

extension Dataset {
  /// The figures as observations, each with the place that it was read from as its source where the
  /// table names none. As texts the values keep their printed decimals, 93.0.
  public static func observations(
    _ figures: [ImportReport.Figure], asNumbers: Bool = false
  ) -> Dataset {
    Dataset(
      columns: [
        "indicator", "area", "year", "value", "role", "status", "as_of", "of", "source", "note",
      ],
      rows: figures.map { figure in
        [
          .text(figure.indicator), .text(figure.area), .integer(figure.year),
          asNumbers ? .optional(Double(figure.value)) : .text(figure.value),
          .text(figure.role), .text(figure.status), .text(figure.asOf), .text(figure.of),
          .text(figure.source.isEmpty ? figure.place.location : figure.source), .text(figure.note),
        ]
      })
  }
}
