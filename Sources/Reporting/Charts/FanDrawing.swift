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

  static func years(_ chart: FanChart) -> ClosedRange<Int> {
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
  static func endGoals(_ chart: FanChart, _ width: Double) -> [FanChart.Goal] {
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

  var lastFitted: FanChart.Observation? {
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

  func point(_ year: Int, _ value: Double) -> Scene.Point {
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
}
