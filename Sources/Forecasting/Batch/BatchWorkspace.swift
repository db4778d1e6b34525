import Probability
import RealModule

/// What is known about the series at hand, in buffers that serve one series after the other.
struct BatchWorkspace {
  typealias Lanes = BatchFactors.Lanes

  // MARK: The series on its scale (see `ScaledSeries`)

  private(set) var scale = Scale.identity
  private(set) var origin = Year(0)
  private(set) var spacing: [Int] = []
  private(set) var isDirected = false
  private var level: Double?
  private var counted: Counting?
  /// What other areas lend, where that may be leant on.
  private var borrowed: BorrowedTable?
  private var last = 0.0
  /// s u: one unit of change towards the good, on the scale.
  private var signedUnit = 0.0
  private var z: [Double] = []
  private var changes: [Double] = []

  // MARK: What it says about the shapes and atoms

  /// e⁰, change by change.
  private var errors: [Lanes] = []
  /// C e⁰, year by year.
  private var told: [Lanes] = []
  /// For each atom of the table.
  private var raw: [Double]
  /// The atoms that count, in the places of the mixture.
  private var kept: [KeptAtom] = []

  private struct KeptAtom {
    let shape: Int
    let pace: Double
    let precision: Double
    /// Of a place that only fills up.
    static let none = KeptAtom(shape: 0, pace: 0, precision: MixtureBuffer.precisionUnit)
  }

  // MARK: The mixture of a year, in units of change

  private let buffer: MixtureBuffer
  private var offsets: MixtureQuantiles.Offsets
  private let quantiles: MixtureQuantiles
  private var found: [Double] = []

  /// Atoms lighter than this are left out, and the others scaled up to 1 again: all together they
  /// move no quantile by more than a part in 10⁹ of the spread.
  static let lightest = 1e-11

  init(atoms: Int, quantiles: MixtureQuantiles) {
    raw = Array(repeating: 0, count: atoms)
    buffer = MixtureBuffer(capacity: atoms)
    self.quantiles = quantiles
    offsets = quantiles.noOffsets
  }

  /// Scales a series of a block as `ScaledSeries` does.
  mutating func take(_ block: SeriesBlock, _ series: Int, lean: Lean) throws(FitFailure) {
    let context = block.contexts[series]
    let direction = lean.contains(.direction) ? context.better : nil
    let all = block.observations(of: series)
    guard let final = all.last else { throw .noObservations }
    var first = max(all.lowerBound, all.upperBound - ScaledSeries.mostObservations)
    while block.years[final] - block.years[first] > ScaledSeries.mostYears { first += 1 }
    isDirected = direction != nil
    counted = context.counted
    origin = Year(block.years[final])
    borrowed = lean.contains(.borrow) ? block.lent[series] : nil
    precondition(
      borrowed.map { $0.origin <= origin } ?? true, "what is borrowed knows later years")
    scale = Scale(bounds: context.bounds)
    z.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
    spacing.removeAll(keepingCapacity: true)
    z.append(scale.z(of: block.values[first]))
    for place in (first + 1)..<(final + 1) {
      z.append(scale.z(of: block.values[place]))
      changes.append(z[z.count - 1] - z[z.count - 2])
      spacing.append(block.years[place] - block.years[place - 1])
    }
    last = z[z.count - 1]
    let unit = ScaledSeries.unit(scale, z: z, steps: changes)
    signedUnit = (direction?.sign ?? 1) * unit
    var moved = 0.0
    for place in changes.indices {
      changes[place] /= signedUnit
      moved += changes[place].magnitude
    }
    guard ScaledSeries.isWithinReach(scale, last: last, unit: unit, moved: moved) else {
      throw .notFinite
    }
    if case .logit = scale { level = (direction?.sign ?? 1) * last } else { level = nil }
    offsets = quantiles.noOffsets
  }

  /// The weights of the atoms: w_k ∝ π_k exp(evidence of k).
  mutating func weigh(
    _ table: BatchTable, _ factors: BatchFactors, constants: Int, leansOnOwn: Bool
  ) throws(FitFailure) {
    solve(factors)
    let prior =
      borrowed.map {
        (isDirected ? $0.table.directed : $0.table.undirected)
          .prior(level: level, counted: counted)
      } ?? table.prior(level: level, counted: counted)
    if leansOnOwn, !changes.isEmpty {
      try addEvidence(table, factors, constants: factors.constants[constants], prior: prior)
    } else {
      for atom in 0..<table.count { raw[atom] = prior[atom] }
    }
    var sum = 0.0
    for atom in 0..<table.count { sum += raw[atom] }
    let bar = BatchWorkspace.lightest * sum
    var (rest, heaviest) = (0.0, 0.0)
    for atom in 0..<table.count where raw[atom] >= bar {
      rest += raw[atom]
      heaviest = max(heaviest, raw[atom])
    }
    kept.removeAll(keepingCapacity: true)
    // Of very many atoms none may be heavy by itself.
    let line = min(MixtureQuantiles.heavy * rest, heaviest)
    keep(table, from: line, to: .infinity, sum: rest)
    let heavy = kept.count
    keep(table, from: bar, to: line, sum: rest)
    buffer.resize(heavy: heavy, all: kept.count)
  }

