/// The verdict on a target that lies ahead, from what is known of it. Pure: no dates, no series.
///
/// Cuts of the probability: 0.5 on track, 0.2 at risk; "secure" from 0.8. Where no probability
/// exists the ratio of the projected to the whole way decides, with the cut of Eurostat and
/// Statistics Canada (0.60).
enum VerdictRules {
  /// A level that is met today, judged by whether it will still be met.
  static func alreadyMet(probability: Double?, projectionMeets: Bool) -> Verdict {
    if let probability { return probability >= 0.8 ? .met : .metAtRisk }
    return projectionMeets ? .met : .metAtRisk
  }

  /// Any other target in the future.
  static func ahead(
    probability: Double?, projectionMeets: Bool, projectedRatio: Double?, isWorseThanBase: Bool
  ) -> Verdict {
    let verdict: Verdict
    if let probability {
      verdict = probability >= 0.5 ? .onTrack : probability >= 0.2 ? .atRisk : .offTrack
    } else if projectionMeets {
      verdict = .onTrack
    } else {
      verdict = (projectedRatio ?? 0) >= 0.6 ? .atRisk : .offTrack
    }
    return verdict == .offTrack && isWorseThanBase ? .reversing : verdict
  }
}
