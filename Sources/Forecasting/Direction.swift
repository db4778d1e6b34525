/// Which way an indicator gets better, as its plan states it.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  case higher, lower

  /// +1 where higher is better, -1 where lower is.
  public var sign: Double { self == .higher ? 1 : -1 }
}
