/// The digital sequence of I. M. Sobol' (1967) in up to 21 dimensions, with the direction numbers
/// of S. Joe and F. Y. Kuo ("Constructing Sobol' sequences with better two-dimensional
/// projections", 2008, table new-joe-kuo-6).
enum SobolSequence {
  /// The largest number of dimensions.
  static let dimensions = 21

  /// A primitive polynomial over two elements: its degree, its inner coefficients as bits, and
  /// the first direction numbers, odd and below 2, 4, 8...
  private struct Polynomial {
    let coefficients: Int
    let first: [UInt32]
    var degree: Int { first.count }
  }

  private static let polynomials: [Polynomial] = [
    Polynomial(coefficients: 0, first: [1]),
    Polynomial(coefficients: 1, first: [1, 3]),
    Polynomial(coefficients: 1, first: [1, 3, 1]),
    Polynomial(coefficients: 2, first: [1, 1, 1]),
    Polynomial(coefficients: 1, first: [1, 1, 3, 3]),
    Polynomial(coefficients: 4, first: [1, 3, 5, 13]),
    Polynomial(coefficients: 2, first: [1, 1, 5, 5, 17]),
    Polynomial(coefficients: 4, first: [1, 1, 5, 5, 5]),
    Polynomial(coefficients: 7, first: [1, 1, 7, 11, 19]),
    Polynomial(coefficients: 11, first: [1, 1, 5, 1, 1]),
    Polynomial(coefficients: 13, first: [1, 1, 1, 3, 11]),
    Polynomial(coefficients: 14, first: [1, 3, 5, 5, 31]),
    Polynomial(coefficients: 1, first: [1, 3, 3, 9, 7, 49]),
    Polynomial(coefficients: 13, first: [1, 1, 1, 15, 21, 21]),
    Polynomial(coefficients: 16, first: [1, 3, 1, 13, 27, 49]),
    Polynomial(coefficients: 19, first: [1, 1, 1, 15, 7, 5]),
    Polynomial(coefficients: 22, first: [1, 3, 1, 15, 13, 25]),
    Polynomial(coefficients: 25, first: [1, 1, 5, 5, 19, 61]),
    Polynomial(coefficients: 1, first: [1, 3, 7, 11, 23, 15, 103]),
    Polynomial(coefficients: 4, first: [1, 3, 7, 13, 13, 15, 69]),
  ]

  /// The 32 direction numbers of each dimension.
  private static let directions: [[UInt32]] = {
    let first = (0..<32).map { UInt32(1) << (31 - UInt32($0)) }
    return [first] + polynomials.map(directions(of:))
  }()

  /// Bratley and Fox, algorithm 659: m_k from the degree's m before it.
  private static func directions(of polynomial: Polynomial) -> [UInt32] {
    let s = polynomial.degree
    var v: [UInt32] = []
    for k in 0..<32 {
      if k < s {
        v.append(polynomial.first[k] << UInt32(31 - k))
        continue
      }
      var next = v[k - s] ^ (v[k - s] >> UInt32(s))
      for j in 1..<max(s, 1) where polynomial.coefficients >> (s - 1 - j) & 1 == 1 {
        next ^= v[k - j]
      }
      v.append(next)
    }
    return v
  }

  /// The first `count` points of one dimension, from 0, as 32 binary digits after the point, in
  /// the order of the plain binary index.
  static func points(_ count: Int, dimension: Int) -> [UInt32] {
    precondition(count <= 1 << 31, "a Sobol' sequence has 2³¹ points here")
    let directions = directions[dimension]
    var points: [UInt32] = []
    points.reserveCapacity(count)
    var x: UInt32 = 0
    for index in 0..<count {
      points.append(x)
      // From index to index + 1 the bits up to the lowest zero change.
      let changed = index ^ (index + 1)
      for bit in 0..<(changed.nonzeroBitCount) { x ^= directions[bit] }
    }
    return points
  }
}
