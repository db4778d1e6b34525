/// The keys of each lever.
enum LeverGrammar: String, CaseIterable {
  case pace, scale, change, add, reach, set, hold, shock, delay, saturate, floor, cap
  case bestOf = "best_of"

  /// The keys that may stand beside it.
  var options: [String] {
    switch self {
    case .pace, .scale, .change, .add: ["from", "until", "ramp"]
    case .reach: ["by", "from"]
    case .set: ["then"]
    case .hold, .bestOf: ["from", "until"]
    case .shock: ["in", "recovery"]
    case .delay: []
    case .saturate: ["gap_share", "half_life", "from", "until"]
    case .floor, .cap: ["from", "until"]
    }
  }

  static let names = allCases.map(\.rawValue)

  /// Every key that some lever takes.
  static let allKeys =
    names + ["from", "until", "ramp", "by", "then", "in", "recovery", "gap_share", "half_life"]
}
