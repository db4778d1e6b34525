/// Colours and sizes of charts.
///
/// One blue hue in three lightnesses, black, and one orange: told apart by people with any kind of
/// colour blindness, and in grey. Every band also has an edge with a dash of its own, every kind of
/// point a shape of its own. Lines have at least 3:1 to the paper, texts 4.5:1; a test computes it.
enum ChartStyle {
  static let paper = "#ffffff"
  static let ink = "#1b1f24"
  static let quiet = "#4f5762"
  static let grid = "#e3e6ea"
  static let axis = "#7a828c"
  static let observed = "#1b1f24"
  static let context = "#6b737d"
  static let projected = "#0b4f8a"
  static let band95 = "#e1ecf7"
  static let band80 = "#bcd6ee"
  static let band50 = "#8dbade"
  static let edge = "#3f78ad"
  static let target = "#a63603"

  /// What is drawn as a line or a point.
  static let strokes = [axis, observed, context, projected, edge, target]
  /// What is written.
  static let texts = [ink, quiet, projected, target]

  static let textSize = 12.0
  static let smallSize = 11.0
  static let titleSize = 17.0
  static let edges: [(percent: Int, fill: String, dash: [Double])] = [
    (95, band95, [1, 3]), (80, band80, [5, 3]), (50, band50, []),
  ]
}
