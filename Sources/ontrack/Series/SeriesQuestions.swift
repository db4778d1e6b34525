import Diagnostics
import Forecasting
import PlanFiles

/// The questions about series under way: which may be asked of a forecast, and which may not.
struct SeriesQuestions: Sendable {
  let list: QuestionList
  let horizon: Int

  /// The places of the questions about a series that its forecast can answer; the others are told.
  ///
  /// The file of questions has an error for each that cannot be answered, at its line.
  func answerable(
    about id: String, origin: Year, _ report: (_ place: Int, Diagnostic) -> Void
  ) -> [Int] {
    list.places(of: id).filter { place in
      let year = list.entries[place].question.year
      let step = origin.distance(to: year)
      if step > 0, step <= horizon { return true }
      var arguments: [String: Argument] = ["id": .text(id), "year": .year(year.number)]
      if step <= 0 {
        arguments["origin"] = .year(origin.number)
        arguments["first"] = .year(origin.number + 1)
      } else {
        arguments["last"] = .year(origin.advanced(by: horizon).number)
        let limit = 100
        if step <= limit {
          arguments["horizon"] = .number(Double(step), decimals: 0)
        } else {
          arguments["limit"] = .number(Double(limit), decimals: 0)
        }
      }
      report(
        place, error(step > 0 ? "question-year-beyond" : "question-year-known", place, arguments))
      return false
    }
  }

  /// The errors about series that never came: one a name, at its first question.
  func unknown(_ isSettled: (Int) -> Bool) -> [Diagnostic] {
    var seen: Set<String> = []
    return list.entries.indices.compactMap { place in
      let id = list.entries[place].id
      guard !isSettled(place), seen.insert(id).inserted else { return nil }
      var arguments: [String: Argument] = ["id": .text(id)]
      let further = list.places(of: id).count - 1
      if further > 0 { arguments["count"] = .number(Double(further), decimals: 0) }
      return error("question-series-unknown", place, arguments)
    }
  }

  private func error(
    _ slug: String, _ place: Int, _ arguments: [String: Argument]
  ) -> Diagnostic {
    let source = SourceText(name: list.name, text: "")
    let span = SourceSpan(
      source: source, line: list.entries[place].line, column: 1, length: 0)
    return .error(slug, at: span, arguments)
  }
}
