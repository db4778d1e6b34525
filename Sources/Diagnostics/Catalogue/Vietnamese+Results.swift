extension Catalogue {
  /// What is said about results of earlier runs, read back, in Vietnamese.
  static let vietnameseResults: [String: Entry] = [
    "earlier-columns": Entry(
      "đây không phải tệp kết quả đánh giá: thiếu cột {names}",
      label: "các cột có trong tệp",
      help: [
        "dùng tệp CSV của lần chạy trước: `ontrack compare PLAN --format csv --output FILE`, hoặc của"
          + " `ontrack targets`"
      ]),
    "earlier-duplicate": Entry(
      "chỉ tiêu \"{target}\" theo kịch bản {scenario} có hai đánh giá",
      label: "lần thứ hai",
      notes: ["lần đầu ở {place}"],
      help: ["dùng tệp của một lần chạy; không ghép hai lần chạy vào một tệp"]),
    "earlier-missing": Entry(
      "không có tệp kết quả đánh giá \"{file}\"",
      help: ["ghi tệp bằng `ontrack compare PLAN --format csv --output {file}`"]),
    "result-probability": Entry(
      "\"{text}\" không phải là xác suất ở cột `{column}`",
      label: "cần một số từ 0 đến 1"),

    "changes.subtitle": Entry("thay đổi so với {file}"),
    "changes.none": Entry("Không có thay đổi: {count} đánh giá như trước, xác suất không đổi."),
    "changes.summary": Entry(
      "{changed} trong {count} đánh giá đã thay đổi; {chances} trường hợp khác giữ nguyên đánh giá"
        + " nhưng xác suất đã khác."),
    "heading.changed": Entry("Đánh giá đã thay đổi"),
    "heading.moved": Entry("Giữ nguyên đánh giá, xác suất đã khác"),
    "heading.new": Entry("Mới có"),
    "heading.vanished": Entry("Không còn"),
    "heading.asked-anew": Entry("Chỉ tiêu có yêu cầu khác trước"),
    "heading.before": Entry("trước đây"),
    "heading.chance-before": Entry("xác suất trước đây"),
    "heading.points": Entry("điểm %"),
    "changes.new-scenario": Entry("kịch bản {scenario}, gồm {count} đánh giá"),
    "changes.vanished-scenario": Entry("kịch bản {scenario}, gồm {count} đánh giá"),
    "changes.one": Entry("{target} theo kịch bản {scenario}: {verdict}, xác suất {chance}"),
    "changes.one-area": Entry(
      "{target} tại {area} theo kịch bản {scenario}: {verdict}, xác suất {chance}"),
    "changes.asked": Entry("{target}: nay {now}; trước đây {before}"),
  ]
}
