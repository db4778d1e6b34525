/// Series side by side in a few buffers, for the ``BatchForecaster``.
///
/// Taken up again after `removeAll`, it allocates nothing.
public struct SeriesBlock: Sendable {
  /// A probability that is asked for: of a value of at least, or at most, a target.
  public struct Question: Sendable, Hashable {
    public enum Relation: String, Sendable, Hashable, CaseIterable {
      case atLeast = ">="
      case atMost = "<="
    }

    public let year: Year
    public let relation: Relation
    public let target: Double

    /// Whether the value of a year is at least, or at most, the target. The target is a number.
    public init(year: Year, relation: Relation, target: Double) {
      precondition(!target.isNaN, "a target is a number")
      self.year = year
      self.relation = relation
      self.target = target
    }
  }

  /// The years of all observations, series by series.
  private(set) var years: [Int] = []
  private(set) var values: [Double] = []
  /// Where each series ends among the observations.
  private(set) var ends: [Int] = []
  private(set) var contexts: [SeriesContext] = []
  /// What other areas lend to each series.
  private(set) var lent: [BorrowedTable?] = []
  private(set) var questions: [Question] = []
  /// Where the questions of each series end.
  private(set) var questionEnds: [Int] = []

  public init() {}

  /// The number of series.
  public var count: Int { ends.count }

  /// The number of questions of all series.
  public var questionCount: Int { questions.count }

  /// Adds a figure to the series that ``endSeries(_:)`` closes.
  ///
  /// Traps unless the value is finite and its year comes after the one before.
  public mutating func append(_ year: Year, _ value: Double) {
    precondition(value.isFinite, "an observation is a finite number")
    precondition(
      years.count == (ends.last ?? 0) || years[years.count - 1] < year.number,
      "the years of a series rise")
    years.append(year.number)
    values.append(value)
  }

  /// Closes a series: the figures added since the one before, which may be none.
  ///
  /// What is borrowed is used where the forecaster may lean on it.
  public mutating func endSeries(_ context: SeriesContext, borrowed: BorrowedTable? = nil) {
    ends.append(years.count)
    contexts.append(context)
    lent.append(borrowed)
    questionEnds.append(questions.count)
  }

  /// Adds what a trend may use of a series.
  public mutating func append(
    _ series: YearlySeries, context: SeriesContext, borrowed: BorrowedTable? = nil
  ) {
    for observation in series.fitted { append(observation.year, observation.value) }
    endSeries(context, borrowed: borrowed)
  }

  /// Asks something about the series that was closed last.
  ///
  /// Traps where there is none.
  public mutating func ask(_ question: Question) {
    precondition(!ends.isEmpty, "a question is about a series")
    questions.append(question)
    questionEnds[questionEnds.count - 1] = questions.count
  }

  /// Empties the block and keeps its memory.
  public mutating func removeAll() {
    years.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    contexts.removeAll(keepingCapacity: true)
    lent.removeAll(keepingCapacity: true)
    questions.removeAll(keepingCapacity: true)
    questionEnds.removeAll(keepingCapacity: true)
  }

  /// The places of the observations of a series.
  func observations(of series: Int) -> Range<Int> {
    (series == 0 ? 0 : ends[series - 1])..<ends[series]
  }

  /// The places of the questions about a series.
  public func questions(of series: Int) -> Range<Int> {
    (series == 0 ? 0 : questionEnds[series - 1])..<questionEnds[series]
  }
}
