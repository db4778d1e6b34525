public import Forecasting

/// What a value that a plan assumes is known by, whatever its place in the file.
public struct ValueID: Sendable, Hashable {
  /// The scenario that wrote it; nil for what holds in all of them.
  public let scenario: String?
  /// What it is about: an indicator, a flow of a ledger, a link.
  public let subject: String
  /// Which value of it: `pace`, `change` …
  public let name: String
  /// The year that it begins in, where one is written.
  public let year: Year?

  public init(scenario: String? = nil, subject: String, name: String, year: Year? = nil) {
    self.scenario = scenario
    self.subject = subject
    self.name = name
    self.year = year
  }

  /// `poor_households.pace`, and with the year `poor_households.pace@2024`.
  public var words: String { "\(subject).\(name)" + (year.map { "@\($0)" } ?? "") }
}
