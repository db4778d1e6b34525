extension Catalogue {
  /// What is said about frozen forecasts and their scores, in Vietnamese.
  static let vietnameseFrozen: [String: Entry] = [
    "frozen-missing": Entry(
      "không có tệp dự báo đã chốt \"{file}\"",
      help: ["tạo tệp bằng `ontrack freeze PLAN --output {file}`"]),
    "frozen-columns": Entry(
      "đây không phải tệp dự báo đã chốt: thiếu cột {names}",
      label: "các cột có trong tệp",
      help: ["dùng tệp do `ontrack freeze PLAN --output FILE` ghi"]),
    "frozen-unsealed": Entry(
      "dự báo đã chốt không có dòng niêm phong ở cuối",
      label: "dòng cuối",
      notes: ["tệp bị cắt mất phần cuối, hoặc đã có dòng thêm vào"],
      help: ["dùng bản sao của tệp như lúc chốt; chưa chấm gì cả"]),
    "frozen-altered": Entry(
      "dự báo đã bị sửa sau khi chốt",
      label: "niêm phong không khớp với các dòng phía trên",
      notes: [
        "chỉ cần lưu lại bằng phần mềm bảng tính là đủ: phần mềm ghi số và dấu xuống dòng theo cách riêng"
      ],
      help: ["dùng bản sao của tệp như lúc chốt; chưa chấm gì cả"]),
    "frozen-format": Entry(
      "dự báo đã chốt theo định dạng \"{text}\"; OnTrack này đọc định dạng {known}",
      label: "cần {known}",
      help: ["chấm bằng phiên bản đã ghi tệp, hoặc bằng phiên bản mới hơn"]),
    "frozen-incomplete": Entry(
      "dự báo đã chốt thiếu phần bắt buộc",
      label: "không đầy đủ",
      help: ["chốt lại dự báo; chưa chấm gì cả"]),
    "frozen-revised": Entry(
      "{indicator}: số liệu năm {year} nay là {now}; khi dự báo là {before}",
      label: "đã điều chỉnh",
      notes: ["sai số tính theo số liệu hiện nay, dự báo giữ nguyên như lúc chốt"]),
    "frozen-taken-back": Entry(
      "{indicator}: nay không còn số liệu năm {year}; khi dự báo là {before}",
      notes: ["dự báo giữ nguyên như lúc chốt"]),
    "frozen-came-late": Entry(
      "{indicator}: số liệu năm {year} ({now}) chỉ có sau khi chốt dự báo",
      label: "khi đó chưa có"),
    "frozen-plan-changed": Entry(
      "\"{file}\" đã thay đổi sau khi chốt dự báo",
      notes: ["chỉ tiêu chỉ được chấm khi yêu cầu vẫn như lúc chốt"]),
    "frozen-indicator-gone": Entry(
      "kế hoạch không còn chỉ số \"{name}\"; dự báo của chỉ số này không được chấm"),
    "frozen-nothing": Entry(
      "không có gì để chốt: không chuỗi nào vừa có số liệu vừa có năm để dự báo",
      help: ["kiểm tra số liệu, và `through:` phải sau năm có số liệu"]),
    "figures-missing": Entry(
      "không có tệp số liệu \"{file}\"",
      help: ["tệp có các cột như số liệu của kế hoạch: indicator,area,year,value"]),

    "score.frozen": Entry("chốt với số liệu đến năm {year}"),
    "score.none": Entry("Chưa có số nào trong {all} số dự báo đã chốt."),
    "score.came": Entry("Đã có {came} trong {all} số dự báo đã chốt."),
    "score.errors": Entry("Sai số của dự báo {comparisons}."),
    "score.coverage": Entry(
      "Khoảng dự báo 80% chứa {inside80} trong {count} số thực hiện, khoảng 95% chứa {inside95}."),
    "score.no-intervals": Entry("Dự báo không có khoảng nào để đối chiếu."),
    "score.brier": Entry(
      "Xác suất đã nêu của {count} chỉ tiêu có điểm Brier {brier} (0 là hoàn hảo, 0,25 là khi luôn"
        + " nói 50%)."),
    "score.few": Entry("Như vậy còn quá ít để phân biệt dự báo tốt với may mắn."),
    "score.error-note": Entry(
      "Sai số: số thực hiện trừ số dự báo. Không đổi: trừ số liệu cuối cùng đã biết. Tốc độ bình"
        + " quân: trừ số liệu cuối cùng cộng mức thay đổi bình quân hằng năm đến khi đó."),
    "score.brier-note": Entry(
      "Điểm Brier: bình phương phần sai của xác suất đã nêu, từ 0 (chắc chắn và đúng) đến 1 (chắc"
        + " chắn và sai)."),
    "score.redefined": Entry("{indicator}: tính theo chuẩn khác từ năm {year}, không so sánh được"),
    "score.redefined-area": Entry(
      "{indicator} tại {area}: tính theo chuẩn khác từ năm {year}, không so sánh được"),
    "score.target-awaited": Entry("{target} ({year})"),
    "score.targets-awaited": Entry("các chỉ tiêu: {targets}"),
    "score.target-gone": Entry("chỉ tiêu {target} ({year}): không còn trong kế hoạch"),
    "score.target-asked-differently": Entry("chỉ tiêu {target} ({year}): nay có yêu cầu khác"),
    "heading.figures-came": Entry("Số thực hiện đã có"),
    "heading.forecast-then": Entry("dự báo (80%)"),
    "heading.came": Entry("thực hiện"),
    "heading.error": Entry("sai số"),
    "heading.no-change-error": Entry("nếu không đổi"),
    "heading.drift-error": Entry("nếu theo tốc độ bình quân"),
    "heading.within-80": Entry("trong 80%"),
    "heading.within-95": Entry("trong 95%"),
    "heading.mean-errors": Entry("Sai số bình quân theo chỉ số"),
    "heading.figures": Entry("số liệu"),
    "heading.targets-ended": Entry("Chỉ tiêu đã đến năm đánh giá"),
    "heading.verdict-then": Entry("đánh giá khi đó"),
    "heading.chance-then": Entry("xác suất khi đó"),
    "heading.ended": Entry("kết quả"),
    "heading.awaited": Entry("Chưa có số liệu"),
    "heading.unscored": Entry("Không chấm"),
    "word.yes": Entry("có"),
    "word.no": Entry("không"),
  ]
}
