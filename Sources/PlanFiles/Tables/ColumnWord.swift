/// What a column of an office's table holds, by the words of its heading.
enum ColumnWord: Hashable {
  case indicator, area, unit, index, year, value, source, note, role, status, asOf, of
  /// `Đơn vị`: the unit of a figure, or the unit of the administration.
  case unitOrArea

  private static let words: [String: ColumnWord] = {
    var all: [String: ColumnWord] = [:]
    let groups: [(ColumnWord, [String])] = [
      (
        .indicator,
        [
          "chi tieu", "ten chi tieu", "cac chi tieu", "chi tieu chu yeu", "noi dung", "hang muc",
          "danh muc", "muc", "chi so", "indicator", "unique id", "item",
        ]
      ),
      (
        .area,
        [
          "area", "xa", "phuong", "thi tran", "xa thi tran", "xa phuong", "xa phuong thi tran",
          "ten xa", "ten xa thi tran", "dia phuong", "dia ban", "ten don vi", "huyen", "quan huyen",
          "tinh", "tinh thanh pho", "thon", "thon to dan pho", "commune", "district", "province",
          "don vi hanh chinh",
        ]
      ),
      (.unit, ["don vi tinh", "dvt", "dv tinh", "unit", "units"]),
      (.unitOrArea, ["don vi"]),
      (.index, ["stt", "tt", "so tt", "so thu tu", "no", "nr", "ma so", "ma", "code"]),
      (.year, ["nam", "year", "ds", "nam bao cao", "ky bao cao", "thoi diem"]),
      (
        .value,
        [
          "gia tri", "so lieu", "value", "y", "so luong", "thuc hien", "ket qua",
          "ket qua thuc hien",
        ]
      ),
      (.source, ["nguon", "nguon so lieu", "source"]),
      (.note, ["ghi chu", "note", "notes", "remark", "remarks"]),
      (.role, ["role"]), (.status, ["status"]), (.asOf, ["as of"]), (.of, ["of"]),
    ]
    for (word, names) in groups { for name in names { all[name] = word } }
    return all
  }()

  init?(_ heading: String) {
    guard heading.utf8.count <= 100, let word = Self.words[FoldedText.joined(heading)] else {
      return nil
    }
    self = word
  }

  /// Rows that add up others.
  static func isTotal(_ label: String) -> Bool {
    let words = FoldedText.joined(label.prefix(40))
    return [
      "tong", "tong so", "tong cong", "cong", "toan huyen", "toan tinh", "toan xa",
      "toan thanh pho",
      "total", "sum",
    ]
    .contains(words)
  }

  /// Signs that stand for "no figure" in official tables.
  static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let bare = text.filter { !$0.isWhitespace }.lowercased()
    return ["-", "–", "—", "...", "…", "..", ".", "x", "n/a", "na", "/"].contains(bare)
  }
}
