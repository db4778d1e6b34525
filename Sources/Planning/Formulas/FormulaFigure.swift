import Probability

/// The value of a formula, or of a part of one, in one area and year.
struct FormulaFigure {
  enum Value {
    case certain(Double)
    case draws(Draws)
  }

  let value: Value
  /// Whether an assumed figure is in it.
  var isAssumed = false
  /// Whether a figure is in it that is assumed without saying how sure it is.
  var isFixed = false
  /// The worlds of the uncertain values that are in it.
  var worlds: Int?
  /// Whether all of it is observed.
  var isObserved = false

  static func number(_ value: Double) -> FormulaFigure {
    FormulaFigure(value: .certain(value), isObserved: true)
  }

  func map(_ transform: (Double) -> Double) -> FormulaFigure {
    switch value {
    case .certain(let x): with(.certain(transform(x)), self)
    case .draws(let draws): with(.draws(draws.map(transform)), self)
    }
  }

  /// The combination in every world; a certain figure is the same in all of them.
  func combined(
    with other: FormulaFigure, _ combine: (Double, Double) -> Double
  ) -> FormulaFigure {
    switch (value, other.value) {
    case (.certain(let a), .certain(let b)): with(.certain(combine(a, b)), other)
    case (.draws(let a), .certain(let b)): with(.draws(a.map { combine($0, b) }), other)
    case (.certain(let a), .draws(let b)): with(.draws(b.map { combine(a, $0) }), other)
    case (.draws(let a), .draws(let b)): with(.draws(a.zip(with: b, combine)), other)
    }
  }

  private func with(_ value: Value, _ other: FormulaFigure) -> FormulaFigure {
    FormulaFigure(
      value: value, isAssumed: isAssumed || other.isAssumed, isFixed: isFixed || other.isFixed,
      worlds: worlds ?? other.worlds,
      isObserved: isObserved && other.isObserved)
  }

  /// The share of worlds outside a 95% interval: where so few have a divisor of 0, the quotient has
  /// quantiles that can be said.
  private static let rare = 0.025

  /// Whether it may divide: not 0, or 0 in a few worlds only, as the far tail of a count may be.
  var canDivide: Bool {
    switch value {
    case .certain(let x): x != 0
    case .draws(let draws): draws.share { $0 == 0 } < FormulaFigure.rare
    }
  }

  /// Whether it is a number, and finite but in a few worlds.
  var isDefined: Bool {
    switch value {
    case .certain(let x): x.isFinite
    case .draws(let draws):
      !draws.values.contains(where: \.isNaN)
        && draws.share { $0.isInfinite } < FormulaFigure.rare
    }
  }

  /// a/b. In the few worlds where b is 0 it runs to a bound, and nothing of nothing is 0.
  static func quotient(_ a: Double, _ b: Double) -> Double { a == 0 && b == 0 ? 0 : a / b }
}
