public import Diagnostics
import Forecasting
import OrderedCollections
public import Planning
import Tabular

/// Reads a frozen forecast back, and makes sure that nobody has altered it since.
public struct FrozenForecastReader: Sendable {
  /// The SHA-256 of bytes, in hexadecimal digits.
  public let fingerprint: @Sendable ([UInt8]) -> String

  public init(fingerprint: @escaping @Sendable ([UInt8]) -> String) {
    self.fingerprint = fingerprint
  }

  /// The forecast; nil where the file is at fault. A seal that does not fit is the only thing said
  /// of an altered file: nothing else in it can be trusted.
  public func read(
    _ bytes: [UInt8], name: String
  ) -> (forecast: FrozenForecast?, diagnostics: [Diagnostic]) {
    let (found, bag) = ResultTable.read(
      bytes, name: name, columns: FrozenColumns.all, missing: "frozen-columns")
    guard let rows = found else { return (nil, bag.diagnostics) }
    if let fault = sealFault(rows, bytes) { return (nil, [fault]) }
    var walk = FrozenRows(rows: rows)
    let forecast = walk.forecast()
    let diagnostics = walk.rows.bag.diagnostics
    return (walk.rows.bag.hasErrors ? nil : forecast, diagnostics)
  }

  /// What is wrong with the last row, which holds the fingerprint of all bytes above it.
  private func sealFault(_ rows: ResultTable, _ bytes: [UInt8]) -> Diagnostic? {
    guard let last = rows.table.rows.last, rows.text(last, "record") == "seal",
      rows.text(last, "name") == "sha256", let cell = rows.cell(last, "value")
    else {
      return .error("frozen-unsealed", at: rows.table.rows.last?.cells.first?.span, [:])
    }
    let end = bytes.last == 0x0A ? bytes.count - 1 : bytes.count
    let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard fingerprint(Array(bytes[..<start])) != cell.text else { return nil }
    return .error("frozen-altered", at: cell.span, [:])
  }
}

/// The rows of a frozen file on their way into a forecast.
private struct FrozenRows {
  var rows: ResultTable
  private var about: [String: (text: String, cell: Cell)] = [:]
  private var inputs: [FrozenForecast.Input] = []
  private var observed: OrderedDictionary<SeriesID, [YearlyObservation]> = [:]
  private var steps: [SeriesID: [FrozenForecast.Step]] = [:]
  private var promises: [FrozenForecast.Promise] = []

  private enum Record: String, CaseIterable {
    case about, input, observed, forecast, target, seal
  }

  init(rows: ResultTable) { self.rows = rows }

  mutating func forecast() -> FrozenForecast? {
    for row in rows.table.rows where rows.text(row, "record") == "about" { takeAbout(row) }
    // A later grammar would only bring errors that mean nothing.
    guard isKnownFormat() else { return nil }
    for row in rows.table.rows { take(row) }
    guard let plan = text("plan"), let version = text("ontrack"), let scenario = text("scenario"),
      let seed = text("seed").flatMap({ UInt64($0) }),
      let draws = text("draws").flatMap({ Int($0) })
    else {
      let header = rows.table.header
      rows.bag.append(.error("frozen-incomplete", at: header.first?.span, [:]))
      return nil
    }
    let lean = (text("lean") ?? "").split(separator: " ").compactMap {
      Lean.Word(rawValue: String($0))
    }
    return FrozenForecast(
      setting: .init(
        plan: plan, version: version, scenario: scenario, seed: seed, draws: draws,
        lean: Lean(lean)),
      inputs: inputs,
      series: observed.map { id, figures in
        FrozenForecast.Series(id: id, observed: figures, steps: steps[id] ?? [])
      }, promises: promises)
  }

  private func text(_ key: String) -> String? { about[key]?.text }

  private mutating func takeAbout(_ row: Table.Row) {
    guard let cell = rows.cell(row, "value") else { return }
    about[rows.text(row, "name")] = (rows.text(row, "value"), cell)
  }

  private mutating func isKnownFormat() -> Bool {
    guard let (text, cell) = about["format"] else {
      rows.bag.append(.error("frozen-incomplete", at: rows.table.header.first?.span, [:]))
      return false
    }
    if text == "\(FrozenForecast.format)" { return true }
    rows.bag.append(
      .error(
        "frozen-format", at: cell.span,
        ["text": .text(text), "known": .text("\(FrozenForecast.format)")]))
    return false
  }

  private mutating func take(_ row: Table.Row) {
    guard let record = rows.word(row, "record", as: Record.self),
      let name = rows.required(row, "name")
    else { return }
    let id = SeriesID(area: rows.text(row, "area"), indicator: name)
    switch record {
    case .about, .seal: break
    case .input:
      inputs.append(.init(path: name, fingerprint: rows.text(row, "value")))
    case .observed:
      guard let year = rows.year(row, "year"), let value = rows.number(row, "value"),
        let status = rows.word(row, "kind", as: ObservationStatus.self)
      else { return }
      observed[id, default: []].append(
        YearlyObservation(year: Year(year), value: value, status: status))
    case .forecast: takeStep(row, id)
    case .target: takePromise(row, name)
    }
  }

  private mutating func takeStep(_ row: Table.Row, _ id: SeriesID) {
    let kind: SeriesProjection.Kind =
      rows.text(row, "kind") == SeriesProjection.Kind.assumed.rawValue ? .assumed : .projected
    let references = FrozenColumns.references.compactMap { rows.number(row, $0) }
    let quantiles = FrozenColumns.quantiles.compactMap { rows.number(row, $0) }
    guard let year = rows.year(row, "year"), let value = rows.number(row, "value"),
      references.count == FrozenColumns.references.count,
      zip(quantiles, quantiles.dropFirst()).allSatisfy({ $0 <= $1 })
    else {
      if let cell = rows.cell(row, "record") {
        rows.bag.append(.error("frozen-incomplete", at: cell.span, [:]))
      }
      return
    }
    steps[id, default: []].append(
      FrozenForecast.Step(
        year: Year(year), kind: kind, value: value,
        quantiles: quantiles.count == FrozenColumns.quantiles.count ? quantiles : nil,
        references: references))
  }

  private mutating func takePromise(_ row: Table.Row, _ name: String) {
    guard let year = rows.year(row, "year"), let verdict = rows.word(row, "kind", as: Verdict.self)
    else { return }
    promises.append(
      FrozenForecast.Promise(
        target: name, area: rows.text(row, "area"), year: Year(year),
        relation: rows.text(row, "relation"), targetValue: rows.number(row, "value"),
        probability: rows.probability(row, "probability"), verdict: verdict))
  }
}
