/// The marks of a fan chart.
struct FanDrawing {
  let chart: FanChart
  let width: Double
  let height: Double
  let isSmall: Bool
  let x: ChartScale
  let y: ChartScale
  let ticks: [Double]
  let plot: (left: Double, right: Double, top: Double, bottom: Double)

  init(_ chart: FanChart, width: Double) {
    self.chart = chart
    self.width = width
    isSmall = chart.miniature != nil
    height = isSmall ? width * 0.72 : min(max(width * 0.56, 240), 360)
    let domain = chart.domain ?? Self.domain(chart)
    let rough = chart.ticks.ticks(
      of: ChartScale(domain: domain, range: (0, 1)), isSmall ? 2 : 4)
    let text = rough.map { chart.ticks.text($0, among: rough) }
    let size = ChartStyle.smallSize
    let left = 6 + (text.map { TextExtent.width(of: $0, size: size) }.max() ?? 0)
    let right = isSmall ? width - 34 : width - max(44, Self.endWidth(chart, width) + 12)
    plot = (left, right, isSmall ? 22 : 34, height - 20)
    let years = Self.years(chart)
    x = ChartScale(
      domain: Double(years.lowerBound)...Double(max(years.upperBound, years.lowerBound + 1)),
      range: (plot.left + 8, plot.right))
    y = ChartScale(domain: domain, range: (plot.bottom, plot.top))
    ticks = rough
  }

  static func domain(_ chart: FanChart) -> ClosedRange<Double> {
    let ends = chart.steps.flatMap { step in
      [step.figure.value]
        + step.bands.flatMap { [$0.range.lower.value, $0.range.upper.value] }
    }
    let values =
      chart.observations.map(\.figure.value) + ends
      + chart.goals.flatMap { $0.levels.map(\.value) }
    return ChartScale.domain(
      holding: values, lower: chart.limits.first { !$0.isUpper }?.figure.value,
      upper: chart.limits.first { $0.isUpper }?.figure.value)
  }

  private static func years(_ chart: FanChart) -> ClosedRange<Int> {
    let years =
      chart.observations.map(\.year) + chart.steps.map(\.year) + chart.goals.map(\.year)
    guard let first = years.min(), let last = years.max() else { return 0...1 }
    return first...last
  }

  /// The room that the labels at the right end need.
  private static func endWidth(_ chart: FanChart, _ width: Double) -> Double {
    guard let last = chart.steps.last else { return 0 }
    let texts = [last.figure.text] + endGoals(chart, width).map(\.name)
    return texts.map { TextExtent.width(of: $0, size: ChartStyle.textSize, isBold: true) }.max()
      ?? 0
  }

  /// Targets of the last year whose names have room at the right end.
  private static func endGoals(_ chart: FanChart, _ width: Double) -> [FanChart.Goal] {
    guard let last = chart.steps.last, chart.miniature == nil else { return [] }
    return chart.goals.filter { goal in
      goal.year == last.year
        && TextExtent.width(of: goal.name, size: ChartStyle.textSize, isBold: true)
          < 0.27 * width
    }
  }

  func scene() -> Scene {
    var scene = Scene(width: width, height: height)
    grid(&scene)
    bands(&scene)
    limits(&scene)
    breaks(&scene)
    start(&scene)
    observed(&scene)
    projected(&scene)
    goals(&scene)
    ends(&scene)
    if let name = chart.miniature {
      scene.label(name, 0, 12, isBold: true)
    }
    return scene
  }

  // MARK: - Frame

