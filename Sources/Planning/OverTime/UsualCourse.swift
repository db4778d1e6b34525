public import Forecasting

/// How earlier years of the same series went from the same date to their end.
///
/// Learnt from the years that have both a figure of the same part of the year and the full figure,
/// after the last break of definition. One year is enough, and is said to be one.
public struct UsualCourse: Sendable, Hashable {
  /// What is compared.
  public enum Measure: Sendable, Hashable {
    /// Flows: the share of the year's figure that was reached by the date, above 0 and up to 1.
    case share
    /// Stocks: what was added from the date to the year's end, in the indicator's unit.
    case change
  }

  /// A year that has both figures.
  public struct EarlierYear: Sendable, Hashable {
    public let year: Year
    public let part: Double
    public let full: Double
    /// The share or the change.
    public let value: Double

    /// Nil for a share above 1, or of a year with nothing or less, which say nothing about a usual
    /// course.
    init?(_ measure: Measure, year: Year, part: Double, full: Double) {
      switch measure {
      case .share:
        guard full > 0, part > 0, part <= full else { return nil }
        value = part / full
      case .change: value = full - part
      }
      guard value.isFinite else { return nil }
      self.year = year
      self.part = part
      self.full = full
    }
  }

  public let measure: Measure
  /// In order of the years; at least one.
  public let years: [EarlierYear]

  /// The latest years count: how a year goes changes, and so does who counts it.
  static let mostYears = 10

  /// Nil where no year can be learnt from; of more than ten, in order of the years, the latest.
  init?(_ measure: Measure, _ years: some BidirectionalCollection<EarlierYear>) {
    guard !years.isEmpty else { return nil }
    self.measure = measure
    self.years = Array(years.suffix(Self.mostYears))
  }

  /// The median of the years: a year that went very differently does not move it much.
  public var usual: Double {
    let sorted = years.map(\.value).sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// From the lowest to the highest year.
  public var range: ClosedRange<Double> {
    let values = years.map(\.value)
    guard let low = values.min(), let high = values.max() else {
      preconditionFailure("a usual course has a year")
    }
    return low...high
  }
}
