extension Catalogue {
  /// Verdicts, their reasons and flags, and the classes of published standards.
  static let vietnameseVerdicts: [String: Entry] = [
    "verdict.met": Entry("năm {year} là {projected}: đạt chỉ tiêu"),
    "verdict.missed": Entry("năm {year} là {projected}: không đạt chỉ tiêu"),
    "verdict.already-met": Entry(
      "hiện đã đạt ({now} năm {nowYear}) và dự báo giữ được đến năm {year}"),
    "verdict.may-be-lost": Entry(
      "hiện đã đạt ({now} năm {nowYear}) nhưng có nguy cơ không giữ được đến năm {year}"),
    "verdict.on-track": Entry(
      "dự báo năm {year} là {projected}; đạt chỉ tiêu trong {probability} số khả năng"),
    "verdict.at-risk": Entry(
      "dự báo năm {year} là {projected}; chỉ đạt chỉ tiêu trong {probability} số khả năng"),
    "verdict.off-track": Entry(
      "dự báo năm {year} là {projected}; đạt chỉ tiêu trong {probability} số khả năng"),
    "verdict.reversing": Entry(
      "{now} năm {nowYear} kém hơn {base} năm {baseYear}, dự báo năm {year} là {projected}"),
    "verdict.assumed": Entry(
      "số năm {year} ({projected}) là số giả định, không phải dự báo: không tính được xác suất"),
    "verdict.by-ratio": Entry(
      "dự báo năm {year} là {projected}; xu hướng không còn bậc tự do để tính xác suất"),
    "verdict.base-equals-target": Entry(
      "số gốc ({base} năm {baseYear}) bằng chỉ tiêu: không có quãng đường để đo tiến độ"),
    "verdict.stale": Entry(
      "số liệu mới nhất là của năm {nowYear}, trong khi các số khác đã đến năm {newestYear}"),
    "verdict.no-observation": Entry("không có số liệu thực hiện năm {missing}"),
    "verdict.no-forecast": Entry("không lập được dự báo cho năm {year}"),
    "verdict.no-forecast-because": Entry("không lập được dự báo cho năm {year}: {cause}"),
    "verdict.no-base": Entry("không có số gốc để so sánh"),

    "change.rise": Entry("tăng {amount}"),
    "change.fall": Entry("giảm {amount}"),
    "change.none": Entry("không đổi"),

    "verdict-word.met": Entry("đạt"),
    "verdict-word.met-at-risk": Entry("đạt, có nguy cơ giảm lại"),
    "verdict-word.on-track": Entry("đúng tiến độ"),
    "verdict-word.at-risk": Entry("có nguy cơ không đạt"),
    "verdict-word.off-track": Entry("chậm tiến độ"),
    "verdict-word.reversing": Entry("diễn biến ngược"),
    "verdict-word.missed": Entry("không đạt"),
    "verdict-word.no-verdict": Entry("chưa đủ cơ sở đánh giá"),

    "flag.secure": Entry("chắc chắn"),
    "flag.unprecedented": Entry("chưa từng đạt mức này"),
    "flag.few-points": Entry("ít số liệu"),
    "flag.denominator-driven": Entry("do mẫu số thay đổi"),
    "flag.standards-disagree": Entry("các cách đánh giá cho kết quả khác nhau"),
    "flag.floor-hit": Entry("dự báo chạm giới hạn dưới"),
    "flag.cap-hit": Entry("dự báo chạm giới hạn trên"),
    "flag.provisional": Entry("số liệu mới nhất là số sơ bộ"),
    "flag.estimated": Entry("số liệu mới nhất là ước thực hiện"),
    "flag.derived": Entry("số liệu mới nhất là số tính ra"),
    "flag.assumed": Entry("số liệu mới nhất là số giả định"),
    "flag.to-date": Entry("chưa hết năm"),
    "flag.usual-share": Entry("so với tỷ lệ thường đạt"),

    "chance-word.virtually-certain": Entry("gần như chắc chắn"),
    "chance-word.very-likely": Entry("rất có khả năng"),
    "chance-word.likely": Entry("có khả năng"),
    "chance-word.even": Entry("khó nói trước"),
    "chance-word.unlikely": Entry("ít khả năng"),
    "chance-word.very-unlikely": Entry("rất ít khả năng"),
    "chance-word.exceptionally-unlikely": Entry("gần như không thể"),

    "standard.unsd": Entry("Cơ quan Thống kê Liên Hợp Quốc"),
    "standard.eurostat": Entry("Eurostat, Thống kê Canada"),
    "standard.sdsn": Entry("Xu hướng SDSN"),
    "standard.aarr": Entry("UNICEF và WHO"),
    "standard.escap": Entry("UNESCAP, hiện trạng"),
    "standard.escap-anticipated": Entry("UNESCAP, dự kiến"),
    "standard.all": Entry("tất cả"),
    "standard-value.rate": Entry("{value}% mỗi năm"),
    "standard-value.index": Entry("{value} trên 10"),
    "standard-value.gap": Entry("còn thiếu {value}%"),

    "standard-class.met": Entry("đạt"),
    "standard-class.on-track": Entry("đúng tiến độ"),
    "standard-class.maintaining": Entry("đúng tiến độ hoặc duy trì"),
    "standard-class.moderately-improving": Entry("cải thiện vừa phải"),
    "standard-class.acceleration-needed": Entry("cần tăng tốc"),
    "standard-class.limited-progress": Entry("tiến bộ hạn chế"),
    "standard-class.some-progress": Entry("có tiến bộ"),
    "standard-class.no-progress": Entry("không tiến bộ"),
    "standard-class.stagnating": Entry("trì trệ"),
    "standard-class.worsening": Entry("xấu đi"),
    "standard-class.deterioration": Entry("thụt lùi"),
    "standard-class.decreasing": Entry("giảm"),
    "standard-class.stagnation-or-regression": Entry("trì trệ hoặc thụt lùi"),
    "standard-class.index": Entry("đang tiến tới"),
    "standard-class.regressed": Entry("đã thụt lùi"),
    "standard-class.maintain": Entry("duy trì tiến độ"),
    "standard-class.accelerate": Entry("cần tăng tốc"),
    "standard-class.reverse": Entry("cần đảo ngược xu hướng"),
    "standard-class.log-undefined-at-zero": Entry("không có logarit của 0"),
    "standard-class.undefined": Entry("không xác định"),
  ]
}
