import Diagnostics

/// A column of an office's table, as its heading says.
struct OfficeColumn {
  enum Role {
    case word(ColumnWord)
    /// Figures of the year that the heading names, or else of the row's; the label names the
    /// indicator, or what part of it, where the heading has words of its own.
    case figures(YearHeading, label: Located<String>?)
    /// Nobody knows what it holds.
    case unknown
    /// Known not to hold figures of a year: a comparison of years.
    case comparison
    /// Adds up the columns of areas.
    case total
  }

  let number: Int
  /// The heading as it is read, its lines joined.
  let heading: String
  let place: SourceSpan
  var role: Role
  /// The area whose figures stand below, where areas stand over the columns.
  var area: Located<String>? = nil

  var word: ColumnWord? {
    if case .word(let word) = role { word } else { nil }
  }

  var figures: (heading: YearHeading, label: Located<String>?)? {
    if case .figures(let heading, let label) = role { (heading, label) } else { nil }
  }
}
