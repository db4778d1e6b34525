import Probability

/// The exact law of a stock whose flows are shares: every household goes its way independently of the
/// others, so that the stock is the sum of a binomial count of those in it now, another of those who
/// left earlier, and a Poisson count of those who came since.
struct LedgerLaw {
  /// Where somebody may be: in the stock, or among those who left it.
  private struct Place {
    var inside: Double
    var former: Double

    /// A year later: relapse, then exits.
    mutating func pass(relapse: Double, exits: Double) {
      let back = relapse * former
      let pool = inside + back
      inside = pool * (1 - exits)
      former = former - back + pool * exits
    }
  }

  private let stock: Int
  private let pool: Int
  private var now = Place(inside: 1, former: 0)
  private var left = Place(inside: 0, former: 1)
  /// Means.
  private var came = Place(inside: 0, former: 0)

  /// A ledger with so many in the stock, and so many who left earlier.
  init(stock: Int, former: Int) {
    self.stock = stock
    pool = former
  }

  /// The law after these years; nil where a number of exits is fixed, and where some years' relapses
  /// are a mean and others' a share: then whether one leaves depends on the others.
  init?(stock: Int, former: Int, years: some Collection<LedgerRates>) {
    self.init(stock: stock, former: former)
    var hasMean = false
    var hasShare = false
    for rates in years {
      guard case .share(let exits) = rates.exits else { return nil }
      var arrivals = rates.new
      var share = 0.0
      switch rates.relapse {
      case .count(let mean):
        arrivals += mean
        hasMean = hasMean || mean > 0
      case .share(let value):
        share = value
        hasShare = hasShare || value > 0
      }
      pass(arrivals: arrivals, relapse: share, exits: exits)
    }
    if hasMean && hasShare { return nil }
  }

  /// A year later, with a mean of arrivals who leave in it as all others do.
  mutating func pass(arrivals: Double, relapse: Double, exits: Double) {
    now.pass(relapse: relapse, exits: exits)
    left.pass(relapse: relapse, exits: exits)
    came.inside += arrivals
    came.pass(relapse: relapse, exits: exits)
  }

  /// About how many multiplications the distribution takes.
  var work: Double {
    func width(_ variance: Double) -> Double { 1 + 24 * variance.squareRoot() }
    let a = width(Double(stock) * now.inside * (1 - now.inside))
    let b = width(Double(pool) * left.inside * (1 - left.inside))
    let c = width(came.inside)
    return a * b + (a + b) * c
  }

  var distribution: CountDistribution {
    CountDistribution(binomial: stock, min(max(now.inside, 0), 1))
      + CountDistribution(binomial: pool, min(max(left.inside, 0), 1))
      + CountDistribution(poisson: came.inside)
  }
}
