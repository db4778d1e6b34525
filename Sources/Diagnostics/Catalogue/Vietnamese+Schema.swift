extension Catalogue {
  /// What the JSON Schema of a plan says of its keys, in Vietnamese.
  static let vietnameseSchema: [String: Entry] = [
    "schema.plan": Entry("Kế hoạch của OnTrack: theo dõi gì, cần đạt gì và có thể làm gì"),
    "schema.scenario": Entry("Kịch bản trong một tệp riêng, đặt cạnh plan.yaml"),
    "schema.plan-version": Entry("Phiên bản ngữ pháp của tệp này: 1."),
    "schema.plan-name": Entry("Tên chương trình, như sẽ hiện trong các bảng."),
    "schema.plan-data": Entry(
      "Tệp số liệu, hoặc danh sách tệp; đường dẫn tính từ thư mục của kế hoạch."),
    "schema.plan-areas": Entry("Các địa bàn cần đọc; bỏ trống là tất cả."),
    "schema.plan-locale": Entry(
      "Ngôn ngữ của số liệu: en dùng dấu chấm thập phân, vi dùng dấu phẩy thập phân."),
    "schema.plan-through": Entry("Năm cuối cùng được dự báo."),
    "schema.plan-seed": Entry(
      "Số khởi tạo của các lần rút ngẫu nhiên: cùng số này thì cùng kết quả. Bỏ trống"
        + " là 1."),
    "schema.plan-lean": Entry(
      "Xu hướng tự động được dựa vào gì: số liệu của chính chuỗi, hướng tốt đã nêu, các"
        + " số liệu tương tự ở nơi khác, các địa bàn khác."),
    "schema.plan-indicators": Entry(
      "Các chỉ số được theo dõi: tên như trong số liệu, kèm các khóa của nó."),
    "schema.plan-targets": Entry("Các chỉ tiêu cần đạt: một tên kèm chỉ số, mục tiêu và năm."),
    "schema.plan-scenarios": Entry(
      "Những gì có thể làm hoặc có thể xảy ra: mỗi kịch bản chỉ nêu điểm khác so với xu"
        + " hướng."),
    "schema.plan-correlations": Entry(
      "Những số chưa chắc chắn nào biến động cùng nhau; số không nêu thì độc lập."),
    "schema.plan-gates": Entry("Điều phải giữ được: `ontrack gates` báo lỗi khi không giữ được."),
    "schema.correlation-of": Entry("`id` của hai số chưa chắc chắn trở lên."),
    "schema.correlation-rank": Entry("Tương quan hạng giữa chúng, từ -1 đến 1."),
    "schema.gate-target": Entry("Một chỉ tiêu, danh sách chỉ tiêu, hoặc all."),
    "schema.gate-scenario": Entry(
      "Một kịch bản, danh sách kịch bản, hoặc all; bỏ trống là baseline."),
    "schema.gate-area": Entry("Một địa bàn, danh sách địa bàn, hoặc all; bỏ trống là tất cả."),
    "schema.gate-verdict": Entry("Mức đánh giá thấp nhất được qua."),
    "schema.gate-probability": Entry("Xác suất thấp nhất được qua, lớn hơn 0 và không quá 1."),
    "schema.gate-why": Entry("Vì sao phải giữ được."),
    "schema.indicator-label": Entry("Tên hiện trong các bảng."),
    "schema.indicator-unit": Entry("percent, hoặc đơn vị như households (hộ)."),
    "schema.indicator-kind": Entry(
      "count: số nguyên; share: 0 đến 100 phần trăm; rate và amount: số bất kỳ từ 0. Bỏ"
        + " trống: percent là share, còn lại là count."),
    "schema.indicator-measure": Entry(
      "stock: số có đến cuối năm (khi bỏ trống); flow: số phát sinh trong năm."),
    "schema.indicator-better": Entry(
      "Hướng nào là tốt hơn; bỏ trống nếu không có hướng nào tốt hơn."),
    "schema.indicator-counted": Entry("Số liệu có được bằng cách nào."),
    "schema.indicator-trend": Entry(
      "auto (khi bỏ trống), một họ xu hướng, hoặc một họ kèm tùy chọn."),
    "schema.indicator-of": Entry("Tính trên tổng nào: một chỉ số, hoặc bằng lời."),
    "schema.indicator-parts": Entry("Các chỉ số cùng đơn vị cộng lại thành chỉ số này."),
    "schema.indicator-count": Entry("Chỉ số là tử số của tỷ lệ công bố này."),
    "schema.indicator-formula": Entry("Được tính từ đâu: 100 * poor_households / households."),
    "schema.indicator-lower": Entry(
      "Không giá trị nào thấp hơn; none là bỏ cận này. Bỏ trống là 0."),
    "schema.indicator-upper": Entry(
      "Không giá trị nào cao hơn; none là bỏ cận này. Bỏ trống: share là 100."),
    "schema.indicator-decimals": Entry(
      "Số chữ số thập phân trong bảng, 0 đến 9; bỏ trống thì theo số liệu đã in."),
    "schema.indicator-base-year": Entry("Năm gốc để đo tiến độ."),
    "schema.indicator-ledger": Entry("Các luồng làm thay đổi số có này."),
    "schema.trend-family": Entry("Họ xu hướng; piecewise-linear cần có breaks."),
    "schema.trend-breaks": Entry("Những năm mà đường gấp khúc đổi hướng."),
    "schema.trend-discount": Entry(
      "Trọng số của một năm so với năm sau, lớn hơn 0 và không quá 1."),
    "schema.trend-damping": Entry(
      "Bao nhiêu phần thay đổi của một năm còn tiếp ở năm sau, lớn hơn 0 và không quá"
        + " 1."),
    "schema.trend-cap": Entry(
      "Mức trần của đường tăng trưởng: estimated (ước lượng), bound (cận trên của chỉ"
        + " số) hoặc một số."),
    "schema.ledger-new": Entry("Luồng phát sinh mới."),
    "schema.ledger-relapse": Entry("Luồng tái phát sinh."),
    "schema.ledger-exits": Entry("Luồng ra, hoặc inferred khi chỉ biết mức thay đổi ròng."),
    "schema.ledger-from": Entry("Số có khác mà từ đó có phát sinh mới."),
    "schema.ledger-to": Entry("Số có khác mà luồng ra chuyển sang."),
    "schema.target-indicator": Entry("Chỉ số được đặt chỉ tiêu."),
    "schema.target-at-most": Entry("Nhiều nhất là mức này."),
    "schema.target-at-least": Entry("Ít nhất là mức này."),
    "schema.target-between": Entry("Từ giá trị thứ nhất đến giá trị thứ hai."),
    "schema.target-reduce-by": Entry("Giảm bao nhiêu trong năm."),
    "schema.target-increase-by": Entry("Tăng bao nhiêu trong năm."),
    "schema.target-maintain": Entry("Không kém hơn năm gốc: true."),
    "schema.target-total": Entry("Tổng của các năm từ `from` đến `through`."),
    "schema.target-by": Entry("Năm mà đến cuối năm phải đạt mức này."),
    "schema.target-during": Entry("Năm của số phát sinh hoặc của mức thay đổi."),
    "schema.target-from": Entry("Năm đầu của tổng."),
    "schema.target-through": Entry("Năm cuối của tổng."),
    "schema.target-base-year": Entry("Năm gốc để đo tiến độ."),
    "schema.target-status": Entry(
      "official (khi bỏ trống), hoặc assumed: giả định, không có trong chương trình."),
    "schema.target-label": Entry("Tên hiện trong bảng thay cho tên ghép từ mục tiêu."),
    "schema.scenario-label": Entry("Tên hiện trong các bảng."),
    "schema.scenario-why": Entry("Vì sao: việc được làm hoặc điều xảy ra."),
    "schema.scenario-cost": Entry("Chi phí, bằng lời; hiện bên cạnh kết quả."),
    "schema.scenario-extends": Entry(
      "Các kịch bản được kế thừa, một hoặc nhiều; kịch bản nêu trước được ưu tiên."),
    "schema.scenario-levers": Entry(
      "Tác động vào đâu: một chỉ số, hoặc một phần biểu biến động của nó"
        + " (poor.exit_share), kèm các biện pháp."),
    "schema.scenario-targets": Entry("Thay đổi gì ở các chỉ tiêu của kế hoạch: chỉ phần khác."),
    "schema.lever-pace": Entry("Hệ số của mức thay đổi hằng năm: 1.3 là nhanh hơn 30 phần trăm."),
    "schema.lever-scale": Entry("Hệ số của mức."),
    "schema.lever-change": Entry(
      "Mức thay đổi hằng năm thay cho xu hướng: -20, hoặc 0.4 points với tỷ lệ phần"
        + " trăm."),
    "schema.lever-add": Entry("Cộng thêm vào mức thay đổi hằng năm: 600 people, 0.4 points."),
    "schema.lever-reach": Entry("Giá trị đạt được theo đường thẳng vào năm `by`."),
    "schema.lever-set": Entry("Giá trị theo năm, ví dụ {2025: 20, 2026: 10}."),
    "schema.lever-hold": Entry("true: số liệu giữ nguyên."),
    "schema.lever-shock": Entry("Cú nhảy của một năm, năm `in`: +40."),
    "schema.lever-delay": Entry("Số năm mà các biện pháp khác của chỉ số bắt đầu muộn hơn."),
    "schema.lever-saturate": Entry("Mức giới hạn được tiến gần dần, mỗi năm một phần khoảng cách."),
    "schema.lever-floor": Entry("Không thấp hơn mức này."),
    "schema.lever-cap": Entry("Không cao hơn mức này."),
    "schema.lever-best-of": Entry(
      "Trong mỗi tương lai, lấy kịch bản tốt nhất trong số này: từ hai trở lên."),
    "schema.lever-from": Entry("Năm đầu tiên của biện pháp."),
    "schema.lever-until": Entry("Năm cuối cùng của biện pháp."),
    "schema.lever-ramp": Entry("Số năm cho đến khi biện pháp có đủ hiệu lực; bỏ trống là 1."),
    "schema.lever-by": Entry("Năm đạt giá trị của `reach`."),
    "schema.lever-then": Entry(
      "Sau năm cuối của `set`: continue là đi tiếp theo xu hướng (khi bỏ trống), return"
        + " là trở lại đường cũ."),
    "schema.lever-in": Entry("Năm của cú sốc."),
    "schema.lever-recovery": Entry("Cú sốc qua đi thế nào; không có thì số có giữ nguyên cú sốc."),
    "schema.lever-gap-share": Entry(
      "Phần khoảng cách được thu hẹp mỗi năm, lớn hơn 0 và không quá 1."),
    "schema.lever-half-life": Entry("Số năm để khoảng cách còn một nửa."),
    "schema.recovery-years": Entry("Số năm cho đến khi cú sốc không còn gì."),
    "schema.recovery-shape": Entry("Qua đi thế nào: linear (khi bỏ trống), exponential hoặc none."),
    "schema.distribution-dist": Entry("Dạng phân phối của số chưa chắc chắn."),
    "schema.distribution-low": Entry("Giá trị thấp nhất có thể."),
    "schema.distribution-mode": Entry("Giá trị dễ xảy ra nhất."),
    "schema.distribution-high": Entry("Giá trị cao nhất có thể."),
    "schema.distribution-mean": Entry("Trung bình của phân phối chuẩn."),
    "schema.distribution-sd": Entry("Độ lệch chuẩn của phân phối chuẩn."),
    "schema.distribution-values": Entry("Các giá trị có thể."),
    "schema.distribution-weights": Entry("Trọng số của từng giá trị, theo cùng thứ tự."),
    "schema.distribution-id": Entry("Tên để mục correlations nhắc đến."),
    "schema.plan-links": Entry(
      "Chỉ số này, hay một dòng biến động của sổ theo dõi, thay đổi thế nào khi chỉ số khác"
        + " thay đổi."),
    "schema.plan-events": Entry(
      "Những việc có thể xảy ra với mọi phương án; các sự kiện loại trừ nhau."),
    "schema.link-from": Entry(
      "Chỉ số thay đổi trước."),
    "schema.link-to": Entry(
      "Chỉ số, hoặc dòng biến động (poor_households.exits), thay đổi theo."),
    "schema.link-effect": Entry(
      "Mức tác động: 0.4 households per 1000 million VND, hoặc một phân phối."),
    "schema.link-lag": Entry(
      "Số năm đến khi có tác động; 0 nếu bỏ trống."),
    "schema.link-evidence": Entry(
      "Căn cứ: assumed (giả định, kèm why), literature (tài liệu, kèm source), fitted (ước"
        + " lượng từ số liệu của kế hoạch, không ghi effect)."),
    "schema.link-source": Entry(
      "Nơi công bố mức tác động."),
    "schema.link-why": Entry(
      "Lý do giả định."),
    "schema.event-scenario": Entry(
      "Kịch bản mô tả việc xảy ra."),
    "schema.event-probability": Entry(
      "Khả năng xảy ra, trên 0 đến 1: cho mọi sự kiện, hoặc không sự kiện nào."),
    "schema.event-label": Entry(
      "Tên hiển thị trong bảng."),
  ]
}
