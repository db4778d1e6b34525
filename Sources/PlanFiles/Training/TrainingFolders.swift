public import Forecasting

/// What the shipped table is learnt from, and what the files do not say about themselves.
///
/// Where a file of indicators has no column `better`, the direction is that of its kind of
/// indicator: most of those used here should rise.
public enum TrainingFolders {
  /// Short series with areas, `DIR/real-series.csv`.
  public static let short = "real-series.csv"
  /// Short series whose licence is less clear, beside it.
  public static let immunization = "immunization.csv"
  /// Figures of registers, `DIR/registers.csv`.
  public static let registers = "registers.csv"
  /// Longer series, `DIR/m3-train.csv` and `DIR/countries-train.csv`.
  public static let long = (m3: "m3-train.csv", countries: "countries-train.csv")

  private static let falling: Set<String> = [
    "unemployment", "unemployment_youth", "poverty_420", "poverty_national", "poverty_830", "u5mr",
    "out_of_school", "social_assistance_se", "social_assistance_persons_se", "out_of_pocket",
  ]

  private static let registered: Set<String> = ["preschool_se", "social_assistance_se"]

  /// How the figures of an indicator of the short series come about, where a register counts them.
  public static func counted(_ indicator: String) -> Counting? {
    registered.contains(indicator) ? .register : nil
  }

  /// The direction of an indicator of the short series.
  public static func better(_ indicator: String) -> Direction? {
    falling.contains(indicator) ? .lower : .higher
  }

  /// What in the countries' series is no share, by the start of its id.
  private static let counts = ["children_out", "all_forms", "armed"]

  /// Longer series as amounts: bounded below by 0 where no value is negative.
  public static func amounts(_ series: [LocatedSeries]) -> [LearningSeries] {
    series.map { learning($0, asShares: false) }
  }

  /// Longer series with those as shares that lie between 0 and 100 and are no counts.
  public static func shares(_ series: [LocatedSeries]) -> [LearningSeries] {
    series.map { learning($0, asShares: true) }
  }

  private static func learning(_ located: LocatedSeries, asShares: Bool) -> LearningSeries {
    let values = located.series.fitted.map(\.value)
    let isPositive = values.allSatisfy { $0 >= 0 }
    let isShare =
      asShares && isPositive && values.allSatisfy { $0 <= 100 }
      && !counts.contains { located.id.hasPrefix($0) }
    let indicator = located.id.split(separator: "|", maxSplits: 1).map(String.init)
    return LearningSeries(
      id: located.id, indicator: indicator.count > 1 ? indicator[0] : "",
      series: located.series,
      context: SeriesContext(
        bounds: isShare ? .percentage : isPositive ? Bounds(lower: 0) : .none))
  }
}
