import Forecasting
import LeastSquares
import OrderedCollections
public import Probability

/// The effect of a link, fitted to a plan's own figures.
///
/// The least-squares line of the movement of `to` on the movement of `from` some years before: of a
/// stock the movement is the yearly change, of a flow its figure. Every area has its own intercept,
/// what `to` moves by in any case; all share one slope.
public struct LinkFit: Sendable, Hashable {
  /// Units of `to` for a unit of `from`.
  public let coefficient: Double
  public let standardError: Double
  public let degreesOfFreedom: Int
  /// The number of pairs of years.
  public let pairs: Int

  /// Why figures cannot carry an effect.
  public enum Failure: Error, Sendable, Hashable {
    /// So many pairs of years, and so many that are needed.
    case few(pairs: Int, needed: Int)
    /// All movements of `from` are the same.
    case flat(pairs: Int)
    /// The interval of 80% has both signs.
    case unclear(LinkFit)
  }

  /// With fewer degrees of freedom the t distribution has no variance.
  static let leastFreedom = 3

  /// The figures of one area.
  struct Sample {
    let from: [YearlyObservation]
    let to: [YearlyObservation]
  }

  /// - Throws: ``Failure``, where an effect would say less than somebody's assumption.
  init(
    _ samples: [Sample], from: Indicator.Measure, to: Indicator.Measure, lag: Int
  ) throws(Failure) {
    var x: [Double] = []
    var y: [Double] = []
    var areas = 0
    for sample in samples {
      let causes = Self.movements(sample.from, from)
      let pairs = Self.movements(sample.to, to).compactMap { year, value in
        causes[year.advanced(by: -lag)].map { ($0, value) }
      }
      // A single pair of an area only settles its intercept.
      guard pairs.count > 1 else { continue }
      areas += 1
      x += Self.centred(pairs.map(\.0))
      y += Self.centred(pairs.map(\.1))
    }
    let needed = max(areas, 1) + 1 + Self.leastFreedom
    guard x.count >= needed else { throw .few(pairs: x.count, needed: needed) }
    let largest = samples.flatMap(\.from).map { abs($0.value) }.max() ?? 0
    guard x.contains(where: { abs($0) > 1e-9 * largest }),
      let fit = try? LeastSquaresProblem(design: Matrix(columns: [x]), response: y).fitted()
    else { throw .flat(pairs: x.count) }
    // The intercepts were taken out before (Frisch and Waugh 1933); the fit does not know of them.
    let freedom = x.count - areas - 1
    coefficient = fit.coefficients[0]
    standardError =
      fit.standardErrors[0] * (Double(fit.degreesOfFreedom) / Double(freedom)).squareRoot()
    degreesOfFreedom = freedom
    pairs = x.count
    if let range = interval(.percent(80)), range.lower <= 0, range.upper >= 0 {
      throw .unclear(self)
    }
  }

  /// What the fit leaves open; nil where the figures lie on the line.
  public var distribution: StudentT? {
    guard standardError > 0 else { return nil }
    return StudentT(
      degreesOfFreedom: Double(degreesOfFreedom), location: coefficient, scale: standardError)
  }

  /// The confidence interval of the effect; nil where the figures lie on the line.
  public func interval(_ level: Level) -> (lower: Double, upper: Double)? {
    distribution.map { ($0.quantile(level.lowerTail), $0.quantile(level.upperTail)) }
  }

  private static func movements(
    _ figures: [YearlyObservation], _ measure: Indicator.Measure
  ) -> OrderedDictionary<Year, Double> {
    var result: OrderedDictionary<Year, Double> = [:]
    switch measure {
    case .flow: for figure in figures { result[figure.year] = figure.value }
    case .stock:
      for (before, now) in zip(figures, figures.dropFirst())
      where before.year.distance(to: now.year) == 1 {
        result[now.year] = now.value - before.value
      }
    }
    return result
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.map { $0 - mean }
  }
}

extension Plan {
  /// The effect of `from` on `to`, an indicator or a flow of a ledger, fitted to the plan's figures.
  public func linkFit(
    from: String, to: String, lag: Int
  ) throws(LinkFit.Failure) -> LinkFit {
    let counted = ledgerPart(to).map { stock, part in
      switch part {
      case .new: stock.ledger?.new
      case .relapse, .relapseShare: stock.ledger?.relapse
      case .exits, .exitShare: stock.ledger?.exits
      }
    }
    let target = counted ?? to
    func figures(_ indicator: String?, _ area: String) -> [YearlyObservation] {
      guard let indicator else { return [] }
      return (try? facts.series(SeriesID(area: area, indicator: indicator)).fitted) ?? []
    }
    return try LinkFit(
      areas.map { .init(from: figures(from, $0), to: figures(target, $0)) },
      from: indicators[from]?.measure ?? .stock, to: subject(to)?.measure ?? .stock, lag: lag)
  }
}
