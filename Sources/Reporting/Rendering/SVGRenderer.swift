public import Diagnostics

/// Writes a chart as SVG with all its styles in place: no sheet of styles, no script, no picture and
/// no font from elsewhere, so that every converter draws it alike.
public struct SVGRenderer: Sendable {
  /// The width of the picture in pixels, before a page stretches it.
  public let width: Double
  let language: Language

  public init(_ language: Language, width: Double = 680) {
    self.language = language
    self.width = max(width, 160)
  }

  /// A file of its own: headline, chart, notes and source.
  public func file(_ chart: Chart) -> String {
    let inner = width - 2 * Self.margin
    let body = chart.scene(width: inner)
    var scene = Scene(width: inner, height: 0)
    var y = Self.write(
      chart.headline, into: &scene, from: 0, size: ChartStyle.titleSize, isBold: true,
      color: ChartStyle.ink)
    y = Self.write(
      chart.subtitle, into: &scene, from: y + 2, size: ChartStyle.textSize, isBold: false,
      color: ChartStyle.quiet)
    scene.append(body, at: y + 10)
    y += 10 + body.height
    for note in chart.notes + (chart.source.map { [$0] } ?? []) {
      y = Self.write(
        note, into: &scene, from: y + 5, size: ChartStyle.smallSize, isBold: false,
        color: ChartStyle.quiet)
    }
    scene.height = y + 4
    return svg(scene, chart, id: "chart", margin: Self.margin, isFile: true) + "\n"
  }

  /// The chart alone, to stand in a page that says the rest; `id` is unique in the page.
  func element(_ chart: Chart, id: String) -> String {
    svg(chart.scene(width: width), chart, id: id, margin: 0, isFile: false)
  }

  private static let margin = 16.0

  private static func write(
    _ text: String, into scene: inout Scene, from y: Double, size: Double, isBold: Bool,
    color: String
  ) -> Double {
    var y = y
    for line in TextExtent.lines(text, width: scene.width, size: size, isBold: isBold) {
      y += size * 1.3
      scene.label(line, 0, y - 0.3 * size, size: size, isBold: isBold, color: color)
    }
    return y
  }

  private func svg(
    _ scene: Scene, _ chart: Chart, id: String, margin: Double, isFile: Bool
  ) -> String {
    let (w, h) = (scene.width + 2 * margin, scene.height + 2 * margin)
    let box = "\(number(-margin)) \(number(-margin)) \(number(w)) \(number(h))"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(box)\""
        + (isFile ? " width=\"\(number(w))\" height=\"\(number(h))\"" : "")
        + " role=\"img\" lang=\"\(language.rawValue)\" xml:lang=\"\(language.rawValue)\""
        + " aria-labelledby=\"\(id)-title \(id)-desc\" font-family=\"sans-serif\">",
      "<title id=\"\(id)-title\">\(written(chart.headline))</title>",
      "<desc id=\"\(id)-desc\">\(written(chart.alternative))</desc>",
    ]
    if isFile {
      lines.append(
        "<rect x=\"\(number(-margin))\" y=\"\(number(-margin))\" width=\"\(number(w))\""
          + " height=\"\(number(h))\" fill=\"\(ChartStyle.paper)\"/>")
    }
    lines += scene.marks.map(element)
    lines.append("</svg>")
    return lines.joined(separator: "\n")
  }

  // MARK: - Marks

  private func element(_ mark: Scene.Mark) -> String {
    switch mark {
    case .rectangle(let at, let width, let height, let fill, let line):
      "<rect x=\"\(number(at.x))\" y=\"\(number(at.y))\" width=\"\(number(width))\""
        + " height=\"\(number(height))\" fill=\"\(fill)\"\(stroke(line))/>"
    case .line(let a, let b, let line):
      "<line x1=\"\(number(a.x))\" y1=\"\(number(a.y))\" x2=\"\(number(b.x))\""
        + " y2=\"\(number(b.y))\"\(stroke(line))/>"
    case .path(let points, let line):
      "<polyline points=\"\(list(points))\" fill=\"none\" stroke-linejoin=\"round\"\(stroke(line))/>"
    case .area(let points, let fill): "<polygon points=\"\(list(points))\" fill=\"\(fill)\"/>"
    case .symbol(let shape, let at, let radius, let fill, let line):
      symbol(shape, at, radius, fill, line)
    case .label(let label): text(label)
    }
  }

  private func symbol(
    _ shape: Scene.Shape, _ at: Scene.Point, _ r: Double, _ fill: String, _ line: Scene.Stroke?
  ) -> String {
    let corners: [(Double, Double)]
    switch shape {
    case .circle:
      return "<circle cx=\"\(number(at.x))\" cy=\"\(number(at.y))\" r=\"\(number(r))\""
        + " fill=\"\(fill)\"\(stroke(line))/>"
    case .diamond: corners = [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
    case .square: corners = [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .triangle: corners = [(0, -1.1), (1.05, 0.8), (-1.05, 0.8)]
    }
    let points = corners.map { Scene.Point(at.x + $0.0 * r, at.y + $0.1 * r) }
    return "<polygon points=\"\(list(points))\" fill=\"\(fill)\"\(stroke(line))/>"
  }

  /// A rim is a second text below: `paint-order` is not known everywhere.
  private func text(_ label: Scene.Label) -> String {
    let place =
      "x=\"\(number(label.at.x))\" y=\"\(number(label.at.y))\" font-size=\"\(number(label.size))\""
      + (label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\"")
      + (label.isBold ? " font-weight=\"bold\"" : "")
    let words = written(label.text)
    let kind = label.isTick ? " class=\"tick\"" : ""
    let rim =
      label.isRimmed
      ? "<text \(place) class=\"rim\" fill=\"none\" stroke=\"\(ChartStyle.paper)\""
        + " stroke-width=\"3.5\" stroke-linejoin=\"round\">\(words)</text>\n" : ""
    return rim + "<text \(place)\(kind) fill=\"\(label.color)\">\(words)</text>"
  }

  private func written(_ text: String) -> String { MarkupText.escaped(Typography.set(text)) }

  private func stroke(_ stroke: Scene.Stroke?) -> String {
    guard let stroke else { return "" }
    let dash =
      stroke.dash.isEmpty
      ? "" : " stroke-dasharray=\"\(stroke.dash.map(number).joined(separator: " "))\""
    return " stroke=\"\(stroke.color)\" stroke-width=\"\(number(stroke.width))\"\(dash)"
  }

  private func list(_ points: [Scene.Point]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  /// A tenth of a pixel is finer than anybody sees, and the same on every processor.
  private func number(_ value: Double) -> String {
    let text = NumeralStyle.plain.string(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
