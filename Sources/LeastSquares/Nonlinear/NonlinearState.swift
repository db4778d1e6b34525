import RealModule

/// A nonlinear problem at one place: what the search looks at before its next step.
struct NonlinearState {
  let parameters: [Double]
  /// √weight times (response - curve).
  let residuals: [Double]
  /// √weight times the derivatives of the curve, one column a parameter.
  let jacobian: Matrix
  /// Σ residuals².
  let sumOfSquares: Double

  /// The derivatives by some of the parameters.
  func jacobian(_ columns: [Int]) -> Matrix {
    Matrix(rows: jacobian.rows, columns: columns.count) { jacobian[$0, columns[$1]] }
  }
}

extension NonlinearProblem {
  /// The problem at a place.
  ///
  /// - Throws: ``NonlinearFit/Failure/nonFiniteCurve(observation:)``.
  func state(_ parameters: [Double]) throws(NonlinearFit.Failure) -> NonlinearState {
    let rows = points.count
    var residuals = [Double](repeating: 0, count: rows)
    var elements = [Double](repeating: 0, count: rows * parameters.count)
    var sum = 0.0
    for row in 0..<rows {
      let weight = weights?[row] ?? 1
      // What has no weight has no say, whatever the curve is there.
      guard weight > 0 else { continue }
      let (value, derivatives) = model.evaluated(at: points[row], parameters)
      let root = weights == nil ? 1 : Double.sqrt(weight)
      residuals[row] = root * (response[row] - value)
      sum += residuals[row] * residuals[row]
      var finite = sum.isFinite
      for column in derivatives.indices {
        elements[row + column * rows] = root * derivatives[column]
        finite = finite && derivatives[column].isFinite
      }
      guard finite else { throw .nonFiniteCurve(observation: row) }
    }
    return NonlinearState(
      parameters: parameters, residuals: residuals,
      jacobian: Matrix(rows: rows, columns: parameters.count, elements: elements),
      sumOfSquares: sum)
  }

  /// The problem where the nonlinear parameters are as given and the linear ones are best.
  ///
  /// - Throws: ``NonlinearFit/Failure/nonFiniteCurve(observation:)``,
  ///   ``NonlinearFit/Failure/rankDeficient(parameter:)``.
  func projected(
    _ parameters: [Double], _ workspace: Workspace
  ) throws(NonlinearFit.Failure) -> NonlinearState {
    guard !model.linear.isEmpty else { return try state(parameters) }
    var parameters = parameters
    for index in model.linear { parameters[index] = 0 }
    let base = try state(parameters)
    do {
      let factorization = try QRFactorization(base.jacobian(model.linear), workspace: workspace)
      let best = try factorization.solve(base.residuals, workspace: workspace)
      for (index, value) in zip(model.linear, best) { parameters[index] = value }
    } catch {
      throw rankDeficient(error, among: model.linear)
    }
    return try state(parameters)
  }

  /// The failure that names the parameter of a dependent column.
  func rankDeficient(
    _ failure: QRFactorization.Failure, among parameters: [Int]
  ) -> NonlinearFit.Failure {
    guard case .rankDeficient(let column, _) = failure else {
      // Too large for the arithmetic: nothing tells the parameters apart.
      return .rankDeficient(parameter: model.parameters[parameters[0]])
    }
    return .rankDeficient(parameter: model.parameters[parameters[column]])
  }

  /// The derivatives by the nonlinear parameters, less what a change of the linear ones makes up
  /// for: Kaufman's Jacobian of the reduced problem.
  func reducedJacobian(
    _ state: NonlinearState, _ workspace: Workspace
  ) throws(NonlinearFit.Failure) -> Matrix {
    let free = state.jacobian(model.nonlinear)
    guard !model.linear.isEmpty else { return free }
    let q: Matrix
    do {
      q = try QRFactorization(state.jacobian(model.linear), workspace: workspace).formQ(workspace)
    } catch {
      throw rankDeficient(error, among: model.linear)
    }
    // Twice is enough: what the first pass leaves of rounding, the second removes.
    let once = free.less(q.multiplied(by: q.transposed.multiplied(by: free)))
    return once.less(q.multiplied(by: q.transposed.multiplied(by: once)))
  }
}

extension Matrix {
  /// The difference, element by element.
  fileprivate func less(_ other: Matrix) -> Matrix {
    Matrix(rows: rows, columns: columns, elements: zip(elements, other.elements).map { $0 - $1 })
  }
}
