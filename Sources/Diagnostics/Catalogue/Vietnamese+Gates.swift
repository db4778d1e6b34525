extension Catalogue {
  /// What is said about gates, in Vietnamese.
  static let vietnameseGates: [String: Entry] = [
    "gate-target-unknown": Entry(
      "kế hoạch không có chỉ tiêu \"{name}\"",
      label: "không có chỉ tiêu này",
      help: ["có phải ý bạn là `{suggestion}`?", "các chỉ tiêu là {known}, hoặc `all`"]),
    "gate-area-unknown": Entry(
      "kế hoạch không có địa bàn \"{name}\"",
      label: "không có địa bàn này",
      help: [
        "có phải ý bạn là `{suggestion}`?", "các địa bàn là {known}, hoặc `all`",
        "số liệu không có cột `{column}`: bỏ `area:`",
      ]),
    "gate-asks-nothing": Entry(
      "ngưỡng kiểm soát \"{gate}\" không yêu cầu gì",
      label: "không có mức đánh giá tối thiểu, cũng không có xác suất tối thiểu",
      help: [
        "ghi một hoặc cả hai: `verdict: on-track` (hoặc met, at-risk), `probability: 0.5`"
      ]),
    "gate-failed": Entry(
      "không qua ngưỡng kiểm soát \"{gate}\": {first}",
      label: "yêu cầu {asked}",
      notes: ["{second}", "{third}", "và {more} trường hợp khác"]),
    "gate-empty": Entry(
      "ngưỡng kiểm soát \"{gate}\" không có gì để đánh giá: các địa bàn nêu ở đó không có số liệu"
        + " của chỉ tiêu",
      label: "yêu cầu {asked}",
      notes: ["điều chưa ai xem xét thì không được coi là đạt"],
      help: ["kiểm tra lại `target:` và `area:`"]),
    "gates-none": Entry(
      "\"{plan}\" không có ngưỡng kiểm soát nào nên không có gì để kiểm tra",
      help: [
        "thêm vào kế hoạch mục `gates:`, dưới đó là một tên với `{target: all, verdict: at-risk}`"
      ]),

    "word.in-gate": Entry("ngưỡng kiểm soát"),
    "gate.found": Entry(
      "chỉ tiêu \"{target}\" ({year}) theo kịch bản {scenario}: {verdict}, {chance}"),
    "gate.found-area": Entry(
      "chỉ tiêu \"{target}\" ({year}) tại {area} theo kịch bản {scenario}: {verdict}, {chance}"),
    "gate.chance": Entry("xác suất {probability}"),
    "gate.chance-exact": Entry("xác suất {percent}%"),
    "gate.observed": Entry("theo số thực hiện"),
    "gate.assumed": Entry("số giả định nên không có xác suất"),
    "gate.no-chance": Entry("không tính được xác suất"),
    "gate.asks-verdict": Entry("ít nhất \"{verdict}\""),
    "gate.asks-chance": Entry("xác suất ít nhất {percent}%"),
    "gate.asks-both": Entry("ít nhất \"{verdict}\" và xác suất ít nhất {percent}%"),

    "heading.gate": Entry("ngưỡng kiểm soát"),
    "heading.asked": Entry("yêu cầu"),
    "heading.holds": Entry("kết quả"),
    "gate.holds": Entry("v qua"),
    "gate.fails": Entry("x không qua"),
    "gate.nothing": Entry("không có gì để đánh giá"),
    "gates.one-holds": Entry("Ngưỡng kiểm soát này qua."),
    "gates.all-hold": Entry("Cả {count} ngưỡng kiểm soát đều qua."),
    "gates.some-fail": Entry("{failed} trong {count} ngưỡng kiểm soát không qua."),
  ]
}
