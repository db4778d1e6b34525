public import Diagnostics

/// Why a question cannot be understood.
public enum SolveFailure: Error, Sendable, Hashable {
  case unknownTarget(String, [String])
  /// No such assumption, and not the name of a further lever; with those that there are.
  case unknownLever(String, [String])
  /// Several assumptions have the name, each with its year.
  case severalLevers(String, [String])
  case unknownIndicator(String, [String])
  /// The indicator is computed from these parts.
  case onFormula(String, [String])
  /// A lever that fixes or limits a figure, or happens by itself.
  case notSolvable(String, String)
  /// `gap_share` of an indicator without a bound on the good side.
  case noLimit(String)
}

extension SolveFailure {
  /// The failure in words; questions stand on the command line, so that there is no place.
  public var diagnostic: Diagnostic {
    switch self {
    case .unknownTarget(let name, let known):
      .error("target-not-in-plan", at: nil, Self.arguments(name, known))
    case .unknownLever(let name, let known):
      known.isEmpty
        ? .error("solve-lever-name", at: nil, ["name": .text(name), "kinds": Self.kinds])
        : .error(
          "solve-lever-unknown", at: nil,
          Self.arguments(name, known).merging(["kinds": Self.kinds]) { first, _ in first })
    case .severalLevers(let name, let known):
      .error("solve-lever-several", at: nil, Self.arguments(name, known))
    case .unknownIndicator(let name, let known):
      .error("solve-indicator", at: nil, Self.arguments(name, known))
    case .onFormula(let name, let parts):
      .error(
        "solve-formula", at: nil,
        ["name": .text(name), "parts": .list(parts.map { .text($0) })])
    case .notSolvable(let name, let kind):
      .error(
        "solve-kind", at: nil, ["name": .text(name), "kind": .text(kind), "kinds": Self.kinds])
    case .noLimit(let name): .error("solve-limit", at: nil, ["name": .text(name)])
    }
  }

  private static var kinds: Argument { .list(SoughtLever.kinds.map { .text($0) }) }

  private static func arguments(_ name: String, _ known: [String]) -> [String: Argument] {
    var arguments: [String: Argument] = [
      "name": .text(name), "known": .list(known.map { .text($0) }),
    ]
    if let close = Suggestion.closest(to: name, among: known) {
      arguments["suggestion"] = .text(close)
    }
    return arguments
  }
}
