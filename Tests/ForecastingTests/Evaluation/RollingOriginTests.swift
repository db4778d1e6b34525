import Testing

@testable import Forecasting

@Suite("Which years a series is forecast from again")
struct RollingOriginTests {
  static func series(_ text: String) throws -> YearlySeries {
    try YearlySeries(
      text.split(separator: " ").map { word in
        let parts = word.split(separator: ":")
        return YearlyObservation(
          year: Year(Int(parts[0]) ?? 0), value: Double(parts[1]) ?? 0,
          status: parts.count > 2
            ? try #require(ObservationStatus(rawValue: String(parts[2]))) : .observed)
      })
  }

  /// Of a series of every kind of figure, what is known at an origin is what a trend would be
  /// fitted to if the file ended there.
  @Test func whatIsKnownIsWhatTheFileWouldHaveShown() throws {
    let series = try Self.series(
      "2010:5:context 2011:7 2012:8:estimated 2013:3:partial 2013:9 2015:6:provisional"
        + " 2016:4:break 2017:5:assumed 2018:7 2019:8:derived 2020:1:break 2021:2")
    let tasks = RollingOrigin(horizon: 9, minObservations: 1).tasks(of: series)
    for task in tasks {
      let origin = try #require(task.known.last?.year)
      let file = try YearlySeries(series.observations.filter { $0.year <= origin })
      #expect(task.known == file.fitted)
    }
    #expect(
      tasks.compactMap { $0.known.last?.year.number } == [
        2011, 2012, 2013, 2016, 2017, 2018, 2020,
      ])
  }

  @Test func whatIsComparedIsObservedAndOfOneDefinition() throws {
    let series = try Self.series(
      "2011:7 2012:8 2013:9:partial 2014:4:context 2015:5:assumed 2016:6 2018:7 2019:8:break"
        + " 2020:9")
    let tasks = RollingOrigin(horizon: 5, minObservations: 1).tasks(of: series)
    func outcomes(_ origin: Int) -> [Int: Double]? {
      tasks.first { $0.known.last?.year.number == origin }.map { task in
        Dictionary(uniqueKeysWithValues: task.outcomes.map { ($0.step, $0.value) })
      }
    }
    #expect(outcomes(2011) == [1: 8, 5: 6])
    #expect(outcomes(2012) == [4: 6])
    #expect(outcomes(2015) == [1: 6, 3: 7])
    #expect(outcomes(2016) == [2: 7])
    #expect(outcomes(2018) == nil)
    #expect(outcomes(2019) == [1: 9])
  }

  @Test func originsAreThoseAskedFor() throws {
    let series = try yearly([1, 2, 3, 4, 5, 6], from: 2010)
    func origins(_ rolling: RollingOrigin) -> [Int] {
      rolling.tasks(of: series).compactMap { $0.known.last?.year.number }
    }
    #expect(origins(RollingOrigin(horizon: 2)) == [2011, 2012, 2013, 2014])
    #expect(origins(RollingOrigin(horizon: 2, minObservations: 4)) == [2013, 2014])
    #expect(origins(RollingOrigin(horizon: 2, firstOrigin: Year(2013))) == [2013, 2014])
    #expect(origins(RollingOrigin(horizon: 2, latest: 1)) == [2014])
    #expect(origins(RollingOrigin(horizon: 2, minObservations: 6)) == [])
  }

  @Test func referencesAreThoseOfTheTextbook() throws {
    let known = try yearly([10, 13, 11, 18], from: 2010).observations
    func value(_ reference: ReferenceForecast, _ bounds: Bounds = .none) -> Double {
      reference.value(after: known, step: 2, bounds: bounds)
    }
    #expect(value(.noChange) == 18)
    #expect(abs(value(.drift) - (18 + 2 * 8.0 / 3)) < 1e-12)
    // Slope (-1.5·-3 - 0.5·0 + 0.5·-2 + 1.5·5) / 5 = 2.2; 13 + 3.5 · 2.2.
    #expect(abs(value(.line) - 20.7) < 1e-12)
    let narrow = try #require(Bounds(lower: 0, upper: 19))
    #expect(value(.drift, narrow) == 19 && value(.line, narrow) == 19)
    for reference in ReferenceForecast.allCases {
      #expect(reference.value(after: [known[1]], step: 3, bounds: .none) == 13)
    }
  }

  /// The line is that of the linear family, whatever the gaps and the size of the figures.
  @Test func theLineIsTheLinearFamily() throws {
    var random = SeededSeries(seed: 12)
    for _ in 0..<200 {
      let (series, context) = try random.next(observations: 2...12, gaps: true)
      let steps = try TrendSpecification.family(FamilySpecification(.linear))
        .fitted(to: series, context: context).forecast(horizon: 3).steps
      let size = series.fitted.map { abs($0.value) }.max() ?? 0
      for (place, step) in steps.enumerated() {
        let line = ReferenceForecast.line.value(
          after: series.fitted, step: place + 1, bounds: context.bounds)
        #expect(abs(line - context.bounds.clamp(step.point)) <= 1e-9 * max(size, 1e-300))
      }
    }
  }
}
