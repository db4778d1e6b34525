import ArgumentParser
import Planning

/// The exit codes that a script may rely on.
enum ExitStatus {
  static let atRisk = ExitCode(10)
  static let offTrack = ExitCode(11)
  static let noVerdict = ExitCode(12)
  static let gate = ExitCode(13)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let missingFile = ExitCode(66)
  static let outputFailure = ExitCode(74)
}

/// What `--fail-on` names.
enum FailureGrade: String, CaseIterable, ExpressibleByArgument {
  case atRisk = "at-risk"
  case offTrack = "off-track"
  case noVerdict = "no-verdict"
  /// A gate of the plan that does not hold, whatever the verdicts.
  case gate

  /// How bad a verdict is; nil where it is fine.
  init?(_ verdict: Verdict) {
    switch verdict {
    case .met, .onTrack: return nil
    case .metAtRisk, .atRisk: self = .atRisk
    case .offTrack, .reversing, .missed: self = .offTrack
    case .noVerdict: self = .noVerdict
    }
  }

  var status: ExitCode {
    switch self {
    case .atRisk: ExitStatus.atRisk
    case .offTrack: ExitStatus.offTrack
    case .noVerdict: ExitStatus.noVerdict
    case .gate: ExitStatus.gate
    }
  }

  /// The exit code of the worst verdict that is named or worse than a named one: off track before
  /// at risk, and the lack of a verdict, which only its own name asks for, last.
  static func status(of verdicts: [Verdict], failingOn named: Set<FailureGrade>) -> ExitCode? {
    let grades = Set(verdicts.compactMap { FailureGrade($0) })
    var failing = named
    if named.contains(.atRisk) { failing.insert(.offTrack) }
    return [.offTrack, .atRisk, .noVerdict].first { failing.contains($0) && grades.contains($0) }?
      .status
  }
}
