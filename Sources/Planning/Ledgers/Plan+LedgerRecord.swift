import Forecasting
public import OrderedCollections

extension Plan {
  /// The ledgers of an area over the years whose start and end are observed, by stock.
  ///
  /// A flow that the plan declares and that is not published is inferred. Where it is the only one
  /// missing, the identity gives it. Where several are, nobody is assumed to have moved who need not:
  /// of a fall all are exits and none came in, of a rise all came in and none left. A ledger that
  /// declares neither who is new nor who relapses infers who is new; one that declares one of them
  /// has none of the other.
  public func ledgerRecord(area: String) -> OrderedDictionary<String, [LedgerYear]> {
    var records: OrderedDictionary<String, [LedgerYear]> = [:]
    let stocks = indicators.values.filter { $0.ledger != nil }
    var found: [String: [LedgerYear]] = [:]
    for stock in ledgerOrder(Set(stocks.map(\.id))) {
      found[stock.id] = record(of: stock, area: area, before: found)
    }
    for stock in stocks { records[stock.id] = found[stock.id] ?? [] }
    return records
  }

  private func record(
    of stock: Indicator, area: String, before: [String: [LedgerYear]]
  ) -> [LedgerYear] {
    guard let ledger = stock.ledger else { return [] }
    let id = SeriesID(area: area, indicator: stock.id)
    let figures = (try? facts.series(id))?.fitted ?? []
    return zip(figures, figures.dropFirst()).compactMap { start, end in
      guard start.year.distance(to: end.year) == 1 else { return nil }
      func published(_ flow: String?) -> Double? {
        flow.flatMap { facts.actual(SeriesID(area: area, indicator: $0), end.year)?.value }
      }
      var received = LedgerYear.Figure.absent
      var given = LedgerYear.Figure.absent
      for other in indicators.values {
        guard let theirs = other.ledger,
          let year = before[other.id]?.first(where: { $0.year == end.year })
        else { continue }
        if theirs.to == stock.id { received += year.exits - year.relapse }
        if theirs.from == stock.id { given += year.new }
      }
      let hasNeither = ledger.new == nil && ledger.relapse == nil
      return LedgerYear(
        year: end.year, start: start.value, end: end.value,
        new: published(ledger.new), relapse: published(ledger.relapse),
        exits: published(ledger.exits), received: received, given: given,
        declaresNew: ledger.new != nil || hasNeither, declaresRelapse: ledger.relapse != nil)
    }
  }
}

extension LedgerYear {
  /// A year with what is published; the rest is inferred.
  init(
    year: Year, start: Double, end: Double, new: Double?, relapse: Double?, exits: Double?,
    received: Figure, given: Figure, declaresNew: Bool, declaresRelapse: Bool
  ) {
    let net = end - start - received.value + given.value
    let known = (new ?? 0) + (relapse ?? 0)
    let missesInflow = (declaresNew && new == nil) || (declaresRelapse && relapse == nil)
    let left = exits ?? (missesInflow ? max(0, known - net) : known - net)
    // What must have come in besides what is published; all of it is new where that may be.
    let came = net + left - known
    func inflow(_ value: Double?, isDeclared: Bool, takes: Bool) -> Figure {
      if let value { return Figure(value, .observed) }
      return isDeclared ? Figure(takes ? came : 0, .inferred) : .absent
    }
    self.year = year
    self.start = Figure(start, .observed)
    self.new = inflow(new, isDeclared: declaresNew, takes: true)
    self.relapse = inflow(
      relapse, isDeclared: declaresRelapse, takes: !(declaresNew && new == nil))
    self.received = received
    self.given = given
    self.exits = exits.map { Figure($0, .observed) } ?? Figure(left, .inferred)
    self.end = Figure(end, .observed)
  }
}

extension LedgerYear.Figure {
  /// The least sure of both kinds.
  private func joined(_ other: Self, _ value: Double) -> Self {
    if kind == .absent { return Self(value, other.kind) }
    if other.kind == .absent { return Self(value, kind) }
    return Self(value, kind == .observed ? other.kind : kind)
  }

  static func += (a: inout Self, b: Self) { a = a.joined(b, a.value + b.value) }

  static func - (a: Self, b: Self) -> Self { a.joined(b, a.value - b.value) }
}
