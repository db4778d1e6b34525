extension Catalogue {
  /// How much a plan may hold.
  static let vietnameseLimits: [String: Entry] = [
    "plan-too-many": Entry(
      "kế hoạch có hơn {limit} {what}",
      label: "từ đây là quá nhiều",
      help: ["chia thành nhiều kế hoạch; các kế hoạch có thể dùng chung số liệu"]),
    "plan-too-many-results": Entry(
      "kế hoạch yêu cầu {count} {what}; bộ nhớ chỉ dành cho nhiều nhất {limit}",
      help: ["chọn địa bàn bằng `areas:`, hoặc chia kế hoạch"]),
    "scenario-too-many-levers": Entry(
      "\"{name}\" có {count} biện pháp, kể cả biện pháp kế thừa; mỗi kịch bản có nhiều nhất {limit}",
      label: "quá nhiều biện pháp",
      help: ["kế thừa ít kịch bản hơn, hoặc chia kế hoạch"]),
    "trend-too-many-breaks": Entry(
      "xu hướng đổi hướng ở {count} năm; nhiều nhất là {limit}",
      label: "quá nhiều",
      help: ["chỉ ghi những năm mà xu hướng thật sự đổi hướng"]),

    "word.indicators": Entry("chỉ số"),
    "word.targets": Entry("chỉ tiêu"),
    "word.scenarios": Entry("kịch bản"),
    "word.all-series": Entry("chuỗi số liệu, mỗi chỉ số và địa bàn một chuỗi"),
    "word.all-projections": Entry("chuỗi dự báo, mỗi chỉ số, địa bàn và kịch bản một chuỗi"),
    "word.all-verdicts": Entry("đánh giá, mỗi chỉ tiêu, địa bàn và kịch bản một đánh giá"),
  ]
}
