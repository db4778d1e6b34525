/// The marks of a picture, back to front, in pixels from the top left corner.
struct Scene: Sendable, Hashable {
  struct Point: Sendable, Hashable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  struct Stroke: Sendable, Hashable {
    let color: String
    let width: Double
    /// Lengths of dash and gap; empty for a whole line.
    let dash: [Double]

    init(_ color: String, _ width: Double = 1, dash: [Double] = []) {
      self.color = color
      self.width = width
      self.dash = dash
    }
  }

  enum Anchor: String, Sendable, Hashable {
    case start, middle, end
  }

  enum Shape: Sendable, Hashable {
    case circle, diamond, square, triangle
  }

  struct Label: Sendable, Hashable {
    let text: String
    let at: Point
    let anchor: Anchor
    let size: Double
    let isBold: Bool
    let color: String
    /// Whether it stands on marks and needs a light rim.
    let isRimmed: Bool
    /// Whether it is a mark of an axis, and no figure of the chart.
    let isTick: Bool
  }

  enum Mark: Sendable, Hashable {
    case rectangle(Point, width: Double, height: Double, fill: String, stroke: Stroke?)
    case line(Point, Point, Stroke)
    case path([Point], Stroke)
    case area([Point], fill: String)
    case symbol(Shape, Point, radius: Double, fill: String, stroke: Stroke?)
    case label(Label)
  }

  let width: Double
  var height: Double
  private(set) var marks: [Mark] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func add(_ mark: Mark) { marks.append(mark) }

  mutating func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start,
    size: Double = ChartStyle.textSize, isBold: Bool = false, color: String = ChartStyle.ink,
    isRimmed: Bool = false, isTick: Bool = false
  ) {
    guard !text.isEmpty else { return }
    add(
      .label(
        Label(
          text: text, at: Point(x, y), anchor: anchor, size: size, isBold: isBold, color: color,
          isRimmed: isRimmed, isTick: isTick)))
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
    add(.line(Point(x1, y1), Point(x2, y2), stroke))
  }

  /// Puts the marks of another scene below what is here.
  mutating func append(_ other: Scene, at y: Double) {
    for mark in other.marks { marks.append(mark.moved(by: y)) }
  }
}

extension Scene.Mark {
  func moved(by y: Double) -> Scene.Mark {
    func down(_ point: Scene.Point) -> Scene.Point { Scene.Point(point.x, point.y + y) }
    switch self {
    case .rectangle(let at, let width, let height, let fill, let stroke):
      return .rectangle(down(at), width: width, height: height, fill: fill, stroke: stroke)
    case .line(let a, let b, let stroke): return .line(down(a), down(b), stroke)
    case .path(let points, let stroke): return .path(points.map(down), stroke)
    case .area(let points, let fill): return .area(points.map(down), fill: fill)
    case .symbol(let shape, let at, let radius, let fill, let stroke):
      return .symbol(shape, down(at), radius: radius, fill: fill, stroke: stroke)
    case .label(let label):
      return .label(
        Scene.Label(
          text: label.text, at: down(label.at), anchor: label.anchor, size: label.size,
          isBold: label.isBold, color: label.color, isRimmed: label.isRimmed,
          isTick: label.isTick))
    }
  }
}
