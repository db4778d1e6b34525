public import Diagnostics
public import Planning

/// What came of reading a plan.
public struct PlanReading: Sendable {
  /// The plan; nil where anything in it or in its data is an error.
  public let plan: Plan?
  /// All that was found, in the order of the files: errors, warnings and notes.
  public let diagnostics: [Diagnostic]
  /// Whether nothing is wrong but that a file is missing: exit code 66 instead of 65.
  public let isMissingFile: Bool
  /// The files that were read, as shown to the user: the plan, its scenario files, its data.
  public let files: [String]

  public init(
    plan: Plan?, diagnostics: [Diagnostic], isMissingFile: Bool = false, files: [String] = []
  ) {
    self.plan = plan
    self.diagnostics = diagnostics
    self.isMissingFile = isMissingFile
    self.files = files
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
