import LeastSquares
import RealModule
import Testing

@testable import Forecasting

@Suite("How well the years ahead were foretold")
struct FutureEvidenceTests {
  @Test func withoutAPastAStepIsAProductOfNormals() throws {
    let factors = FutureFactors(spacing: [], horizon: 5)
    let past = Evidence(changes: [], factors: factors.factors)
    let changes = [0.1, 0.05, 0.3]
    let future = FutureEvidence(changes: changes, past: past, factors: factors)
    let atom = Atom(shape: 0, pace: 0.03, size: 0.15)
    var certified = 0.0
    for (change, before) in zip(changes, [0] + changes) {
      let error = (change - before - 0.03) / 0.15
      certified -= 0.5 * error * error + Double.log(0.15)
    }
    #expect(abs(future.logDensity(atom) - certified) < 1e-12)
  }

  /// The first year ahead has the mean and standard deviation of the forecast.
  @Test(arguments: Shape.learnt.indices) func oneYearAheadIsTheForecasts(_ shape: Int) throws {
    let series = try yearly([40, 42, 41, 45, 50])
    let scaled = try ScaledSeries(series, bounds: .percentage, sign: 1)
    let factors = FutureFactors(spacing: scaled.spacing, horizon: 3)
    let past = Evidence(changes: scaled.changes, factors: factors.factors)
    let atom = Atom(shape: shape, pace: 0.08, size: 0.3)
    let factor = factors.factors.factors[shape]
    let mean =
      atom.pace * factor.steadyMeans[0] + factor.carried.multiplied(by: past.errors[shape])[0]
    let deviation = atom.size * factor.deviations[0]
    let future = FutureEvidence(changes: [0.21], past: past, factors: factors)
    let error = (0.21 - mean) / deviation
    let certified = -0.5 * error * error - Double.log(deviation)
    #expect(abs(future.logDensity(atom) - certified) < 1e-10)
  }

  @Test func yearsThatAreNotKnownMoveNothing() throws {
    let short = FutureFactors(spacing: [1, 2], horizon: 2)
    let long = FutureFactors(spacing: [1, 2], horizon: 6)
    let a = FutureEvidence(
      changes: [0.1, 0.2], past: Evidence(changes: [0.3, -0.1], factors: short.factors),
      factors: short)
    let b = FutureEvidence(
      changes: [0.1, 0.2], past: Evidence(changes: [0.3, -0.1], factors: long.factors),
      factors: long)
    for atom in Atom.grid {
      let certified = a.logDensity(atom)
      #expect(abs(b.logDensity(atom) - certified) < 1e-9 * (1 + abs(certified)))
    }
  }
}
