extension Catalogue {
  /// Headings, table words and notes of the reports.
  static let vietnameseReport: [String: Entry] = [
    "heading.area": Entry("địa bàn"), "heading.target": Entry("chỉ tiêu"),
    "heading.by": Entry("năm"), "heading.now": Entry("hiện nay"),
    "heading.pace-needed": Entry("cần mỗi năm"), "heading.pace-now": Entry("tốc độ hiện tại"),
    "heading.projected": Entry("dự báo (80%)"), "heading.chance": Entry("xác suất"),
    "heading.verdict": Entry("đánh giá"), "heading.why": Entry("Dự báo dựa vào đâu"),
    "heading.year": Entry("năm"), "heading.kind": Entry("loại"),
    "heading.value": Entry("giá trị"), "heading.interval-80": Entry("khoảng dự báo 80%"),
    "heading.interval-95": Entry("khoảng dự báo 95%"), "heading.scenario": Entry("kịch bản"),
    "heading.scenarios": Entry("Các kịch bản"), "heading.reason": Entry("lý do"),
    "heading.cost": Entry("chi phí"), "heading.indicator": Entry("chỉ số"),
    "heading.assumption": Entry("giả định"),
    "heading.assumptions-differ": Entry("Điểm khác biệt về giả định"),
    "heading.difference": Entry("chênh lệch"), "heading.decided": Entry("Đã có kết quả"),
    "heading.scenarios-with-it": Entry("trong các kịch bản"),
    "heading.chance-difference": Entry("thay đổi, điểm"),
    "heading.better-equal-worse": Entry("tốt hơn / bằng / kém hơn, %"),
    "heading.standard": Entry("chuẩn đánh giá đã công bố"), "heading.class": Entry("xếp loại"),
    "heading.standards": Entry("Các chuẩn đánh giá đã công bố cho kết quả thế nào"),
    "heading.coefficient": Entry("hệ số"), "heading.estimate": Entry("ước lượng"),
    "heading.standard-error": Entry("sai số chuẩn"), "heading.median": Entry("trung vị"),
    "heading.levers": Entry("Biện pháp tác động"), "heading.lever": Entry("biện pháp"),
    "heading.targets": Entry("Chỉ tiêu"), "heading.origin": Entry("lấy từ"),
    "heading.line": Entry("dòng"), "heading.place": Entry("vị trí"),
    "heading.finding": Entry("phát hiện"), "heading.what": Entry("nội dung"),

    "subtitle.baseline": Entry("khi không có biện pháp mới"),
    "subtitle.scenario": Entry("kịch bản: {scenario}"),
    "subtitle.observed": Entry("số liệu đến năm {year}"),
    "word.baseline": Entry("kịch bản cơ sở"),
    "word.point": Entry("{value} điểm phần trăm"),
    "word.points": Entry("{value} điểm phần trăm"),
    "word.points-cell": Entry("{value} điểm %"),
    "word.interval": Entry("{lower} đến {upper}"),
    "word.value-interval": Entry("{value} ({lower} đến {upper})"),
    "word.observed-value": Entry("{value} (thực hiện)"),
    "word.assumed-value": Entry("{value} (giả định)"),
    "word.chance-assumed": Entry("giả định"),

    "target.none": Entry("{indicator}: không còn"),
    "target.at-most": Entry("{indicator} nhiều nhất {goal}"),
    "target.at-least": Entry("{indicator} ít nhất {goal}"),
    "target.between": Entry("{indicator} từ {lower} đến {upper}"),
    "target.reduce-by": Entry("{indicator}: giảm {goal} trong năm"),
    "target.increase-by": Entry("{indicator}: tăng {goal} trong năm"),
    "target.reduce-by-amount": Entry("{indicator}: giảm {goal} trong năm"),
    "target.increase-by-amount": Entry("{indicator}: tăng {goal} trong năm"),
    "target.maintain": Entry("{indicator}: duy trì"),
    "target.maintain-at": Entry("{indicator}: giữ mức {goal} hoặc tốt hơn"),
    "target.total": Entry("{indicator}, tổng {from}-{through} ít nhất {goal}"),
    "target.total-at-most": Entry("{indicator}, tổng {from}-{through} nhiều nhất {goal}"),

    "status.observed": Entry("thực hiện"), "status.estimated": Entry("ước thực hiện"),
    "status.provisional": Entry("thực hiện, sơ bộ"),
    "status.derived": Entry("thực hiện, tính lại"), "status.assumed": Entry("giả định"),
    "status.partial": Entry("số liệu trong năm, không đưa vào dự báo"),
    "status.context": Entry("tham khảo, không đưa vào dự báo"),
    "status.break": Entry("thực hiện, chuẩn mới"),
    "kind.projected": Entry("dự báo"), "kind.assumed": Entry("giả định"),

    "counted.register": Entry("theo sổ quản lý"), "counted.survey": Entry("theo điều tra"),
    "counted.estimate": Entry("ước tính"),

    "unit.households": Entry("hộ"), "unit.people": Entry("người"),
    "unit.persons": Entry("người"), "unit.million-vnd": Entry("triệu đồng"),
    "unit.customers": Entry("khách hàng"),

    "note.assumed": Entry("* giả định, không có trong chương trình"),
    "note.promise-at-most": Entry("có thể cam kết nhiều nhất {promised} với độ chắc chắn 80%"),
    "note.promise-at-least": Entry("có thể cam kết ít nhất {promised} với độ chắc chắn 80%"),
    "note.promise-no-change": Entry("chưa thể cam kết mức thay đổi nào với độ chắc chắn 80%"),
    "note.execution": Entry("thực hiện {done} trên {assigned} được giao: đạt {percent}% kế hoạch"),
    "note.execution-left": Entry(
      "thực hiện {done} trên {assigned} được giao: đạt {percent}% kế hoạch; cuối năm còn {left}"),
    "heading.remarks": Entry("Từng chỉ tiêu"),
    "note.gap": Entry("hiện còn thiếu {gap}"),
    "note.shares": Entry(
      "Chênh lệch so với kịch bản đầu tiên. Tốt hơn / bằng / kém hơn: tỷ lệ số khả năng, cùng các"
        + " yếu tố ngẫu nhiên, coi biện pháp là chắc chắn."),
    "note.no-targets": Entry("Kế hoạch chưa có chỉ tiêu: ghi chỉ tiêu ở `targets:`."),
    "note.no-scenarios": Entry(
      "Chưa có gì để so sánh với kịch bản cơ sở: ghi kịch bản ở `scenarios:`."),
    "note.only-baseline": Entry(
      "Mới chọn kịch bản cơ sở: ghi thêm kịch bản để so sánh, ví dụ {scenarios}."),
    "note.unchanged": Entry("Không khác: {scenarios}"),
    "note.no-difference": Entry("Các kịch bản này có cùng giả định."),
    "note.standards": Entry(
      "Công thức và cách xếp loại riêng của từng tổ chức; đánh giá của OnTrack không dùng chúng."),

    "lean.one": Entry(
      "{indicator}: chỉ có một số liệu, nên mức thay đổi dự kiến lấy từ diễn biến của các chỉ số"
        + " tương tự ở nơi khác, không phải từ số liệu của địa phương."),
    "lean.few": Entry(
      "{indicator}: chỉ có {figures} số liệu, nên mức thay đổi dự kiến chủ yếu lấy từ diễn biến của"
        + " các chỉ số tương tự ở nơi khác."),
    "lean.few-after-fall": Entry(
      "{indicator}: chỉ có {figures} số liệu, nên mức thay đổi dự kiến chủ yếu lấy từ diễn biến của"
        + " các chỉ số tương tự ở nơi khác, nơi mức giảm lớn như vậy thường có tăng trở lại."),
    "lean.few-after-rise": Entry(
      "{indicator}: chỉ có {figures} số liệu, nên mức thay đổi dự kiến chủ yếu lấy từ diễn biến của"
        + " các chỉ số tương tự ở nơi khác, nơi mức tăng lớn như vậy thường có giảm trở lại."),
    "lean.loan": Entry(
      "{indicator}: {share} mức thay đổi dự kiến khi chưa xét số liệu riêng của từng địa bàn lấy từ"
        + " diễn biến của tối đa {areas} địa bàn khác trong kế hoạch, phần còn lại lấy từ các số"
        + " liệu tương tự ở nơi khác."),
    "lean.loan-alone": Entry(
      "{indicator}: {share} mức thay đổi dự kiến khi chưa xét số liệu riêng của từng địa bàn lấy từ"
        + " diễn biến của tối đa {areas} địa bàn khác trong kế hoạch."),
    "lean.no-loan": Entry(
      "{indicator}: không tham khảo được địa bàn nào; kế hoạch không có địa bàn khác đủ số liệu các"
        + " năm trước."),
    "lean.no-loan-some": Entry(
      "{indicator}: {areas} không tham khảo được; các địa bàn khác có quá ít số liệu các năm trước."
    ),
    "lean.see-scenarios": Entry(
      "Điều số liệu không thể biết thì kịch bản có thể nêu: {scenarios} (ontrack compare)."),
    "lean.no-interval": Entry(
      "{indicator}: xu hướng {family} qua {figures} số liệu không còn bậc tự do, nên không tính được"
        + " khoảng dự báo và xác suất."),
    "lean.none": Entry("{indicator}: {cause}."),
    "fit-failure.no-observations": Entry("không có số liệu để lập xu hướng"),
    "fit-failure.too-few": Entry(
      "chỉ có {have} số liệu, mà xu hướng đã nêu cần ít nhất {needed}"),
    "fit-failure.outside-scale": Entry("xu hướng đã nêu dùng logarit, mà năm {year} là {value}"),
    "fit-failure.undetermined": Entry("không tách được {term} khỏi các hệ số khác"),
    "fit-failure.cap-undetermined": Entry(
      "số liệu chưa có dấu hiệu chững lại: mức trần có thể từ {lower} đến {upper}, chưa xác định được"
    ),
    "fit-failure.cap-open": Entry(
      "số liệu chưa có dấu hiệu chững lại: mọi mức trần vượt quá {cap} đều khớp như nhau"),
    "fit-failure.bounds-missing": Entry("xu hướng đã nêu cần giới hạn dưới và giới hạn trên"),
    "fit-failure.not-finite": Entry("số liệu quá lớn, không tính được"),
    "formula-failure.missing": Entry("không có số liệu của {name} năm {year}"),
    "formula-failure.division": Entry("mẫu số trong công thức có thể bằng 0 năm {year}"),
    "formula-failure.undefined": Entry("công thức không cho kết quả năm {year}"),

    "fit.family": Entry("Xu hướng {family}: {observations} số liệu, {freedom} bậc tự do."),
    "fit.spread": Entry(
      "Độ lệch phần dư {spread}, R² {rSquared}, sai số bỏ một {leaveOneOut} (trên thang đo của mô"
        + " hình)."),
    "fit.formula": Entry("Tính từ các chỉ số khác theo công thức trong kế hoạch."),
    "fit.automatic": Entry("Xu hướng auto trên {observations} số liệu: {shape}."),
    "fit.division": Entry(
      "Trong mức thay đổi một năm, {goesOn}% tiếp diễn năm sau, {stays}% giữ nguyên, {reverses}% đảo"
        + " ngược."),
    "fit.pace": Entry(
      "Tốc độ bình quân mỗi năm: {before} trước khi xét chuỗi số liệu, {after} sau khi xét."),
    "fit.loan": Entry(
      "Trong mức dự kiến khi chưa xét chuỗi số liệu, {share} lấy từ {windows} giai đoạn trước đây của"
        + " {areas} địa bàn khác."),
    "fit.no-loan": Entry(
      "Không tham khảo địa bàn khác: không địa bàn nào đủ số liệu các năm trước."),
    "fit.table-alone": Entry("chỉ từ các chỉ số tương tự"),
    "fit.with-series": Entry("sau khi xét chuỗi số liệu"),
    "fit.without-direction": Entry("không dùng chiều hướng đã nêu"),
    "shape.step": Entry("bước thay đổi giữ nguyên"),
    "shape.reversing": Entry("dao động rồi đảo ngược"),
    "shape.partly-persistent": Entry("có đà bên cạnh các bước thay đổi"),
    "shape.persistent": Entry("đà tiếp diễn"),
    "shape-weight.almost-wholly": Entry("gần như hoàn toàn là {shape} ({weight})"),
    "shape-weight.mostly": Entry("chủ yếu là {shape} ({weight})"),
    "shape-weight.partly": Entry("một phần là {shape} ({weight}), chưa rõ dạng nào"),

    "lever.pace": Entry("tốc độ × {factor}"), "lever.scale": Entry("mức × {factor}"),
    "lever.change": Entry("thay đổi mỗi năm {amount}"),
    "lever.add": Entry("mỗi năm {amount}"),
    "lever.reach": Entry("đạt {value} vào năm {year}"),
    "lever.hold": Entry("giữ ở mức gần nhất"),
    "lever.set-continue": Entry("đặt {values}, sau đó theo xu hướng"),
    "lever.set-return": Entry("đặt {values}, sau đó trở lại xu hướng"),
    "lever.shock": Entry("cú sốc {amount} năm {year}"),
    "lever.shock-recovery": Entry("cú sốc {amount} năm {year}, phục hồi trong {years} năm"),
    "lever.shock-halving": Entry("cú sốc {amount} năm {year}, sau {years} năm còn một nửa"),
    "lever.delay": Entry("mọi biện pháp chậm {years} năm"),
    "lever.saturate": Entry("mỗi năm thu hẹp {share} khoảng cách đến {limit}"),
    "lever.floor": Entry("không dưới {value}"), "lever.cap": Entry("không quá {value}"),
    "lever.from": Entry("từ năm {year}"), "lever.until": Entry("đến năm {year}"),
    "lever.ramp": Entry("đủ hiệu lực sau {years} năm"),

    "explain.cost": Entry("Chi phí: {cost}"), "explain.lineage": Entry("Kế thừa: {lineage}"),
    "explain.no-lever": Entry("Không có biện pháp tác động: xu hướng tiếp tục."),
    "explain.rest": Entry(
      "Mọi thứ khác theo kịch bản cơ sở: các xu hướng, dự báo đến năm {through}."),
    "origin.own": Entry("kịch bản này"), "origin.inherited": Entry("{from}"),
    "origin.overridden": Entry("{from}, thay bằng {by}"),
    "origin.same": Entry("{from}, giống như trong {by}"), "origin.plan": Entry("kế hoạch"),

    "check.nothing": Entry("Không có gì cần lưu ý."),
    "check.summary": Entry(
      "{figures} số liệu, {indicators} chỉ số, {targets} chỉ tiêu, {scenarios} kịch bản:"
        + " {errors} lỗi, {warnings} cảnh báo, {notes} ghi chú"),
  ]
}
