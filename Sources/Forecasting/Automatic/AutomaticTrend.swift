import Probability

/// The learnt mixture of linear models, fitted to one series.
///
/// Each atom of a learnt table is a linear least-squares problem with a normal distribution around
/// it; its weight is how common it is among real series, times how well it foretold this one so
/// far. See the article on the automatic trend.
struct AutomaticTrend: Sendable {
  /// What the trend was asked for, to ask for less of it.
  private let source: Source
  private let scaled: ScaledSeries
  /// What the trend could lean on.
  let lean: Lean
  private let before: AtomMixture
  private let after: AtomMixture
  private let evidence: Evidence
  private let factors: ShapeFactors
  /// What other areas lent, where that was asked for.
  let loan: Leaning.Loan?

  private struct Source {
    let series: YearlySeries
    let context: SeriesContext
    let lean: Lean
    let table: LearntTable
    let borrowed: BorrowedTable?
    let lightest: Double
  }

  /// Whether it might have borrowed.
  var mayBorrow: Bool { source.lean.contains(.borrow) }

  /// Atoms lighter than this are left out of the mixture, and the others scaled up to 1 again. All
  /// that are left out together move no probability by more than 1e-10.
  static let lightest = 1e-12

  /// The horizon for which factors are made at the fit; a longer one is made when it is asked for.
  private static let usualHorizon = 8

  /// Fits the mixture to the last 30 observations, none more than 60 years before the last.
  ///
  /// Factors of the series' spacing may be shared within a group; they are made here if they are
  /// missing or of another spacing. Throws `noObservations` or `notFinite`; traps where what is
  /// borrowed knows later years than the series.
  init(
    _ series: YearlySeries, context: SeriesContext, lean: Lean = .all,
    table: LearntTable = .shipped, borrowed: BorrowedTable? = nil, lightest: Double = lightest,
    factors: ShapeFactors? = nil,
    latest: Int = ScaledSeries.mostObservations
  ) throws(FitFailure) {
    let direction = lean.contains(.direction) ? context.better : nil
    let scaled = try ScaledSeries(
      series, bounds: context.bounds, sign: direction?.sign ?? 1, latest: latest)
    let lent = lean.contains(.borrow) ? borrowed : nil
    precondition(
      lent.map { $0.origin <= scaled.origin } ?? true, "what is borrowed knows later years")
    let used = lent?.table ?? table
    let shapes = used.shapes
    let factors =
      factors.flatMap {
        $0.spacing == scaled.spacing && $0.factors.count >= shapes ? $0 : nil
      }
      ?? ShapeFactors(
        spacing: scaled.spacing, horizon: AutomaticTrend.usualHorizon, shapes: shapes)
    let evidence = Evidence(changes: scaled.changes, factors: factors, rules: used.rules)
    let prior = AtomMixture(
      table: direction == nil ? used.undirected : used.directed, level: scaled.level,
      counted: context.counted)
    let before = lean.contains(.reference) || lent != nil ? prior : prior.evened
    let after = lean.contains(.own) ? try before.reweighted(by: evidence) : before

    var leant = lean
    if direction == nil { leant.remove(.direction) }
    if scaled.changes.isEmpty { leant.remove(.own) }
    if lent == nil { leant.remove(.borrow) }
    loan = lent.map {
      Leaning.Loan(
        areas: $0.areas, windows: $0.windows,
        share: $0.share(level: scaled.level, counted: context.counted))
    }
    self.lean = leant
    self.scaled = scaled
    self.factors = factors
    self.evidence = evidence
    self.before = before
    self.after = after.dropping(below: lightest)
    source = Source(
      series: series, context: context, lean: lean, table: table, borrowed: borrowed,
      lightest: lightest)
  }
}

// MARK: - Forecasts

extension AutomaticTrend: Forecaster {
  func forecast(horizon: Int) -> Forecast {
    let ahead = YearsAhead(
      scaled, mixture: after, evidence: evidence,
      factors: horizon <= factors.horizon
        ? factors
        : ShapeFactors(
          spacing: factors.spacing, horizon: horizon, shapes: factors.factors.count),
      horizon: horizon)
    let steps = (1...horizon).map { step in
      let distribution = PredictiveDistribution(
        scaled: ahead.distribution(step: step), scale: scaled.scale)
      return Forecast.Step(
        year: scaled.origin.advanced(by: step), point: distribution.median,
        distribution: distribution)
    }
    return Forecast(
      origin: scaled.origin, originValue: scaled.originValue, steps: steps, scale: scaled.scale,
      generator: ahead)
  }
}

// MARK: - What it leans on

extension AutomaticTrend {
  func forecaster(knowing alternative: FittedModel.Alternative) -> (any Forecaster)? {
    alternativeTrend(knowing: alternative)
  }

  /// The same with less to lean on; nil where that leaves the range of doubles.
  private func alternativeTrend(knowing alternative: FittedModel.Alternative) -> AutomaticTrend? {
    let onlyLast = alternative == .lastValueOnly
    return try? AutomaticTrend(
      source.series, context: source.context,
      lean: onlyLast ? source.lean : source.lean.subtracting(.direction), table: source.table,
      borrowed: source.borrowed, lightest: source.lightest, factors: onlyLast ? nil : factors,
      latest: onlyLast ? 1 : ScaledSeries.mostObservations)
  }

  func leaning(horizon: Int) -> Leaning? {
    Leaning(
      lean: lean, observations: scaled.count, shapes: after.kinds, shapesBefore: before.kinds,
      division: Leaning.ChangeDivision(
        goesOn: after.mean(\.persistence), stays: after.mean(\.step),
        reverses: after.mean(\.reversal)),
      paceBefore: yearlyChange(before), paceAfter: yearlyChange(after),
      tableAlone: medians(alternativeTrend(knowing: .lastValueOnly), horizon: horizon),
      withSeries: medians(self, horizon: horizon),
      withoutDirection: medians(
        lean.contains(.direction) ? alternativeTrend(knowing: .noDirection) : self,
        horizon: horizon), loan: loan)
  }

  /// What one year at the mean pace changes, in data units. A derivative would be 0 at a bound.
  private func yearlyChange(_ mixture: AtomMixture) -> Double {
    let scale = scaled.scale
    let next = scaled.last + scaled.sign * scaled.unit * mixture.meanPace
    return scale.value(of: next) - scale.value(of: scaled.last)
  }

  private func medians(_ trend: AutomaticTrend?, horizon: Int) -> [Year: Double] {
    guard let steps = trend?.forecast(horizon: horizon).steps else { return [:] }
    let ends = [steps.first, steps.last].compactMap { $0 }
    return Dictionary(ends.map { ($0.year, $0.point) }, uniquingKeysWith: { $1 })
  }
}
