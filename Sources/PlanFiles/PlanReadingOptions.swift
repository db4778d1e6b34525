public import Tabular

/// What a reading of a plan may know besides the plan.
public struct PlanReadingOptions: Sendable {
  /// Where relative paths start; the executable passes the directory that it runs in.
  public let workingDirectory: String
  /// Further folders that a plan's paths may lead to: `--allow DIR`.
  public let allowedDirectories: [String]
  /// The decimal mark of the data: `--decimal`. It wins over the plan's `locale`.
  public let decimalMark: DecimalMark?
  /// Areas to read instead of those that the plan selects; empty: as the plan says.
  public let areas: [String]
  /// Whether the figures may reach the plan's last year: for whoever looks back and forecasts
  /// nothing.
  public let mayBeOver: Bool

  public init(
    workingDirectory: String, allowedDirectories: [String] = [], decimalMark: DecimalMark? = nil,
    areas: [String] = [], mayBeOver: Bool = false
  ) {
    self.workingDirectory = workingDirectory
    self.allowedDirectories = allowedDirectories
    self.decimalMark = decimalMark
    self.areas = areas
    self.mayBeOver = mayBeOver
  }
}
