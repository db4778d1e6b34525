// Targets, and what stands at the right end.

extension FanDrawing {
  func goals(_ scene: inout Scene) {
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
  func ends(_ scene: inout Scene) {
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
