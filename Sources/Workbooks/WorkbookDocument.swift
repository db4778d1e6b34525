/// A workbook to be written: sheets of texts and numbers, before any file.
public struct WorkbookDocument: Sendable, Hashable {
  public let title: String
  public let sheets: [Sheet]

  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  public struct Sheet: Sendable, Hashable {
    /// Shown on its tab: at most 31 signs, none of `[]:*?/\\`, and unlike those of other sheets.
    public let name: String
    public let rows: [[Value]]
    /// Widths of the columns, in digits of the usual type.
    public let widths: [Double]
    /// So many rows at the top, and columns at the left, stay where they are when the rest moves.
    public let frozenRows: Int
    public let frozenColumns: Int
    /// The rows of a table that can be filtered, its header first; from 0.
    public let filtered: Range<Int>?
    /// The rows with a line above them, from 0.
    public let rules: [Int: Rule]
    public let charts: [Chart]

    public init(
      name: String, rows: [[Value]], widths: [Double], frozenRows: Int = 0, frozenColumns: Int = 0,
      filtered: Range<Int>? = nil, rules: [Int: Rule] = [:], charts: [Chart] = []
    ) {
      self.name = name
      self.rows = rows
      self.widths = widths
      self.frozenRows = frozenRows
      self.frozenColumns = frozenColumns
      self.filtered = filtered
      self.rules = rules
      self.charts = charts
    }
  }

  /// A line above a row, as wide as the table.
  public enum Rule: Sendable, Hashable {
    /// Something else starts: another indicator, another target.
    case group
    /// The same goes on and cannot be compared: a new definition from this row on.
    case definition
  }

  public enum Value: Sendable, Hashable {
    case empty
    /// Always a text, whatever sign it starts with: never a formula, a link or a number.
    case text(String, TextStyle = .plain)
    case number(Double, NumberStyle)
  }

  public enum TextStyle: Sendable, Hashable {
    case title, subtitle
    /// The first line of a part of a sheet.
    case heading
    /// The name of a column; of a column of numbers at its right edge.
    case column, numberColumn
    case plain
    /// A word in place of a number, at the right edge of its column.
    case numberWord
    /// A sentence, broken into lines within its column.
    case wrapped
    case remark
  }

  public struct NumberStyle: Sendable, Hashable {
    public let decimals: Int
    /// A share, shown as a percentage: 0.15 as 15%.
    public let isShare: Bool
    /// Whether a plus is shown.
    public let isSigned: Bool
    /// Digits without groups, as calendar years are written.
    public let isYear: Bool

    public init(
      decimals: Int = 0, isShare: Bool = false, isSigned: Bool = false, isYear: Bool = false
    ) {
      self.decimals = decimals
      self.isShare = isShare
      self.isSigned = isSigned
      self.isYear = isYear
    }

    public static let year = NumberStyle(isYear: true)
  }

  /// A cell of the sheet that a chart stands in, from 0.
  public struct Position: Sendable, Hashable {
    public let row: Int
    public let column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A picture of cells of its sheet: its words and numbers are theirs, and follow when they are edited.
  public struct Chart: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Lines over years, from the first to the last, with so many decimals at the left.
      case years(ClosedRange<Int>, decimals: Int)
      /// Bars of shares from 0 to 100%, one below the other, each beside its name.
      case shares
    }

    public let kind: Kind
    public let title: Position
    public let series: [Series]
    /// The corner at its upper left.
    public let place: Position
    /// What a reader hears who does not see it.
    public let alternative: String

    public init(
      _ kind: Kind, title: Position, series: [Series], place: Position, alternative: String
    ) {
      self.kind = kind
      self.title = title
      self.series = series
      self.place = place
      self.alternative = alternative
    }

    /// Points of a screen.
    public static let width = 648

    /// Points of a screen; rows of one line are 20 high.
    public var height: Int {
      switch kind {
      case .years: 432
      case .shares: 110 + 24 * (series.map(\.rows.count).max() ?? 0)
      }
    }
  }

  public struct Series: Sendable, Hashable {
    public enum Look: Sendable, Hashable {
      /// Marks and an unbroken line.
      case observed
      /// Marks and dashes.
      case projected
      /// Dashes of another colour for each number.
      case other(Int)
      /// Thin lines without marks, of an inner and an outer interval.
      case inner, outer
      case bars
    }

    public enum Name: Sendable, Hashable {
      case cell(Position)
      /// A word of ours: it must not start with `=`.
      case word(String)
      /// The line belongs to the one before, and the legend says nothing of it.
      case none
    }

    public let name: Name
    public let rows: Range<Int>
    /// The columns of the numbers, or names, along the chart and of those that are drawn.
    public let across: Int
    public let upwards: Int
    public let look: Look

    public init(name: Name, rows: Range<Int>, across: Int, upwards: Int, look: Look) {
      self.name = name
      self.rows = rows
      self.across = across
      self.upwards = upwards
      self.look = look
    }
  }
}
