extension Catalogue {
  /// The sheets of the workbook for a meeting.
  static let vietnameseWorkbookReport: [String: Entry] = [
    "meeting.sheet-verdicts": Entry("Đánh giá"),
    "meeting.sheet-forecast": Entry("Dự báo"),
    "meeting.sheet-comparison": Entry("So sánh kịch bản"),
    "meeting.sheet-assumptions": Entry("Giả định"),
    "meeting.sheet-sources": Entry("Nguồn số liệu"),
    "meeting.verdicts": Entry("đánh giá chỉ tiêu"),
    "meeting.forecast": Entry("số liệu thực hiện và dự báo"),
    "meeting.comparison": Entry("so sánh các kịch bản"),
    "meeting.assumptions": Entry("giả định của các kịch bản và căn cứ dự báo"),
    "meeting.sheet-rates": Entry("Thay đổi tỷ lệ"),
    "meeting.rates": Entry("nguyên nhân thay đổi của các tỷ lệ"),
    "meeting.year-from": Entry("từ năm"),
    "meeting.year-to": Entry("đến năm"),
    "meeting.base-before": Entry("mẫu số trước"),
    "meeting.base-after": Entry("mẫu số sau"),
    "meeting.unit": Entry("đơn vị tính"),
    "meeting.now-year": Entry("của năm"),
    "meeting.asked": Entry("chỉ tiêu"),
    "meeting.projected": Entry("dự báo"),
    "meeting.from-80": Entry("80%: từ"),
    "meeting.to-80": Entry("80%: đến"),
    "meeting.from-95": Entry("95%: từ"),
    "meeting.to-95": Entry("95%: đến"),
    "meeting.better": Entry("tốt hơn"),
    "meeting.equal": Entry("như nhau"),
    "meeting.worse": Entry("kém hơn"),
    "meeting.sources": Entry("số liệu và nguồn"),
    "meeting.source": Entry("nguồn"),
    "meeting.note": Entry("ghi chú"),
    "meeting.role-plan": Entry("kế hoạch giao"),
    "meeting.role-change": Entry("mức tăng, giảm đã công bố trong năm"),
    "meeting.role-plan-ratio": Entry("tỷ lệ đạt kế hoạch đã công bố"),
    "meeting.role-target": Entry("chỉ tiêu"),
    "meeting.charts": Entry("Biểu đồ chỉ vẽ cho {count} chuỗi số liệu đầu."),
    "meeting.charts-targets": Entry("Biểu đồ chỉ vẽ cho {count} chỉ tiêu đầu."),
    "meeting.charts-below": Entry("Biểu đồ xác suất: dưới bảng, từ dòng {row}"),
    "meeting.chance-chart": Entry(
      "{name}: xác suất đạt theo từng kịch bản, dạng thanh ngang. Các con số nằm trong bảng phía trên."
    ),
    "meeting.chart": Entry(
      "{name}: số liệu thực hiện và dự báo, {first} đến {last}. Các con số nằm trong bảng bên cạnh biểu đồ."
    ),
  ]
}
