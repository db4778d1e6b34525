import Testing

@testable import Forecasting

@Suite("Scales")
struct ScaleTests {
  static let cases: [(scale: Scale, values: [Double])] = [
    (.identity, [-1e300, -3, 0, 0.1, 7e200]),
    (.squareRoot(lower: 0), [0, 1e-300, 0.5, 169, 1e300]),
    (.squareRoot(lower: -10), [-10, -9.5, 0, 12]),
    (Scale(bounds: .percentage), [0, 0.001, 7, 50, 93.0, 99.999, 100]),
    (.logit(lower: -1, upper: 1, offset: 0.01), [-1, -0.2, 0, 0.7, 1]),
    (.log, [1e-300, 0.5, 1, 23, 1e300]),
  ]

  @Test(arguments: cases.indices) func valuesComeBack(_ index: Int) {
    let (scale, values) = Self.cases[index]
    for value in values {
      let back = scale.value(of: scale.z(of: value))
      // On the logit of a percentage, digits are those of the width: 100 · 2⁻⁵².
      let width = (scale.upper ?? 0) - (scale.lower ?? 0)
      let tolerance = max(2e-13 * abs(value), 1e-13 * abs(width))
      #expect(abs(back - value) <= tolerance, "\(value) -> \(back)")
    }
  }

  @Test(arguments: cases.indices) func zRisesWithTheValue(_ index: Int) {
    let (scale, values) = Self.cases[index]
    let z = values.map(scale.z(of:))
    for (a, b) in zip(z, z.dropFirst()) { #expect(a < b) }
  }

  @Test func boundsChooseTheScale() throws {
    #expect(Scale(bounds: .none) == .identity)
    #expect(Scale(bounds: Bounds(lower: 3)) == .squareRoot(lower: 3))
    #expect(Scale(bounds: .percentage) == .logit(lower: 0, upper: 100, offset: 0.5))
    let bounds = try #require(Bounds(lower: 10, upper: 30))
    #expect(Scale(bounds: bounds) == .logit(lower: 10, upper: 30, offset: 0.1))
  }

  @Test func theLogitOfAPercentageIsThePublishedOne() {
    // ln((y + 0.5)/(100.5 - y)) at y = 50 and y = 0.
    let scale = Scale(bounds: .percentage)
    #expect(scale.z(of: 50) == 0)
    #expect(abs(scale.z(of: 0) + 5.303304908059076) < 1e-14)
  }

  @Test func outsideTheBoundsCountsAsTheBound() {
    let scale = Scale(bounds: .percentage)
    #expect(scale.z(of: -3) == scale.z(of: 0))
    #expect(scale.z(of: 104) == scale.z(of: 100))
    #expect(Scale.squareRoot(lower: 2).z(of: 1) == 0)
    #expect(scale.value(of: -1e9) == 0)
    #expect(scale.value(of: 1e9) == 100)
    #expect(scale.value(of: -.infinity) == 0)
    #expect(Scale.squareRoot(lower: 2).value(of: -4) == 2)
  }

  @Test(arguments: cases.indices) func theDerivativeIsTheSlopeOfTheValue(_ index: Int) {
    let (scale, _) = Self.cases[index]
    for z in [0.3, 0.9, 1.5] {
      let step = 1e-5
      let slope = (scale.value(of: z + step) - scale.value(of: z - step)) / (2 * step)
      #expect(abs(slope - scale.derivative(at: z)) <= 1e-6 * abs(slope))
    }
  }

  @Test func beyondABoundTheDerivativeIs0() {
    #expect(Scale.squareRoot(lower: 0).derivative(at: -1) == 0)
    #expect(Scale(bounds: .percentage).derivative(at: 9) == 0)
    #expect(Scale(bounds: .percentage).derivative(at: -9) == 0)
  }
}
