import LeastSquares

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, the same on every machine.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Uniform on -1..<1.
  mutating func value() -> Double { Double(next() >> 11) * 0x1p-52 - 1 }

  mutating func values(_ count: Int) -> [Double] { (0..<count).map { _ in value() } }

  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: values(rows * columns))
  }
}

/// The largest difference between two vectors, relative to the largest element of the second.
func relativeDifference(_ a: [Double], _ b: [Double]) -> Double {
  guard a.count == b.count else { return .infinity }
  let scale = b.reduce(0) { max($0, $1.magnitude) }
  let difference = zip(a, b).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
  return difference == 0 ? 0 : difference / scale
}

func relativeDifference(_ a: Matrix, _ b: Matrix) -> Double {
  guard a.rows == b.rows else { return .infinity }
  return relativeDifference(a.elements, b.elements)
}
