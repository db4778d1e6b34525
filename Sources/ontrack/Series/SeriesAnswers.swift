import Forecasting
import PlanFiles
import Tabular

/// The probabilities of the questions, as they come in.
struct SeriesAnswers {
  /// Nil while nothing is known, and where no chance can be had.
  private var probabilities: [Double?]
  /// Whether a question's series came by.
  private var settled: [Bool]

  init(count: Int) {
    probabilities = Array(repeating: nil, count: count)
    settled = Array(repeating: false, count: count)
  }

  mutating func settle(_ place: Int, _ probability: Double?) {
    settled[place] = true
    probabilities[place] = probability
  }

  func isSettled(_ place: Int) -> Bool { settled[place] }

  /// Writes the questions with their probabilities, in their order.
  func write(_ questions: QuestionList, to destination: Destination) throws(OutputFailure) {
    var writer = CSVWriter()
    writer.writeRow(
      ["unique_id", "ds", "relation", "target", "probability"].map { .text($0) })
    for (place, entry) in questions.entries.enumerated() {
      writer.write(entry.id)
      writer.write(entry.ds)
      writer.write(entry.question.relation.rawValue)
      writer.write(entry.question.target, significantDigits: 17)
      writer.write(probabilities[place].map { .number($0) } ?? .empty)
      writer.endRow()
      if writer.byteCount > 1 << 16 { try destination.write(writer.takeBytes()) }
    }
    try destination.write(writer.takeBytes())
    try destination.finish()
  }
}
