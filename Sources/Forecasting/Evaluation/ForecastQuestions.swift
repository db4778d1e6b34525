import RealModule

/// The questions that are asked of the forecasts from one origin, and how they are judged.
struct ForecastQuestions {
  private let series: TestedSeries
  private let known: [YearlyObservation]
  /// By years ahead; see ``TypicalChanges``.
  private let changes: [Double?]

  /// From what is known at the origin.
  init(_ series: TestedSeries, known: [YearlyObservation], changes: TypicalChanges) {
    self.series = series
    self.known = known
    self.changes = changes.changes(of: series, known: known)
  }

  /// Where targets lie around the last figure, in typical changes towards the good.
  static let places = [-1, -0.5, 0.5, 1, 2]

  /// A question before it is answered.
  struct Question {
    let source: TestedQuestion.Source
    let relation: SeriesBlock.Question.Relation
    let target: Double
    /// The value at which the figure is judged: the target, less half a unit of the last printed
    /// digit in its favour.
    let threshold: Double

    /// With the probability of a figure beyond the threshold, and the figure that came.
    func answered(_ probability: Double, outcome: Double) -> TestedQuestion {
      let isMet: Bool
      switch relation {
      case .atLeast: isMet = outcome >= threshold
      case .atMost: isMet = outcome <= threshold
      }
      return TestedQuestion(
        source: source, relation: relation, target: target, probability: probability,
        isMet: isMet)
    }
  }

  /// The questions about a year ahead.
  func questions(step: Int) -> [Question] {
    around(step: step)
      + series.targets.compactMap { target in
        target.value(known: known, step: step).map {
          question(.target(target.id), target.relation, $0)
        }
      }
  }

  /// Targets around the last figure, those beyond the bounds left out.
  private func around(step: Int) -> [Question] {
    guard let last = known.last, let change = changes[step - 1] else { return [] }
    let sign = series.context.better?.sign ?? 1
    let bounds = series.context.bounds
    var asked: [Double] = []
    return ForecastQuestions.places.compactMap { place in
      let exact = last.value + sign * place * change
      let target = series.decimals.map { rounded(exact, decimals: $0) } ?? exact
      guard target.isFinite, target > bounds.lower ?? -.infinity,
        target < bounds.upper ?? .infinity, !asked.contains(target), target != last.value
      else { return nil }
      asked.append(target)
      return question(.aroundLast(place), sign > 0 ? .atLeast : .atMost, target)
    }
  }

  private func question(
    _ source: TestedQuestion.Source, _ relation: SeriesBlock.Question.Relation,
    _ target: Double
  ) -> Question {
    let half = series.decimals.map { 0.5 * Double.pow(10, -$0) } ?? 0
    return Question(
      source: source, relation: relation, target: target,
      threshold: relation == .atLeast ? target - half : target + half)
  }

  private func rounded(_ value: Double, decimals: Int) -> Double {
    let power = Double.pow(10, decimals)
    return (value * power).rounded(.toNearestOrAwayFromZero) / power
  }
}
