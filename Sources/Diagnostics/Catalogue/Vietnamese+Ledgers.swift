extension Catalogue {
  /// What is said about ledgers: of plans, of figures, and by `ledger`.
  static let vietnameseLedgers: [String: Entry] = [
    "word.in-ledger": Entry("biểu biến động (ledger)"),
    "ledger-stock": Entry(
      "\"{name}\" không thể có biểu biến động (ledger)",
      label: "không phải số nguyên thời điểm cuối năm",
      help: ["ledger chỉ dùng cho số đếm có `measure: stock`, không có công thức và số lẻ"]),
    "ledger-flow": Entry(
      "\"{name}\" không thể là luồng biến động của \"{stock}\"",
      label: "không phải số nguyên {unit} cả năm",
      help: ["luồng biến động là số đếm có `measure: flow` và `unit: {unit}`, không có số lẻ"]),
    "ledger-twice": Entry(
      "\"{name}\" được dùng cho hai luồng của một biểu biến động",
      label: "lần thứ hai", notes: ["lần đầu ở {place}"]),
    "ledger-other": Entry(
      "\"{stock}\" không thể nhận từ \"{name}\" hoặc chuyển sang đó",
      label: "không phải chỉ tiêu khác có ledger, tính bằng {unit}",
      help: ["khai biểu biến động cho chỉ tiêu đó: `ledger: {exits: inferred}`"]),
    "ledger-circle": Entry(
      "các biểu biến động nhận và chuyển cho nhau thành vòng: {names}", label: "thành vòng"),
    "ledger-missing": Entry(
      "\"{name}\" không có biểu biến động nên không có gì để thay đổi \"{part}\"",
      label: "không có ledger",
      help: ["khai các luồng biến động: `ledger: {exits: inferred}` bên cạnh đơn vị của chỉ tiêu"]),
    "ledger-part": Entry(
      "biểu biến động của \"{name}\" không có \"{part}\"",
      label: "không có phần này", help: ["có phải là `{suggestion}`?", "các phần có: {known}"]),
    "ledger-lever": Entry(
      "`{lever}` không thể thay đổi \"{name}\"",
      label: "không có xu hướng",
      help: [
        "dùng `set`, `reach`, `scale`, `change`, `add`, `shock`, `saturate`, `floor` hoặc `cap`"
      ]),
    "ledger-open": Entry(
      "{indicator}: biểu biến động năm {endYear} không khớp: có {pool} trong năm trừ {exits} thoát là"
        + " {sum}; số công bố là {end}, chênh lệch {difference}",
      label: "số cuối năm công bố",
      notes: [
        "đầu kỳ: {start} cuối năm {startYear} ({startAt})", "{newLabel}: {new} ({newAt})",
        "{relapseLabel}: {relapse} ({relapseAt})", "nhận từ biểu khác: {received}",
        "chuyển sang biểu khác: {given}", "{leftLabel}: {left} ({leftAt})",
      ]),
    "ledger-negative": Entry(
      "{indicator}: biểu biến động năm {endYear} chỉ khớp khi có {needed} {flow}, điều không thể có",
      label: "số cuối năm công bố",
      notes: [
        "đầu kỳ: {start} cuối năm {startYear} ({startAt})", "{newLabel}: {new} ({newAt})",
        "{relapseLabel}: {relapse} ({relapseAt})", "nhận từ biểu khác: {received}",
        "chuyển sang biểu khác: {given}", "{leftLabel}: {left} ({leftAt})",
      ]),
    "ledger-supersedes": Entry(
      "`{lever}` cho \"{indicator}\" không có tác dụng trong \"{scenario}\": biểu biến động được tính lại",
      label: "không có tác dụng",
      help: ["thay đổi một phần của biểu: `{indicator}.exit_share`, `{indicator}.new` …"]),
    "ledger-two": Entry(
      "\"{scenario}\" thay đổi cả \"{indicator}\" và \"{other}\": năm nào có số lượng thì tính theo số"
        + " lượng",
      label: "tỷ lệ", notes: ["số lượng ghi ở {place}"]),
    "ledger-no-record": Entry(
      "không năm nào có số biến động của \"{indicator}\": phần mà \"{scenario}\" không đặt được coi là"
        + " không có",
      label: "không có số liệu", notes: ["ở {areas}"]),

    "ledger.new": Entry("phát sinh mới"), "ledger.relapse": Entry("quay lại"),
    "ledger.left": Entry("thoát"),
    "ledger-part.new": Entry("phát sinh mới"), "ledger-part.relapse": Entry("quay lại"),
    "ledger-part.relapse-share": Entry("tỷ lệ quay lại"),
    "ledger-part.exits": Entry("số thoát"), "ledger-part.exit-share": Entry("tỷ lệ thoát"),
    "ledger-part.of": Entry("{indicator}: {part}"),
    "heading.ledger-start": Entry("đầu kỳ"), "heading.ledger-new": Entry("phát sinh mới"),
    "heading.ledger-relapse": Entry("quay lại"), "heading.ledger-received": Entry("nhận vào"),
    "heading.ledger-given": Entry("chuyển đi"), "heading.ledger-exits": Entry("thoát"),
    "heading.ledger-share": Entry("tỷ lệ thoát"), "heading.ledger-end": Entry("cuối kỳ"),
    "ledger-kind.observed": Entry("thực hiện"), "ledger-kind.projected": Entry("dự báo"),
    "ledger-kind.assumed": Entry("giả định"),
    "ledger.none": Entry(
      "Không chỉ tiêu nào trong kế hoạch có biểu biến động: khai bằng `ledger: {exits: inferred}`."),
    "ledger.no-years": Entry(
      "Không có hai năm liền nhau có số liệu: chưa biết gì về biến động."),
    "ledger.recomputed": Entry(
      "Các năm tới: tính lại theo biến động, từ số thực hiện cuối cùng. Số kỳ vọng ghi một chữ số"
        + " thập phân; số cuối kỳ là số nguyên trong mọi khả năng dự báo."),
    "ledger.explained": Entry(
      "Các năm tới: số cuối kỳ là dự báo theo xu hướng; biểu này chỉ giải thích. Số vào bằng trung bình"
        + " các năm {years}; số còn lại phải là đã thoát."),
    "ledger.changed": Entry(
      "Sau cú sốc, số cố định và giới hạn, số dự báo là {values}: các biện pháp này áp dụng sau biểu"
        + " biến động, biểu tiếp tục không tính đến chúng."),
    "ledger.changed-year": Entry("{value} năm {year}"),
    "ledger.base": Entry(
      "Khi không có biện pháp, biến động như các năm {years}: mỗi năm {new} phát sinh mới, {relapse}"
        + " quay lại, {share}% thoát."),
    "ledger.steady": Entry(
      "Nếu mỗi năm có {inflow} vào và {share}% thoát thì số cuối kỳ ổn định ở mức {steady}:"
        + " S* = I(1-e)/e."),
    "ledger.need": Entry(
      "{target}, {year}: cần {exits} lượt thoát: hiện cao hơn chỉ tiêu {above} và dự kiến có thêm"
        + " {inflow} vào."),
    "ledger.note-inferred": Entry(
      "~ suy ra, không có số công bố: nếu chỉ thiếu một luồng thì lấy phần còn lại; nếu thiếu nhiều"
        + " luồng thì khi giảm coi tất cả là thoát và không có ai vào, khi tăng coi không có ai thoát."
    ),
    "ledger.note-assumed": Entry("* theo biện pháp của kịch bản"),
  ]
}
