extension Catalogue {
  /// What is said by `sweep`.
  static let vietnameseSweep: [String: Entry] = [
    "sweep-form": Entry(
      "\"{text}\" không phải là biện pháp kèm các mức cần thử",
      help: ["ghi `NAME=FROM:TO:STEP` với bước lớn hơn 0, hoặc `NAME=VALUE,VALUE`"]),
    "sweep-number": Entry(
      "\"{part}\" trong \"{text}\" không phải là số",
      help: ["dùng dấu chấm cho phần thập phân, dấu phẩy chỉ đặt giữa các số"]),
    "sweep-twice": Entry("{value} lặp lại trong \"{text}\""),
    "sweep-many": Entry(
      "\"{text}\" có {count} mức; một biện pháp có nhiều nhất {most} mức",
      help: ["chọn bước lớn hơn"]),
    "sweep-combinations": Entry(
      "các biện pháp có {count} tổ hợp; mỗi lần thử được nhiều nhất {most} tổ hợp",
      help: ["bớt số mức của một biện pháp"]),
    "sweep-outside": Entry(
      "{value} không thể là mức của \"{name}\": chỉ nhận từ {lower} đến {upper}"),
    "sweep-whole": Entry("{value} không thể là mức của \"{name}\": chỉ nhận số năm nguyên"),
    "sweep-same": Entry(
      "\"{name}\" và \"{other}\" nói về cùng một việc: biện pháp này sẽ thay biện pháp kia",
      help: ["chỉ thử một trong hai, hoặc chọn biện pháp khác loại hay của chỉ số khác"]),
    "sweep-levers": Entry(
      "lệnh nêu {count} biện pháp; mỗi lần thử một hoặc hai biện pháp",
      help: ["ghi `--lever NAME=FROM:TO:STEP` một hoặc hai lần"]),
    "sweep-no-target": Entry(
      "không có chỉ tiêu nào chưa kết thúc phụ thuộc vào {names}",
      help: ["nêu chỉ tiêu bằng `--target` nếu vẫn muốn xem"]),

    "sweep.one": Entry("Thử các mức của: {lever}."),
    "sweep.two": Entry("Theo hàng: {down}. Theo cột: {across}."),
    "sweep.lever": Entry("{lever} ({id}), trong kịch bản là {value}"),
    "sweep.lever-further": Entry("{lever} ({id}), kịch bản chưa có"),
    "sweep.as-it-is": Entry("như hiện có"),
    "sweep.still": Entry(
      "Như hiện có: {projected}, xác suất {chance}. Xác suất khi thay bằng mức khác:"),
    "sweep.flat": Entry("Các mức này không làm thay đổi kết quả ở đây."),
    "sweep.draws": Entry(
      "\"Như hiện có\": kịch bản với các mức của chính nó. Mọi dòng dùng chung các biến cố ngẫu"
        + " nhiên, nên khác biệt chỉ do mức của biện pháp."),
    "shade.legend": Entry(
      "x dưới 20%, ! từ 20%, + từ 50%, # từ 80%."),
  ]
}
