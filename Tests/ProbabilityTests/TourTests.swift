import Probability
import Testing

/// The tour of the module's landing page, line by line, with what it promises.
@Suite struct TourTests {
  @Test func theTourRunsAsPrinted() {
    let forecast = NormalMixture(
      weights: [0.7, 0.3], means: [23, 5], standardDeviations: [12, 4])
    let interval = forecast.interval(.percent(80))
    #expect(interval.contains(forecast.median))
    #expect(forecast.cumulative(0.5) > 0 && forecast.upperTail(30) < 0.5)
    #expect(forecast.quantiles([0.025, 0.5, 0.975])[1] == forecast.quantile(0.5))

    let classical = StudentT(degreesOfFreedom: 7, location: 41.2, scale: 3.1)
      .interval(.percent(95))
    // t(0.975; 7) = 2.364624251592784 in any table.
    #expect(abs(classical.upper - (41.2 + 3.1 * 2.364624251592784)) < 1e-13)

    let stream = RandomStream(seed: 1).split("paths/poor_households")
    let uniforms = QuasiUniforms(count: 10_000, dimensions: 6, stream: stream)
    let component = Stratification.assignment(
      weights: forecast.weights, coordinate: uniforms.coordinate(0))
    let normals = QuasiNormals(uniforms, from: 1)
    #expect(normals.dimensions == 5)
    let first = Draws(
      (0..<10_000).map { i in
        let k = component[i]
        return forecast.means[k] + forecast.standardDeviations[k] * normals[i, 0]
      })

    let outreach = (first - 8).clamped(from: 0)
    let exact = forecast.cumulative(8.5)
    #expect(abs(outreach.share(atMost: 0.5) - exact) < 0.003)
    let comparison = outreach.comparison(with: first.clamped(from: 0))
    #expect(comparison.above == 0)
    #expect(abs(comparison.equal - forecast.cumulative(0)) < 0.003)
    #expect(abs(comparison.below + comparison.equal - 1) < 1e-12)
  }
}
