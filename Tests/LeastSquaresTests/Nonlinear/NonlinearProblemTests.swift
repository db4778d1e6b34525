import LeastSquares
import RealModule
import Testing

@Suite struct NonlinearProblemTests {
  /// A decay with a level: b1 + b2 exp(-b3 x).
  static let decay = NonlinearModel<Double>(
    parameters: ["level", "amplitude", "rate"], linear: [0, 1]
  ) { x, b, d in
    d[0] = 1
    d[1] = Double.exp(-b[2] * x)
    d[2] = -b[1] * x * d[1]
    return b[0] + b[1] * d[1]
  }
  /// The same without saying what is linear.
  static let plain = NonlinearModel<Double>(parameters: decay.parameters) { x, b, d in
    d = decay.derivatives(at: x, b)
    return decay.value(at: x, b)
  }
  static let x = (0..<12).map { Double($0) / 2 }

  private func noisy(_ seed: UInt64) -> [Double] {
    var random = Generator(seed: seed)
    return Self.x.map { Self.decay.value(at: $0, [3, 5, 0.8]) + 0.1 * random.value() }
  }

  private func problem(
    _ response: [Double], weights: [Double]? = nil, model: NonlinearModel<Double> = decay
  ) -> NonlinearProblem<Double> {
    NonlinearProblem(model: model, points: Self.x, response: response, weights: weights)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func eliminatingTheLinearParametersChangesNothing(_ seed: UInt64) throws {
    let one = try problem(noisy(seed)).fitted(from: [0, 0, 2])
    let other = try problem(noisy(seed), model: Self.plain).fitted(from: [2, 4, 1])
    #expect(relativeDifference(one.parameters, other.parameters) < 1e-12, "seed \(seed)")
    #expect(
      relativeDifference(try #require(one.standardErrors), try #require(other.standardErrors))
        < 1e-11, "seed \(seed)")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func anExactCurveIsRecovered(_ seed: UInt64) throws {
    var random = Generator(seed: seed)
    let truth = [10 * random.value(), 4 + random.value(), 1 + 0.5 * random.value()]
    let fit = try problem(Self.x.map { Self.decay.value(at: $0, truth) }).fitted(from: [0, 0, 3])
    #expect(relativeDifference(fit.parameters, truth) < 1e-13, "seed \(seed)")
  }

  @Test func aModelThatIsLinearThroughoutIsLinearLeastSquares() throws {
    let line = NonlinearModel<Double>(parameters: ["level", "slope"], linear: [0, 1]) { x, b, d in
      (d[0], d[1]) = (1, x)
      return b[0] + b[1] * x
    }
    let weights = Self.x.map { 1 + $0 }
    let fit = try problem(noisy(1), weights: weights, model: line).fitted(from: [0, 0])
    let linear = try LeastSquaresProblem(
      design: Matrix(columns: [Self.x.map { _ in 1 }, Self.x]), response: noisy(1),
      weights: weights
    ).fitted()
    #expect(relativeDifference(fit.parameters, linear.coefficients) < 1e-13)
    #expect(
      relativeDifference(try #require(fit.standardErrors), linear.standardErrors) < 1e-13)
    #expect(relativeDifference(try #require(fit.covariance), linear.covariance) < 1e-12)
    #expect(relativeDifference(fit.leverages, linear.leverages) < 1e-12)
    #expect(relativeDifference(fit.residuals, linear.residuals) < 1e-12)
    let factor = linear.meanVariance(at: [1, 9]) / linear.residualVariance
    #expect((fit.varianceFactor([1, 9]) / factor - 1).magnitude < 1e-12)
  }

  @Test func aWeightOfTwoIsAnObservationMadeTwice() throws {
    let response = noisy(3)
    var weights = Self.x.map { _ in 1.0 }
    weights[4] = 2
    let weighted = try problem(response, weights: weights).fitted(from: [0, 0, 1])
    let twice = try NonlinearProblem(
      model: Self.decay, points: Self.x + [Self.x[4]], response: response + [response[4]]
    ).fitted(from: [0, 0, 1])
    #expect(relativeDifference(weighted.parameters, twice.parameters) < 1e-12)
    #expect(twice.degreesOfFreedom == weighted.degreesOfFreedom + 1)
  }

  @Test func aWeightOfZeroLeavesTheObservationOut() throws {
    var response = noisy(4)
    let left = try NonlinearProblem(
      model: Self.decay, points: Array(Self.x.dropFirst()), response: Array(response.dropFirst())
    ).fitted(from: [0, 0, 1])
    response[0] = 1e6
    let weights = [0] + Self.x.dropFirst().map { _ in 1.0 }
    let weighted = try problem(response, weights: weights).fitted(from: [0, 0, 1])
    #expect(relativeDifference(weighted.parameters, left.parameters) < 1e-12)
    #expect(weighted.degreesOfFreedom == left.degreesOfFreedom)
    #expect(weighted.leverages[0] == 0)
  }

  @Test func unitsOfTheResponseMoveTheLinearParametersOnly() throws {
    let response = noisy(5)
    let one = try problem(response).fitted(from: [0, 0, 1])
    let other = try problem(response.map { 1e9 * $0 }).fitted(from: [0, 0, 1])
    #expect(
      relativeDifference(
        other.parameters, [1e9 * one.parameters[0], 1e9 * one.parameters[1], one.parameters[2]])
        < 1e-11)
    #expect((other.parameters[2] / one.parameters[2] - 1).magnitude < 1e-11)
  }

  @Test func ofSeveralStartsTheLowestMinimumWins() throws {
    // A wave has a minimum near many periods; the truth is 7.
    let wave = NonlinearModel<Double>(parameters: ["size", "period"], linear: [0]) { x, b, d in
      let angle = 2 * Double.pi * x / b[1]
      d[0] = Double.sin(angle)
      d[1] = -b[0] * Double.cos(angle) * angle / b[1]
      return b[0] * d[0]
    }
    let points = (0..<40).map(Double.init)
    let problem = NonlinearProblem(
      model: wave, points: points, response: points.map { wave.value(at: $0, [2, 7]) })
    let astray = try problem.fitted(from: [1, 3])
    let fit = try problem.fitted(fromAnyOf: [[1, 3], [1, 6.8], [1, 12]])
    #expect(astray.residualSumOfSquares > 1)
    #expect(relativeDifference(fit.parameters, [2, 7]) < 1e-13)
    #expect(fit.start == 1)
  }

  @Test func asManyObservationsAsParametersLeaveNoErrors() throws {
    let points = [0.0, 1, 3]
    let fit = try NonlinearProblem(
      model: Self.decay, points: points,
      response: points.map { Self.decay.value(at: $0, [1, 2, 0.5]) }
    ).fitted(from: [0, 0, 1])
    #expect(relativeDifference(fit.parameters, [1, 2, 0.5]) < 1e-12)
    #expect(fit.degreesOfFreedom == 0)
    #expect(fit.standardErrors == nil && fit.covariance == nil)
    #expect(fit.residualStandardDeviation == nil)
  }

  // MARK: - Failures

  private func failure(
    _ problem: NonlinearProblem<Double>, from start: [Double]? = [0, 0, 1], iterations: Int = 1000
  ) -> NonlinearFit.Failure? {
    do {
      _ = try problem.fitted(fromAnyOf: start.map { [$0] } ?? [], iterations: iterations)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatCannotBeFittedSaysWhy() {
    let response = noisy(1)
    #expect(failure(problem([1, 2])) == .shape(expected: 12, found: 2))
    #expect(failure(problem(response, weights: [1])) == .shape(expected: 12, found: 1))
    #expect(
      failure(NonlinearProblem(model: Self.decay, points: [1, 2], response: [1, 2]))
        == .tooFewObservations(observations: 2, parameters: 3))
    var broken = response
    broken[3] = .nan
    #expect(failure(problem(broken)) == .nonFinite(observation: 3))
    var weights = Self.x.map { _ in 1.0 }
    weights[2] = -1
    #expect(failure(problem(response, weights: weights)) == .negativeWeight(observation: 2))
    #expect(failure(problem(response), from: nil) == .start(parameters: 3, found: 0))
    #expect(failure(problem(response), from: [1]) == .start(parameters: 3, found: 1))
    #expect(
      failure(problem(response), from: [0, 0, -1000]) == .nonFiniteCurve(observation: 2))
    #expect(
      failure(problem(response, model: Self.plain), from: [900, -5, 9], iterations: 2)
        == .noConvergence(iterations: 2))
  }

  @Test func aParameterThatNothingDependsOnIsNamed() {
    let model = NonlinearModel<Double>(parameters: ["level", "ghost"]) { _, b, d in
      (d[0], d[1]) = (1, 0)
      return b[0]
    }
    #expect(
      failure(problem(noisy(1), model: model), from: [1, 1])
        == .rankDeficient(parameter: "ghost"))
  }

  @Test func twoAmplitudesOfOneShapeAreNotToldApart() {
    let model = NonlinearModel<Double>(parameters: ["one", "two", "rate"], linear: [0, 1]) {
      x, b, d in
      d[0] = Double.exp(-b[2] * x)
      d[1] = d[0]
      d[2] = -(b[0] + b[1]) * x * d[0]
      return (b[0] + b[1]) * d[0]
    }
    #expect(failure(problem(noisy(1), model: model)) == .rankDeficient(parameter: "two"))
  }

  @Test func failuresAreSentences() {
    let failures: [NonlinearFit.Failure] = [
      .shape(expected: 3, found: 2), .tooFewObservations(observations: 1, parameters: 2),
      .nonFinite(observation: 1), .negativeWeight(observation: 1),
      .start(parameters: 2, found: 0), .start(parameters: 2, found: 1),
      .nonFiniteCurve(observation: 4), .rankDeficient(parameter: "cap"),
      .noConvergence(iterations: 9),
    ]
    let sentences = failures.map(\.description)
    #expect(Set(sentences).count == failures.count)
    #expect(sentences.contains("the data do not tell the parameter cap from the others"))
  }
}
