/// Points that fill the unit cube more evenly than random ones do: `count` draws of `dimensions`
/// coordinates strictly between 0 and 1, equal on every machine.
///
/// The first 21 coordinates are Sobol' points with Owen's nested scrambling, by the hash of
/// B. Burley ("Practical hash-based Owen scrambling", 2020), a key a coordinate. Further ones
/// are a Latin hypercube: each a random permutation of `count` strata with a random place in the
/// stratum (A. B. Owen, "Latin supercube sampling", 1998). Every coordinate is uniform, every
/// estimate without bias; errors fall nearly as 1/n instead of 1/√n where few coordinates matter
/// together.
///
/// Sobol' points of two streams, though scrambled each in its own way, follow one sequence: point
/// i of one would tell in which half, quarter, eighth point i of the other lies. So the draws of
/// each stream are put into a random order of its own, and quantities of different streams pair
/// independently.
public struct QuasiUniforms: Sendable, Hashable {
  /// The number of points.
  public let count: Int
  /// The number of coordinates.
  public let dimensions: Int
  /// Coordinate by coordinate: coordinate j of draw i at j · count + i.
  public let values: [Double]

  /// The points of a stream, which is only split, never drawn from. Traps unless `count` is
  /// positive and `dimensions` at least 0.
  public init(count: Int, dimensions: Int, stream: RandomStream) {
    precondition(count > 0, "a point set has at least one point")
    precondition(dimensions >= 0, "a number of coordinates is at least 0")
    self.count = count
    self.dimensions = dimensions
    var values: [Double] = []
    values.reserveCapacity(count * dimensions)
    var order = Array(0..<count)
    var shuffler = stream.split("order")
    shuffler.shuffle(&order)
    for dimension in 0..<dimensions {
      var part = stream.split("coordinate", dimension)
      if dimension < SobolSequence.dimensions {
        let key = UInt32(truncatingIfNeeded: part.next() >> 32)
        let points = SobolSequence.points(count, dimension: dimension)
        for place in order {
          values.append((Double(Self.scrambled(points[place], key)) + 0.5) * 0x1p-32)
        }
      } else {
        var strata = Array(0..<count)
        part.shuffle(&strata)
        for stratum in strata {
          // Rounding may bring the last stratum to 1.
          let place = (Double(stratum) + part.nextUniform()) / Double(count)
          values.append(min(place, 1 - 0x1p-53))
        }
      }
    }
    self.values = values
  }

  /// One coordinate of all draws.
  public func coordinate(_ dimension: Int) -> ArraySlice<Double> {
    precondition(dimension >= 0 && dimension < dimensions, "there is no such coordinate")
    return values[dimension * count..<(dimension + 1) * count]
  }

  /// Owen's scrambling: each digit is flipped or not by a hash of the digits before it and a key.
  ///
  /// Seen from the last digit, a permutation in which no bit depends on a higher one; S. Laine and
  /// T. Karras (2011), constants of N. Vegdahl.
  private static func scrambled(_ point: UInt32, _ key: UInt32) -> UInt32 {
    var x = reversed(point)
    x ^= x &* 0x3D20_ADEA
    x &+= key
    x &*= (key >> 16) | 1
    x ^= x &* 0x0552_6C56
    x ^= x &* 0x53A2_2864
    return reversed(x)
  }

  private static func reversed(_ bits: UInt32) -> UInt32 {
    var x = bits.byteSwapped
    x = (x & 0x0F0F_0F0F) << 4 | (x >> 4) & 0x0F0F_0F0F
    x = (x & 0x3333_3333) << 2 | (x >> 2) & 0x3333_3333
    return (x & 0x5555_5555) << 1 | (x >> 1) & 0x5555_5555
  }
}
