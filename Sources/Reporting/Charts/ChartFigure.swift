import Diagnostics

/// A number of a chart with the text that a reader sees: the mark is drawn at the value, the label
/// and the table cell are the text, so that they cannot disagree.
public struct ChartFigure: Sendable, Hashable {
  /// In the indicator's unit; finite.
  public let value: Double
  public let text: String

  public init(_ value: Double, _ text: String) {
    precondition(value.isFinite, "a chart shows finite numbers")
    self.value = value
    self.text = text
  }
}

/// A range of a chart, its lower end first.
public struct ChartRange: Sendable, Hashable {
  public let lower: ChartFigure
  public let upper: ChartFigure

  public init(_ lower: ChartFigure, _ upper: ChartFigure) {
    self.lower = lower
    self.upper = upper
  }
}
