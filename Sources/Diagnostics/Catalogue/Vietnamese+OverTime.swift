extension Catalogue {
  /// Data that arrive over time: parts of a year, revisions, breaks of definition.
  static let vietnameseOverTime: [String: Entry] = [
    "partial-other-year": Entry(
      "\"{text}\" không phải là tháng hay ngày của năm {year}",
      label: "đến thời điểm nào của năm {year}?",
      help: ["ghi tháng hoặc ngày của số liệu, ví dụ {year}-06 hoặc {year}-06-30"]),
    "observation-duplicate-date": Entry(
      "số liệu `{status}` thứ hai của \"{name}\" cho năm {year}, thời điểm {asOf}",
      label: "số thứ hai",
      notes: ["số đầu ở {first}", "cả hai thuộc địa bàn \"{area}\""],
      help: ["giữ lại một, hoặc sửa thời điểm của một số ở `as_of`"]),
    "revised-as-of": Entry(
      "số liệu năm {year} đã được thay thế mà không ghi công bố khi nào",
      label: "đã thay thế",
      help: ["ghi ngày công bố ở `as_of`: năm, tháng hoặc ngày"]),
    "revised-date": Entry(
      "\"{text}\" không phải là ngày công bố",
      label: "cần dạng 2024, 2024-03 hoặc 2024-03-15"),
    "revised-alone": Entry(
      "số liệu này của \"{name}\" cho năm {year} đã được thay thế, nhưng thiếu số liệu mới",
      label: "thay bằng số nào?",
      help: ["thêm dòng số liệu mới, hoặc bỏ trạng thái nếu số này vẫn còn dùng"]),

    "revision-up": Entry(
      "{indicator}: {before} của năm {beforeYear} được điều chỉnh thành {after}, tăng {change}",
      label: "công bố {beforeDate}, không đưa vào dự báo",
      notes: ["tức là tăng {percent}%", "số mới: {afterAt}", "số mới công bố {afterDate}"]),
    "revision-down": Entry(
      "{indicator}: {before} của năm {beforeYear} được điều chỉnh thành {after}, giảm {change}",
      label: "công bố {beforeDate}, không đưa vào dự báo",
      notes: ["tức là giảm {percent}%", "số mới: {afterAt}", "số mới công bố {afterDate}"]),
    "revision-same": Entry(
      "{indicator}: {before} của năm {beforeYear} được công bố lại, không thay đổi",
      label: "công bố {beforeDate}, không đưa vào dự báo",
      notes: ["số mới: {afterAt}", "số mới công bố {afterDate}"]),
    "revision-order": Entry(
      "{indicator}: số năm {beforeYear} đã được thay thế, {before}, lại công bố {beforeDate}, sau số"
        + " thay cho nó, {after}, công bố {afterDate}",
      label: "đây có phải số mới hơn?", notes: ["số đang dùng: {afterAt}"],
      help: ["đổi chỗ hai số, hoặc sửa thời điểm của một số ở `as_of`"]),
    "partial-above-year": Entry(
      "{indicator}: {part} đến {asOf} lớn hơn {full} của cả năm {fullYear}",
      label: "số liệu trong năm", notes: ["cả năm: {fullAt}"],
      help: ["hỏi lại nơi công bố xem số nào đúng; không có số nào bị sửa"]),
    "partial-falls": Entry(
      "{indicator}: {part} đến {asOf} lớn hơn {later} đến {laterAsOf}",
      label: "thời điểm sớm hơn của năm {laterYear}", notes: ["thời điểm sau: {laterAt}"],
      help: ["hỏi lại nơi công bố xem số nào đúng; không có số nào bị sửa"]),

    "note.to-date-usual": Entry(
      "đến {asOf} là {value}: {percent}% chỉ tiêu, trong khi đến thời điểm này thường đạt {usual}%"
        + " của cả năm ({learnt})"),
    "note.to-date-share-unknown": Entry(
      "đến {asOf} là {value}: {percent}% chỉ tiêu, sau {elapsed}% thời gian của năm (chưa có năm"
        + " trước để biết đến thời điểm này thường đạt bao nhiêu)"),
    "note.part-usual": Entry(
      "đến {asOf} là {value}: đến thời điểm này thường đạt {usual}% của cả năm ({learnt})"),
    "note.part-elapsed": Entry(
      "đến {asOf} là {value}, sau {elapsed}% thời gian của năm; chưa có năm trước để biết đến thời điểm"
        + " này thường đạt bao nhiêu"),
    "note.stock-usual": Entry(
      "đến {asOf} là {value}; từ đó đến cuối năm thường thay đổi {usual} ({learnt})"),
    "note.stock-unknown": Entry(
      "đến {asOf} là {value}, không đưa vào dự báo; chưa có năm trước để biết từ đó đến cuối năm"
        + " thường thay đổi bao nhiêu"),
    "word.learnt-one": Entry("chỉ rút ra từ một năm: {year}, {value}"),
    "word.learnt": Entry("rút ra từ {count} năm, {years}: từ {lowest} đến {highest}"),
    "note.revision": Entry("{year}: {before}, công bố {beforeDate}, được điều chỉnh thành {after}"),
    "note.revision-date": Entry(
      "{year}: {before}, công bố {beforeDate}, được điều chỉnh thành {after} ({afterDate})"),
    "rule.break": Entry(
      "từ năm {year} áp dụng chuẩn mới; các năm trước để tham khảo, không đưa vào dự báo"),
    "note.sparkline-break": Entry("/ thay đổi chuẩn: số liệu phía trước không so sánh được."),
    "status.before-break": Entry("{status}, chuẩn cũ"),
    "status.revised": Entry("đã thay thế, không đưa vào dự báo"),

    "heading.part-as-of": Entry("tính đến"), "heading.part-elapsed": Entry("thời gian đã qua"),
    "heading.part-full": Entry("cả năm"), "heading.part-reached": Entry("đã đạt khi đó"),
    "heading.part-usual": Entry("thường đạt"), "heading.part-learnt": Entry("rút ra từ"),
    "heading.part-change": Entry("thay đổi đến cuối năm"),
    "heading.part-usual-change": Entry("thay đổi thường thấy"),
    "note.to-date-table": Entry(
      "Không đưa vào dự báo. Chỉ tiêu cộng dồn trong năm: tỷ lệ so với cả năm; số cuối kỳ: mức thay đổi"
        + " từ thời điểm đó đến cuối năm. Mức thường đạt là trung vị của các năm trước có đủ hai số liệu."
    ),
    "heading.revisions": Entry("Số liệu đã được điều chỉnh"),
    "heading.revised-before": Entry("số cũ"), "heading.revised-after": Entry("số mới"),
    "heading.published": Entry("công bố"),
    "note.revisions": Entry(
      "Mỗi số cũ đi cùng số thay cho nó. Chỉ số sau cùng được dùng để dự báo và đánh giá."),
    "heading.breaks-parts": Entry("Thay đổi chuẩn và số liệu trong năm"),
    "note.no-parts": Entry("Số liệu chưa có số trong năm (trạng thái `partial`)."),
  ]
}
