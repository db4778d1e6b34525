/// What a cell's number format says of the number: a day, a percentage, so many decimals.
struct NumberFormat: Hashable {
  var isDate = false
  var isPercentage = false
  /// Nil where as many as needed are shown.
  var decimals: Int?

  static let general = NumberFormat()

  init(isDate: Bool = false, isPercentage: Bool = false, decimals: Int? = nil) {
    self.isDate = isDate
    self.isPercentage = isPercentage
    self.decimals = decimals
  }

  /// A format that every program knows by its number. ECMA-376, part 1, 18.8.30.
  init(known number: Int) {
    switch number {
    case 1, 3, 37, 38, 41, 42: self.init(decimals: 0)
    case 2, 4, 39, 40, 43, 44: self.init(decimals: 2)
    case 9: self.init(isPercentage: true, decimals: 0)
    case 10: self.init(isPercentage: true, decimals: 2)
    case 14...22, 27...36, 45...47, 50...58: self.init(isDate: true)
    default: self.init()
    }
  }

  /// A format as it is written: `#,##0.0`, `0.0%`, `dd/mm/yyyy;@`. The first section counts.
  init(_ code: String) {
    self.init()
    var signs: [Character] = []
    var iterator = code.makeIterator()
    var isQuoted = false
    while let sign = iterator.next() {
      if isQuoted {
        if sign == "\"" { isQuoted = false }
        continue
      }
      switch sign {
      case "\"": isQuoted = true
      // The next sign stands for itself, or for the room that it takes.
      case "\\", "_", "*": _ = iterator.next()
      case "[":
        var inside = ""
        while let next = iterator.next(), next != "]" { inside.append(next) }
        // [h]:mm counts hours; [Red] and [$-42A] say nothing of the number.
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) { isDate = true }
      case ";":
        finish(signs)
        return
      default: signs.append(sign)
      }
    }
    finish(signs)
  }

  private mutating func finish(_ signs: [Character]) {
    let text = String(signs).lowercased()
    guard !text.contains("general"), text != "@" else { return }
    if text.contains(where: { "ymdhs".contains($0) }) { isDate = true }
    guard !isDate else { return }
    isPercentage = text.contains("%")
    // 0.00E+00 shows digits of the size, not of the number.
    guard !text.contains("e+"), !text.contains("e-"), text.contains(where: { "0#?".contains($0) })
    else { return }
    guard let mark = text.firstIndex(of: ".") else {
      decimals = 0
      return
    }
    decimals = text[text.index(after: mark)...].prefix { "0#?".contains($0) }.count
  }
}
