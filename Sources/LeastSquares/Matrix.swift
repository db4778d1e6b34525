/// A rectangle of doubles, stored column by column.
///
/// Equality and hashing are those of the elements, so a matrix that holds a NaN does not equal
/// itself.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// All elements, the first column first; element (i, j) is at `i + j * rows`.
  public private(set) var elements: [Double]

  /// A matrix from its elements, column by column.
  ///
  /// Traps unless there are `rows * columns` elements.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0, "a matrix cannot be \(rows) x \(columns)")
    precondition(
      elements.count == rows * columns,
      "a \(rows) x \(columns) matrix has \(rows * columns) elements, not \(elements.count)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix that holds `value` everywhere.
  public init(rows: Int, columns: Int, repeating value: Double) {
    precondition(rows >= 0 && columns >= 0, "a matrix cannot be \(rows) x \(columns)")
    self.init(
      rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// A matrix whose element (row, column) is `make(row, column)`.
  public init(rows: Int, columns: Int, _ make: (_ row: Int, _ column: Int) -> Double) {
    precondition(rows >= 0 && columns >= 0, "a matrix cannot be \(rows) x \(columns)")
    var elements: [Double] = []
    elements.reserveCapacity(rows * columns)
    for column in 0..<columns {
      for row in 0..<rows { elements.append(make(row, column)) }
    }
    self.init(rows: rows, columns: columns, elements: elements)
  }

  /// A matrix from its columns.
  ///
  /// Traps when the columns differ in length; no columns make a 0 x 0 matrix.
  public init(columns: [[Double]]) {
    let rows = columns.first?.count ?? 0
    precondition(columns.allSatisfy { $0.count == rows }, "the columns differ in length")
    self.init(rows: rows, columns: columns.count, elements: columns.flatMap { $0 })
  }

  /// The identity of the given order.
  public static func identity(_ order: Int) -> Matrix {
    Matrix(rows: order, columns: order) { $0 == $1 ? 1 : 0 }
  }

  /// The element at a row and a column, both counted from 0; traps outside the matrix.
  public subscript(row: Int, column: Int) -> Double {
    get {
      checkIndex(row, column)
      return elements[row + column * rows]
    }
    set {
      checkIndex(row, column)
      elements[row + column * rows] = newValue
    }
  }

  private func checkIndex(_ row: Int, _ column: Int) {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "(\(row), \(column)) is outside a \(rows) x \(columns) matrix")
  }

  /// One column; traps outside the matrix.
  public func column(_ column: Int) -> [Double] {
    precondition(column >= 0 && column < columns, "no column \(column) among \(columns)")
    return Array(elements[column * rows..<(column + 1) * rows])
  }

  /// One row; traps outside the matrix.
  public func row(_ row: Int) -> [Double] {
    precondition(row >= 0 && row < rows, "no row \(row) among \(rows)")
    return (0..<columns).map { elements[row + $0 * rows] }
  }

  /// Rows and columns exchanged.
  public var transposed: Matrix {
    Matrix(rows: columns, columns: rows) { elements[$1 + $0 * rows] }
  }

  /// Where the first element that is NaN or infinite stands, if there is one.
  var firstNonFinite: (row: Int, column: Int)? {
    guard let index = elements.firstNonFinite else { return nil }
    return (index % rows, index / rows)
  }
}

extension Array<Double> {
  /// The index of the first NaN or infinity.
  var firstNonFinite: Int? {
    // One pass without branches: anything but a finite number times zero is NaN, and stays it.
    var sum = 0.0
    for value in self { sum += value * 0 }
    return sum == 0 ? nil : firstIndex { !$0.isFinite }
  }
}
