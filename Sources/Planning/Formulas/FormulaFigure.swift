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
      value: value, isAssumed: isAssumed || other.isAssumed,
      isObserved: isObserved && other.isObserved)
  }

  func allSatisfy(_ condition: (Double) -> Bool) -> Bool {
    switch value {
    case .certain(let x): condition(x)
    case .draws(let draws): draws.values.allSatisfy(condition)
    }
  }
}
