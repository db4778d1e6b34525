/// What the levers make of the flows of a ledger in one year.
struct LedgerRates: Sendable, Hashable {
  enum Amount: Sendable, Hashable {
    /// A number of households.
    case count(Double)
    /// The chance of each, from 0 to 1.
    case share(Double)
  }

  /// The mean of those who are new: a Poisson count.
  var new: Double
  /// A mean, of a Poisson count, or the chance of each of those who left earlier.
  var relapse: Amount
  /// A number, as far as there are so many, or the chance of each in the stock.
  var exits: Amount
  /// The parts that a lever moves.
  var levered: Set<LedgerPart> = []

  init(new: Double, relapse: Amount, exits: Amount, levered: Set<LedgerPart> = []) {
    self.new = new
    self.relapse = relapse
    self.exits = exits
    self.levered = levered
  }

  /// What goes on where no lever speaks.
  init(_ base: LedgerBase) {
    self.init(new: base.new, relapse: .count(base.relapse), exits: .share(base.exitShare))
  }

  /// The value of a part before any lever.
  static func start(_ part: LedgerPart, _ base: LedgerBase) -> Double {
    switch part {
    case .new: base.new
    case .relapse: base.relapse
    case .relapseShare: base.former > 0 ? min(1, base.relapse / base.former) : 0
    case .exits: base.exits
    case .exitShare: base.exitShare
    }
  }

  /// A lever's value for a part.
  mutating func set(_ part: LedgerPart, to value: Double) {
    levered.insert(part)
    switch part {
    case .new: new = value
    case .relapse: relapse = .count(value)
    case .relapseShare: relapse = .share(value)
    case .exits: exits = .count(value.rounded())
    case .exitShare: exits = .share(value)
    }
  }

  /// Whether the year has nothing random in it.
  var isCertain: Bool {
    func isFixed(_ amount: Amount, orCount: Bool) -> Bool {
      switch amount {
      case .count(let value): orCount || value == 0
      case .share(let share): share == 0 || share == 1
      }
    }
    return new == 0 && isFixed(relapse, orCount: false) && isFixed(exits, orCount: true)
  }
}
