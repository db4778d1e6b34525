extension Catalogue {
  /// What is said about the YAML of a plan, before its meaning, in Vietnamese.
  static let vietnamesePlanText: [String: Entry] = [
    "plan-missing": Entry(
      "không có tệp hoặc thư mục \"{file}\"",
      help: ["kiểm tra lại tên, hoặc tạo kế hoạch đầu tiên bằng `ontrack init DIR`"]),
    "plan-missing-in-folder": Entry(
      "thư mục \"{folder}\" không có tệp plan.yaml",
      help: ["ghi rõ tên tệp kế hoạch, hoặc tạo kế hoạch đầu tiên bằng `ontrack init DIR`"]),
    "file-unreadable": Entry(
      "không đọc được \"{file}\"",
      help: ["đó phải là một tệp và bạn phải có quyền đọc"]),
    "file-too-large": Entry(
      "\"{file}\" lớn hơn {limit} byte",
      help: ["kế hoạch là tệp do người viết; số liệu để trong tệp CSV ghi ở `data:`"]),
    "plan-too-large": Entry(
      "tệp lớn hơn {limit} byte",
      help: ["kế hoạch là tệp do người viết; số liệu để trong tệp CSV ghi ở `data:`"]),
    "plan-utf8": Entry(
      "không đúng mã UTF-8: byte {byte}",
      label: "không phải một chữ trong UTF-8",
      help: ["lưu lại tệp theo mã UTF-8"]),
    "plan-empty": Entry(
      "kế hoạch trống",
      help: ["tạo kế hoạch đầu tiên bằng `ontrack init DIR` rồi sửa lại"]),
    "plan-no-mapping": Entry(
      "kế hoạch gồm các khóa và giá trị, còn đây là {found}",
      label: "cần có `version: 1`",
      help: [
        "đây là tệp chuỗi số liệu: `{series}` không cần kế hoạch",
        "đây là số liệu: ghi tên tệp trong kế hoạch, `{data}`",
        "tạo kế hoạch đầu tiên bằng `ontrack init DIR` rồi sửa lại",
      ]),

    "yaml-character": Entry(
      "ký tự ẩn {code} không được có trong kế hoạch",
      label: "ở đây",
      help: ["xóa ký tự này; nó thường lẫn vào khi chép chữ từ nơi khác"]),
    "yaml-alias": Entry(
      "\"{text}\" là bí danh (alias), kế hoạch không dùng",
      label: "bí danh",
      help: [
        "ghi hẳn giá trị; phần chung của các kịch bản đặt ở kịch bản gốc (`extends:`)",
        "nếu đó là chữ thường, hãy đặt trong dấu nháy kép",
      ]),
    "yaml-anchor": Entry(
      "\"{text}\" là mốc (anchor), kế hoạch không dùng",
      label: "mốc",
      help: [
        "bỏ đi; phần chung của các kịch bản đặt ở kịch bản gốc (`extends:`)",
        "nếu đó là chữ thường, hãy đặt trong dấu nháy kép",
      ]),
    "yaml-tag": Entry(
      "\"{text}\" là thẻ YAML, kế hoạch không dùng",
      label: "thẻ",
      help: ["bỏ đi, hoặc đặt giá trị trong dấu nháy kép nếu đó là chữ thường"]),
    "yaml-merge": Entry(
      "`<<` dùng để ghép khóa trong tệp YAML khác, kế hoạch không dùng",
      label: "khóa ghép",
      help: ["ghi hẳn các giá trị; kịch bản lấy của kịch bản khác bằng `extends:`"]),
    "yaml-documents": Entry(
      "văn bản thứ hai bắt đầu ở đây",
      label: "một kế hoạch là một văn bản",
      help: ["bỏ dòng này; mỗi kịch bản có thể để ở một tệp riêng bên cạnh kế hoạch"]),
    "yaml-deep": Entry(
      "giá trị lồng nhau quá {limit} tầng",
      label: "ở đây",
      help: ["kiểm tra dấu ngoặc và cách thụt dòng: không khóa nào nằm sâu như vậy"]),
    "yaml-key": Entry(
      "khóa phải là một từ, còn đây là {found}",
      label: "không phải một từ",
      help: ["kiểm tra dấu ngoặc trước dấu hai chấm"]),
    "yaml-tab": Entry(
      "có dấu tab ở chỗ chỉ được dùng dấu cách",
      label: "dấu tab",
      help: ["thụt dòng bằng dấu cách"]),
    "yaml-start": Entry(
      "giá trị không thể bắt đầu bằng \"{letter}\"",
      label: "ở đây",
      help: ["đặt giá trị trong dấu nháy kép"]),
    "yaml-colon": Entry(
      "dấu hai chấm thứ hai trong dòng",
      label: "dấu hai chấm và dấu cách ngăn khóa với giá trị",
      help: [
        "chữ có dấu hai chấm phải đặt trong dấu nháy kép",
        "hoặc kiểm tra cách thụt dòng: khóa có các khóa con thì không ghi gì thêm trên dòng của nó",
      ]),
    "yaml-no-colon": Entry(
      "dòng này không có khóa và cũng không thuộc giá trị ở dòng trên",
      label: "thiếu dấu hai chấm",
      help: ["ghi `khóa: giá trị`, sau dấu hai chấm có dấu cách"]),
    "yaml-bracket": Entry(
      "dấu ngoặc chưa đóng, hoặc thiếu dấu phẩy",
      label: "cần dấu phẩy hoặc dấu đóng ngoặc",
      notes: ["dấu ngoặc mở ở {opened}"]),
    "yaml-quote": Entry(
      "dấu nháy mở ở đây nhưng không bao giờ đóng",
      label: "mở ở đây",
      help: ["đóng dấu nháy sau phần chữ"]),
    "yaml-escape": Entry(
      "dấu gạch chéo ngược không có nghĩa trong dấu nháy kép",
      label: "không hiểu",
      help: ["viết dấu gạch chéo ngược hai lần, hoặc đặt chữ trong dấu nháy đơn"]),
    "yaml-indentation": Entry(
      "dòng này không khớp với các dòng trên",
      label: "cần một khóa, thụt dòng bằng các khóa bên cạnh",
      notes: ["phần mà dòng này phải thuộc về bắt đầu ở {opened}"],
      help: ["thụt dòng các khóa cùng cấp bằng cùng số dấu cách"]),
    "yaml-syntax": Entry(
      "đây không phải là YAML",
      label: "không hiểu",
      notes: ["bộ đọc báo: {problem}"]),

    "duplicate-key": Entry(
      "\"{key}\" được ghi hai lần",
      label: "lần thứ hai",
      notes: ["lần đầu ở {first}"],
      help: ["bỏ hoặc đổi tên một trong hai"]),
    "unknown-key": Entry(
      "khóa lạ \"{key}\" trong {where}",
      label: "không có khóa này",
      help: ["có phải ý bạn là `{suggestion}`?", "các khóa là {known}"]),
    "missing-key": Entry(
      "thiếu khóa `{key}` trong {where}",
      label: "cần `{key}`"),
    "empty-value": Entry(
      "chưa ghi giá trị",
      label: "cần một giá trị",
      help: ["ghi giá trị, hoặc bỏ khóa này"]),
    "duplicate-entry": Entry(
      "\"{name}\" có hai lần trong một danh sách",
      label: "lần thứ hai",
      notes: ["lần đầu ở {first}"]),
    "expected-mapping": Entry(
      "{found} ở chỗ cần các khóa và giá trị",
      label: "cần `khóa: giá trị`",
      help: ["ghi `{example}`"]),
    "expected-text": Entry(
      "{found} ở chỗ cần một chữ",
      label: "cần một chữ hoặc một câu",
      help: ["câu có dấu hai chấm hoặc dấu ngoặc phải đặt trong dấu nháy kép"]),
    "expected-number": Entry(
      "{found} không phải là số",
      label: "cần một số",
      help: [
        "ghi dấu trừ bằng dấu gạch nối: {hyphen}",
        "ghi chữ số, dấu thập phân là dấu chấm, ví dụ 1250 hoặc 0.4",
      ]),
    "expected-whole-number": Entry(
      "\"{text}\" không phải là số nguyên",
      label: "`{key}` là số nguyên"),
    "expected-year": Entry(
      "{found} không phải là năm",
      label: "cần một năm, ví dụ 2025"),
    "expected-true": Entry(
      "\"{text}\" không có nghĩa với `{key}`",
      label: "cần `true`",
      help: ["ghi `{key}: true`, hoặc bỏ đi"]),
    "unknown-word": Entry(
      "\"{text}\" không phải là một trong các từ được dùng ở đây",
      label: "cần một trong các từ {words}",
      help: ["có phải ý bạn là `{suggestion}`?"]),
    "language-unknown": Entry(
      "OnTrack không có ngôn ngữ \"{key}\"",
      label: "cần en hoặc vi",
      help: ["ghi một câu, hoặc `{en: …, vi: …}`"]),
    "name-form": Entry(
      "\"{name}\" không dùng làm tên được",
      label: "chỉ gồm chữ cái, chữ số, `_`, `-` và `.`, bắt đầu bằng chữ cái",
      help: ["đặt tên ngắn, phần chữ cho người đọc ghi ở `label:`"]),
    "number-range": Entry(
      "{text} nằm ngoài khoảng cho phép của `{key}`",
      label: "cần {range}",
      help: ["ghi `{key}: {share}` nếu là {percent}%"]),
    "factor-percent": Entry(
      "\"{text}\" ở `{key}`, mà `{key}` không ghi theo phần trăm",
      label: "cần một số",
      help: [
        "ghi `{key}: {of}` nếu bằng {percent}% mức cũ",
        "ghi `{key}: {more}` nếu tăng thêm {percent}%",
        "ghi `{key}: {less}` nếu giảm bớt {percent}%",
      ]),
    "whole-range": Entry(
      "\"{text}\" nằm ngoài khoảng cho phép của `{key}`",
      label: "cần từ {low} đến {high}"),
    "plan-number-comma": Entry(
      "\"{text}\" có dấu phẩy",
      label: "trong kế hoạch, dấu thập phân là dấu chấm",
      help: ["ghi phần thập phân sau dấu chấm, hàng nghìn không có dấu"]),
    "plan-number-split": Entry(
      "dấu phẩy đã cắt đôi một số: \"{text}\" bị đọc thành khóa",
      label: "phần còn lại của số",
      help: ["ghi phần thập phân sau dấu chấm, hàng nghìn không có dấu"]),
    "plan-number-marks": Entry(
      "\"{text}\" có dấu ngăn hàng nghìn",
      label: "trong kế hoạch, hàng nghìn không có dấu",
      help: ["ghi {plain}"]),
    "plan-number-thousands": Entry(
      "\"{text}\" được đọc là {value}: trong kế hoạch, dấu thập phân là dấu chấm",
      label: "hàng nghìn?",
      help: ["nếu là hàng nghìn, ghi {whole}; nếu không, ghi {longer}"]),
    "value-whole": Entry(
      "\"{name}\" đếm bằng số nguyên, mà \"{text}\" không phải số nguyên",
      label: "không nguyên",
      help: [
        "trong kế hoạch, dấu thập phân là dấu chấm; nếu là hàng nghìn, ghi {whole}",
        "kiểm tra lại số; đại lượng không cần nguyên thì khai `kind: amount`",
      ]),
    "plan-number-percent": Entry(
      "\"{text}\" có dấu phần trăm",
      label: "cần một số theo đơn vị của chỉ số",
      help: ["ghi {number}"]),
    "value-unit": Entry(
      "\"{text}\" tính bằng {unit}, còn \"{name}\" tính bằng {own}",
      label: "cần {own}",
      help: ["chỉ ghi số, hoặc ghi kèm đơn vị {own}"]),

    "word.nothing": Entry("giá trị trống"),
    "word.list": Entry("danh sách"),
    "word.mapping": Entry("nhóm khóa"),
    "word.in-plan": Entry("kế hoạch"),
    "word.in-indicator": Entry("chỉ số"),
    "word.in-trend": Entry("xu hướng"),
    "word.in-target": Entry("chỉ tiêu"),
    "word.in-override": Entry("chỉ tiêu mà kịch bản thay đổi"),
    "word.in-scenario": Entry("kịch bản"),
    "word.in-lever": Entry("biện pháp tác động"),
    "word.in-recovery": Entry("phần phục hồi"),
    "word.range-share": Entry("một số lớn hơn 0 và không quá 1"),
    "word.range-positive": Entry("số từ 0 trở lên"),
    "word.range-half-life": Entry("số năm lớn hơn 0"),
  ]
}
