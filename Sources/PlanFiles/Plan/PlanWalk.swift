import Diagnostics
import Forecasting
import OrderedCollections
import Planning

/// A walk over the nodes of one plan, which turns them into values and collects what is wrong.
///
/// Every reader gives nil where it has reported something, so that the walk goes on and all
/// independent errors come out at once, and none that only follows from another.
struct PlanWalk {
  var bag = DiagnosticBag()

  /// The last year that is projected; nil while unknown.
  var through: Year?
  /// How far the figures reach; nothing before the data are read.
  var figures = KnownFigures()

  var indicators: OrderedDictionary<String, IndicatorDraft> = [:]
  /// Indicators that stand in the plan, readable or not: a name in here is not unknown.
  var indicatorNames: OrderedSet<String> = []
  /// The names in each formula, with their places.
  var formulaNames: [[Located<String>]] = []
  var targets: OrderedDictionary<String, TargetDraft> = [:]
  var targetNames: OrderedSet<String> = []
  /// Scenarios that stand in the plan or beside it, readable or not.
  var scenarioNames: OrderedSet<String> = []
  /// The names of uncertain values, and where they stand.
  var uncertainIDs: [String: SourceSpan] = [:]

  mutating func error(
    _ slug: String, at span: SourceSpan?, _ arguments: [String: Argument] = [:]
  ) {
    bag.append(.error(slug, at: span, arguments))
  }

  mutating func warning(
    _ slug: String, at span: SourceSpan?, _ arguments: [String: Argument] = [:]
  ) {
    bag.append(.warning(slug, at: span, arguments))
  }

  /// Arguments with a suggestion, where a name is close to one of the candidates, and the list of
  /// them, where it is short enough to be read.
  func suggesting(
    _ name: String, among candidates: some Collection<String>,
    _ arguments: [String: Argument] = [:]
  ) -> [String: Argument] {
    var arguments = arguments
    if let close = Suggestion.closest(to: name, among: candidates) {
      arguments["suggestion"] = .text(close)
    } else if !candidates.isEmpty, candidates.count <= 24 {
      arguments["known"] = .list(candidates.map { .text($0) })
    }
    return arguments
  }

  /// An error about a name that is not among those known.
  mutating func unknown(
    _ slug: String, _ name: Located<String>, among candidates: some Collection<String>
  ) {
    // What it might have meant is looked for only where it will be told.
    if bag.isFullOfErrors {
      bag.countError()
      return
    }
    error(
      slug, at: name.span, suggesting(name.value, among: candidates, ["name": .text(name.value)]))
  }
}
