import Diagnostics
import Planning

extension PlanWalk {
  /// How the numbers of a distribution are read, each with its unit.
  typealias AmountReader = (inout PlanWalk, PlanNode) -> Lever.Amount?

  /// A number, or a distribution of it: `{dist: triangular, low: 1.1, mode: 1.3, high: 1.6}`.
  ///
  /// `read` reads a number where one stands, and `spread` a standard deviation, which need not be a
  /// possible value.
  mutating func uncertain(
    _ node: PlanNode, spread: AmountReader? = nil, read: @escaping AmountReader
  ) -> UncertainAmount? {
    guard case .mapping = node.content else {
      return read(&self, node).map { UncertainAmount(amount: $0) }
    }
    guard
      let fields = fields(node, keys: DistributionGrammar.allKeys, in: "word.in-dist"),
      !fields.hasSplitNumber
    else { return nil }
    let id = fields["id"].flatMap { uncertainID($0) }
    guard let word = required("dist", fields, in: "word.in-dist"),
      let kind = self.word(word, as: DistributionGrammar.self),
      hasOnlyKeys(of: kind, fields)
    else { return nil }
    let before = bag.errorCount
    var numbers = DistributionNumbers()
    for key in kind.keys where key != "weights" {
      guard let value = required(key, fields, in: "word.in-dist") else { continue }
      let items = key == "values" ? self.items(value) ?? [] : [value]
      for item in items {
        let amount = key == "sd" ? (spread ?? read)(&self, item) : read(&self, item)
        if let amount { numbers.take(amount, key, at: item.span) }
      }
    }
    if kind == .discrete { numbers.weights = weights(fields) }
    guard bag.errorCount == before else { return nil }
    if let other = numbers.otherUnit {
      error("dist-units", at: other)
      return nil
    }
    guard let unit = numbers.unit, let shape = shape(kind, numbers, fields),
      fields.contains("id") == (id != nil)
    else { return nil }
    let uncertainty = Uncertainty(shape, id: id, span: fields.span("dist"))
    return UncertainAmount(
      amount: Lever.Amount(uncertainty.median, unit), uncertainty: uncertainty)
  }

  /// A bare number, or a distribution of one.
  mutating func uncertain(
    _ node: PlanNode, key: String, where isAllowed: @escaping (Double) -> Bool, range: String
  ) -> UncertainAmount? {
    uncertain(node, spread: { walk, node in walk.number(node).map { .init($0, .own) } }) {
      walk, node in
      walk.number(node, key: key, where: isAllowed, range: range).map { .init($0, .own) }
    }
  }

  private mutating func hasOnlyKeys(of kind: DistributionGrammar, _ fields: Fields) -> Bool {
    var isClean = true
    for key in DistributionGrammar.allKeys where fields.contains(key) {
      if kind.keys.contains(key) || key == "dist" || key == "id" { continue }
      isClean = false
      error(
        "dist-option", at: fields.keySpan(key),
        [
          "key": .text(key), "dist": .text(kind.rawValue),
          "keys": .list(kind.keys.map { .text($0) }),
        ])
    }
    return isClean
  }

  /// The name that correlations know a value by; every one stands once.
  private mutating func uncertainID(_ node: PlanNode) -> Located<String>? {
    guard let name = text(node) else { return nil }
    guard isValidName(PlanEntry(key: name, keySpan: node.span, value: node)) else { return nil }
    if let first = uncertainIDs[name] {
      error("uncertain-id-twice", at: node.span, ["name": .text(name), "place": .place(first)])
      return nil
    }
    uncertainIDs[name] = node.span
    return Located(name, at: node.span)
  }

  private mutating func weights(_ fields: Fields) -> [Double] {
    guard let node = required("weights", fields, in: "word.in-dist") else { return [] }
    return (items(node) ?? []).compactMap {
      number($0, key: "weights", where: { $0 >= 0 }, range: "word.range-positive")
    }
  }

  /// The distribution of numbers that are known to have one unit.
  private mutating func shape(
    _ kind: DistributionGrammar, _ numbers: DistributionNumbers, _ fields: Fields
  ) -> Uncertainty.Shape? {
    switch kind {
    case .uniform, .triangular, .pert:
      guard isInOrder(kind, numbers, fields), let low = numbers["low"], let high = numbers["high"]
      else { return nil }
      guard kind != .uniform else { return .uniform(low: low, high: high) }
      guard let mode = numbers["mode"] else { return nil }
      return kind == .pert
        ? .pert(low: low, mode: mode, high: high)
        : .triangular(low: low, mode: mode, high: high)
    case .normal:
      guard let mean = numbers["mean"], let deviation = numbers["sd"] else { return nil }
      guard deviation > 0 else {
        error("dist-spread", at: fields["sd"]?.span ?? fields.owner)
        return nil
      }
      return .normal(mean: mean, standardDeviation: deviation)
    case .discrete, .empirical:
      let values = numbers.values
      guard Set(values).count > 1 else {
        error("dist-few", at: fields["values"]?.span ?? fields.owner)
        return nil
      }
      guard kind == .discrete else { return .empirical(values) }
      let weights = numbers.weights
      guard weights.count == values.count else {
        error(
          "dist-weights", at: fields["weights"]?.span ?? fields.owner,
          [
            "values": .number(Double(values.count), decimals: 0),
            "weights": .number(Double(weights.count), decimals: 0),
          ])
        return nil
      }
      guard weights.contains(where: { $0 > 0 }) else {
        error("dist-weightless", at: fields["weights"]?.span ?? fields.owner)
        return nil
      }
      return .discrete(values, weights: weights)
    }
  }

  /// Whether `low`, `mode` and `high` rise.
  private mutating func isInOrder(
    _ kind: DistributionGrammar, _ numbers: DistributionNumbers, _ fields: Fields
  ) -> Bool {
    guard let low = numbers["low"], let high = numbers["high"] else { return false }
    let mode = numbers["mode"] ?? low
    let wrong = low >= high ? "high" : mode < low || mode > high ? "mode" : nil
    guard let wrong else { return true }
    error(
      "dist-order", at: fields[wrong]?.span ?? fields.owner,
      [
        "key": .text(wrong),
        "order": .text(kind == .uniform ? "low < high" : "low <= mode <= high"),
      ])
    return false
  }
}

/// The numbers of a distribution while it is read.
private struct DistributionNumbers {
  private var named: [String: Double] = [:]
  private(set) var values: [Double] = []
  var weights: [Double] = []
  /// The unit of the first number.
  private(set) var unit: Lever.Amount.Unit?
  /// Where a number has another unit than the first.
  private(set) var otherUnit: SourceSpan?

  subscript(key: String) -> Double? { named[key] }

  mutating func take(_ amount: Lever.Amount, _ key: String, at span: SourceSpan) {
    if key == "values" { values.append(amount.value) } else { named[key] = amount.value }
    if let unit, unit != amount.unit { otherUnit = otherUnit ?? span }
    unit = unit ?? amount.unit
  }
}
