extension Catalogue {
  /// Kiểm chứng dự báo trên các năm đã qua.
  static let vietnameseBacktest: [String: Entry] = [
    "backtest.subtitle": Entry("dự báo lại từ các năm trước, so với số thực hiện"),
    "backtest.what": Entry(
      "Mỗi chuỗi số liệu được dự báo lại từ từng năm trước đây, chỉ dùng số liệu đến năm đó:"
        + " {forecasts} dự báo, trước tối đa {horizon} năm, từ {origins} năm gốc của {series} chuỗi,"
        + " {first} đến {last}."),
    "backtest.trend": Entry("Xu hướng {trend}, dựa vào {lean}."),
    "backtest.trend-named": Entry("Xu hướng {trend}."),
    "backtest.trend-mixed": Entry("Xu hướng như kế hoạch đã nêu; auto dựa vào {lean}."),
    "backtest.lean-nothing": Entry("không nguồn nào"),
    "backtest.lean-own": Entry("số liệu của chính chuỗi"),
    "backtest.lean-direction": Entry("chiều hướng đã nêu"),
    "backtest.lean-reference": Entry("các chỉ số tương tự ở nơi khác"),
    "backtest.lean-borrow": Entry("các địa bàn khác"),

    "backtest.observed": Entry("Số liệu thực hiện"),
    "backtest.modelled": Entry("Số liệu theo mô hình: ước tính và đường cong đã làm trơn"),
    "backtest.errors": Entry("Sai số của xu hướng {comparisons}."),
    "backtest.smaller": Entry("nhỏ hơn {percent}% so với {reference}"),
    "backtest.larger": Entry("lớn hơn {percent}% so với {reference}"),
    "backtest.alike": Entry("gần bằng {reference}"),
    "backtest.reference-no-change": Entry("cách coi như không đổi"),
    "backtest.reference-drift": Entry("tốc độ bình quân đã qua"),
    "backtest.reference-line": Entry("đường thẳng"),
    "backtest.coverage": Entry(
      "Khoảng dự báo 80% chứa {inside80}% số thực hiện sau đó, khoảng dự báo 95% chứa {inside95}%."),
    "backtest.no-intervals": Entry(
      "Xu hướng không cho khoảng dự báo: với số liệu ít như vậy không còn bậc tự do."),
    "backtest.few": Entry(
      "Chỉ có {origins} năm gốc: quá ít để phân biệt xu hướng tốt với may mắn."),

    "backtest.all": Entry("Tất cả các chỉ số"), "backtest.all-one": Entry("Tất cả"),
    "backtest.years-ahead": Entry("trước {years} năm"),
    "backtest.figures": Entry("từ {figures} số liệu"),
    "backtest.figures-range": Entry("từ {first} đến {last} số liệu"),
    "backtest.figures-more": Entry("từ {first} số liệu trở lên"),
    "heading.forecasts": Entry("số dự báo"), "heading.mean-error": Entry("sai số bình quân"),
    "heading.relative-no-change": Entry("÷ không đổi"),
    "heading.relative-drift": Entry("÷ tốc độ bình quân"),
    "heading.relative-line": Entry("÷ đường thẳng"),
    "heading.held-80": Entry("khoảng 80% chứa"), "heading.held-95": Entry("khoảng 95% chứa"),
    "heading.brier": Entry("điểm Brier"),
    "backtest.error-note": Entry(
      "Sai số bình quân là trị tuyệt đối, theo đơn vị của chỉ số (điểm phần trăm đối với tỷ lệ). ÷:"
        + " chia cho sai số bình quân của một dự báo đối chứng, dưới 1 là xu hướng tốt hơn; với"
        + " nhiều chỉ số là bình quân nhân."),
    "backtest.coverage-note": Entry(
      "Chứa: phần trăm số thực hiện nằm trong khoảng dự báo. ±: độ lệch do ngẫu nhiên ngay cả khi"
        + " khoảng dự báo đúng (sai số chuẩn nhị thức), nếu các dự báo độc lập; các năm và địa bàn kề"
        + " nhau không độc lập, nên độ lệch thật lớn hơn."),

    "heading.probabilities-observed": Entry("Xác suất đã nêu có đúng không? Số liệu thực hiện"),
    "heading.probabilities-modelled": Entry("Xác suất đã nêu có đúng không? Số liệu theo mô hình"),
    "heading.targets-observed": Entry(
      "Chỉ tiêu của kế hoạch, đặt cho các năm đã qua. Số liệu thực hiện"),
    "heading.targets-modelled": Entry(
      "Chỉ tiêu của kế hoạch, đặt cho các năm đã qua. Số liệu theo mô hình"),
    "backtest.probabilities": Entry(
      "{questions} câu hỏi một mức có đạt hay không: số liệu gần nhất thay đổi theo hướng tốt từ -1,"
        + " từng nửa bước, đến 2 lần mức thay đổi thường gặp. Xác suất đã nêu và thực tế lệch nhau"
        + " bình quân {calibration} điểm phần trăm; điểm Brier {brier} ({constant} nếu lúc nào cũng"
        + " nói {share}), điểm log {log}."),
    "backtest.target-probabilities": Entry(
      "{questions} câu hỏi một chỉ tiêu của kế hoạch có đạt hay không sau một số năm kể từ một năm"
        + " trước đây. Xác suất đã nêu và thực tế lệch nhau bình quân {calibration} điểm phần trăm;"
        + " điểm Brier {brier} ({constant} nếu lúc nào cũng nói {share}), điểm log {log}."),
    "heading.stated": Entry("xác suất đã nêu"), "heading.mean-stated": Entry("bình quân đã nêu"),
    "heading.happened": Entry("thực tế xảy ra"), "heading.questions": Entry("số câu hỏi"),

    "heading.backtest-remarks": Entry("Cần biết"),
    "backtest.untested": Entry(
      "Không kiểm chứng, vì cần {needed} số liệu ({known} để dự báo và một để so sánh): {names}."),
    "backtest.untested-count": Entry(
      "{count} chuỗi không kiểm chứng, vì cần {needed} số liệu ({known} để dự báo và một để so"
        + " sánh)."),
    "backtest.untested-name": Entry("{name} ({figures} số liệu)"),
    "backtest.failures": Entry(
      "Từ {count} năm gốc không lập được xu hướng; các năm này không tính điểm. Trường hợp đầu, năm"
        + " {origin}: {reason}"),
    "backtest.formulas": Entry(
      "Tính theo công thức, kiểm chứng qua các thành phần: {names}."),
    "backtest.borrowed": Entry(
      "{count} trên {forecasts} dự báo tham khảo được địa bàn khác; ở các năm gốc còn lại các địa bàn"
        + " có quá ít số liệu trước đó."),
    "backtest.kind-stated": Entry(
      "Xếp vào số liệu theo mô hình vì được ghi là ước tính (counted: estimate): {names}."),
    "backtest.kind-measured": Entry(
      "Xếp vào số liệu theo mô hình vì các số nằm trên một đường trơn (mức thay đổi của thay đổi"
        + " hằng năm nhiều nhất bằng một phần năm mức thay đổi; không ghi được tính như thế nào):"
        + " {names}."),
    "backtest.revisions": Entry(
      "Số liệu dùng như trong tệp hiện nay, kể cả các lần điều chỉnh sau, không phải như khi công bố"
        + " lần đầu."),
    "backtest.nothing": Entry(
      "Không có gì để kiểm chứng: mỗi chuỗi cần {needed} số liệu ({known} để dự báo và một để so"
        + " sánh), mà chuỗi dài nhất có {most}."),
    "backtest.nothing-origins": Entry(
      "Không có gì để kiểm chứng: với các tùy chọn này không chuỗi nào có năm gốc mà trong {horizon}"
        + " năm sau đó có số liệu."),
    "backtest.one-figure": Entry(
      "Với --min-observations 1, dự báo từ một số liệu cũng được kiểm chứng."),

    "backtest-nothing": Entry("{reason}"),
  ]
}
