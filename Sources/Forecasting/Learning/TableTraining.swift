import Probability

/// Learns the table that the automatic trend ships with from collections of series.
public struct TableTraining: Sendable {
  /// Short series with their bounds and directions, and how they are counted: the windows of one
  /// indicator and length count 1 together.
  public let short: [LearningSeries]
  /// Series of registers, with their bounds and directions. They and the short series that a register
  /// counts have columns of their own.
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
    self.registers = registers
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
  /// The usual share of the columns of all figures in those of registers.
  public static var registerGuardShare: Double { AtomTable.registerGuardShare }

  /// The size at which a change of nothing is judged; see the article on the automatic trend.
  public static var stillSize: Double { rules.stillSize }
  /// By how much sizes shrink with the number of figures, and large ones more.
  public static var calming: (all: Double, bySize: Double) { (rules.calming, rules.calmingBySize) }

  /// The rules with which tables are learnt, and then used.
  static let rules = TableRules(stillSize: 0.15, calming: 0.15, calmingBySize: 0.15)

  /// How many rounds each of the two tables takes.
  public static var rounds: Int { 2 * LearntWeights.rounds }

  /// The table for series whose direction of good is stated; nil without any window.
  ///
  /// A share of which less is better is learnt from twice: as a share, and as an amount without an
  /// upper bound, because the poor or unemployed of a hundred move as their number does. A coverage
  /// is not: it ends at its bound, and would teach amounts that growth goes on. Cost: 300 rounds over
  /// 720 atoms and then fewer; minutes for 50,000 windows. `onRound` hears how many rounds more are
  /// done, 0 for what comes before the first.
  public func directed(onRound: (Int) -> Void = { _ in }) -> LearntWeights? {
    let sampling = WindowSampling(stream: RandomStream(seed: seed))
    let windows = short(sampling, lengths: WindowSampling.lengths, directed: true)
    return learnt(windows.joined(), directed: true, onRound) { _, _ in true }
  }

  /// The table for all others; nil without any window.
  ///
  /// A share leans nowhere, so that only atoms without a pace are possible at the knots; an amount
  /// may tend to grow. Every share is learnt from as an amount too, and each set of windows counts as
  /// much as any other.
  public func undirected(onRound: (Int) -> Void = { _ in }) -> LearntWeights? {
    let sampling = WindowSampling(stream: RandomStream(seed: seed))
    var sets = short(sampling, lengths: WindowSampling.longerLengths, directed: false)
    for (name, series) in long { sets.append(sampling.long(series, collection: "long/\(name)")) }
    let windows = sets.flatMap { set in
      let total = set.reduce(0) { $0 + $1.1 }
      return set.map { ($0.0, $0.1 / total) }
    }
    return learnt(windows, directed: false, onRound) { atom, column in
      AtomTable.isOfAmounts(column) || atom.pace == 0
    }
  }

  /// Columns of their own are for what registers count, where anything is.
  private var columns: Int {
    registers.isEmpty && !short.contains { $0.context.counted == .register }
      ? AtomTable.usualColumns : AtomTable.registerColumns
  }

  /// Windows of the short series and of registers, and of their shares as amounts, set by set: for
  /// the columns of all figures, and again for those of registers.
  private func short(
    _ sampling: WindowSampling, lengths: [Int], directed: Bool
  ) -> [[(LearningWindow, Double)]] {
    let all = sampling.short(short, collection: "short", lengths: lengths)
    let counted = sampling.short(registers, collection: "registers", lengths: lengths)
    func amounts(_ windows: [(LearningWindow, Double)]) -> [(LearningWindow, Double)] {
      windows.filter { $0.0.isShare && (!directed || $0.0.context.better == .lower) }
        .map { ($0.0.asAmount, $0.1) }
    }
    var sets = [all, counted.filter { !directed || !$0.0.isShare }].flatMap { windows in
      let windows = windows.map { ($0.0.learnt(as: .any), $0.1) }
      return [windows, amounts(windows)]
    }
    let ofRegisters =
      (all.filter { $0.0.context.counted == .register } + counted)
      .map { ($0.0.learnt(as: .register), $0.1) }
    sets += [ofRegisters, amounts(ofRegisters)]
    return sets
  }

  private func learnt(
    _ windows: some Sequence<(LearningWindow, Double)>, directed: Bool,
    _ onRound: (Int) -> Void, isPossible: (_ atom: Atom, _ column: Int) -> Bool
  ) -> LearntWeights? {
    let cases = LearningCases(
      windows.map { (window: $0.0, weight: $0.1) }, atoms: Atom.grid, directed: directed,
      columns: columns, rules: TableTraining.rules, onCase: { onRound(0) })
    return cases.weights.isEmpty
      ? nil : LearntWeights(cases, onRound: { onRound(1) }, isPossible: isPossible)
  }
}
