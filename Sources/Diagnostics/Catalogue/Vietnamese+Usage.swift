extension Catalogue {
  /// What is said of a command line that cannot be run.
  static let vietnameseUsage: [String: Entry] = [
    "usage-command-unknown": Entry(
      "không có lệnh \"{word}\"",
      help: ["có phải `{suggestion}` không?"]),
    "usage-option-unknown": Entry(
      "không có tùy chọn \"{option}\"",
      help: ["có phải `{suggestion}` không?"]),
    "usage-option-composite": Entry(
      "không có tùy chọn \"{option}\", hoặc `{known}` còn thiếu giá trị",
      help: ["viết từng tùy chọn ngắn riêng ra, kèm giá trị: `-o report.md`"]),
    "usage-value-missing": Entry(
      "thiếu giá trị của `{option}`",
      notes: ["{about}"]),
    "usage-value-not-taken": Entry(
      "`{option}` không nhận giá trị, nhưng lại ghi \"{value}\""),
    "usage-value-invalid": Entry(
      "\"{value}\" không phải là giá trị của `{option}`",
      notes: ["{about}", "chọn một trong: {choices}"],
      help: ["có phải `{suggestion}` không?"]),
    "usage-argument-missing": Entry(
      "thiếu `{argument}`",
      notes: ["{about}"]),
    "usage-argument-unexpected": Entry(
      "thừa \"{word}\"",
      help: ["tên có dấu cách thì đặt trong dấu ngoặc kép"]),
    "usage-arguments-unexpected": Entry(
      "thừa {words}",
      help: ["tên có dấu cách thì đặt trong dấu ngoặc kép"]),
    "usage-shell-unknown": Entry(
      "không có phần tự hoàn thành lệnh cho shell \"{shell}\"",
      help: ["chọn một trong: {shells}"]),
    "usage-shell-not-found": Entry(
      "không nhận ra được đang dùng shell nào",
      help: ["ghi rõ `--generate-completion-script=<shell>`, một trong: {shells}"]),
    "usage-other": Entry(
      "{text}",
      notes: ["{about}"]),
    "usage-range": Entry(
      "{option} nằm trong khoảng từ {least} đến {most}, không phải {value}"),
    "usage-least": Entry(
      "{option} ít nhất là {least}, không phải {value}"),
    "usage-finite": Entry(
      "{option}: chỉ nhận số hữu hạn"),
    "usage-swing": Entry(
      "--swing lớn hơn 0 và không quá 100%, không phải {value}"),
    "usage-probability": Entry(
      "--probability tính bằng phần trăm, từ 1 đến dưới 100, không phải {value}",
      help: ["ví dụ `--probability {example}`"]),
    "usage-one-scenario": Entry(
      "lệnh `{command}` xem xét một kịch bản, không phải tất cả",
      help: ["ghi tên kịch bản sau `--scenario`, hoặc bỏ tùy chọn này để dùng kịch bản cơ sở"]),
    "usage-explain-scenario": Entry(
      "lệnh `explain` chỉ trình bày một kịch bản",
      help: ["ghi tên kịch bản sau kế hoạch"]),
    "usage-series-option": Entry(
      "{option} chỉ dùng cho chuỗi số liệu không có kế hoạch; \"{path}\" là kế hoạch và tự nêu điều đó"
    ),
    "usage-plan-option": Entry(
      "{option} cần có kế hoạch; \"{path}\" được đọc như tệp chuỗi số liệu"),
    "usage-to-date-iamc": Entry(
      "--to-date không có --format iamc: số liệu trong năm không phải số cả năm"),
    "usage-horizon-missing": Entry(
      "thiếu --horizon: dự báo bao nhiêu năm",
      help: ["ví dụ `--horizon 5`"]),
    "usage-standard-input-twice": Entry(
      "chuỗi số liệu và câu hỏi không thể cùng đọc từ đầu vào chuẩn"),
    "usage-same-file": Entry(
      "--answers và --output trỏ đến cùng một tệp"),
    "usage-questions-alone": Entry(
      "--questions cần có --answers: nơi ghi các xác suất"),
    "usage-answers-alone": Entry(
      "--answers cần có --questions: điều cần hỏi"),
    "usage-cap": Entry(
      "--cap chỉ dùng với --trend logistic, gompertz hoặc saturating-exponential"),
    "usage-upper-alone": Entry(
      "--upper cần có --lower"),
    "usage-bounds": Entry(
      "--lower {lower} không nhỏ hơn --upper {upper}"),
    "usage-chart-indicator": Entry(
      "biểu đồ `{kind}` trình bày một chỉ số",
      help: ["ghi tên chỉ số sau `--indicator`"]),
    "usage-chart-target": Entry(
      "biểu đồ `{kind}` trình bày một chỉ tiêu",
      help: ["ghi tên chỉ tiêu sau `--target`"]),
    "usage-cells": Entry(
      "--range là một vùng ô như A3:F20, không phải \"{value}\""),
    "usage-indicator-name": Entry(
      "{option}: \"{name}\" không thể là tên chỉ số",
      help: ["chỉ dùng chữ thường a đến z, chữ số và _"]),
    "usage-map": Entry(
      "--map có dạng NHÃN=TÊN, không phải \"{value}\""),
    "usage-workbook-file": Entry(
      "bảng tính phải ghi ra tệp, mà chưa có tên tệp",
      help: ["ví dụ `--output report.xlsx`"]),
    "usage-page-option": Entry(
      "{option} chỉ dùng cho trang báo cáo; bảng tính có các trang tính riêng"),
    "usage-guard": Entry(
      "hệ số bảo vệ là tỷ lệ từ 0 đến 1"),
    "usage-learn-short": Entry(
      "các thư mục không có chuỗi số liệu nào đủ dài để học"),
    "usage.form": Entry("Cách dùng: {usage}"),
    "usage.more": Entry("Xem thêm: `{help}`."),
  ]
}
