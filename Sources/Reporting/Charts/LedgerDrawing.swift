/// The marks of a ledger chart: a column a year.
struct LedgerDrawing {
  let chart: LedgerChart
  let width: Double

  init(_ chart: LedgerChart, width: Double) {
    self.chart = chart
    self.width = width
  }

  func scene() -> Scene {
    var scene = Scene(width: width, height: 0)
    let top = key(into: &scene) + 20
    let height = min(max(width * 0.5, 220), 320)
    let bottom = top + height
    let rough = chart.ticks.ticks(of: ChartScale(domain: domain, range: (0, 1)), 5)
    let left =
      6
      + (rough.map { text($0, rough) }.map {
        TextExtent.width(of: $0, size: ChartStyle.smallSize)
      }.max() ?? 0)
    let y = ChartScale(domain: domain, range: (bottom, top))
    for tick in rough {
      scene.line(
        left, y(tick), width, y(tick), .init(tick == 0 ? ChartStyle.axis : ChartStyle.grid))
      scene.label(
        text(tick, rough), left - 4, y(tick) + 4, .end, size: ChartStyle.smallSize,
        color: ChartStyle.quiet, isTick: true)
    }
    let room = (width - left) / Double(max(chart.years.count, 1))
    let every = max(1, Int((40 / room).rounded(.up)))
    for (index, year) in chart.years.enumerated() {
      let center = left + (Double(index) + 0.5) * room
      flows(year, center - 0.2 * room, min(room * 0.42, 44), y, &scene)
      if index % every == 0 || index == chart.years.count - 1 {
        scene.label(
          "\(year.year)", center, bottom + 16, .middle, size: ChartStyle.smallSize,
          color: ChartStyle.quiet, isTick: true)
      }
    }
    boundary(left, room, top, bottom, &scene)
    ends(left, room, y, &scene)
    if room >= 34 {
      for (index, year) in chart.years.enumerated() {
        label(year, left + (Double(index) + 0.3) * room, y, &scene)
      }
    }
    scene.height = bottom + 20
    return scene
  }

  private func text(_ tick: Double, _ ticks: [Double]) -> String {
    chart.ticks.text(abs(tick), among: ticks)
  }

  private var domain: ClosedRange<Double> {
    let high =
      chart.years.flatMap { year in
        [year.end.value, year.range?.upper.value ?? 0, year.inflow.value]
      }.max() ?? 1
    let low = chart.years.map(\.outflow.value).max() ?? 0
    let room = 0.08 * max(high + low, 1)
    return (low > 0 ? -low - 1.6 * room : 0)...(high + room)
  }

  private func key(into scene: inout Scene) -> Double {
    let words = chart.words
    return ChartKey(entries: [
      (.circle, ChartStyle.ink, nil, words.end),
      (.square, ChartStyle.target, nil, words.inflow),
      (.square, ChartStyle.edge, nil, words.outflow),
    ]).write(into: &scene)
  }

  private func flows(
    _ year: LedgerChart.Year, _ center: Double, _ width: Double, _ y: ChartScale,
    _ scene: inout Scene
  ) {
    func bar(_ from: Double, _ to: Double, _ color: String) {
      guard from != to else { return }
      scene.add(
        .rectangle(
          .init(center - width / 2, min(y(from), y(to))), width: width,
          height: abs(y(to) - y(from)), fill: year.isObserved ? color : ChartStyle.paper,
          stroke: .init(color, 1.5, dash: year.isObserved ? [] : [4, 2])))
    }
    bar(0, year.inflow.value, ChartStyle.target)
    bar(0, -year.outflow.value, ChartStyle.edge)
  }

  /// The flows in figures, above the line of the ends.
  private func label(
    _ year: LedgerChart.Year, _ center: Double, _ y: ChartScale, _ scene: inout Scene
  ) {
    if year.inflow.value > 0 {
      scene.label(
        "+" + year.inflow.text, center, y(year.inflow.value) - 4, .middle,
        size: ChartStyle.smallSize, color: ChartStyle.target, isRimmed: true)
    }
    if year.outflow.value > 0 {
      scene.label(
        "-" + year.outflow.text, center, y(-year.outflow.value) + 12, .middle,
        size: ChartStyle.smallSize, color: ChartStyle.projected, isRimmed: true)
    }
  }

  private func boundary(
    _ left: Double, _ room: Double, _ top: Double, _ bottom: Double, _ scene: inout Scene
  ) {
    guard let first = chart.years.firstIndex(where: { !$0.isObserved }), first > 0 else { return }
    let at = left + Double(first) * room
    scene.line(at, top - 14, at, bottom, .init(ChartStyle.axis, 1, dash: [1, 2]))
    scene.label(
      chart.words.projected, at + 6, top - 8, size: ChartStyle.smallSize,
      color: ChartStyle.projected)
  }

  private func ends(_ left: Double, _ room: Double, _ y: ChartScale, _ scene: inout Scene) {
    let points = chart.years.enumerated().map { index, year in
      Scene.Point(left + (Double(index) + 0.65) * room, y(year.end.value))
    }
    let known = chart.years.count { $0.isObserved }
    scene.add(.path(Array(points.prefix(known)), .init(ChartStyle.ink, 2)))
    scene.add(
      .path(Array(points.dropFirst(max(known - 1, 0))), .init(ChartStyle.ink, 2, dash: [7, 3])))
    for (point, year) in zip(points, chart.years) {
      if let range = year.range {
        scene.line(
          point.x, y(range.lower.value), point.x, y(range.upper.value),
          .init(ChartStyle.edge, 5))
      }
      scene.add(
        .symbol(
          .circle, point, radius: 4,
          fill: year.isObserved ? ChartStyle.ink : ChartStyle.paper,
          stroke: .init(ChartStyle.ink, 1.8)))
      guard room >= 34 else { continue }
      let text = TextExtent.width(of: year.end.text, size: ChartStyle.textSize, isBold: true)
      scene.label(
        year.end.text, min(point.x + 6, width - text), point.y - 8, isBold: true, isRimmed: true)
    }
  }
}
