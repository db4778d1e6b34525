extension Formula {
  /// The unit of a result: a product of units, each with its power.
  ///
  /// `people` is {people: 1}, `people / household` {people: 1, household: -1}, a number or a
  /// quotient of like units {}.
  struct Dimension: Hashable {
    var powers: [String: Int] = [:]
    /// Whether numbers of the formula alone make it up: such a value suits any unit in a sum.
    var isNumber = false

    var isPure: Bool { powers.isEmpty }

    func combined(with other: Dimension, sign: Int) -> Dimension {
      var result = powers
      for (unit, power) in other.powers {
        result[unit, default: 0] += sign * power
        if result[unit] == 0 { result[unit] = nil }
      }
      return Dimension(powers: result, isNumber: isNumber && other.isNumber)
    }

    /// As a plan would spell it: `people`, `people/households`, `number`.
    var name: String {
      func spelled(_ sign: Int) -> String {
        powers.filter { $0.value * sign > 0 }.sorted { $0.key < $1.key }
          .map { abs($0.value) == 1 ? $0.key : "\($0.key)^\(abs($0.value))" }
          .joined(separator: "·")
      }
      let above = spelled(1)
      let below = spelled(-1)
      if below.isEmpty { return above.isEmpty ? "number" : above }
      return "\(above.isEmpty ? "1" : above)/\(below)"
    }
  }

  /// A sum whose sides are in different units.
  struct UnitClash: Error, Hashable {
    let first: String
    let second: String
  }

  /// The unit of the result.
  ///
  /// Products and quotients multiply and divide units; the sides of a sum or difference must have
  /// the same, but for plain numbers, which suit any. Throws the first sum that does not.
  func dimension(_ unit: (String) -> Unit?) throws(UnitClash) -> Dimension {
    switch self {
    case .number: return Dimension(isNumber: true)
    case .indicator(let name), .previous(let name):
      return Dimension(powers: unit(name).map { [$0.name: 1] } ?? [:])
    case .negated(let part): return try part.dimension(unit)
    case .product(let a, let b):
      return try a.dimension(unit).combined(with: try b.dimension(unit), sign: 1)
    case .quotient(let a, let b):
      return try a.dimension(unit).combined(with: try b.dimension(unit), sign: -1)
    case .sum(let a, let b), .difference(let a, let b):
      let first = try a.dimension(unit)
      let second = try b.dimension(unit)
      if first.isNumber { return second }
      if second.isNumber { return first }
      guard first.powers == second.powers else {
        throw UnitClash(first: first.name, second: second.name)
      }
      return first
    }
  }

  /// Whether a number stands anywhere in it.
  var hasNumber: Bool {
    switch self {
    case .number: true
    case .indicator, .previous: false
    case .negated(let part): part.hasNumber
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.hasNumber || b.hasNumber
    }
  }
}
