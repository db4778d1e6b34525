/// The line above a chart that says what its marks are, in words beside each mark.
struct ChartKey {
  let entries: [(shape: Scene.Shape, fill: String, stroke: Scene.Stroke?, text: String)]

  /// Writes the key from the top, in as many lines as it needs; gives the height.
  func write(into scene: inout Scene) -> Double {
    let size = ChartStyle.smallSize
    var (x, y) = (0.0, 12.0)
    for entry in entries {
      let lines = TextExtent.lines(entry.text, width: scene.width - 16, size: size)
      let width = 16 + (lines.map { TextExtent.width(of: $0, size: size) }.max() ?? 0) + 12
      if x > 0, x + width > scene.width + 12 { (x, y) = (0, y + 16) }
      scene.add(
        .symbol(
          entry.shape, .init(x + 6, y - 4), radius: 4.2, fill: entry.fill, stroke: entry.stroke))
      for (index, line) in lines.enumerated() {
        if index > 0 { y += 14 }
        scene.label(line, x + 16, y, size: size, color: ChartStyle.quiet)
      }
      x += width
    }
    return y + 6
  }
}
