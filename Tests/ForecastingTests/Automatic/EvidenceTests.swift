import Foundation
import Testing

@testable import Forecasting

@Suite("The evidence of the past")
struct EvidenceTests {
  @Test func oneChangeIsANormalDensityOfHalfWeight() {
    let factors = ShapeFactors(spacing: [3], horizon: 1)
    let evidence = Evidence(changes: [0.7], factors: factors)
    for shape in Shape.learnt.indices {
      let atom = Atom(shape: shape, pace: 0.08, size: 0.3)
      let variance = ShapeFactorTests.covariance(Shape.all[shape], spacing: [3], horizon: 1)[0][0]
      let distance = 0.7 - 3 * 0.08
      let certified =
        0.5
        * (-log(0.3) - 0.5 * log(variance)
          - 0.5 * distance * distance / (variance * 0.3 * 0.3))
      #expect(abs(evidence.logLikelihood(atom) - certified) < 1e-12)
    }
  }

  @Test func olderChangesCountLess() {
    // 0.5 · 0.95^age, the age in years from the later end of a change to the last observation.
    let weights = ShapeFactors(spacing: [1, 4, 2], horizon: 1).evidenceWeights
    let certified = [0.5 * pow(0.95, 6), 0.5 * pow(0.95, 2), 0.5]
    for (weight, expected) in zip(weights, certified) { #expect(abs(weight - expected) < 1e-15) }
  }

  @Test func withoutChangesNothingIsSaid() {
    let evidence = Evidence(changes: [], factors: ShapeFactors(spacing: [], horizon: 1))
    #expect(evidence.logLikelihood(Atom(shape: 4, pace: 0.2, size: 1.2)) == 0)
  }

  @Test func weightsAreThePriorTimesTheLikelihood() throws {
    let mixture = AtomMixture(table: MethodVectors.table.directed, level: nil)
    let evidence = Evidence(
      changes: [0.01, -0.03],
      factors: ShapeFactors(spacing: [1, 1], horizon: 1, shapes: Shape.all.count))
    let after = try mixture.reweighted(by: evidence)
    #expect(abs(after.weights.reduce(0, +) - 1) < 1e-12)
    let heaviest = mixture.weights.indices
      .sorted { mixture.weights[$0] > mixture.weights[$1] }.prefix(6)
    for (a, b) in zip(heaviest, heaviest.dropFirst()) {
      let prior = mixture.weights[a] / mixture.weights[b]
      let ratio = exp(
        evidence.logLikelihood(mixture.atoms[a]) - evidence.logLikelihood(mixture.atoms[b]))
      #expect(abs(after.weights[a] / after.weights[b] / (prior * ratio) - 1) < 1e-9)
    }
  }

  @Test func theSharedFactorsOfAGroupChangeNothing() throws {
    var cache = ShapeFactorCache(capacity: 2)
    for values in [[1.0, 5, 9], [30, 20, 40], [7, 7, 7]] {
      let series = try yearly(values, gaps: [1, 2])
      let context = SeriesContext(bounds: Bounds(lower: 0), better: .higher)
      let made = cache.factors(for: series, horizon: 8)
      let factors = try #require(made)
      let shared = try TrendSpecification.automatic
        .fitted(to: series, context: context, factors: factors).forecast(horizon: 5)
      let alone = try TrendSpecification.automatic
        .fitted(to: series, context: context).forecast(horizon: 5)
      #expect(shared.steps.map(\.point) == alone.steps.map(\.point))
      // A spacing that the factors are not of: they are made anew.
      let other = try yearly(values)
      let a = try TrendSpecification.automatic
        .fitted(to: other, context: context, factors: factors).forecast(horizon: 5)
      let b = try TrendSpecification.automatic
        .fitted(to: other, context: context).forecast(horizon: 5)
      #expect(a.steps.map(\.point) == b.steps.map(\.point))
    }
    _ = cache.factors(spacing: [1], horizon: 3)
    _ = cache.factors(spacing: [2], horizon: 3)
    #expect(cache.factors(spacing: [1, 2], horizon: 8).spacing == [1, 2])
  }
}
