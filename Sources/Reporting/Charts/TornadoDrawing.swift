/// The marks of a tornado: a bar a line, its assumption above it.
struct TornadoDrawing {
  let chart: TornadoChart
  let width: Double

  init(_ chart: TornadoChart, width: Double) {
    self.chart = chart
    self.width = width
  }

  func scene() -> Scene {
    var scene = Scene(width: width, height: 0)
    var y = key(into: &scene)
    let size = ChartStyle.textSize
    let ends = chart.bars.flatMap { [$0.low.text, $0.high.text] }
    let margin = (ends.map { TextExtent.width(of: $0, size: size) }.max() ?? 0) + 12
    let x = ChartScale(domain: domain, range: (margin, width - margin))
    let top = y + 4
    var lines: [(Double, TornadoChart.Bar)] = []
    for bar in chart.bars {
      y += 4
      for line in TextExtent.lines(bar.name, width: width, size: size) {
        y += 16
        scene.label(line, 0, y, size: size, isRimmed: true)
      }
      y += 16
      lines.append((y, bar))
      y += 8
    }
    let bottom = y + 6
    grid(&scene, x, top, bottom)
    for (y, bar) in lines { draw(bar, at: y, x, &scene) }
    scene.height = bottom + 20
    return scene
  }

  private var domain: ClosedRange<Double> {
    let values =
      chart.bars.flatMap { [$0.low.value, $0.high.value] } + [chart.central.value]
      + (chart.target.map { [$0.value] } ?? [])
    return ChartScale.domain(holding: values)
  }

  private func key(into scene: inout Scene) -> Double {
    let words = chart.words
    var entries: [(shape: Scene.Shape, fill: String, stroke: Scene.Stroke?, text: String)] = [
      (.square, ChartStyle.projected, nil, words.low),
      (.square, ChartStyle.band80, .init(ChartStyle.edge, 1.2), words.high),
      (.circle, ChartStyle.ink, nil, words.central),
    ]
    if chart.target != nil {
      entries.append((.diamond, ChartStyle.target, nil, words.target))
    }
    return ChartKey(entries: entries).write(into: &scene)
  }

  private func grid(_ scene: inout Scene, _ x: ChartScale, _ top: Double, _ bottom: Double) {
    ValueGrid(ticks: chart.ticks, x: x, top: top, bottom: bottom).lay(behind: &scene) { ground in
      let center = x(chart.central.value)
      ground.line(center, top, center, bottom, .init(ChartStyle.axis, 1, dash: [3, 2]))
    }
    if let target = chart.target {
      scene.add(
        .symbol(
          .diamond, .init(x(target.value), bottom), radius: 5, fill: ChartStyle.target,
          stroke: .init(ChartStyle.paper, 1)))
    }
  }

  private func draw(_ bar: TornadoChart.Bar, at y: Double, _ x: ChartScale, _ scene: inout Scene) {
    let center = x(min(max(chart.central.value, domain.lowerBound), domain.upperBound))
    func piece(_ end: Double, _ fill: String, _ stroke: Scene.Stroke?) {
      let width = abs(x(end) - center)
      guard width > 0.05 else { return }
      scene.add(
        .rectangle(
          .init(min(x(end), center), y - 6), width: width, height: 12, fill: fill, stroke: stroke))
    }
    if bar.isTrend {
      piece(bar.low.value, ChartStyle.grid, .init(ChartStyle.axis, 1, dash: [3, 2]))
      piece(bar.high.value, ChartStyle.grid, .init(ChartStyle.axis, 1, dash: [3, 2]))
    } else {
      piece(bar.high.value, ChartStyle.band80, .init(ChartStyle.edge, 1.2))
      piece(bar.low.value, ChartStyle.projected, nil)
    }
    scene.add(.symbol(.circle, .init(center, y), radius: 3, fill: ChartStyle.ink, stroke: nil))
    let (left, right) =
      bar.low.value <= bar.high.value ? (bar.low, bar.high) : (bar.high, bar.low)
    scene.label(
      left.text, min(x(left.value), center) - 5, y + 4, .end, isBold: true, isRimmed: true)
    scene.label(right.text, max(x(right.value), center) + 5, y + 4, isBold: true, isRimmed: true)
  }
}
