extension Catalogue {
  /// What only a terminal shows: pictures in tables, and how far long work is.
  static let vietnameseTerminal: [String: Entry] = [
    "heading.sparkline": Entry("số liệu"), "heading.fan": Entry("hình"),
    "note.fan": Entry(
      "● thực hiện, · không đưa vào dự báo, ○ dự báo, ◇ giả định; ━ khoảng 80%, ─ khoảng 95%, ┊ chỉ tiêu."
    ),
    "progress.series": Entry("đã đọc {done} chuỗi số liệu …"),
    "progress.parts": Entry("đã làm {done} trên {total} phần việc …"),
    "progress.scenarios": Entry("đã dự báo {done} trên {total} kịch bản …"),
    "progress.comparisons": Entry("đã so sánh {done} trên {total} chỉ tiêu …"),
    "progress.trials": Entry("đã thử {done} trên {total} trường hợp của các giả định …"),
    "progress.rounds": Entry("đã học {done} trên {total} vòng …"),
  ]
}
