/// Whether a heading names an area, by the words that it starts with or by its capitals.
enum AreaName {
  /// Words of the administration that stand before a name.
  private static let kinds: [[String]] = [
    ["thi", "tran"], ["thi", "xa"], ["thanh", "pho"], ["to", "dan", "pho"], ["xa"], ["phuong"],
    ["huyen"], ["quan"], ["tinh"], ["tp"], ["tt"], ["thon"], ["xom"], ["commune"], ["ward"],
    ["district"], ["province"],
  ]

  /// `Xã Duyên Thái`, `TT. Thường Tín`, `Phường 5`; not `Xã đạt chuẩn` or `Tỉnh giao`.
  static func isKindAndName(_ text: String) -> Bool {
    guard text.utf8.count <= 100 else { return false }
    let parts = FoldedText.parts(text)
    let words = parts.map(\.folded)
    guard let kind = kinds.first(where: { words.starts(with: $0) }), words.count > kind.count,
      words.count <= kind.count + 5
    else { return false }
    return parts[kind.count...].allSatisfy { part in
      part.written.first.map { $0.isUppercase || $0.isNumber } ?? false
    } && words[kind.count] != "giao"
  }

  /// `Duyên Thái`: two words or more, each with a capital and small letters behind it, as only names
  /// are written. It may still be something else.
  static func isPerhapsName(_ text: String) -> Bool {
    guard text.utf8.count <= 100, !text.contains("(") else { return false }
    let words = FoldedText.parts(text).map(\.written)
    // Words that indicators start with, and places hardly ever.
    guard let first = words.first, !["ho", "ty", "so", "nguoi"].contains(FoldedText.joined(first))
    else { return false }
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        (word.first?.isUppercase ?? false) && word.dropFirst().allSatisfy(\.isLowercase)
      }
  }

  /// A heading that only says that parts stand below it: `Trong đó`, `Chia ra`.
  static func isOnlyDividing(_ heading: String) -> Bool {
    ["trong do", "chia ra", "chia theo", "bao gom", "gom", "of which"]
      .contains(FoldedText.joined(heading.prefix(40)))
  }

  /// A heading over columns of areas: `Các xã, thị trấn`, `Chia theo xã`, `Địa phương`.
  static func isAreas(_ heading: String) -> Bool {
    if ColumnWord(heading) == .area { return true }
    guard heading.utf8.count <= 100 else { return false }
    let words = FoldedText.words(heading)
    for start in [["chia", "theo"], ["phan", "theo"], ["theo"], ["trong", "do"], ["cac"]]
    where words.starts(with: start) {
      var rest = words.dropFirst(start.count)
      if rest.first == "cac" { rest = rest.dropFirst() }
      if ColumnWord(rest.joined(separator: " ")) == .area { return true }
    }
    return false
  }
}
