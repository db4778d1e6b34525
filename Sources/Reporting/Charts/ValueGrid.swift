/// What lies behind rows of bars: a pale line at each tick of the values, with its figure below.
struct ValueGrid {
  let ticks: TickText
  let x: ChartScale
  let top: Double
  let bottom: Double

  /// Puts the grid, and what `beside` adds to it, behind all that the scene has.
  func lay(behind scene: inout Scene, beside: (inout Scene) -> Void = { _ in }) {
    var ground = Scene(width: scene.width, height: scene.height)
    let values = ticks.ticks(of: x, scene.width < 500 ? 3 : 5)
    for value in values {
      ground.line(x(value), top, x(value), bottom, .init(ChartStyle.grid))
      ground.label(
        ticks.text(value, among: values), x(value), bottom + 15, .middle,
        size: ChartStyle.smallSize, color: ChartStyle.quiet, isTick: true)
    }
    beside(&ground)
    ground.append(scene, at: 0)
    scene = ground
  }
}
