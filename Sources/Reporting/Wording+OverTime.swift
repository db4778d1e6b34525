import Diagnostics
import Forecasting
import Planning

/// Words for figures of parts of a year and for revisions.
extension Wording {
  /// `58%` of a flow's year, `+1.2 points` of a level.
  func course(_ value: Double, _ usual: UsualCourse.Measure, of indicator: Indicator) -> String {
    switch usual {
    case .share: "\(number(100 * value, 0))%"
    case .change: change(value, of: indicator)
    }
  }

  /// How many years a usual course is learnt from, which, and how far they lie apart.
  func learnt(_ usual: UsualCourse, of indicator: Indicator) -> String {
    if usual.years.count == 1, let only = usual.years.first {
      return say(
        "word.learnt-one",
        [
          "year": .year(only.year.number),
          "value": .text(course(only.value, usual.measure, of: indicator)),
        ])
    }
    return say(
      "word.learnt",
      [
        "count": .number(Double(usual.years.count), decimals: 0),
        "years": .text(usual.years.map { "\($0.year)" }.joined(separator: ", ")),
        "lowest": .text(course(usual.range.lowerBound, usual.measure, of: indicator)),
        "highest": .text(course(usual.range.upperBound, usual.measure, of: indicator)),
      ])
  }

  /// What a figure is: observed and how, or what was planned or published of it.
  func kind(of fact: Fact) -> String {
    fact.role == .actual
      ? say("status.\(fact.status.rawValue)")
      : say("page.role-\(fact.role.rawValue.replacing("_", with: "-"))")
  }

  /// The words with the date that the figure is of, where it has one of its own.
  func dated(_ words: String, _ fact: Fact) -> String {
    fact.asOf.map { "\(words) (\($0))" } ?? words
  }

  /// What is known of a year that is not over; with the target's value, how much of it that is.
  func part(_ figure: PartialFigure, of indicator: Indicator, goal: Double? = nil) -> String {
    var arguments: [String: Argument] = [
      "value": .text(value(figure.value, of: indicator, figure.fact.decimals)),
      "asOf": .text(figure.asOf), "elapsed": .number(100 * figure.elapsed, decimals: 0),
    ]
    if let usual = figure.usual {
      arguments["usual"] = .text(
        usual.measure == .share
          ? number(100 * usual.usual, 0) : course(usual.usual, usual.measure, of: indicator))
      arguments["learnt"] = .text(learnt(usual, of: indicator))
    }
    guard indicator.measure == .flow else {
      return say(figure.usual == nil ? "note.stock-unknown" : "note.stock-usual", arguments)
    }
    guard let goal, goal > 0 else {
      return say(figure.usual == nil ? "note.part-elapsed" : "note.part-usual", arguments)
    }
    arguments["percent"] = .number(100 * figure.value / goal, decimals: 0)
    return say(
      figure.usual == nil ? "note.to-date-share-unknown" : "note.to-date-usual", arguments)
  }

  /// `2022: 310, published 2023-01, was revised to 302 (2023-06)`.
  func revision(_ revision: Revision) -> String {
    let (before, after) = (revision.before, revision.after)
    var arguments: [String: Argument] = [
      "year": .year(before.year.number),
      "before": .number(before.value, decimals: before.decimals),
      "after": .number(after.value, decimals: after.decimals),
      "beforeDate": .text(before.asOf ?? absent),
    ]
    guard let date = after.asOf else { return say("note.revision", arguments) }
    arguments["afterDate"] = .text(date)
    return say("note.revision-date", arguments)
  }
}
