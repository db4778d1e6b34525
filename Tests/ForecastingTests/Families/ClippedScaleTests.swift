import Probability
import Testing

@testable import Forecasting

@Suite struct ClippedScaleTests {
  @Test func noBoundsLeaveTheScaleAsItIs() {
    #expect(Scale.identity.clipped(to: .none) == .identity)
    #expect(Scale.log.clipped(to: .none) == .log)
  }

  @Test(arguments: [
    (Scale.identity.clipped(to: Bounds(lower: 2)), 2.0, nil as Double?),
    (.identity.clipped(to: .percentage), 0, 100),
    (.log.clipped(to: .percentage), 0, 100),
    (.log.clipped(to: Bounds(lower: -5)), 0, nil),
    (.squareRoot(lower: 1).clipped(to: .percentage), 1, 100),
  ])
  func theTighterBoundCounts(_ scale: Scale, _ lower: Double, _ upper: Double?) {
    #expect(scale.lower == lower)
    #expect(scale.upper == upper)
  }

  @Test func valuesInsideAreThoseOfTheScaleAndOutsideTheBound() {
    let scale = Scale.log.clipped(to: .percentage)
    #expect(scale.value(of: 3) == Scale.log.value(of: 3))
    #expect(scale.value(of: 50) == 100)
    #expect(scale.z(of: 250) == Scale.log.z(of: 100))
    #expect(scale.derivative(at: 3) == Scale.log.derivative(at: 3))
    #expect(scale.derivative(at: 50) == 0)
  }

  @Test func whatLiesBeyondABoundIsMassAtIt() {
    let distribution = PredictiveDistribution(
      scaled: StudentT(degreesOfFreedom: 5, location: 1, scale: 2),
      scale: .identity.clipped(to: .percentage))
    let free = StudentT(degreesOfFreedom: 5, location: 1, scale: 2)
    #expect(distribution.massAtLower == free.cumulative(0))
    #expect(distribution.massAtUpper == free.upperTail(100))
    #expect(distribution.quantile(0.1) == 0)
    #expect(distribution.probability(atMost: 0) == free.cumulative(0))
    #expect(distribution.probability(atLeast: 0) == 1)
    #expect(distribution.probability(atMost: 3) == free.cumulative(3))
  }

  @Test func exponentialsStopAtTheLargestDouble() {
    #expect(Scale.log.value(of: 800) == .greatestFiniteMagnitude)
    #expect(Scale.log.value(of: -800) == 0)
  }
}
