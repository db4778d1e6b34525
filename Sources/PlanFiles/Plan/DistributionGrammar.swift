/// The keys of each named distribution.
enum DistributionGrammar: String, CaseIterable {
  case uniform, triangular, pert, normal, discrete, empirical

  /// The keys that it needs, all of them.
  var keys: [String] {
    switch self {
    case .uniform: ["low", "high"]
    case .triangular, .pert: ["low", "mode", "high"]
    case .normal: ["mean", "sd"]
    case .discrete: ["values", "weights"]
    case .empirical: ["values"]
    }
  }

  /// Every key that some distribution takes.
  static let allKeys = ["dist", "low", "mode", "high", "mean", "sd", "values", "weights", "id"]
}
