extension Catalogue {
  /// What is said about the meaning of a plan, in Vietnamese.
  static let vietnamesePlans: [String: Entry] = [
    "plan-version": Entry(
      "kế hoạch theo phiên bản \"{text}\"; OnTrack này đọc phiên bản 1",
      label: "cần 1"),
    "through-past": Entry(
      "kế hoạch kết thúc năm {through}, mà số liệu đã có đến năm {newest}",
      label: "không còn năm nào để dự báo",
      notes: ["số liệu mới nhất ở {place}"],
      help: ["đặt `through:` là một năm sau năm {newest}"]),
    "through-far": Entry(
      "năm {through} cách số liệu mới nhất (năm {newest}) hơn 100 năm",
      label: "quá xa",
      notes: ["số liệu mới nhất ở {place}"],
      help: ["kiểm tra lại năm"]),
    "path-outside": Entry(
      "\"{path}\" nằm ngoài thư mục của kế hoạch và thư mục đang làm việc",
      label: "ở ngoài",
      notes: ["kế hoạch có thể do người khác gửi, nên chỉ đọc những gì bạn đang có"],
      help: ["nếu tin kế hoạch này, hãy chạy lại với `--allow {folder}`"]),
    "data-missing": Entry(
      "không có tệp \"{file}\"",
      label: "không tìm thấy",
      notes: ["đường dẫn trong kế hoạch tính từ thư mục của kế hoạch"]),
    "data-unreadable": Entry(
      "không đọc được \"{file}\"",
      label: "không phải tệp mà bạn được đọc"),
    "data-too-large": Entry(
      "\"{file}\" lớn hơn {limit} byte",
      label: "quá lớn",
      help: ["chia tệp theo địa bàn hoặc theo chỉ số, rồi ghi các tệp ở `data:`"]),
    "area-unknown": Entry(
      "số liệu không có địa bàn \"{name}\"",
      label: "không có địa bàn này",
      help: [
        "có phải ý bạn là `{suggestion}`?", "các địa bàn là {known}",
        "số liệu không có cột `{column}`: bỏ `areas:`",
      ]),
    "area-not-found": Entry(
      "số liệu không có địa bàn \"{name}\"",
      help: ["có phải ý bạn là `{suggestion}`?", "các địa bàn là {known}"]),

    "indicator-unknown": Entry(
      "kế hoạch không có chỉ số \"{name}\"",
      label: "không có chỉ số này",
      help: ["có phải ý bạn là `{suggestion}`?", "các chỉ số là {known}"]),
    "indicator-no-data": Entry(
      "số liệu không có giá trị nào của \"{name}\"",
      label: "không có số liệu",
      help: ["sẽ không có dự báo; hãy thêm số liệu, ghi `formula:`, hoặc bỏ chỉ số này"]),
    "unit-percent": Entry(
      "trong kế hoạch không viết đơn vị này là \"{text}\"",
      label: "cần `percent`",
      help: ["ghi `unit: percent`"]),
    "kind-share-unit": Entry(
      "tỷ lệ (share) phải tính bằng phần trăm, mà đơn vị là \"{unit}\"",
      label: "share",
      notes: ["đơn vị khai ở {place}"],
      help: ["ghi `unit: percent`, hoặc loại khác: count, rate, amount"]),
    "kind-percent": Entry(
      "đơn vị phần trăm không đi với loại \"{kind}\"",
      label: "{kind}",
      notes: ["đơn vị khai ở {place}"],
      help: ["ghi `kind: share` (từ 0 đến 100) hoặc `kind: rate` (không có cận trên)"]),
    "bounds-order": Entry(
      "cận dưới {lower} không nhỏ hơn cận trên {upper}",
      label: "không có giá trị nào ở giữa",
      notes: ["cận dưới 0 đi theo loại chỉ số; `lower: none` bỏ cận này"]),
    "bound-alone": Entry(
      "có cận trên {upper} mà không có cận dưới",
      label: "không có cận dưới",
      help: ["ghi thêm cận dưới, hoặc bỏ cả hai"]),
    "self-reference": Entry(
      "\"{name}\" nhắc đến chính nó",
      label: "chính nó"),
    "parts-unit": Entry(
      "\"{part}\" tính bằng {unit}, không thể là một phần của \"{name}\" tính bằng {own}",
      label: "khác đơn vị"),
    "formula-trend": Entry(
      "\"{name}\" tính theo công thức nên không khớp xu hướng",
      label: "không có tác dụng",
      help: ["bỏ `trend:` hoặc `formula:`"]),
    "trend-breaks": Entry(
      "xu hướng gấp khúc cần các năm đổi hướng",
      label: "thiếu breaks",
      help: ["ghi `trend: {family: piecewise-linear, breaks: [2020]}`"]),
    "trend-bounds": Entry(
      "xu hướng này nằm giữa cận dưới và cận trên, mà \"{name}\" chưa có đủ hai cận",
      label: "giữa hai cận nào?",
      help: ["ghi `lower:` và `upper:`, hoặc chọn xu hướng khác"]),
    "break-outside": Entry(
      "năm đổi hướng {year} không có số liệu của \"{name}\" ở một phía: số liệu từ năm {first} đến năm {last}",
      label: "không nằm giữa các số liệu",
      help: ["ghi một năm sau năm {first} và trước năm {last}"]),
    "trend-option": Entry(
      "`{key}` không có nghĩa với xu hướng \"{family}\"",
      label: "không có tác dụng",
      help: [
        "bỏ đi; `breaks` đi với piecewise-linear, `cap` với đường tăng trưởng, các khóa khác đi với dạng có tên"
      ]),

    "target-unknown": Entry(
      "kế hoạch không có chỉ tiêu \"{name}\"",
      label: "không có chỉ tiêu này",
      notes: ["kịch bản chỉ thay đổi chỉ tiêu của kế hoạch, không thêm chỉ tiêu mới"],
      help: ["có phải ý bạn là `{suggestion}`?", "các chỉ tiêu là {known}"]),
    "target-no-goal": Entry(
      "chỉ tiêu ghi đo cái gì, nhưng chưa ghi phải đạt bao nhiêu",
      label: "thiếu mức phải đạt",
      help: ["ghi một trong các khóa {keys}"]),
    "target-two-goals": Entry(
      "một chỉ tiêu có mức thứ hai, `{second}`",
      label: "mức thứ hai",
      notes: ["mức đầu, `{first}`, ở {place}"],
      help: ["tách thành hai chỉ tiêu; nếu là một khoảng, ghi `between: [a, b]`"]),
    "target-no-year": Entry(
      "chỉ tiêu chưa có năm",
      label: "đến năm nào?",
      help: ["thêm `{key}:` và năm"]),
    "target-two-years": Entry(
      "chỉ tiêu có cả `{first}` và `{second}`",
      label: "mốc thứ hai",
      notes: ["`{first}` ở {place}"],
      help: [
        "giữ một: `by` cho mức cuối năm, `during` cho số trong năm hoặc mức tăng giảm, `from` và `through` cho tổng"
      ]),
    "target-by-flow": Entry(
      "\"{name}\" là số phát sinh trong năm, không có mức \"đến\" năm {year}",
      label: "by",
      help: [
        "ghi `during: {year}` cho số cả năm, hoặc `total:` với `from:` và `through:`"
      ]),
    "target-during-level": Entry(
      "\"{name}\" là mức cuối năm, không phải số phát sinh trong năm {year}",
      label: "during",
      help: [
        "ghi `by: {year}`; nếu là số phát sinh trong năm, khai `measure: flow`",
        "nếu là mức tăng giảm trong năm, ghi `reduce_by:` hoặc `increase_by:`",
      ]),
    "target-change-by": Entry(
      "`{key}` là mức tăng giảm trong một năm, không phải đến năm {year}",
      label: "by",
      help: ["ghi `during: {year}`, hoặc mức phải đạt: `at_most:` hay `at_least:`"]),
    "target-range-year": Entry(
      "`{key}` được xét ở một năm, không phải từ {from} đến {through}",
      label: "nhiều năm",
      help: ["ghi `by:` hoặc `during:` với một năm; tổng nhiều năm là `total:`"]),
    "target-total-level": Entry(
      "\"{name}\" là mức cuối năm; cộng nhiều năm lại không có nghĩa",
      label: "total",
      help: [
        "ghi `at_most:` hoặc `at_least:` với `by:`; nếu là số phát sinh trong năm, khai `measure: flow`"
      ]),
    "target-total-years": Entry(
      "`total` tính trên nhiều năm",
      label: "cần `from:` và `through:`",
      help: ["ghi `total: N, from: 2023, through: 2025`"]),
    "target-between": Entry(
      "`between` gồm hai đầu của một khoảng",
      label: "cần `[thấp, cao]`"),
    "target-between-order": Entry(
      "khoảng từ {low} đến {high} trống",
      label: "đầu thấp ghi trước"),
    "target-change-sign": Entry(
      "{text} không phải là mức tăng giảm của `{key}`",
      label: "cần số lớn hơn 0",
      help: ["khóa đã nói hướng: `reduce_by: 51` là giảm, `increase_by: 51` là tăng"]),
    "base-year-late": Entry(
      "tiến độ tính từ năm {base}, mà chỉ tiêu là của năm {year}",
      label: "không trước năm của chỉ tiêu",
      help: ["ghi một năm trước năm {year}"]),
    "base-year-unknown": Entry(
      "tiến độ tính từ năm {base}, mà số liệu của \"{name}\" chỉ đến năm {newest}",
      label: "không có số liệu gốc",
      notes: ["số liệu mới nhất ở {place}"],
      help: ["ghi một năm đã có số liệu"]),
    "base-year-gap": Entry(
      "\"{name}\" không có số liệu năm {base}; tiến độ được tính từ năm {next}",
      label: "không có số liệu",
      help: ["nếu đúng ý, ghi `base_year: {next}`"]),
    "year-after-through": Entry(
      "`{key}` là năm {year}, mà kế hoạch kết thúc năm {through}",
      label: "sau khi kế hoạch kết thúc",
      help: ["sửa lại năm, hoặc đặt `through: {year}` trong kế hoạch"]),
    "year-known": Entry(
      "`{key}` là năm {year}, mà \"{name}\" đã có số liệu đến năm {newest}",
      label: "đã qua",
      notes: ["số liệu đó ở {place}"],
      help: ["biện pháp tác động sớm nhất từ năm {next}"]),
    "years-order": Entry(
      "`{second}` là năm {secondYear}, trước `{first}` là năm {firstYear}",
      label: "kết thúc trước khi bắt đầu"),
    "value-outside-bounds": Entry(
      "\"{name}\" không bao giờ có giá trị {value}",
      label: "ngoài cận",
      notes: [
        "cận trên của chỉ số này là {upper}, khai ở {place}",
        "cận dưới của chỉ số này là {lower}, khai ở {place}",
      ],
      help: ["kiểm tra số và đơn vị, hoặc các cận của chỉ số"]),

    "scenario-unknown": Entry(
      "kế hoạch không có kịch bản \"{name}\"",
      label: "không có kịch bản này",
      help: ["có phải ý bạn là `{suggestion}`?", "các kịch bản là {known}"]),
    "scenario-clash": Entry(
      "có kịch bản thứ hai tên \"{name}\"",
      label: "thứ hai",
      notes: ["kịch bản đầu ở {place}"],
      help: ["đổi tên một trong hai; tệp bên cạnh kế hoạch lấy tên tệp làm tên kịch bản"]),
    "scenario-why": Entry(
      "kịch bản chưa ghi vì sao cần xem xét",
      label: "cần `why`",
      help: ["thêm `why:` và một câu; câu này được in bên cạnh kết quả"]),
    "scenario-empty": Entry(
      "kịch bản \"{name}\" không thay đổi gì",
      label: "không có biện pháp, không có chỉ tiêu",
      help: ["thêm `levers:`, `targets:`, hoặc nhiều kịch bản gốc ở `extends:`"]),
    "baseline-fixed": Entry(
      "kịch bản cơ sở là xu hướng khi không có biện pháp mới, nên không có `{key}`",
      label: "không thuộc kịch bản cơ sở",
      help: ["viết một kịch bản có tên khác"]),

    "lever-none": Entry(
      "mục này ghi khi nào, nhưng không ghi làm gì",
      label: "không có biện pháp",
      help: ["ghi một trong các từ {known}"]),
    "lever-two": Entry(
      "một mục có hai biện pháp, `{first}` và `{second}`",
      label: "biện pháp thứ hai",
      help: ["tách thành hai mục: `[{{first}: …}, {{second}: …}]`"]),
    "lever-option": Entry(
      "`{key}` không đi với biện pháp `{lever}`",
      label: "không thuộc chỗ này",
      help: ["cùng với `{lever}` có thể ghi: {options}", "`{alone}` đứng một mình"]),
    "lever-year-missing": Entry(
      "`{lever}` chưa ghi khi nào",
      label: "cần `{key}`",
      help: ["thêm `{key}:` và năm"]),
    "lever-set": Entry(
      "`set` ghi giá trị cho từng năm, còn đây là {found}",
      label: "cần `{2025: 20}`"),
    "lever-saturate": Entry(
      "`saturate` cần tốc độ, ghi theo một cách",
      label: "nhanh đến đâu?",
      help: [
        "thêm `gap_share: 0.2`, phần khoảng cách được rút ngắn mỗi năm, hoặc `half_life: 3`, số năm để rút ngắn một nửa"
      ]),
    "lever-unit": Entry(
      "\"{text}\" có hai nghĩa với chỉ số \"{name}\"",
      label: "phần trăm, hay điểm phần trăm?",
      notes: ["\"{name}\" vốn đã là tỷ lệ phần trăm, khai ở {place}"],
      help: [
        "ghi `{key}: {number} points` ({now}% -> {plus}%) hoặc `{key}: {number} percent` ({now}% -> {times}%)",
        "ghi `{key}: {only} points` (điểm phần trăm) hoặc `{key}: {only} percent` (phần trăm)",
      ]),
    "lever-unit-missing": Entry(
      "\"{text}\" gì? \"{name}\" là tỷ lệ phần trăm",
      label: "phần trăm, hay điểm phần trăm?",
      notes: ["\"{name}\" vốn đã là tỷ lệ phần trăm, khai ở {place}"],
      help: [
        "ghi `{key}: {number} points` ({now}% -> {plus}%) hoặc `{key}: {number} percent` ({now}% -> {times}%)",
        "ghi `{key}: {only} points` (điểm phần trăm) hoặc `{key}: {only} percent` (phần trăm)",
      ]),
    "lever-percent-sign": Entry(
      "\"{text}\" có dấu phần trăm; đơn vị phải viết bằng chữ",
      label: "cần đơn vị bằng chữ",
      help: ["ghi `{key}: {number} percent` của giá trị, hoặc `{key}: {number} {own}`"]),
    "lever-points": Entry(
      "\"{text}\": điểm phần trăm dùng cho tỷ lệ, mà \"{name}\" tính bằng {own}",
      label: "points",
      help: ["ghi `{key}: {number} {own}` hoặc `{key}: {number} percent`"]),
    "lever-unit-unknown": Entry(
      "\"{unit}\" không phải đơn vị của \"{name}\"",
      label: "đơn vị lạ",
      help: ["có phải ý bạn là `{suggestion}`?", "ở đây dùng được {known}"]),
    "lever-base": Entry(
      "không đổi được \"{text}\" ra điểm phần trăm của \"{name}\"",
      label: "{unit} trên tổng số bao nhiêu?",
      notes: ["đó là tỷ lệ trên \"{of}\", ở {place}, không phải chỉ số có số liệu"],
      help: [
        "khai chỉ số tính bằng {unit} làm mẫu số và ghi tên ở `of:`, hoặc tự ghi điểm phần trăm: `{key}: 0.4 points`"
      ]),
  ]
}
