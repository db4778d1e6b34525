extension Catalogue {
  /// Lời về các mối liên hệ: trong kế hoạch và trong kết quả.
  static let vietnameseLinks: [String: Entry] = [
    "word.in-link": Entry("mối liên hệ"),
    "link-circle": Entry(
      "các mối liên hệ dẫn vòng về nơi xuất phát: {names}", label: "tạo thành vòng",
      help: ["bỏ bớt một mối liên hệ: nguyên nhân và kết quả phải có điểm đầu"]),
    "link-formula": Entry(
      "mối liên hệ không thể đi từ hoặc dẫn đến \"{name}\" vì chỉ tiêu này được tính theo công thức",
      label: "tính theo công thức", notes: ["công thức ở {place}"],
      help: ["liên hệ với một thành phần của công thức: {parts}"]),
    "link-part": Entry(
      "mối liên hệ không thể dẫn đến \"{name}\"", label: "không phải là luồng của biểu biến động",
      help: ["mối liên hệ làm thay đổi số hộ: `exits`, `new` hoặc `relapse` của biểu biến động"]),
    "link-ledger": Entry(
      "mối liên hệ không thể dẫn đến \"{name}\" vì đã thuộc biểu biến động của \"{stock}\"",
      label: "thay đổi theo biểu biến động",
      help: ["dẫn đến một luồng của biểu biến động: `to: {flow}`"]),
    "link-effect-unit": Entry(
      "\"{text}\" không nói rõ bao nhiêu \"{to}\" ứng với bao nhiêu \"{from}\"",
      label: "cần đơn vị của cả hai",
      help: [
        "nêu rõ ứng với bao nhiêu đơn vị thứ hai: `{number} {own} per 1000 {other}`"
      ]),
    "link-effect-fitted": Entry(
      "mức tác động của mối liên hệ ước lượng được tính từ số liệu", label: "bỏ dòng này",
      help: ["nếu tự nêu mức tác động, ghi `evidence: assumed`"]),
    "link-fit-few": Entry(
      "không ước lượng được mối liên hệ \"{link}\": chỉ có {pairs} cặp năm có đủ số liệu của"
        + " \"{from}\" và của \"{to}\" sau {lag} năm",
      label: "cần {needed} cặp năm",
      help: [
        "bổ sung số liệu các năm trước, hoặc nêu mức tác động: `evidence: assumed` kèm `effect` và"
          + " `why`"
      ]),
    "link-fit-flat": Entry(
      "không ước lượng được mối liên hệ \"{link}\": \"{from}\" biến động như nhau trong cả {pairs} năm",
      label: "không có khác biệt",
      help: ["nêu mức tác động: `evidence: assumed` kèm `effect` và `why`"]),
    "link-fit-unclear": Entry(
      "không ước lượng được mối liên hệ \"{link}\": số liệu chưa cho biết là tăng hay giảm",
      label: "khoảng 80% từ {lower} đến {upper}",
      notes: [
        "{effect} trên một đơn vị, sai số chuẩn {error}, từ {pairs} cặp năm với {freedom} bậc tự do"
      ],
      help: ["nêu mức tác động: `evidence: assumed` kèm `effect` và `why`"]),
    "lever.link": Entry("{effect} {own} trên {base}{other} của {from}, {lag} ({evidence})"),
    "link.effect": Entry("{effect} {own} trên {base}{other}"),
    "link.points": Entry("điểm phần trăm"),
    "solve-subject.part": Entry("{indicator}, mỗi năm"),
    "lever.link-now": Entry("trong cùng năm"),
    "lever.link-lag": Entry("sau {lag} năm"),
    "link-evidence.assumed": Entry("giả định"),
    "link-evidence.literature": Entry("theo tài liệu"),
    "link-evidence.fitted": Entry("ước lượng"),
    "link-evidence.fitted-numbers": Entry(
      "ước lượng, sai số chuẩn {error}, {freedom} bậc tự do"),
    "assumption.link": Entry("liên hệ từ {from}"),
    "note.link-assumed": Entry("Mối liên hệ giả định tác động đến {to}: {lever}.{why}"),
    "note.link-literature": Entry("Mối liên hệ theo tài liệu tác động đến {to}: {lever}.{why}"),
    "note.link-fitted": Entry(
      "Mối liên hệ ước lượng từ số liệu của kế hoạch tác động đến {to}: {lever}.{why}"),
  ]
}
