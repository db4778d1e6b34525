// Axes, limits, breaks, and where the projection starts.

extension FanDrawing {
  func grid(_ scene: inout Scene) {
    for tick in ticks {
      scene.line(plot.left, y(tick), plot.right, y(tick), .init(ChartStyle.grid))
      scene.label(
        chart.ticks.text(tick, among: ticks), plot.left - 4, y(tick) + 4, .end,
        size: ChartStyle.smallSize, color: ChartStyle.quiet, isTick: true)
    }
    scene.line(
      plot.left, plot.bottom, plot.right, plot.bottom, .init(ChartStyle.axis))
    for year in labelledYears {
      scene.line(
        x(Double(year)), plot.bottom, x(Double(year)), plot.bottom + 4, .init(ChartStyle.axis))
      scene.label(
        "\(year)", x(Double(year)), plot.bottom + 16, .middle, size: ChartStyle.smallSize,
        color: ChartStyle.quiet, isTick: true)
    }
  }

  /// The first year, the last observed one, the last one, and others where there is room.
  private var labelledYears: [Int] {
    let all = Self.years(chart)
    let room = TextExtent.width(of: "2020", size: ChartStyle.smallSize) + 8
    var kept: [Int] = []
    let first = chart.observations.last { $0.kind == .fitted }?.year
    let wanted =
      [all.lowerBound, all.upperBound] + (first.map { [$0] } ?? [])
      + (isSmall ? [] : Array(all))
    for year in wanted
    where kept.allSatisfy({ abs(x(Double($0)) - x(Double(year))) >= room }) {
      kept.append(year)
    }
    return kept.sorted()
  }

  func limits(_ scene: inout Scene) {
    guard !isSmall else { return }
    for limit in chart.limits where y.domain.contains(limit.figure.value) {
      let at = y(limit.figure.value)
      scene.line(
        plot.left, at, plot.right, at, .init(ChartStyle.axis, 1.5, dash: [2, 2]))
      let place = limit.isUpper ? at + 13 : at - 5
      let end = plot.left + 6 + TextExtent.width(of: limit.text, size: ChartStyle.smallSize)
      // Where figures stand at the left end, the right one is free of them.
      let isTaken = chart.observations.contains {
        x(Double($0.year)) < end + 20 && abs(y($0.figure.value) - place) < 26
      }
      scene.label(
        limit.text, isTaken ? plot.right - 6 : plot.left + 6, place, isTaken ? .end : .start,
        size: ChartStyle.smallSize, color: ChartStyle.quiet, isRimmed: true)
    }
  }

  func breaks(_ scene: inout Scene) {
    for year in chart.breaks where year > Self.years(chart).lowerBound {
      let at = x(Double(year) - 0.5)
      scene.line(at, plot.top - 4, at, plot.bottom, .init(ChartStyle.quiet, 1.5, dash: [6, 4]))
      guard !isSmall else { continue }
      let isLate = at > (plot.left + plot.right) / 2
      scene.label(
        chart.words.newDefinition, isLate ? at - 4 : at + 4, plot.top + 8, isLate ? .end : .start,
        size: ChartStyle.smallSize, color: ChartStyle.quiet, isRimmed: true)
    }
  }

  /// Where the figures end and the projection starts.
  func start(_ scene: inout Scene) {
    guard let last = lastFitted, !chart.steps.isEmpty else { return }
    let at = x(Double(last.year))
    scene.line(at, plot.top - 14, at, plot.bottom, .init(ChartStyle.axis, 1, dash: [1, 2]))
    guard !isSmall else { return }
    let size = ChartStyle.smallSize
    let left = TextExtent.width(of: chart.words.observed, size: size) + 6
    if at - left >= 0 {
      scene.label(
        chart.words.observed, at - 6, plot.top - 10, .end, size: size, color: ChartStyle.quiet)
    }
    scene.label(
      chart.words.projected, at + 6, plot.top - 10, size: size, color: ChartStyle.projected)
  }
}
