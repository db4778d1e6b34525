import OrderedCollections

/// A gate with all that was judged at it.
public struct GateOutcome: Sendable {
  /// One target in one area under one scenario.
  public struct Judgement: Sendable {
    public let assessment: Assessment
    /// The chance that is held against the gate: that of the assessment; of an observed figure 1
    /// where the target is met and 0 where it was missed. Nil where no chance can be stated.
    public let probability: Double?
    public let holds: Bool

    init(_ assessment: Assessment, at gate: Gate) {
      self.assessment = assessment
      let chance: Double? =
        assessment.isObserved
        ? (assessment.verdict == .met ? 1 : 0) : assessment.probability
      probability = chance
      let isGoodEnough = gate.verdict.map { assessment.verdict.isAtLeast($0) } ?? true
      // Sums of draws may miss a round share by a rounding error; no share of draws lies closer.
      let isLikelyEnough =
        gate.probability.map { asked in chance.map { $0 >= asked - 1e-12 } ?? false } ?? true
      holds = isGoodEnough && isLikelyEnough
    }
  }

  public let gate: Gate
  /// By scenario, area and target; empty where no area has a figure that the gate could judge.
  public let judgements: [Judgement]

  /// Whether everything judged is as good as asked. A gate at which nothing can be judged does not
  /// hold: what nobody has looked at must not pass.
  public var holds: Bool { !judgements.isEmpty && failures.isEmpty }

  public var failures: [Judgement] { judgements.filter { !$0.holds } }

  /// Judges a gate by the assessments of its scenarios; others among them are left out.
  public init(_ gate: Gate, of assessments: [Assessment]) {
    self.gate = gate
    judgements = assessments.filter { assessment in
      (gate.scenarios.map { $0.contains(assessment.scenario) } ?? true)
        && (gate.targets.isEmpty || gate.targets.contains(assessment.target.id))
        && (gate.areas.isEmpty || gate.areas.contains(assessment.area))
    }.map { Judgement($0, at: gate) }
  }
}

extension Plan {
  /// The scenarios that the gates are judged in, in the plan's order, the baseline first.
  public var gatedScenarios: [String] {
    let all = [Scenario.baselineID] + scenarios.keys.filter { $0 != Scenario.baselineID }
    return all.filter { name in
      gates.values.contains { $0.scenarios.map { $0.contains(name) } ?? true }
    }
  }
}
