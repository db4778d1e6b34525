import Diagnostics
import Forecasting
import Probability

/// The shares of all uncertain numbers and of the trend in the variance of a target's figure.
///
/// Two independent samples A and B of the numbers and of the trend's paths are taken, and samples
/// that have one input of B and the rest of A. Total shares are Jansen's, first-order shares
/// Saltelli's or Jansen's, whichever has the smaller sampling error (A. Saltelli and others,
/// "Variance based sensitivity analysis of model output", Computer Physics Communications 181, 2010).
/// Numbers that correlations join are one input: each has the shares of all of them together.
struct GlobalSample {
  /// By the name of the assumption.
  let shares: [String: GlobalShares]
  let trend: GlobalShares

  /// Nil where the figure has no distribution.
  init?(
    of scenario: ResolvedScenario, probe: TargetProbe, samples n: Int,
    onTrial: () -> Void = {}
  ) {
    let options = ProjectionOptions(
      draws: n, lean: probe.projector.options.lean, seed: probe.projector.options.seed)
    let projector = Projector(plan: probe.projector.plan, options: options)
    guard let probe = TargetProbe(probe.target, area: probe.area, projector: projector) else {
      return nil
    }
    let seed = RandomStream(seed: options.seed ?? projector.plan.seed).split("global")
    let inputs = Inputs(scenario, projector.plan)
    let a = inputs.values(n, seed.split("a"))
    let b = inputs.values(n, seed.split("b"))
    var order = Array(0..<n)
    var stream = seed.split("paths")
    stream.shuffle(&order)

    /// The figure of every sample: numbers by sample, on the paths of the trend in this order.
    func figures(_ values: [String: [Double]], onOtherPaths: Bool) -> [Double]? {
      defer { onTrial() }
      var placed = values
      if onOtherPaths {
        for (name, own) in values {
          for sample in 0..<n { placed[name]?[order[sample]] = own[sample] }
        }
      }
      let draws = ValueDraws(given: placed, worlds: n)
      guard
        let found = probe.outcome(in: scenario, values: draws)?.figure.drawing(),
        found.count == n
      else { return nil }
      return onOtherPaths ? order.map { found.values[$0] } : found.values
    }

    guard let ya = figures(a, onOtherPaths: false), let yb = figures(b, onOtherPaths: true),
      let yz = figures(a, onOtherPaths: true),
      let estimate = Estimate(a: ya, b: yb)
    else { return nil }
    trend = estimate.shares(mixed: yz)
    var shares: [String: GlobalShares] = [:]
    for group in inputs.groups {
      var mixed = a
      for name in group.map(\.name) { mixed[name] = b[name] }
      guard let yi = figures(mixed, onOtherPaths: false) else { return nil }
      let found = estimate.shares(mixed: yi)
      for input in group { shares[input.assumption] = found }
    }
    self.shares = shares
  }

  /// How many times the figure is computed.
  static func trials(of scenario: ResolvedScenario, _ plan: Plan) -> Int {
    3 + Inputs(scenario, plan).groups.count
  }

  /// The uncertain numbers of a scenario, those that correlations join together.
  private struct Inputs {
    struct Input {
      /// What the assumption is called, and its draws.
      let assumption: String
      let name: String
      let id: ValueID
      let uncertainty: Uncertainty
    }

    let groups: [[Input]]
    private let correlations: [Correlation]

    init(_ scenario: ResolvedScenario, _ plan: Plan) {
      correlations = plan.correlations
      let joined = CorrelationGroup.groups(of: plan.correlations)
      var groups: [[Input]] = []
      var places: [Int: Int] = [:]
      for assumption in scenario.assumptions {
        guard let uncertainty = assumption.uncertainty else { continue }
        let id = assumption.lever.id(
          of: assumption.slot, subject: assumption.indicator, scenario: assumption.scenario)
        let input = Input(
          assumption: assumption.id, name: ValueDraws.name(of: id, uncertainty), id: id,
          uncertainty: uncertainty)
        let group = joined.firstIndex { $0.ids.contains(uncertainty.id?.value ?? "") }
        if let group, let place = places[group] {
          groups[place].append(input)
        } else {
          if let group { places[group] = groups.count }
          groups.append([input])
        }
      }
      self.groups = groups
    }

    func values(_ n: Int, _ stream: RandomStream) -> [String: [Double]] {
      let draws = ValueDraws(worlds: n, stream: stream, correlations: correlations)
      return Dictionary(
        groups.joined().map { ($0.name, draws.values($0.uncertainty, of: $0.id)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Shares from samples A and B, and one with an input of B and the rest of A.
  private struct Estimate {
    let a: [Double]
    let b: [Double]
    private let mean: Double
    private let variance: Double

    /// Nil where nothing varies.
    init?(a: [Double], b: [Double]) {
      self.a = a
      self.b = b
      let all = Draws(a + b)
      mean = all.mean
      variance = all.variance
      guard variance > 0, variance.isFinite else { return nil }
    }

    func shares(mixed: [Double]) -> GlobalShares {
      let n = mixed.count
      func share(_ term: (Int) -> Double) -> (value: Double, error: Double) {
        let terms = Draws((0..<n).map { term($0) / variance })
        return (terms.mean, (terms.variance / Double(n)).squareRoot())
      }
      let total = share { (a[$0] - mixed[$0]) * (a[$0] - mixed[$0]) / 2 }
      let saltelli = share { (b[$0] - mean) * (mixed[$0] - a[$0]) }
      let rest = share { (b[$0] - mixed[$0]) * (b[$0] - mixed[$0]) / 2 }
      let jansen = (value: 1 - rest.value, error: rest.error)
      let first = saltelli.error <= jansen.error ? saltelli : jansen
      return GlobalShares(
        first: first.value, firstError: first.error, total: total.value, totalError: total.error)
    }
  }
}
