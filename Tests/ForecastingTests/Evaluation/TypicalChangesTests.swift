import RealModule
import Testing

@testable import Forecasting

@Suite("Where targets are placed")
struct TypicalChangesTests {
  private func tested(
    _ values: [Double], _ bounds: Bounds, id: String = "a", decimals: Int? = nil
  ) throws -> TestedSeries {
    TestedSeries(
      id: id, indicator: "x", area: id, series: try yearly(values, from: 2010),
      context: SeriesContext(bounds: bounds, better: .lower), decimals: decimals)
  }

  @Test func sharesGoByAllAreasAndAmountsByThemselves() throws {
    let first: [Double] = [10, 12, 15, 11, 90]
    let second: [Double] = [40, 47, 46, 30, 2]
    for (bounds, wanted) in [(Bounds.percentage, [2, 3, 1, 7.0]), (Bounds(lower: 0), [2, 3])] {
      let series = [
        try tested(first, bounds), try tested(second, bounds, id: "b"),
      ]
      let changes = TypicalChanges(series, horizon: 3)
      let known = Array(series[0].series.observations.prefix(3))
      let sorted = wanted.sorted()
      let middle = sorted.count / 2
      let median = (sorted[middle - 1] + sorted[middle]) / 2
      #expect(changes.changes(of: series[0], known: known)[0] == 1.4826 * median)
      // Changes over two years are 5 and 6 points; three years are not known yet.
      let two = bounds == .percentage ? 5.5 : 5
      #expect(changes.changes(of: series[0], known: known)[1] == 1.4826 * two)
      #expect(
        changes.changes(of: series[0], known: known)[2]
          == 1.4826 * two * Double.sqrt(1.5))
    }
  }

  @Test func withoutAChangeNothingIsAsked() throws {
    let still = try tested([5, 5, 5, 5], Bounds(lower: 0))
    let changes = TypicalChanges([still], horizon: 2)
    let known = Array(still.series.observations.prefix(3))
    #expect(changes.changes(of: still, known: known)[0] == nil)
    let one = Array(known.prefix(1))
    #expect(changes.changes(of: still, known: one)[0] == nil)
    #expect(
      ForecastQuestions(still, known: known, changes: changes).questions(step: 1)
        .isEmpty)
  }

  /// -1, -½, ½, 1 and 2 typical changes towards the good, within the bounds, at the printed
  /// precision.
  @Test func targetsLieAroundTheLastFigure() throws {
    let series = try tested([30, 20], Bounds(lower: 0), decimals: 0)
    let changes = TypicalChanges([series], horizon: 1)
    let questions = ForecastQuestions(
      series, known: series.series.observations, changes: changes
    ).questions(step: 1)
    // One change of 10: 14.826; twice that lies below 0.
    #expect(questions.map(\.target) == [35, 27, 13, 5])
    #expect(questions.allSatisfy { $0.relation == .atMost })
    #expect(questions.map(\.threshold) == [35.5, 27.5, 13.5, 5.5])
    let answered = questions.map { $0.answered(0.5, outcome: 13).isMet }
    #expect(answered == [true, true, true, false])
    let exact = try tested([30, 20], Bounds(lower: 0))
    let raw = ForecastQuestions(
      exact, known: series.series.observations, changes: changes
    ).questions(step: 1)
    let places = [34.826, 27.413, 12.587, 5.174]
    #expect(raw.count == places.count)
    for (question, place) in zip(raw, places) { #expect(abs(question.target - place) < 1e-12) }
    #expect(raw.map(\.threshold) == raw.map(\.target))
  }

  @Test func planTargetsAreAskedOfEveryYearThatTheyFit() throws {
    let figures = try yearly([30, 26, 25], from: 2010)
    let series = TestedSeries(
      id: "a", indicator: "x", series: figures,
      context: SeriesContext(bounds: Bounds(lower: 0), better: .lower), decimals: 0,
      targets: [
        TestedTarget(id: "level", relation: .atMost, basis: .level(0)),
        TestedTarget(id: "fall", relation: .atMost, basis: .change(-3)),
        TestedTarget(id: "kept", relation: .atMost, basis: .firstFigure(since: Year(2011))),
        TestedTarget(id: "later", relation: .atMost, basis: .firstFigure(since: Year(2013))),
      ])
    let asking = ForecastQuestions(
      series, known: figures.observations, changes: TypicalChanges([series], horizon: 2))
    func targets(_ step: Int) -> [String: Double] {
      let questions = asking.questions(step: step)
      return questions.reduce(into: [:]) { found, question in
        if case .target(let id) = question.source { found[id] = question.threshold }
      }
    }
    #expect(targets(1) == ["level": 0.5, "fall": 22.5, "kept": 26.5])
    #expect(targets(2) == ["level": 0.5, "kept": 26.5])
  }
}
