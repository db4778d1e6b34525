import RealModule

/// The search for the least sum of squares from one start.
struct NonlinearSearch<Point: Sendable> {
  let problem: NonlinearProblem<Point>
  /// The most trial steps.
  let limit: Int
  /// The trial steps so far.
  private(set) var iterations = 0
  private let workspace = Workspace()

  init(problem: NonlinearProblem<Point>, limit: Int) {
    self.problem = problem
    self.limit = limit
  }

  /// Levenberg-Marquardt on the nonlinear parameters, then Gauss-Newton on all of them.
  mutating func run(from start: [Double]) throws(NonlinearFit.Failure) -> NonlinearState {
    let first = try problem.projected(start, workspace)
    return try settled(try descended(first))
  }

  /// Levenberg-Marquardt with a damping that follows the gain ratio (H. B. Nielsen, Damping
  /// parameter in Marquardt's method, 1999), steps measured against the sizes of the parameters,
  /// until a step promises nothing more.
  private mutating func descended(
    _ start: NonlinearState
  ) throws(NonlinearFit.Failure) -> NonlinearState {
    let free = problem.model.nonlinear
    guard !free.isEmpty else { return start }
    var state = start
    var smallest: [Double]?
    var (damping, growth) = (0.1, 2.0)
    while true {
      let jacobian = try problem.reducedJacobian(state, workspace)
      let lengths = jacobian.columnLengths
      let floor = smallest ?? smallestSizes(state, lengths)
      smallest = floor
      let sizes = zip(free, floor).map { max(state.parameters[$0].magnitude, $1) }
      // The most that the curve moves when a parameter changes by its size.
      let reach = zip(lengths, sizes).reduce(0) { max($0, $1.0 * $1.1) }
      guard reach > 0, reach.isFinite else { return state }
      let scales = sizes.map { reach / $0 }
      search: while true {
        guard iterations < limit else { throw .noConvergence(iterations: limit) }
        iterations += 1
        guard let step = dampedStep(jacobian, state.residuals, scales: scales, damping: damping)
        else { return state }
        let promised = promise(jacobian, step, scales: scales, damping: damping)
        let still = zip(free, step).allSatisfy {
          $1.magnitude <= 1e-12 * state.parameters[$0].magnitude
        }
        if still || promised <= 1e-15 * state.sumOfSquares { return state }
        var moved = state.parameters
        for (index, change) in zip(free, step) { moved[index] += change }
        if let trial = try? problem.projected(moved, workspace) {
          let gain = (state.sumOfSquares - trial.sumOfSquares) / promised
          if gain > 1e-4 {
            state = trial
            let bend = 2 * gain - 1
            damping = max(damping * max(1.0 / 3, 1 - bend * bend * bend), 1e-18)
            growth = 2
            break search
          }
        }
        damping *= growth
        growth *= 2
        // Not even the shortest step goes down: rounding hides what is left.
        if damping > 1e18 { return state }
      }
    }
  }

  /// The size below which no parameter's steps are measured: a thousandth of its start, and where
  /// that is 0 the change that would move the curve by what it misses the data by.
  private func smallestSizes(_ start: NonlinearState, _ lengths: [Double]) -> [Double] {
    zip(problem.model.nonlinear, lengths).map { index, length in
      let value = start.parameters[index].magnitude
      if value > 0 { return 1e-3 * value }
      let size = Double.sqrt(start.sumOfSquares) / length
      return size > 0 && size.isFinite ? size : 1
    }
  }

  /// Gauss-Newton on QR, all parameters at once, until no step is above 1e-14 of its parameter or
  /// the steps shrink no more. Steps that grow are damped.
  private mutating func settled(
    _ start: NonlinearState
  ) throws(NonlinearFit.Failure) -> NonlinearState {
    var state = start
    var best = start
    var (least, previous, damping, idle) = (Double.infinity, Double.infinity, 0.0, 0)
    let size = problem.responseSize
    var settled = false
    for _ in 0..<400 {
      let step: [Double]
      if damping > 0 {
        let lengths = state.jacobian.columnLengths
        let longest = lengths.reduce(0, max)
        guard
          let damped = dampedStep(
            state.jacobian, state.residuals, scales: lengths.map { $0 > 0 ? $0 : longest },
            damping: damping)
        else { break }
        step = damped
      } else {
        do {
          step = try QRFactorization(state.jacobian, workspace: workspace)
            .solve(state.residuals, workspace: workspace)
        } catch {
          throw problem.rankDeficient(error, among: Array(state.parameters.indices))
        }
      }
      let relative = zip(step, state.parameters).reduce(0.0) {
        $1.0 == 0 ? $0 : max($0, ($1.0 / $1.1).magnitude)
      }
      let shift = Double.sqrt(state.jacobian.image(step).reduce(0) { $0 + $1 * $1 })
      // Settled where the step moves the curve by next to nothing of what it misses the data by,
      // or of the rounding of the data.
      let small =
        shift <= 1e-7 * Double.sqrt(state.sumOfSquares) || shift <= 64 * .ulpOfOne * size
      let next = try? problem.state(zip(state.parameters, step).map { $0 + $1 })
      if let next, relative < least {
        (least, idle, best) = (relative, 0, next)
        settled = small
      } else {
        idle += 1
      }
      if least <= 1e-14 || settled && idle >= 6 { break }
      if next == nil || relative > 0.95 * previous && !small {
        damping = damping == 0 ? 0.1 : 4 * damping
        if damping > 1e9 { break }
      }
      guard let next else { continue }
      previous = relative
      state = next
    }
    guard settled else { throw .noConvergence(iterations: iterations) }
    return best
  }

  /// The d with the least ‖r - J d‖² + damping ‖D d‖², D the scales.
  private func dampedStep(
    _ jacobian: Matrix, _ residuals: [Double], scales: [Double], damping: Double
  ) -> [Double]? {
    let (rows, columns) = (jacobian.rows, jacobian.columns)
    let root = Double.sqrt(damping)
    let stacked = Matrix(rows: rows + columns, columns: columns) { row, column in
      row < rows ? jacobian[row, column] : row - rows == column ? root * scales[column] : 0
    }
    return try? QRFactorization(stacked, workspace: workspace)
      .solve(residuals + Array(repeating: 0, count: columns), workspace: workspace)
  }

  /// By how much the linearised sum of squares falls: ‖J d‖² + 2 damping ‖D d‖².
  private func promise(
    _ jacobian: Matrix, _ step: [Double], scales: [Double], damping: Double
  ) -> Double {
    let image = jacobian.image(step).reduce(0) { $0 + $1 * $1 }
    let length = zip(scales, step).reduce(0) { $0 + ($1.0 * $1.1) * ($1.0 * $1.1) }
    return image + 2 * damping * length
  }
}

extension Matrix {
  /// The length of each column.
  fileprivate var columnLengths: [Double] {
    (0..<columns).map { column in
      Double.sqrt(self.column(column).reduce(0) { $0 + $1 * $1 })
    }
  }

  /// The matrix times a vector.
  fileprivate func image(_ vector: [Double]) -> [Double] {
    var image = [Double](repeating: 0, count: rows)
    for column in 0..<columns {
      for row in 0..<rows { image[row] += elements[row + column * rows] * vector[column] }
    }
    return image
  }
}
