/// Paired Monte-Carlo values of one quantity: value i of every quantity belongs to world i, and
/// arithmetic keeps the pairing.
///
/// Two quantities meet world by world, so both need the same count; another count is a
/// programmer's mistake and traps. Values may be infinite or NaN; NaN spreads as in any arithmetic.
public struct Draws: Sendable, Hashable {
  /// The value in each world.
  public let values: [Double]

  /// Draws with these values; traps where there are none.
  public init(_ values: [Double]) {
    precondition(!values.isEmpty, "draws need at least one value")
    self.values = values
  }

  /// A quantity that is the same in each of `count` worlds.
  public init(repeating value: Double, count: Int) {
    self.init(Array(repeating: value, count: count))
  }

  /// The number of worlds.
  public var count: Int { values.count }

  /// The value in world `index`, from 0.
  public subscript(index: Int) -> Double { values[index] }

  /// The quantity that is `transform` of this one in every world.
  public func map(_ transform: (Double) -> Double) -> Draws { Draws(values.map(transform)) }

  /// The quantity that is `combine` of this one and the other in every world.
  public func zip(with other: Draws, _ combine: (Double, Double) -> Double) -> Draws {
    precondition(count == other.count, "draws that meet have the same count")
    var result: [Double] = []
    result.reserveCapacity(count)
    for i in values.indices { result.append(combine(values[i], other.values[i])) }
    return Draws(result)
  }
}
