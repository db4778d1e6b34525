extension Catalogue {
  /// The words of charts, and of probabilities beside them, in Vietnamese.
  static let vietnameseCharts: [String: Entry] = [
    "chance.words": Entry("{words} ({chance})"),
    "chance.observed": Entry("đã có kết quả"),
    "chance.finding": Entry("{chance}; dự báo {value}"),
    "chance.finding-observed": Entry("{chance}; thực hiện {value}"),
    "chance.finding-assumed": Entry("{chance}; giả định {value}"),
    "heading.interval-50": Entry("khoảng dự báo 50%"),

    "chart.observed": Entry("thực hiện"), "chart.projected": Entry("dự báo"),
    "chart.new-definition": Entry("chuẩn mới"), "chart.target": Entry("chỉ tiêu"),
    "chart.goal": Entry("chỉ tiêu {value} năm {year}"),
    "chart.floor": Entry("không dưới {value}"), "chart.cap": Entry("không quá {value}"),
    "chart.floor-row": Entry("giới hạn dưới"), "chart.cap-row": Entry("giới hạn trên"),
    "chart.finding": Entry("{what} - {finding}"),
    "chart.expected-in": Entry("{indicator}: dự báo {value} năm {year}"),
    "chart.assumed-in": Entry("{indicator}: giả định {value} năm {year}"),
    "chart.no-projection": Entry("{indicator}: {value} năm {year}; không có dự báo"),
    "chart.measure-stock": Entry("cuối năm"), "chart.measure-flow": Entry("cả năm"),
    "chart.value-year": Entry("{value} năm {year}"),
    "chart.millions": Entry("{value} tr"),
    "chart.count": Entry("{count} số liệu, {from}-{to}."),
    "chart.count-one": Entry("{count} số liệu, năm {from}."),
    "chart.count-others": Entry(
      "Thêm {count} số liệu vẽ rỗng và không đưa vào dự báo: theo chuẩn cũ, chưa hết năm, hoặc chỉ"
        + " để tham khảo."),
    "chart.break": Entry(
      "Thay đổi chuẩn năm {years}: số liệu các năm trước không so sánh được, xu hướng tính từ năm"
        + " này."),
    "chart.limits": Entry("Giới hạn: {limits}."),
    "chart.lean-own": Entry(
      "Mức thay đổi dự kiến lấy từ {figures} số liệu của chính chỉ số này, có cân nhắc diễn biến của"
        + " các chỉ số tương tự ở nơi khác."),
    "chart.lean-family": Entry("Xu hướng {family} qua số liệu của chính chỉ số, theo kế hoạch."),
    "chart.lean-formula": Entry("Tính từ các chỉ số khác theo công thức trong kế hoạch."),
    "chart.lean-nothing": Entry("Không có số liệu để lập xu hướng."),
    "chart.source": Entry("Nguồn: {sources}"),
    "chart.source-more": Entry("Nguồn: {sources}; và {more} nguồn khác, ghi ở cuối"),

    "chart.alt-fan": Entry("Biểu đồ đường có dải dự báo."),
    "chart.alt-observed": Entry("{count} số liệu: {values}."),
    "chart.alt-projected": Entry("Dự báo, kèm khoảng dự báo 80%: {value} năm {year}."),
    "chart.alt-assumed": Entry("Giả định, không phải dự báo: {value} năm {year}."),
    "chart.alt-goal": Entry("{goal}."),
    "chart.alt-dumbbell": Entry("{what}. Số dự báo và xác suất, gần chỉ tiêu nhất trước: {rows}."),
    "chart.alt-tornado": Entry("{what}. Số dự báo ở hai đầu của từng giả định: {bars}."),
    "chart.alt-ledger": Entry("{indicator}. Vào, ra và cuối mỗi năm: {years}."),

    "chart.base": Entry("số gốc"), "chart.base-year": Entry("số gốc, {year}"),
    "chart.projected-in": Entry("dự báo năm {year}"),
    "chart.projected-80": Entry("dự báo năm {year}, kèm khoảng dự báo 80%"),
    "chart.dumbbell-best": Entry("{what} - xác suất cao nhất {chance}, với \"{name}\""),
    "chart.dumbbell-count": Entry("{what} - đạt hoặc đúng tiến độ trong {good} trên {all}"),
    "chart.dumbbell-areas": Entry("{what} - {good} trên {all} địa bàn đạt hoặc đúng tiến độ"),
    "chart.dumbbell-note": Entry("Xếp theo khoảng cách đến chỉ tiêu, nhỏ nhất trước."),
    "chart.dumbbell-square": Entry(
      "Hình vuông là số thực hiện hoặc giả định, không có khoảng dự báo."),
    "chart.more-rows": Entry(
      "Chỉ vẽ {shown} trên {all} có khoảng cách lớn nhất: chọn địa bàn khác bằng `--area`."),
    "chart.more-areas": Entry("Vẽ {shown} trên {all}: chọn bằng `--area` và `--indicator`."),

    "chart.trend-80": Entry("Xu hướng: khoảng dự báo 80%"),
    "chart.at-low": Entry("ở mức thấp"), "chart.at-high": Entry("ở mức cao"),
    "chart.target-value": Entry("chỉ tiêu {value}"),
    "chart.central": Entry("mọi số ở mức giữa: {value}"),
    "chart.central-row": Entry("mọi số ở mức giữa"),
    "chart.assumption-ends": Entry("{assumption}: {low} đến {high}"),
    "chart.tornado-first": Entry("{what} - giả định tác động mạnh nhất: {assumption}"),
    "chart.trend-share": Entry(
      "{share} mức không chắc chắn là của xu hướng, không kế hoạch nào chọn được."),
    "chart.more-assumptions": Entry(
      "Vẽ {shown} trên {all} giả định: ontrack sensitivity cho tất cả."),

    "chart.ledger-in": Entry("vào"), "chart.ledger-out": Entry("ra"),
    "chart.ledger-end": Entry("cuối năm"),
    "chart.ledger-finding": Entry(
      "{indicator}: dự báo {value} cuối năm {year}, trong năm vào {in} và ra {out}"),
    "chart.ledger-observed": Entry(
      "{indicator}: {value} cuối năm {year}, trong năm vào {in} và ra {out}"),
  ]
}
