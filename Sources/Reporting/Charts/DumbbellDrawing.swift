/// The marks of a dumbbell chart: a row a line, its name above it.
struct DumbbellDrawing {
  let chart: DumbbellChart
  let width: Double

  init(_ chart: DumbbellChart, width: Double) {
    self.chart = chart
    self.width = width
  }

  private var isDense: Bool { chart.rows.count > 12 }

  func scene() -> Scene {
    var scene = Scene(width: width, height: 0)
    let top = key(into: &scene)
    let size = ChartStyle.textSize
    func widest(_ texts: [String], _ heading: String) -> Double {
      max(
        texts.map { TextExtent.width(of: $0, size: size, isBold: true) }.max() ?? 0,
        TextExtent.width(of: heading, size: ChartStyle.smallSize))
    }
    let chanceWidth = widest(chart.rows.map(\.chance), chart.words.chance)
    let valueWidth = widest(chart.rows.map(\.projected.text), chart.words.value)
    let nameWidth =
      isDense ? (chart.rows.map { TextExtent.width(of: $0.name, size: size) }.max() ?? 0) + 10 : 0
    let left = nameWidth + 12
    let valueEnd = width - chanceWidth - 12
    let right = valueEnd - valueWidth - 16
    let x = ChartScale(domain: domain, range: (left, max(right, left + 60)))
    var y = top + 18
    for (text, end) in [(chart.words.value, valueEnd), (chart.words.chance, width)] {
      scene.label(text, end, y - 2, .end, size: ChartStyle.smallSize, color: ChartStyle.quiet)
    }
    let start = y + 4
    var lines: [(Double, DumbbellChart.Row)] = []
    for row in chart.rows {
      if isDense {
        y += 19
        scene.label(row.name, 0, y + 4, size: size)
      } else {
        for line in TextExtent.lines(row.name, width: right - 8, size: size, isBold: true) {
          y += 17
          scene.label(line, 0, y, size: size, isBold: true)
        }
        y += 15
      }
      lines.append((y, row))
      if !isDense { y += 9 }
    }
    let bottom = y + 12
    ValueGrid(ticks: chart.ticks, x: x, top: start, bottom: bottom).lay(behind: &scene)
    for (y, row) in lines { draw(row, at: y, x, valueEnd, &scene) }
    scene.height = bottom + 20
    return scene
  }

  private var domain: ClosedRange<Double> {
    let values = chart.rows.flatMap { row -> [Double] in
      [
        row.base?.value, row.projected.value, row.range?.lower.value, row.range?.upper.value,
        row.target?.value,
      ].compactMap { $0 }
    }
    return ChartScale.domain(holding: values)
  }

  private func key(into scene: inout Scene) -> Double {
    let words = chart.words
    var entries: [(Scene.Shape, String, Scene.Stroke?, String)] = []
    if chart.rows.contains(where: { $0.base != nil }) {
      entries.append((.circle, ChartStyle.paper, .init(ChartStyle.context, 1.8), words.base))
    }
    entries.append((.circle, ChartStyle.projected, nil, words.projected))
    if chart.rows.contains(where: { $0.target != nil }) {
      entries.append((.diamond, ChartStyle.target, nil, words.target))
    }
    return ChartKey(entries: entries.map { (shape: $0.0, fill: $0.1, stroke: $0.2, text: $0.3) })
      .write(into: &scene)
  }

  private func draw(
    _ row: DumbbellChart.Row, at y: Double, _ x: ChartScale, _ valueEnd: Double,
    _ scene: inout Scene
  ) {
    if let range = row.range {
      scene.add(
        .rectangle(
          .init(x(range.lower.value), y - 3.5),
          width: max(x(range.upper.value) - x(range.lower.value), 1), height: 7,
          fill: ChartStyle.band80, stroke: .init(ChartStyle.edge, 0.8)))
    }
    if let base = row.base {
      scene.line(
        x(base.value), y, x(row.projected.value), y, .init(ChartStyle.projected, 2))
      scene.add(
        .symbol(
          .circle, .init(x(base.value), y), radius: 4.2, fill: ChartStyle.paper,
          stroke: .init(ChartStyle.context, 1.8)))
    }
    if let target = row.target {
      scene.add(
        .symbol(
          .diamond, .init(x(target.value), y), radius: 6.2, fill: ChartStyle.target,
          stroke: .init(ChartStyle.paper, 1)))
    }
    scene.add(
      .symbol(
        row.isKnown ? .square : .circle, .init(x(row.projected.value), y), radius: 4.4,
        fill: ChartStyle.projected, stroke: .init(ChartStyle.paper, 1)))
    scene.label(
      row.projected.text, valueEnd, y + 4, .end, isBold: true, color: ChartStyle.projected)
    scene.label(row.chance, width, y + 4, .end, isBold: true)
  }
}
