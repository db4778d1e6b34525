/// What kind of figure an observation is.
public enum ObservationStatus: String, Sendable, Hashable, CaseIterable {
  case observed, estimated, provisional, derived, assumed
  /// A part of a year: kept and shown, never fitted.
  case partial
  /// Kept and shown, never fitted.
  case context
  /// Published once and replaced since: kept with its date, never fitted.
  case revised
  /// The first year of a new definition: the trend starts here, earlier years are context.
  case `break`

  /// Whether a trend may use such a figure at all.
  public var isFitted: Bool {
    switch self {
    case .partial, .context, .revised: false
    case .observed, .estimated, .provisional, .derived, .assumed, .break: true
    }
  }
}

/// One yearly figure.
public struct YearlyObservation: Sendable, Hashable {
  public let year: Year
  public let value: Double
  public let status: ObservationStatus

  public init(year: Year, value: Double, status: ObservationStatus = .observed) {
    self.year = year
    self.value = value
    self.status = status
  }
}

/// Yearly observations in order of their years. Missing years stay missing; gaps are explicit.
public struct YearlySeries: Sendable, Hashable {
  public enum Failure: Error, Sendable, Hashable {
    /// Two figures that could be fitted stand for one year.
    case duplicateYear(Year)
    /// A value is not a finite number.
    case nonFinite(Year)
  }

  /// All observations, sorted by year; context and partial figures included.
  public let observations: [YearlyObservation]

  /// Sorts by year. At most one fitted figure a year; every value finite.
  public init(_ observations: [YearlyObservation]) throws(Failure) {
    let sorted = observations.enumerated()
      .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }
      .map(\.element)
    var last: Year?
    for observation in sorted {
      guard observation.value.isFinite else { throw .nonFinite(observation.year) }
      guard observation.status.isFitted else { continue }
      if observation.year == last { throw .duplicateYear(observation.year) }
      last = observation.year
    }
    self.observations = sorted
  }

  /// The first year of the definition now in force, if the series has a break.
  public var lastBreak: Year? { observations.last { $0.status == .break }?.year }

  /// What a trend may use: fitted figures from the last break on.
  public var fitted: [YearlyObservation] {
    let start = lastBreak
    return observations.filter { observation in
      guard observation.status.isFitted else { return false }
      guard let start else { return true }
      return observation.year >= start
    }
  }

  /// The last figure that a trend may use.
  public var last: YearlyObservation? { fitted.last }

  /// The years between neighbouring fitted observations: all 1 where no year is missing.
  public var spacing: [Int] {
    let years = fitted.map(\.year)
    return zip(years, years.dropFirst()).map { $0.distance(to: $1) }
  }
}