  private func grid(_ scene: inout Scene) {
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

  private func limits(_ scene: inout Scene) {
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

  private func breaks(_ scene: inout Scene) {
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
  private func start(_ scene: inout Scene) {
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

  // MARK: - Figures

  private var lastFitted: FanChart.Observation? {
    chart.observations.last { $0.kind == .fitted }
  }

  private func bands(_ scene: inout Scene) {
    for (percent, fill, dash) in ChartStyle.edges {
      for run in runs(percent) {
        scene.add(.area(run.map(\.upper) + run.reversed().map(\.lower), fill: fill))
        guard !isSmall else { continue }
        let stroke = Scene.Stroke(ChartStyle.edge, 1, dash: dash)
        scene.add(.path(run.map(\.upper), stroke))
        scene.add(.path(run.map(\.lower), stroke))
      }
    }
  }

  /// Neighbouring years that have the band; from the last figure on where the first one follows it.
  private func runs(_ percent: Int) -> [[(lower: Scene.Point, upper: Scene.Point)]] {
    var runs: [[(lower: Scene.Point, upper: Scene.Point)]] = []
    var before = lastFitted.map { ($0.year, $0.figure.value, $0.figure.value) }
    var isOpen = false
    for step in chart.steps {
      guard let band = step.bands.first(where: { $0.percent == percent }) else {
        isOpen = false
        before = (step.year, step.figure.value, step.figure.value)
        continue
      }
      let (low, high) = (band.range.lower.value, band.range.upper.value)
      if !isOpen {
        runs.append(before.map { [pair($0.0, $0.1, $0.2)] } ?? [])
        isOpen = true
      }
      runs[runs.count - 1].append(pair(step.year, low, high))
    }
    return runs.filter { $0.count > 1 }
  }

  private func pair(
    _ year: Int, _ low: Double, _ high: Double
  ) -> (lower: Scene.Point, upper: Scene.Point) {
    (point(year, low), point(year, high))
  }

  private func point(_ year: Int, _ value: Double) -> Scene.Point {
    Scene.Point(x(Double(year)), y(value))
  }

  private func observed(_ scene: inout Scene) {
    let used = chart.observations.filter { $0.kind != .partial }
    for (a, b) in zip(used, used.dropFirst()) where !chart.breaks.contains(b.year) {
      let isGap = b.year > a.year + 1
      let color = b.kind == .fitted ? ChartStyle.observed : ChartStyle.context
      scene.line(
        x(Double(a.year)), y(a.figure.value), x(Double(b.year)), y(b.figure.value),
        .init(color, isGap ? 1 : 2, dash: isGap ? [3, 3] : []))
    }
    let radius = isSmall ? 1.8 : chart.observations.count > 14 ? 2.6 : 3.6
    for observation in chart.observations {
      let at = point(observation.year, observation.figure.value)
      switch observation.kind {
      case .fitted:
        scene.add(.symbol(.circle, at, radius: radius, fill: ChartStyle.observed, stroke: nil))
      case .context:
        scene.add(
          .symbol(
            .circle, at, radius: radius, fill: ChartStyle.paper,
            stroke: .init(ChartStyle.context, 1.5)))
      case .partial:
        scene.add(
          .symbol(
            .triangle, at, radius: radius, fill: ChartStyle.paper,
            stroke: .init(ChartStyle.context, 1.5)))
      }
    }
    labels(&scene)
  }

  /// The first and the last figure, away from the line.
  private func labels(_ scene: inout Scene) {
    guard !isSmall, let last = lastFitted else { return }
    let used = chart.observations.filter { $0.kind == .fitted }
    let before = used.dropLast().last
    let next = chart.steps.first?.figure.value ?? last.figure.value
    let neighbours = [before?.figure.value, next].compactMap { $0 }
    let mean = neighbours.reduce(0, +) / Double(max(neighbours.count, 1))
    let isBelow = mean > last.figure.value && y(last.figure.value) + 18 < plot.bottom
    let isAtTop = y(last.figure.value) - 12 < plot.top
    scene.label(
      last.figure.text, x(Double(last.year)) - 5,
      y(last.figure.value) + (isBelow || isAtTop ? 17 : -8), before == nil ? .start : .end,
      isBold: true, color: ChartStyle.observed, isRimmed: true)
    if let first = used.first, first.year < last.year {
      let place = y(first.figure.value)
      let isHigh = used.count < 2 || first.figure.value >= used[1].figure.value
      let isAbove = isHigh && place - 14 > plot.top || place + 20 > plot.bottom
      scene.label(
        first.figure.text, x(Double(first.year)) + (isHigh ? 6 : -4), place + (isAbove ? -8 : 17),
        color: ChartStyle.observed, isRimmed: true)
    }
  }

  private func projected(_ scene: inout Scene) {
    guard !chart.steps.isEmpty else { return }
    let from = lastFitted.map { [point($0.year, $0.figure.value)] } ?? []
    let path = from + chart.steps.map { point($0.year, $0.figure.value) }
    scene.add(.path(path, .init(ChartStyle.projected, isSmall ? 1.5 : 2.2, dash: [7, 3])))
    guard !isSmall else { return }
    for step in chart.steps {
      scene.add(
        .symbol(
          step.isAssumed ? .square : .circle, point(step.year, step.figure.value), radius: 3,
          fill: ChartStyle.paper, stroke: .init(ChartStyle.projected, 1.8)))
    }
  }

  private func goals(_ scene: inout Scene) {
    for goal in chart.goals {
      if goal.levels.count == 2 {
        scene.line(
          x(Double(goal.year)), y(goal.levels[0].value), x(Double(goal.year)),
          y(goal.levels[1].value), .init(ChartStyle.target, 2))
      }
      for level in goal.levels {
        scene.add(
          .symbol(
            .diamond, point(goal.year, level.value), radius: isSmall ? 3 : 5,
            fill: ChartStyle.target, stroke: .init(ChartStyle.paper, 1)))
      }
    }
    guard !isSmall else { return }
    let named = Set(Self.endGoals(chart, width).compactMap(\.levels.last))
    for goal in chart.goals {
      guard let level = goal.levels.last, !named.contains(level) else { continue }
      label(goal, level, &scene)
    }
  }

  /// A target's label, at the side of its diamond that is away from the figures.
  private func label(_ goal: FanChart.Goal, _ level: ChartFigure, _ scene: inout Scene) {
    let (at, place) = (x(Double(goal.year)), y(level.value))
    let width = TextExtent.width(of: goal.text, size: ChartStyle.textSize, isBold: true)
    if let last = lastFitted, goal.year <= last.year, at + 10 + width < plot.right {
      scene.label(
        goal.text, at + 10, place + 4, isBold: true, color: ChartStyle.target, isRimmed: true)
      return
    }
    let figure = chart.steps.first { $0.year == goal.year }?.figure.value ?? level.value
    let isBelow = level.value < figure && place + 24 < plot.bottom || place - 24 < plot.top
    let isLeft = at - width < plot.left
    scene.label(
      goal.text, isLeft ? plot.left + 4 : min(at + width / 2, plot.right) - 2,
      place + (isBelow ? 20 : -11), isLeft ? .start : .end, isBold: true,
      color: ChartStyle.target, isRimmed: true)
  }

  /// What stands at the right end: the projected figure, and the names of the bands at the side
  /// that has more room.
  private func ends(_ scene: inout Scene) {
    guard let last = chart.steps.last else { return }
    let projected = y(last.figure.value)
    var labels: [(text: String, at: Double, isBold: Bool, color: String)] = [
      (last.figure.text, projected, true, ChartStyle.projected)
    ]
    labels += Self.endGoals(chart, width).compactMap { goal in
      goal.levels.last.map { (goal.name, y($0.value), true, ChartStyle.target) }
    }
    if !isSmall, let widest = last.bands.first {
      let up = widest.range.upper.value - last.figure.value
      let isUp = up >= last.figure.value - widest.range.lower.value
      for band in last.bands {
        let end = y(isUp ? band.range.upper.value : band.range.lower.value)
        guard abs(end - projected) > 3 else { continue }
        labels.append(("\(band.percent)%", end, false, ChartStyle.quiet))
      }
    }
    let places = LabelSpread.places(
      labels.map(\.at), gap: 13, within: plot.top...max(plot.top, plot.bottom))
    for (label, place) in zip(labels, places) {
      scene.label(
        label.text, plot.right + 8, place + 4,
        size: label.isBold && !isSmall ? ChartStyle.textSize : ChartStyle.smallSize,
        isBold: label.isBold, color: label.color)
    }
  }
}
