extension Catalogue {
  /// The page for the meeting, and the mistakes of who asks for it or for a chart, in Vietnamese.
  static let vietnameseMeeting: [String: Entry] = [
    "report-ending": Entry(
      "\"{file}\" có đuôi \"{ending}\", không rõ là loại tệp nào",
      help: ["dùng đuôi {known}, hoặc nêu loại tệp bằng `--format`: {formats}"]),
    "report-no-ending": Entry(
      "\"{file}\" không có đuôi cho biết loại tệp",
      help: ["dùng đuôi {known}, hoặc nêu loại tệp bằng `--format`: {formats}"]),
    "indicator-not-in-plan": Entry(
      "kế hoạch không có chỉ số \"{name}\"",
      help: ["có phải `{suggestion}`?", "kế hoạch có {known}"]),
    "chart-nothing": Entry(
      "không có gì để vẽ: {cause}",
      help: ["ontrack forecast và ontrack targets cho biết kế hoạch có số liệu gì"]),
    "chart-area": Entry(
      "kế hoạch có {count} địa bàn, mà biểu đồ của \"{indicator}\" chỉ vẽ một",
      help: ["chọn một địa bàn bằng `--area`: {known}"]),

    "chart-cause.no-figure": Entry("\"{name}\" không có số liệu trong kịch bản này"),
    "chart-cause.no-ledger": Entry("\"{name}\" không khai báo sổ biến động"),
    "chart-cause.no-assumption": Entry(
      "không giả định nào của kịch bản tác động đến chỉ tiêu \"{name}\", hoặc năm đó đã có số liệu"),

    "heading.account": Entry("lý do, mức có thể cam kết"),
    "heading.measured": Entry("thời điểm"),
    "page.through": Entry("dự báo đến năm {through}"),
    "page.verdicts": Entry("Có đạt các chỉ tiêu không?"),
    "page.summary": Entry("{count} chỉ tiêu: {counts}."),
    "page.summary-areas": Entry("{count} đánh giá ở {areas} địa bàn: {counts}."),
    "page.indicators": Entry("Các chỉ số của chỉ tiêu"),
    "page.other-indicators": Entry("Các chỉ số khác"),
    "page.miniatures": Entry(
      "Các hình có cùng thang đo. Đen: thực hiện. Xanh: dự báo, kèm khoảng dự báo 50%, 80% và 95%."
        + " Cam: chỉ tiêu. Con số bên phải là dự báo cho năm cuối."),
    "page.one-area": Entry(
      "Dùng `--area` và `--indicator` để xem hình lớn của một địa bàn, có ghi chú."),
    "page.chart-table": Entry("Bảng số liệu của biểu đồ"),
    "page.comparison": Entry("Bảng các kịch bản, so với kịch bản đầu tiên"),
    "page.sensitivity": Entry("Bảng các giả định"),
    "page.rows": Entry("Bảng {count} dòng"),
    "page.scenarios": Entry("So sánh các kịch bản"),
    "page.results": Entry("Kết quả"),
    "page.tornado": Entry("Giả định nào quan trọng nhất?"),
    "page.of-scenario": Entry("Trong kịch bản \"{scenario}\"."),
    "page.ledgers": Entry("Biến động số hộ trong năm"),
    "page.foundations": Entry("Giả định và nguồn số liệu"),
    "page.computation": Entry(
      "Dự báo đến năm {through} với {draws} khả năng ngẫu nhiên, số khởi tạo {seed}. Cùng kế hoạch và"
        + " số liệu thì luôn ra cùng trang này."),
    "page.target-official": Entry("chương trình"),
    "page.target-assumed": Entry("giả định"),
    "page.measured": Entry("Các chỉ số"), "page.unit": Entry("đơn vị"),
    "page.counted": Entry("nguồn gốc"), "page.figures-used": Entry("số liệu đã dùng"),
    "page.trend": Entry("xu hướng"), "page.trend-automatic": Entry("tự động"),
    "page.trend-formula": Entry("công thức của kế hoạch"),
    "page.sources": Entry("Nguồn"), "page.source": Entry("nguồn"),
    "page.no-source": Entry("số liệu không ghi nguồn"), "page.years": Entry("năm"),
    "page.figures": Entry("Số liệu"), "page.source-note": Entry("nguồn và ghi chú"),
    "page.figures-many": Entry(
      "{count} số liệu, quá nhiều để liệt kê ở đây. Từng số liệu kèm nguồn nằm trong tệp số liệu của"
        + " kế hoạch."),
    "page.role-plan": Entry("kế hoạch giao"),
    "page.role-change": Entry("mức thay đổi đã công bố"),
    "page.role-plan-ratio": Entry("tỷ lệ so với kế hoạch đã công bố"),
    "page.role-target": Entry("chỉ tiêu đã công bố"),
    "page.reading": Entry("Cách đọc trang này"),
    "page.read-verdict": Entry(
      "Đúng tiến độ: xác suất đạt từ 50%. Có nguy cơ không đạt: từ 20% đến 50%. Chậm tiến độ: dưới 20%."
        + " Đạt và không đạt là kết quả thực hiện."),
    "page.read-chance": Entry(
      "Xác suất 15% nghĩa là: trong 100 khả năng phù hợp với số liệu thì 15 khả năng đạt chỉ tiêu. Cách"
        + " nói: từ 99% gần như chắc chắn, từ 90% rất có khả năng, từ 66% có khả năng, từ 33% khó nói"
        + " trước, dưới 33% ít khả năng, dưới 10% rất ít khả năng, dưới 1% gần như không thể."),
    "page.read-fan": Entry(
      "Dải dự báo: dải đậm chứa một nửa số khả năng, dải vừa chứa tám phần mười, dải nhạt chứa mười chín"
        + " phần hai mươi. Đường đứt nét ở giữa: số khả năng cao hơn và thấp hơn bằng nhau. Điều cần xem"
        + " là cả dải, không chỉ đường giữa."),
    "page.read-dots": Entry(
      "Chấm đen là số thực hiện. Chấm rỗng theo chuẩn cũ, tam giác rỗng là số liệu chưa hết năm: đều"
        + " không đưa vào dự báo. Hình vuông là số do kịch bản giả định, không phải dự báo."),
    "page.read-target": Entry(
      "Hình thoi màu cam là chỉ tiêu ở năm phải đạt; dấu * là chỉ tiêu giả định, không có trong chương"
        + " trình."),
    "page.read-dumbbell": Entry(
      "Khi so sánh kịch bản, mỗi đường đi từ số gốc đến số dự báo; dải màu là khoảng dự báo 80%."),
    "page.read-scenario": Entry(
      "Mỗi kịch bản chỉ nêu điểm khác kịch bản cơ sở và chịu cùng các yếu tố ngẫu nhiên: chênh lệch là"
        + " tác động của phương án."),
    "page.read-tornado": Entry(
      "Các thanh: một giả định đi từ mức thấp đến mức cao, các giả định khác ở mức giữa. Thanh dài của"
        + " xu hướng là phần không kế hoạch nào chọn được."),
    "page.read-ledger": Entry(
      "Với số hộ: trên vạch là số vào trong năm, dưới vạch là số ra, chấm tròn là số còn lại cuối năm."
        + " Cột viền đứt nét là dự báo."),
    "page.read-limits": Entry(
      "Dự báo chỉ biết số liệu và kế hoạch, không biết chính sách mới hay cơn bão mà không kịch bản nào"
        + " nêu. Khi chỉ có một hai số liệu, dải rộng vì điều biết được còn ít."),
  ]
}