  /// Keeps the atoms that are so heavy, and fills up to an even number.
  private mutating func keep(
    _ table: BatchTable, from low: Double, to high: Double, sum: Double
  ) {
    let unit = MixtureBuffer.precisionUnit
    for (atom, weight) in raw.prefix(table.count).enumerated()
    where weight >= low && weight < high {
      buffer.weights[kept.count] = weight / sum
      kept.append(
        KeptAtom(
          shape: table.shapes[atom], pace: table.paces[atom],
          precision: table.precisions[atom] * unit))
    }
    if !kept.count.isMultiple(of: 2) {
      buffer.weights[kept.count] = 0
      kept.append(.none)
    }
  }

  /// e⁰ = L11⁻¹ d, for all shapes.
  private mutating func solve(_ factors: BatchFactors) {
    errors.removeAll(keepingCapacity: true)
    var place = 0
    factors.past.withUnsafeBufferPointer { past in
      for change in changes {
        var rest = Lanes(repeating: change)
        for error in errors {
          rest -= past[place] * error
          place += 1
        }
        errors.append(rest * past[place])
        place += 1
      }
    }
  }

  private mutating func addEvidence(
    _ table: BatchTable, _ factors: BatchFactors, constants: [Double], prior: [Double]
  ) throws(FitFailure) {
    var squares = Lanes(repeating: 0)
    var products = Lanes(repeating: 0)
    for (place, error) in errors.enumerated() {
      squares += (error * error) * factors.weights[place]
      products += error * factors.steadyWeighted[place]
    }
    let largest = raw.withUnsafeMutableBufferPointer { raw in
      [squares, products].withScalars { sums in
        var largest = -Double.infinity
        for atom in 0..<table.count {
          let shape = table.shapes[atom]
          let evidence =
            constants[atom] + table.squares[atom] * sums[shape]
            + table.products[atom] * sums[Lanes.scalarCount + shape]
          raw[atom] = evidence
          if prior[atom] > 0, evidence > largest { largest = evidence }
        }
        return largest
      }
    }
    guard largest.isFinite else { throw .notFinite }
    let sum = raw.withUnsafeMutableBufferPointer { raw in
      var sum = 0.0
      for (atom, prior) in prior.enumerated() {
        let distance = raw[atom] - largest
        // What is left out is less than a part in 10¹² of all, or logarithms are needed anyway.
        raw[atom] = distance > -70 ? prior * Double.exp(distance) : 0
        sum += raw[atom]
      }
      return sum
    }
    if sum < 1e-16 { try weighByLogs(table, constants, squares, products, prior: prior) }
  }

  /// Where the series speaks for atoms that hardly occur, the product would vanish.
  private mutating func weighByLogs(
    _ table: BatchTable, _ constants: [Double], _ squares: Lanes, _ products: Lanes,
    prior: [Double]
  ) throws(FitFailure) {
    var largest = -Double.infinity
    for atom in 0..<table.count {
      let shape = table.shapes[atom]
      let evidence =
        constants[atom] + table.squares[atom] * squares[shape]
        + table.products[atom] * products[shape]
      raw[atom] = prior[atom] > 0 ? Double.log(prior[atom]) + evidence : -.infinity
      largest = max(largest, raw[atom])
    }
    guard largest.isFinite else { throw .notFinite }
    for atom in 0..<table.count { raw[atom] = Double.exp(raw[atom] - largest) }
  }

  /// What the past errors carry into the years ahead, for all shapes.
  mutating func carry(_ factors: BatchFactors) {
    told.removeAll(keepingCapacity: true)
    var place = 0
    for _ in 0..<factors.horizon {
      var sum = Lanes(repeating: 0)
      for error in errors {
        sum += factors.carried[place] * error
        place += 1
      }
      told.append(sum)
    }
  }

  /// The mixture of a year ahead, in units of change away from the last value.
  mutating func mix(_ factors: BatchFactors, step: Int) {
    let sign: Double = signedUnit < 0 ? -1 : 1
    let first = (step - 1) * Lanes.scalarCount
    factors.steadyMeans.withScalars { steady in
      factors.precisions.withScalars { ahead in
        told.withScalars { told in
          for (place, atom) in kept.enumerated() {
            let shape = first + atom.shape
            buffer.means[place] = sign * (atom.pace * steady[shape] + told[shape])
            buffer.precisions[place] = atom.precision * ahead[shape]
          }
        }
      }
    }
  }

  /// The mixture of the year mixed last, on the scale.
  var mixture: NormalMixture {
    buffer.normalMixture(shift: last, scale: signedUnit.magnitude)
  }

  /// Adds the quantiles of the year mixed last, in data units.
  mutating func appendQuantiles(to figures: inout [Double]) {
    found.removeAll(keepingCapacity: true)
    quantiles.append(of: buffer, &offsets, to: &found)
    let unit = signedUnit.magnitude
    for x in found { figures.append(scale.value(of: last + unit * x)) }
  }
}

extension [BatchFactors.Lanes] {
  /// The numbers of all lanes, one after the other.
  fileprivate func withScalars<Result>(_ body: (UnsafePointer<Double>) -> Result) -> Result {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { preconditionFailure("there is a lane at least") }
      return body(start.assumingMemoryBound(to: Double.self))
    }
  }
}
