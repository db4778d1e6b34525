import Diagnostics
import Forecasting
import Planning
import Testing

@testable import Reporting

@Suite struct FanChartsTests {
  private func fan(
    _ plan: String, _ indicator: String, scenario: Int = 0
  ) throws -> (chart: Chart, fan: FanChart, sample: SamplePlan) {
    let sample = try #require(SamplePlan(named: plan))
    let charts = FanCharts(
      plan: sample.plan, projection: sample.projections[scenario],
      assessments: sample.assessments[scenario], wording: Wording(.english))
    let id = SeriesID(area: sample.plan.areas[0], indicator: indicator)
    let chart = try #require(charts.chart(id))
    guard case .fan(let fan) = chart.picture else { throw NotAFan() }
    return (chart, fan, sample)
  }

  private struct NotAFan: Error {}

  @Test func bandsNestAndHoldTheMiddle() throws {
    for (plan, indicator) in [
      ("thuong-tin", "poor_households"), ("viet-nam", "poor_household_rate"),
      ("viet-nam", "jobs_created"),
    ] {
      let (_, fan, _) = try fan(plan, indicator)
      #expect(!fan.steps.isEmpty)
      for step in fan.steps {
        #expect(step.bands.map(\.percent) == [95, 80, 50])
        for (outer, inner) in zip(step.bands, step.bands.dropFirst()) {
          #expect(outer.range.lower.value <= inner.range.lower.value)
          #expect(outer.range.upper.value >= inner.range.upper.value)
        }
        let inner = try #require(step.bands.last)
        #expect(inner.range.lower.value <= step.figure.value)
        #expect(inner.range.upper.value >= step.figure.value)
      }
    }
  }

  /// The chart, the forecast table and the forecast rows are views of one projection.
  @Test func theNumbersAreThoseOfTheForecast() throws {
    let (chart, _, sample) = try fan("thuong-tin", "near_poor_households")
    let rows = Dataset.forecast(sample.plan, [sample.projections[0]])
    let projected = rows.rows.filter {
      $0[2] == .text("near_poor_households") && $0[5] == .text("projected")
    }
    let drawn = chart.dataset.rows.filter { $0[5] == .text("projected") }
    #expect(projected.count == 2 && drawn.count == 2)
    for (row, mark) in zip(projected, drawn) {
      #expect(mark[4] == row[4] && mark[6] == row[6])
      #expect(Array(mark[9...12]) == Array(row[7...10]))
    }
  }

  @Test func aBreakIsDrawnAsABreak() throws {
    let (chart, fan, _) = try fan("viet-nam", "poor_household_rate")
    #expect(fan.breaks == [2021])
    let before = fan.observations.filter { $0.year < 2021 }
    #expect(!before.isEmpty && before.allSatisfy { $0.kind == .context })
    // No line leads over the break.
    let scene = chart.scene(width: 600)
    let drawing = FanDrawing(fan, width: 600)
    let edge = drawing.x(2020.5)
    for case .line(let a, let b, let stroke) in scene.marks where stroke.width >= 1 && a.y != b.y {
      #expect(a.x == b.x || (a.x < edge) == (b.x < edge))
    }
    #expect(chart.notes.contains { $0.contains("2021") && $0.contains("definition") })
  }

  @Test func partsOfAYearAreHollowAndNotCounted() throws {
    let (chart, fan, _) = try fan("viet-nam", "health_insurance_coverage")
    let partial = fan.observations.filter { $0.kind == .partial }
    #expect(!partial.isEmpty)
    let used = fan.observations.count { $0.kind == .fitted }
    #expect(chart.notes[0].hasPrefix("\(used) figures"))
  }

  @Test func theNoteSaysHowManyFiguresAndWhatTheForecastLeansOn() throws {
    let (chart, _, _) = try fan("thuong-tin", "poor_households")
    #expect(chart.notes[0] == "2 figures, 2022-2023.")
    #expect(chart.notes[1].contains("how similar figures moved elsewhere"))
    #expect(chart.notes.contains { $0.contains("never below 0") })
    let (formula, _, _) = try fan("thuong-tin", "poverty_rate")
    #expect(formula.notes.contains("Computed from other indicators by the plan's formula."))
  }

  @Test func targetsStandInTheirYears() throws {
    let (_, fan, _) = try fan("thuong-tin", "poor_households")
    #expect(fan.goals.map(\.year) == [2024, 2023, 2025])
    // 51 fewer than the 169 of 2022.
    #expect(fan.goals.map { $0.levels[0].value } == [0, 118, 0])
    #expect(fan.goals[2].name == "target 0*")
    let (_, rate, _) = try self.fan("viet-nam", "poor_household_rate")
    #expect(rate.goals.map { $0.levels[0].text } == ["0.93"])
  }

  @Test func assumedYearsHaveNoBandsAndSquares() throws {
    let sample = try #require(SamplePlan(named: "thuong-tin"))
    let place = try #require(
      sample.projections.firstIndex { $0.scenario.id == "assigned-reduction" })
    let (chart, fan, _) = try fan("thuong-tin", "poor_households", scenario: place)
    #expect(fan.steps.allSatisfy { $0.isAssumed && $0.bands.isEmpty })
    let squares = chart.scene(width: 600).marks.filter {
      if case .symbol(.square, _, _, _, _) = $0 { true } else { false }
    }
    #expect(squares.count == fan.steps.count)
  }

  /// Whatever the width, no mark and no label leaves the picture.
  @Test(arguments: [320.0, 400, 680, 1200])
  func nothingIsDrawnOutside(_ width: Double) throws {
    for name in ["thuong-tin", "household-ledger"] {
      let sample = try #require(SamplePlan(named: name))
      for chart in sample.charts(.vietnamese) {
        let scene = chart.scene(width: width)
        for mark in scene.marks {
          for point in mark.points {
            #expect((-6...(width + 6)).contains(point.x), "\(chart.headline): \(mark)")
            #expect((-1...(scene.height + 1)).contains(point.y), "\(chart.headline): \(mark)")
          }
        }
      }
    }
  }
}

extension Scene.Label {
  /// Where it begins and ends, by an estimate of average letters.
  fileprivate var ends: [Double] {
    let width = 0.85 * TextExtent.width(of: text, size: size, isBold: isBold)
    switch anchor {
    case .start: return [at.x, at.x + width]
    case .middle: return [at.x - width / 2, at.x + width / 2]
    case .end: return [at.x - width, at.x]
    }
  }
}

extension Scene.Mark {
  /// The points that it is drawn at.
  var points: [Scene.Point] {
    switch self {
    case .rectangle(let at, let width, let height, _, _):
      [at, Scene.Point(at.x + width, at.y + height)]
    case .line(let a, let b, _): [a, b]
    case .path(let points, _), .area(let points, _): points
    case .symbol(_, let at, _, _, _): [at]
    case .label(let label):
      label.ends.map { Scene.Point($0, label.at.y) }
    }
  }
}
