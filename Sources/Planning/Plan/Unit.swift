/// What an indicator is counted in.
public enum Unit: Sendable, Hashable {
  /// Hundredths of a base; changes of it are percentage points.
  case percent
  /// `households`, `people`, `million VND` …, as the plan spells it.
  case named(String)

  public var isPercentage: Bool { self == .percent }
}
