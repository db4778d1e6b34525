import RealModule

/// How well stated probabilities foretold what happened.
public struct ProbabilityScores: Sendable, Hashable {
  /// The questions.
  public let count: Int
  /// The share of them that were met.
  public let metShare: Double
  /// The mean of (probability - 1 if met, else 0)²: 0 is perfect, 0.25 is what "50%" always gets.
  public let brierScore: Double
  /// The mean of -ln(the probability of what happened), probabilities kept between 0.5% and
  /// 99.5%: a single miss of a certainty would else decide it.
  public let logScore: Double
  /// Stated probabilities in tenths from 0 to 1, with what happened; those without a question left
  /// out.
  public let bins: [Bin]

  /// The questions whose probability lies in one tenth.
  public struct Bin: Sendable, Hashable {
    /// From this probability; up to a tenth more.
    public let lower: Double
    public let count: Int
    /// The mean of the stated probabilities.
    public let stated: Double
    /// The share that were met.
    public let happened: Double

    /// √(p (1-p) / n) with the mean stated p: by how much `happened` would miss it by chance, if
    /// the questions were independent and the probabilities right.
    public var standardError: Double { Double.sqrt(stated * (1 - stated) / Double(count)) }
  }

  /// Nil without a question.
  public init?(_ questions: some Sequence<TestedQuestion>) {
    self.init(answers: questions.lazy.map { (probability: $0.probability, isMet: $0.isMet) })
  }

  /// From stated probabilities and what happened; nil without any.
  public init?(answers: some Sequence<(probability: Double, isMet: Bool)>) {
    var count = 0
    var met = 0
    var brier = 0.0
    var log = 0.0
    var sums = [(count: Int, stated: Double, met: Int)](repeating: (0, 0, 0), count: 10)
    for question in answers {
      let p = question.probability
      let miss = p - (question.isMet ? 1 : 0)
      count += 1
      met += question.isMet ? 1 : 0
      brier += miss * miss
      let kept = min(max(p, 0.005), 0.995)
      log -= Double.log(question.isMet ? kept : 1 - kept)
      let bin = min(max(Int(10 * p), 0), 9)
      sums[bin].count += 1
      sums[bin].stated += p
      sums[bin].met += question.isMet ? 1 : 0
    }
    guard count > 0 else { return nil }
    self.count = count
    metShare = Double(met) / Double(count)
    brierScore = brier / Double(count)
    logScore = log / Double(count)
    bins = sums.enumerated().filter { $0.element.count > 0 }.map { place, sum in
      Bin(
        lower: Double(place) / 10, count: sum.count, stated: sum.stated / Double(sum.count),
        happened: Double(sum.met) / Double(sum.count))
    }
  }

  /// The Brier score of stating, always, the share that turned out to be met: p (1 - p).
  public var constantBrierScore: Double { metShare * (1 - metShare) }

  /// The expected calibration error: |stated - happened| of the bins, weighted by their questions.
  public var calibrationError: Double {
    bins.reduce(0) { $0 + abs($1.stated - $1.happened) * Double($1.count) } / Double(count)
  }
}
