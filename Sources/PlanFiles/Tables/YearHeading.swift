import Forecasting
import Planning
import Tabular

/// A heading that names a year and what the figures below are: `Năm 2022`, `Ước thực hiện 2023`,
/// `KH 2024`, `6 tháng đầu năm 2024`, `31/12/2023`.
struct YearHeading: Hashable {
  /// All years that it names: a range or a comparison names two.
  private(set) var years: [Int] = []
  private(set) var role: Fact.Role?
  private(set) var status: ObservationStatus?
  /// The last month that the figures reach, where they do not reach the year's end.
  private(set) var month: Int?
  /// The words that are none of these, as they are written.
  private(set) var rest: [String] = []

  /// Whether something besides a bare year or nothing was said.
  var isUnderstood: Bool { rest.isEmpty && years.count <= 1 }

  /// Whether it names neither a year nor a part of one, nor what its figures are.
  var saysNothing: Bool { years.isEmpty && role == nil && status == nil && month == nil }

  var year: Int? { years.count == 1 ? years[0] : nil }

  /// Whether it is a comparison of years, which is no figure of one.
  var isComparison: Bool {
    if years.count > 1 { return true }
    // "Giảm nghèo" is the name of a programme, as are other words made with more and less.
    let words = ["giam ngheo", "giam thieu", "giam sat", "tang cuong", "tang truong"]
      .reduce(" \(FoldedText.joined(rest.joined(separator: " "))) ") {
        $0.replacing(" \($1) ", with: " ")
      }
    return ["so sanh", "so voi", "tang", "giam", "chenh lech", "change", "difference"]
      .contains { words.contains(" \($0) ") }
  }

  init(_ cell: Cell) {
    guard cell.stored == .date else {
      self.init(cell.text)
      return
    }
    self.init("")
    // A day is written as 2023-12-31; spreadsheets write a year as its first day.
    let parts = cell.text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else {
      rest = [cell.text]
      return
    }
    years = [parts[0]]
    if parts[1] != 12, (parts[1], parts[2]) != (1, 1) { month = parts[1] }
  }

  init(_ text: String) {
    // No heading is a page long, and a sheet may have many such cells.
    guard text.utf8.count <= 400 else {
      rest = [text]
      return
    }
    let parts = FoldedText.parts(text)
    let words = parts.map(\.folded)
    var index = 0
    while index < words.count {
      if let count = take(words[index...]) {
        index += count
      } else {
        rest.append(parts[index].written)
        index += 1
      }
    }
  }

  /// Two parts of one heading, one above the other.
  func joined(with other: YearHeading) -> YearHeading {
    var all = self
    for year in other.years where !all.years.contains(year) { all.years.append(year) }
    all.role = role ?? other.role
    all.status = status ?? other.status
    all.month = month ?? other.month
    all.rest += other.rest
    return all
  }

  /// Takes in what the words start with; nil where they mean nothing here.
  private mutating func take(_ words: ArraySlice<String>) -> Int? {
    if let count = takeTime(words) { return count }
    for (phrase, effect) in Self.phrases where words.starts(with: phrase) {
      switch effect {
      case .nothing: break
      case .plan: role = .plan
      case .estimated: status = .estimated
      case .provisional: status = .provisional
      }
      return phrase.count
    }
    return nil
  }

  /// `2022`, `31 12 2022`, `6 thang [dau nam]`, `thang 6`, `quy ii`.
  private mutating func takeTime(_ words: ArraySlice<String>) -> Int? {
    let words = Array(words.prefix(4))
    func number(_ index: Int) -> Int? {
      guard index < words.count, words[index].utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int(words[index])
    }
    if let day = number(0), (1...31).contains(day), let month = number(1), (1...12).contains(month),
      let year = Self.year(number(2)), !(day == 1 && month == 1)
    {
      years.append(year)
      if month < 12 { self.month = month }
      return 3
    }
    if let year = Self.year(number(0)) {
      years.append(year)
      return 1
    }
    if let months = number(0), (1...12).contains(months), words.count > 1, words[1] == "thang" {
      if months < 12 { month = months }
      return words.count > 3 && words[2] == "dau" && words[3] == "nam" ? 4 : 2
    }
    if words[0] == "thang", let month = number(1), (1...12).contains(month) {
      if month < 12 { self.month = month }
      return 2
    }
    if words[0] == "quy", words.count > 1,
      let quarter = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4][words[1]]
    {
      if quarter < 4 { month = 3 * quarter }
      return 2
    }
    return nil
  }

  private static func year(_ number: Int?) -> Int? {
    number.flatMap { (1900...2100).contains($0) ? $0 : nil }
  }

  private enum Effect { case nothing, plan, estimated, provisional }

  /// Longer phrases first.
  private static let phrases: [([String], Effect)] = [
    (["uoc", "thuc", "hien"], .estimated), (["uoc", "th"], .estimated),
    (["thuc", "hien"], .nothing), (["so", "bo"], .provisional), (["chinh", "thuc"], .nothing),
    (["ke", "hoach"], .plan), (["ket", "qua"], .nothing), (["so", "lieu"], .nothing),
    (["thoi", "diem"], .nothing), (["uoc"], .estimated), (["th"], .nothing), (["kh"], .plan),
    (["plan"], .plan), (["planned"], .plan), (["actual"], .nothing), (["estimated"], .estimated),
    (["estimate"], .estimated), (["provisional"], .provisional), (["preliminary"], .provisional),
    (["nam"], .nothing), (["year"], .nothing), (["cuoi"], .nothing), (["den"], .nothing),
    (["het"], .nothing), (["tinh"], .nothing), (["ngay"], .nothing), (["ca"], .nothing),
    (["end"], .nothing), (["of"], .nothing), (["trong"], .nothing), (["giao"], .nothing),
  ]
}
