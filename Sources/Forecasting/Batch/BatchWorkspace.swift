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
  /// The atoms that count, the heavy ones first, and their weights, which add up to 1.
  private var atoms: [Int] = []
  private var weights: [Double] = []
  private var heavyCount = 0
  /// For each atom of the table.
  private var raw: [Double]

  // MARK: The mixture of a year, in units of change

  private var means: [Double] = []
  private var precisions: [Double] = []
  private var found: [Double] = []
  /// What light atoms make of the tail of each quantile.
  private var light: [Double] = []
  private var center = 0.0
  private var deviation = 0.0
  private var isFirstStep = true

  /// Atoms lighter than this are left out, and the others scaled up to 1 again: all together they
  /// move no quantile by more than a millionth of the spread, and as a rule by a hundred times less.
  static let lightest = 1e-9

  init(atoms: Int) { raw = Array(repeating: 0, count: atoms) }

  /// Scales a series of a block as `ScaledSeries` does.
  mutating func take(_ block: SeriesBlock, _ series: Int, lean: Lean) throws(FitFailure) {
    let context = block.contexts[series]
    let direction = lean.contains(.direction) ? context.better : nil
    let all = block.observations(of: series)
    guard let final = all.last else { throw .noObservations }
    var first = max(all.lowerBound, all.upperBound - ScaledSeries.mostObservations)
    while block.years[final] - block.years[first] > ScaledSeries.mostYears { first += 1 }
    isDirected = direction != nil
    origin = Year(block.years[final])
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
      changes[place] = ScaledSeries.change(changes[place], unit: signedUnit)
      moved += changes[place].magnitude
    }
    guard ScaledSeries.isWithinReach(scale, last: last, unit: unit, moved: moved) else {
      throw .notFinite
    }
    if case .logit = scale { level = (direction?.sign ?? 1) * last } else { level = nil }
    isFirstStep = true
  }

  /// The weights of the atoms: w_k ∝ π_k exp(evidence of k).
  mutating func weigh(
    _ table: BatchTable, _ factors: BatchFactors, constants: Int, leansOnOwn: Bool
  ) throws(FitFailure) {
    solve(factors)
    let prior = table.prior(level: level)
    if leansOnOwn, !changes.isEmpty {
      try addEvidence(table, factors, constants: factors.constants[constants], prior: prior)
    } else {
      for atom in 0..<table.count { raw[atom] = prior[atom] }
    }
    var sum = 0.0
    for atom in 0..<table.count { sum += raw[atom] }
    var kept = 0.0
    let bar = BatchWorkspace.lightest * sum
    for atom in 0..<table.count where raw[atom] >= bar { kept += raw[atom] }
    atoms.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    for atom in 0..<table.count where raw[atom] >= bar {
      let weight = raw[atom] / kept
      if MixtureQuantiles.isHeavy(weight) {
        atoms.append(atom)
        weights.append(weight)
      }
    }
    heavyCount = atoms.count
    for atom in 0..<table.count where raw[atom] >= bar {
      let weight = raw[atom] / kept
      if !MixtureQuantiles.isHeavy(weight) {
        atoms.append(atom)
        weights.append(weight)
      }
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
    var largest = -Double.infinity
    for atom in 0..<table.count {
      let shape = table.shapes[atom]
      let evidence =
        constants[atom] + table.squares[atom] * squares[shape]
        + table.products[atom] * products[shape]
      raw[atom] = evidence
      if prior[atom] > 0, evidence > largest { largest = evidence }
    }
    guard largest.isFinite else { throw .notFinite }
    var sum = 0.0
    for atom in 0..<table.count {
      let distance = raw[atom] - largest
      raw[atom] = distance > -700 ? prior[atom] * Double.exp(distance) : 0
      sum += raw[atom]
    }
    if sum < 1e-250 { try weighByLogs(table, constants, squares, products, prior: prior) }
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
  mutating func mix(_ table: BatchTable, _ factors: BatchFactors, step: Int) {
    means.removeAll(keepingCapacity: true)
    precisions.removeAll(keepingCapacity: true)
    let sign: Double = signedUnit < 0 ? -1 : 1
    let steady = factors.steadyMeans[step - 1]
    let told = told[step - 1]
    let ahead = factors.precisions[step - 1]
    for atom in atoms {
      let shape = table.shapes[atom]
      means.append(sign * (table.paces[atom] * steady[shape] + told[shape]))
      precisions.append(table.precisions[atom] * ahead[shape])
    }
  }

  /// The mixture of the year mixed last, on the scale.
  var mixture: NormalMixture {
    let unit = signedUnit.magnitude
    return NormalMixture(
      weights: weights, means: means.map { last + unit * $0 },
      standardDeviations: precisions.map { unit / $0 })
  }

  /// Adds the quantiles of the year mixed last, in data units.
  mutating func appendQuantiles(_ quantiles: MixtureQuantiles, to figures: inout [Double]) {
    startSearch(quantiles)
    let unit = signedUnit.magnitude
    let components = (count: atoms.count, heavyCount: heavyCount)
    weights.withUnsafeBufferPointer { weights in
      means.withUnsafeBufferPointer { means in
        precisions.withUnsafeBufferPointer { precisions in
          found.withUnsafeMutableBufferPointer { found in
            light.withUnsafeMutableBufferPointer { light in
              guard let weights = weights.baseAddress, let means = means.baseAddress,
                let precisions = precisions.baseAddress, let found = found.baseAddress,
                let light = light.baseAddress
              else { return }
              quantiles.find(
                MixtureQuantiles.Components(
                  count: components.count, heavyCount: components.heavyCount, weights: weights,
                  means: means, precisions: precisions), from: found, light: light)
            }
          }
        }
      }
    }
    for x in found { figures.append(scale.value(of: last + unit * x)) }
  }

  /// Starts where the quantiles of the year before lay, moved and widened as the heavy atoms were.
  private mutating func startSearch(_ quantiles: MixtureQuantiles) {
    var mass = 0.0
    var first = 0.0
    var second = 0.0
    for i in 0..<heavyCount {
      let deviation = 1 / precisions[i]
      mass += weights[i]
      first += weights[i] * means[i]
      second += weights[i] * (means[i] * means[i] + deviation * deviation)
    }
    let before = (center: center, deviation: deviation)
    center = first / mass
    deviation = max(second / mass - center * center, 0).squareRoot()
    if isFirstStep {
      isFirstStep = false
      found.removeAll(keepingCapacity: true)
      light.removeAll(keepingCapacity: true)
      for score in quantiles.scores {
        found.append(center + score * deviation)
        light.append(.nan)
      }
    } else {
      let widened = deviation / before.deviation
      for i in found.indices { found[i] = center + (found[i] - before.center) * widened }
    }
  }
}
