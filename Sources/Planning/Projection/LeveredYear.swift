import Forecasting
import Probability

/// What levers make of one projected year:
/// y = Σ weight · x(step) + offset, kept between `lower` and `upper`,
/// where x(step) is the baseline's path of a year, moved on the fitted scale by `shift`.
///
/// Without levers it is the year's own path. `set`, `reach` and `hold` leave no path at all; what
/// follows them adds the change of the paths since then, which takes the path of a second year.
struct LeveredYear: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    let step: Int
    /// Movement on the fitted scale before the value is taken.
    let shift: Double
    var weight: Double
    /// What a link hands on, in place of a path of the series.
    var difference: PathDifference?
  }

  var terms: [Term]
  var offset: Double = 0
  var lower: Double
  var upper: Double
  var isAssumed = false

  /// The year's own path.
  init(step: Int, shift: Double, lower: Double, upper: Double) {
    terms = [Term(step: step, shift: shift, weight: 1)]
    self.lower = lower
    self.upper = upper
  }

  /// Whether no lever has touched the year; limits are looked at by the caller.
  func isOwnPath(of step: Int) -> Bool {
    !isAssumed && offset == 0 && terms == [Term(step: step, shift: 0, weight: 1)]
  }

  /// The one path that it rises with; nil where it depends on the paths of several years or falls.
  var risesWith: Term? {
    terms.count == 1 && terms[0].weight >= 0 && terms[0].difference == nil ? terms[0] : nil
  }

  mutating func multiply(by factor: Double) {
    for i in terms.indices { terms[i].weight *= factor }
    offset *= factor
  }

  /// A value fixed by assumption.
  mutating func fix(at value: Double) {
    terms = []
    offset = value
    isAssumed = true
  }

  /// The value of an earlier year, plus what the path has changed since then.
  func continued(from value: Double, since then: LeveredYear) -> LeveredYear {
    var result = self
    for term in then.terms {
      let same = result.terms.firstIndex {
        $0.step == term.step && $0.shift == term.shift && $0.difference == term.difference
      }
      if let i = same {
        result.terms[i].weight -= term.weight
      } else {
        var negative = term
        negative.weight = -term.weight
        result.terms.append(negative)
      }
    }
    result.terms.removeAll { $0.weight == 0 }
    result.offset += value - then.offset
    return result
  }

  /// The value, where `path` gives the value of each year's path.
  func value(_ path: (Term) -> Double) -> Double {
    terms.reduce(offset) { $0 + $1.weight * path($1) }
  }

  func clipped(_ value: Double) -> Double {
    value.isNaN ? lower : min(max(value, lower), upper)
  }

  func draws(from paths: SharedPaths) -> Draws? {
    guard let first = terms.first else { return nil }
    let weight = first.weight
    let offset = offset
    let start = paths.values(of: first)
    let rest = terms.dropFirst()
    guard !rest.isEmpty else { return start.map { clipped(weight * $0 + offset) } }
    var sum = start.map { weight * $0 + offset }
    for term in rest {
      let weight = term.weight
      sum = sum.zip(with: paths.values(of: term)) { $0 + weight * $1 }
    }
    return sum.map(clipped)
  }
}
