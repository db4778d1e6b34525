import Diagnostics
import Tabular

/// The year of a table whose headings name none: as it is given, or as its titles say.
struct YearOfTitles {
  enum Answer {
    case found(Located<YearHeading>)
    /// Several years, none, or words that may mean a plan or an estimate: the titles with them.
    case unclear([String])
  }

  let answer: Answer

  init(given: String?, titles: ArraySlice<Grid.Row>) {
    if let given {
      answer = .found(Located(YearHeading(given)))
      return
    }
    var headings: [(heading: YearHeading, cell: Cell)] = []
    var isOpen = false
    for place in titles.flatMap(\.places) where !place.isCopy {
      let heading = YearHeading(place.cell)
      guard !heading.years.isEmpty, !Self.isDayOfSigning(place.cell.text) else { continue }
      headings.append((heading, place.cell))
      // "Kết quả thực hiện kế hoạch" has results, "Kế hoạch" has not: only a reader can tell.
      if heading.role != nil || heading.status != nil || heading.isComparison { isOpen = true }
    }
    let years = Set(headings.flatMap(\.heading.years))
    let months = Set(headings.compactMap(\.heading.month))
    guard let first = headings.first, years.count == 1, months.count <= 1, !isOpen else {
      answer = .unclear(headings.prefix(4).map { ObservationsReader.trimmed($0.cell.text) })
      return
    }
    let told = headings.first { $0.heading.month != nil } ?? first
    answer = .found(Located(told.heading, at: told.cell.span))
  }

  /// `Thường Tín, ngày 15 tháng 1 năm 2024`.
  private static func isDayOfSigning(_ text: String) -> Bool {
    let words = FoldedText.words(text.prefix(400))
    return words.indices.contains { index in
      words[index...].starts(with: ["ngay"]) && index + 4 < words.count
        && words[index + 2] == "thang" && words[index + 4] == "nam"
    }
  }
}

/// What an import may say of the year of a whole table.
public enum ImportYear {
  /// Whether a text names one year as headings do: `2023`, `KH 2024`, `6 tháng 2024`.
  public static func isYear(_ text: String) -> Bool {
    let heading = YearHeading(text)
    return heading.year != nil && heading.isUnderstood
  }
}
