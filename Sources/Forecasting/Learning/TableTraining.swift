import Probability

/// Learns the table that the automatic trend ships with from collections of series.
public struct TableTraining: Sendable {
  /// Short series with their bounds and directions: the windows of one indicator and length count
  /// 1 together.
  public let short: [LearningSeries]
  /// Counts of registers, with their directions; they get a column of their own.
  public let registers: [LearningSeries]
  /// Collections of longer series without a direction, each by a name; each counts as much as all
  /// short series together.
  public let long: [(name: String, series: [LearningSeries])]
  /// What the choice of windows depends on.
  public let seed: UInt64

  /// A training run; each collection's series need ids of their own.
  public init(
    short: [LearningSeries], registers: [LearningSeries] = [],
    long: [(name: String, series: [LearningSeries])] = [], seed: UInt64 = 5
  ) {
    self.short = short
    self.registers = registers.map { series in
      LearningSeries(
        id: series.id, indicator: series.indicator, series: series.series,
        context: SeriesContext(
          bounds: series.context.bounds, better: series.context.better, counted: .register))
    }
    self.long = long
    self.seed = seed
  }

  /// The levels of shares for which weights are learnt, on the logit scale.
  public static var knots: [Double] { AtomTable.knots }
  /// How much a past year counts as evidence.
  public static var evidenceShare: Double { ShapeFactors.evidenceShare }
  /// What of that is left for a year that lies one further back.
  public static var evidenceDiscount: Double { ShapeFactors.evidenceDiscount }
  /// How many observations count at most.
  public static var mostObservations: Int { ScaledSeries.mostObservations }
  /// The usual share of the knots' mean column in every column.
  public static var guardShare: Double { AtomTable.guardShare }
  /// The usual share of the column of amounts in that of registers.
  public static var registerGuardShare: Double { AtomTable.registerGuardShare }

  /// The knots, and the columns for amounts and, with registers, for those.
  private var columns: Int { AtomTable.knots.count + (registers.isEmpty ? 1 : 2) }

  /// The table for series whose direction of good is stated; nil without a short window or one of
  /// a register.
  ///
  /// Cost: 300 rounds over 720 atoms and then fewer; minutes for 50,000 windows.
  public func directed() -> LearntWeights? {
    let sampling = WindowSampling(stream: RandomStream(seed: seed))
    return learnt(
      sampling.short(short, collection: "short")
        + sampling.short(registers, collection: "registers"),
      directed: true
    ) { _, _ in true }
  }

  /// The table for all others; nil without any window.
  ///
  /// A share leans nowhere, so that only atoms without a pace are possible at the knots; an amount
  /// may tend to grow.
  public func undirected() -> LearntWeights? {
    let sampling = WindowSampling(stream: RandomStream(seed: seed))
    let short = sampling.short(short, collection: "short")
    let total = short.reduce(0) { $0 + $1.1 }
    var windows = short.map { ($0.0, $0.1 / total) }
    for (name, series) in long { windows += sampling.long(series, collection: "long/\(name)") }
    windows += sampling.short(registers, collection: "registers")
    return learnt(windows, directed: false) { atom, column in
      column >= AtomTable.knots.count || atom.pace == 0
    }
  }

  private func learnt(
    _ windows: [(LearningWindow, Double)], directed: Bool,
    isPossible: (_ atom: Atom, _ column: Int) -> Bool
  ) -> LearntWeights? {
    let cases = LearningCases(
      windows.map { (window: $0.0, weight: $0.1) }, atoms: Atom.grid, directed: directed,
      columns: columns)
    return cases.weights.isEmpty ? nil : LearntWeights(cases, isPossible: isPossible)
  }
}
