extension Catalogue {
  /// What the commands themselves say.
  static let vietnameseCommands: [String: Entry] = [
    "output-unwritable": Entry(
      "không ghi được \"{file}\": {reason}",
      help: ["chọn tệp khác bằng `--output`; không có gì bị để lại dở dang"]),
    "output-standard": Entry("không ghi được ra đầu ra chuẩn: {reason}"),
    "init-exists": Entry(
      "\"{file}\" đã có sẵn", help: ["chọn thư mục mới; không có gì bị ghi đè"]),
    "init.next": Entry("Đã ghi: {files}. Tiếp theo: ontrack targets {folder}"),
    "series-missing": Entry(
      "không có tệp \"{file}\"",
      help: ["kế hoạch là thư mục có `plan.yaml` hoặc một tệp YAML; tệp chuỗi số liệu là tệp CSV"]),
    "series-not-fitted": Entry(
      "không dự báo được \"{name}\": {cause}",
      help: ["`--trend auto` dự báo được từ một số liệu trở lên"]),
    "series-cap-untold": Entry(
      "không dự báo được \"{name}\": {cause}",
      help: ["nêu mức trần đã biết, ví dụ `--cap 95`, hoặc dùng `--trend auto`"]),
    "series-left-out": Entry(
      "{count} chuỗi có số liệu cũ hơn 60 năm so với số liệu cuối; các số liệu đó không được dùng"),
    "series-no-bound": Entry(
      "không có giá trị âm; nếu không thể âm, hãy ghi rõ: `--lower 0`"),
    "heading.projection": Entry("dự báo"),
    "heading.interval": Entry("khoảng {level}%"),
    "check.summary-errors": Entry("{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú"),
  ]
}
