extension Catalogue {
  /// What is said by `solve`.
  static let vietnameseSolve: [String: Entry] = [
    "target-not-in-plan": Entry(
      "kế hoạch không có chỉ tiêu \"{name}\"",
      help: ["có phải ý là `{suggestion}`?", "các chỉ tiêu là {known}"]),
    "solve-lever-name": Entry(
      "không thể tìm mức cần có cho \"{name}\"",
      help: ["ghi `INDICATOR.KIND` hoặc `INDICATOR.KIND@YEAR`, với một trong {kinds}"]),
    "solve-lever-unknown": Entry(
      "không thể tìm mức cần có cho \"{name}\"",
      help: [
        "có phải ý là `{suggestion}`?", "kịch bản có {known}",
        "biện pháp thêm ghi là `INDICATOR.KIND` hoặc `INDICATOR.KIND@YEAR`, với một trong {kinds}",
      ]),
    "solve-lever-several": Entry(
      "kịch bản có nhiều biện pháp \"{name}\"",
      help: ["chọn một trong {known}"]),
    "solve-indicator": Entry(
      "kế hoạch không có chỉ số \"{name}\"",
      help: ["có phải ý là `{suggestion}`?", "các chỉ số là {known}"]),
    "solve-formula": Entry(
      "\"{name}\" được tính bằng công thức nên không có biện pháp nào tác động trực tiếp",
      help: ["chọn biện pháp của một thành phần: {parts}"]),
    "solve-kind": Entry(
      "không thể tìm mức cần có cho `{kind}` của \"{name}\"",
      notes: [
        "biện pháp này ấn định hoặc giới hạn số liệu, hoặc tự xảy ra: nêu mức mong muốn, không nêu cách làm"
      ],
      help: ["chọn một trong {kinds}"]),
    "solve-limit": Entry(
      "\"{name}\" không có giới hạn để tính khoảng cách còn lại",
      help: ["ghi giới hạn trên hoặc dưới cho chỉ số, hoặc hỏi `{name}.change`"]),

    "heading.chance-wanted": Entry("xác suất cần đạt"), "heading.takes": Entry("mức cần có"),
    "heading.times-record": Entry("so năm tốt nhất"),
    "heading.then": Entry("khi đó dự báo (80%)"),

    "solve.lever": Entry("Biện pháp: {subject}, từ năm {year} ({id})"),
    "solve.lever-any": Entry("Biện pháp: {subject} ({id})"),
    "solve-subject.pace": Entry("tốc độ của {indicator}"),
    "solve-subject.scale": Entry("mức của {indicator}"),
    "solve-subject.change": Entry("thay đổi mỗi năm của {indicator}"),
    "solve-subject.add": Entry("thay đổi thêm mỗi năm của {indicator}"),
    "solve-subject.gap-share": Entry(
      "phần khoảng cách còn lại của {indicator} được thu hẹp mỗi năm"),
    "solve.times": Entry("{value} lần"),
    "solve.nothing": Entry("không cần thêm"), "solve.not-reached": Entry("không đạt được"),

    "solve.without": Entry("khi không có biện pháp: {projected}, xác suất {chance}"),
    "solve.without-point": Entry("khi không có biện pháp: {projected}"),
    "solve.written": Entry("như trong kịch bản, {lever}: {projected}, xác suất {chance}"),
    "solve.written-point": Entry("như trong kịch bản, {lever}: {projected}"),
    "solve-record.change": Entry("năm tốt nhất đã có: {year}, {amount}"),
    "solve-record.level": Entry("năm tốt nhất đã có: {year}, {amount}"),
    "solve-record.gap-share": Entry(
      "năm tốt nhất đã có: {year}, thu hẹp {amount} khoảng cách còn lại"),
    "solve-record.change-mean": Entry(
      "tốc độ tốt nhất đã có: từ {since} đến {year}, mỗi năm {amount}"),
    "solve-record.gap-share-mean": Entry(
      "tốc độ tốt nhất đã có: từ {since} đến {year}, mỗi năm thu hẹp {amount} khoảng cách còn lại"),
    "solve.record-chance": Entry("{record}; nếu năm nào cũng như vậy, xác suất là {chance}"),
    "solve.record-none": Entry("số liệu đã có chưa lần nào thay đổi theo chiều này"),
    "solve.latest": Entry(
      "năm bắt đầu muộn nhất để đạt {chance}, không nhanh hơn năm tốt nhất: {year}"),
    "solve.latest-most": Entry(
      "năm bắt đầu muộn nhất để đạt {chance}, trong giới hạn {most}: {year}"),
    "solve.latest-none": Entry(
      "để đạt {chance}, tốc độ của năm tốt nhất vẫn chưa đủ, kể cả từ năm {year}"),
    "solve.latest-most-none": Entry("để đạt {chance}, {most} vẫn chưa đủ, kể cả từ năm {year}"),
    "solve.point": Entry(
      "xu hướng không cho khoảng dự báo: đây là mức mà chính số dự báo cần có, không kể xác suất"),

    "solve.more-than-all": Entry(
      "{amount} nhiều hơn {latest} hiện có: phần vượt bù cho những khả năng mà số liệu tự tăng"),

    "solve.prevented": Entry("không thể đạt {chances}: {reason}"),
    "solve.prevented-best": Entry("không thể đạt {chances}: {reason}; cao nhất {best}"),
    "solve-barrier.decided": Entry("số liệu năm {year} đã có"),
    "solve-barrier.no-forecast": Entry("không có dự báo"),
    "solve-barrier.unrelated": Entry("chỉ tiêu không phụ thuộc vào {moved}"),
    "solve-barrier.time": Entry("biện pháp bắt đầu từ năm {year}, sau năm của chỉ tiêu"),
    "solve-barrier.no-progress": Entry(
      "xu hướng không đi theo chiều tốt nên không có tốc độ để nhân lên; hãy hỏi {id}.change"),
    "solve-barrier.assumed": Entry("một biện pháp khác của kịch bản đã ấn định số liệu"),
    "solve-barrier.cap": Entry("mức trần {value} trong kịch bản giữ lại"),
    "solve-barrier.floor": Entry("mức sàn {value} trong kịch bản giữ lại"),
    "solve-barrier.bound": Entry("chỉ số không thể vượt {value}"),
    "solve-barrier.range": Entry("biện pháp đã ở mức cuối có thể ({value})"),
    "solve-barrier.overshoot": Entry("hơn {value} là quá mức cần thiết"),
    "solve-barrier.most": Entry("giới hạn đã cho là {value}"),
    "solve-barrier.rest": Entry("phần còn lại phụ thuộc vào yếu tố mà biện pháp không tác động"),
  ]
}
