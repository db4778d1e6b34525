/// How the figures of an indicator come about.
public enum Counting: String, Sendable, Hashable, CaseIterable {
  case register, survey, estimate
}
