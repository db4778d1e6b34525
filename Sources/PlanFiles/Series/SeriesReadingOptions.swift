public import Forecasting
public import Tabular

/// What a reading of series may know besides the file.
public struct SeriesReadingOptions: Sendable {
  /// Bounds of every series whose row does not give its own: `--lower 0 --upper 100`.
  public let bounds: Bounds
  /// The direction of good of every series whose row does not give its own.
  public let better: Direction?
  /// How the figures come about of every series whose row does not say it.
  public let counted: Counting?
  /// The decimal mark of the file: the dot, which other tools write, unless it is declared.
  public let decimalMark: DecimalMark
  /// Whether the rows of a series may stand apart: `--any-order`. The whole file is then held in
  /// memory.
  public let anyOrder: Bool
  /// Whether a series with errors is skipped, and the others are handed out all the same:
  /// `--keep-going`.
  public let keepGoing: Bool
  /// How many diagnostics are kept in full.
  public let diagnosticLimit: Int

  public init(
    bounds: Bounds = .none, better: Direction? = nil, counted: Counting? = nil,
    decimalMark: DecimalMark = .dot, anyOrder: Bool = false, keepGoing: Bool = false,
    diagnosticLimit: Int = 100
  ) {
    self.bounds = bounds
    self.better = better
    self.counted = counted
    self.decimalMark = decimalMark
    self.anyOrder = anyOrder
    self.keepGoing = keepGoing
    self.diagnosticLimit = diagnosticLimit
  }

  /// The same for a file whose rows may stand apart.
  var anyOrdered: SeriesReadingOptions {
    SeriesReadingOptions(
      bounds: bounds, better: better, counted: counted, decimalMark: decimalMark, anyOrder: true,
      keepGoing: keepGoing, diagnosticLimit: diagnosticLimit)
  }
}
