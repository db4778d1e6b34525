public import Forecasting

/// Questions about the series of a file, in the order in which they were asked.
///
/// Held in memory: about a hundred bytes a question.
public struct QuestionList: Sendable {
  /// A question with its row.
  public struct Entry: Sendable, Hashable {
    public let id: String
    /// The year as it was written.
    public let ds: String
    public let question: SeriesBlock.Question
    /// The line of the file, from 1.
    public let line: Int

    public init(id: String, ds: String, question: SeriesBlock.Question, line: Int) {
      self.id = id
      self.ds = ds
      self.question = question
      self.line = line
    }
  }

  /// The path of the file as the user typed it.
  public let name: String
  public let entries: [Entry]
  private let places: [String: [Int]]

  public init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
    var places: [String: [Int]] = [:]
    for (place, entry) in entries.enumerated() { places[entry.id, default: []].append(place) }
    self.places = places
  }

  /// The places of the questions about a series.
  public func places(of id: String) -> [Int] { places[id] ?? [] }
}
