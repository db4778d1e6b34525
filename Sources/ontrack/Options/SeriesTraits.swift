public import ArgumentParser
import Diagnostics
public import Forecasting

extension Direction: ExpressibleByArgument {}

extension Counting: ExpressibleByArgument {}

/// What is true of every series of a file that does not say otherwise itself.
struct SeriesTraits: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "No value lies below this; a column lower says it for each series.")
  var lower: Double?

  @Option(
    parsing: .unconditional,
    help: "No value lies above this; needs --lower. A column upper says it for each series.")
  var upper: Double?

  @Option(help: "Which way is better, where there is one; or a column better.")
  var better: Direction?

  @Option(help: "How the figures come about; or a column counted.")
  var counted: Counting?

  func validate() throws {
    if upper != nil, lower == nil {
      throw UsageError("upper-alone")
    }
    for bound in [lower, upper].compactMap({ $0 }) where !bound.isFinite {
      throw UsageError("finite", ["option": "--lower, --upper"])
    }
    if let lower, let upper, lower >= upper {
      throw UsageError(
        "bounds", ["lower": .number(lower, decimals: nil), "upper": .number(upper, decimals: nil)])
    }
  }

  /// The options that were given.
  var given: [String] {
    [
      ("--lower", lower != nil), ("--upper", upper != nil), ("--better", better != nil),
      ("--counted", counted != nil),
    ].filter(\.1).map(\.0)
  }

  var bounds: Bounds {
    guard let lower else { return .none }
    return upper.flatMap { Bounds(lower: lower, upper: $0) } ?? Bounds(lower: lower)
  }
}
