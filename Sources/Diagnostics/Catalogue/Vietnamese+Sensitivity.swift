extension Catalogue {
  /// What is said by `sensitivity`.
  static let vietnameseSensitivity: [String: Entry] = [
    "heading.low": Entry("mức thấp"), "heading.high": Entry("mức cao"),
    "heading.projected-ends": Entry("dự báo"), "heading.chance-ends": Entry("xác suất"),
    "heading.share": Entry("tỷ phần"), "heading.share-first": Entry("riêng nó"),
    "heading.share-total": Entry("tất cả"),

    "assumption.pace": Entry("tốc độ"), "assumption.scale": Entry("mức"),
    "assumption.change": Entry("thay đổi mỗi năm"), "assumption.add": Entry("tăng thêm mỗi năm"),
    "assumption.reach": Entry("mức đạt tới"), "assumption.saturate": Entry("giới hạn tiến đến"),
    "assumption.gap-share": Entry("phần khoảng cách được thu hẹp"),
    "assumption.shock": Entry("cú sốc"),
    "assumption.set": Entry("mức ấn định"), "assumption.delay": Entry("chậm"),
    "assumption.floor": Entry("mức sàn"), "assumption.cap": Entry("mức trần"),
    "assumption.of": Entry("{indicator}: {kind}"),
    "assumption.of-year": Entry("{indicator}: {kind}, {year}"),
    "assumption.years": Entry("{value} năm"),
    "assumption.times": Entry("× {value}"),

    "sensitivity.central": Entry(
      "Khi mọi giả định ở mức giữa: {projected}, xác suất {chance}."),
    "sensitivity.central-point": Entry("Khi mọi giả định ở mức giữa: {projected}."),
    "sensitivity.trend": Entry("Xu hướng"),
    "sensitivity.share": Entry("{value}% ± {error}"),
    "sensitivity.decided": Entry("Số liệu năm {year} đã có: không giả định nào làm thay đổi."),
    "sensitivity.none": Entry("Không giả định nào của kịch bản này tác động đến chỉ tiêu."),
    "sensitivity.none-try": Entry(
      "Không giả định nào của kịch bản này tác động đến chỉ tiêu: chọn kịch bản bằng --scenario, ví"
        + " dụ {scenarios}."),
    "sensitivity.ends": Entry(
      "Mức thấp và mức cao: điểm 10% và 90% của phân phối trong kế hoạch, các số khác ở mức giữa."),
    "sensitivity.swing": Entry(
      "# kế hoạch coi là chắc chắn: tăng giảm {swing}% (một mức: {swing}% khoảng cách đến số liệu mới"
        + " nhất; thời gian chậm: một năm)."),
    "sensitivity.shares": Entry(
      "Tỷ phần: phần phương sai của số dự báo do riêng giả định này. Tác động chung không thuộc tỷ"
        + " phần nào nên tổng không nhất thiết là 100%."),
    "sensitivity.global": Entry(
      "Riêng nó: phần phương sai sẽ mất đi nếu biết chắc giả định này. Tất cả: phần còn lại nếu biết"
        + " chắc mọi giả định khác. ± sai số chuẩn của {samples} mẫu."),
    "sensitivity.negative": Entry(
      "Tỷ phần có thể nhỏ hơn 0 do sai số chọn mẫu; khi đó ghi là 0."),
    "sensitivity.correlated": Entry(
      "Một số giả định có tương quan: ở đây từng giả định thay đổi riêng, còn \"riêng nó\" và \"tất"
        + " cả\" là của cả nhóm có tương quan."),
  ]
}
