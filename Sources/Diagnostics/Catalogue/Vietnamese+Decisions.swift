extension Catalogue {
  /// What is said about outside events, and by `decide`.
  static let vietnameseDecisions: [String: Entry] = [
    "event-scenario-unknown": Entry(
      "kế hoạch không có kịch bản \"{name}\"",
      label: "kịch bản không có",
      help: ["ý là `{suggestion}`?", "các kịch bản là {known}"]),
    "event-baseline": Entry(
      "sự kiện \"{event}\" là kịch bản cơ sở, tức là không có gì xảy ra",
      label: "không thay đổi gì",
      help: [
        "nêu kịch bản cho biết sự kiện làm thay đổi điều gì; trường hợp \"không có sự kiện\" luôn được xét"
      ]),
    "event-none": Entry(
      "không thể đặt tên sự kiện là `none`",
      label: "dùng để chỉ \"không có sự kiện\"",
      help: ["đặt tên khác; phần xác suất còn lại là của trường hợp \"không có sự kiện\""]),
    "event-some": Entry(
      "sự kiện \"{event}\" chưa có xác suất, trong khi \"{other}\" đã có",
      label: "chưa có xác suất",
      notes: ["xác suất không có sự kiện là phần còn lại cho đủ 1"],
      help: ["ghi `probability:` cho tất cả các sự kiện, hoặc không ghi cho sự kiện nào"]),
    "event-sum": Entry(
      "tổng xác suất của các sự kiện là {sum}, lớn hơn 1",
      label: "sự kiện cuối cùng",
      notes: ["trong các sự kiện, nhiều nhất một sự kiện xảy ra"],
      help: ["giảm các xác suất; phần còn lại cho đủ 1 là xác suất không có sự kiện"]),
    "decide-no-events": Entry(
      "chưa có sự kiện bên ngoài nào để so sánh các phương án",
      help: [
        "ghi vào kế hoạch: `events:`, bên dưới là tên kèm `{scenario: storm-2024}`",
        "hoặc nêu một kịch bản bằng `--event`",
      ]),
    "decide-event-unknown": Entry(
      "kế hoạch không có sự kiện hay kịch bản \"{name}\"",
      help: ["ý là `{suggestion}`?", "hiện có {known}"]),
    "decide-event-form": Entry(
      "\"{text}\" không phải là sự kiện kèm xác suất",
      help: ["ghi `--event NAME`, hoặc `--event NAME=0.2` với số lớn hơn 0 và nhiều nhất bằng 1"]),
    "decide-plan-event": Entry(
      "\"{plan}\" không thể là phương án ở đây: đó là sự kiện \"{event}\", hoặc kế thừa sự kiện này",
      help: ["chỉ nêu riêng phương án; mỗi phương án đều được xét trong mọi sự kiện"]),

    "word.events": Entry("sự kiện"),
    "word.in-event": Entry("một sự kiện"),
    "decide.subtitle": Entry("các phương án trước sự kiện bên ngoài"),
    "decide.nothing": Entry("không có sự kiện"),
    "decide.happening": Entry("{event} ({probability})"),
    "decide.events-with": Entry(
      "Các trường hợp: {events}. Xác suất là số giả định, không ước tính từ số liệu."),
    "decide.events-without": Entry(
      "Các trường hợp: {events}. Chưa nêu khả năng xảy ra của từng trường hợp."),
    "decide.no-open": Entry(
      "Không còn chỉ tiêu nào chưa kết thúc mà có xác suất, nên không có gì để lựa chọn."),
    "decide.compared-one": Entry(
      "So sánh các phương án theo xác suất đạt chỉ tiêu chưa kết thúc."),
    "decide.compared-all": Entry(
      "So sánh các phương án theo xác suất đạt đồng thời cả {count} chỉ tiêu chưa kết thúc."),
    "decide.compared-mean": Entry(
      "Dù theo phương án nào, xác suất đạt đồng thời cả {count} chỉ tiêu chưa kết thúc đều dưới {limit};"
        + " vì vậy so sánh các phương án theo số chỉ tiêu đạt được bình quân."),
    "decide.least-zero": Entry(
      "Ít thiệt nhất: {plan}. Dù xảy ra trường hợp nào, không phương án nào khác được so sánh ở đây cho kết"
        + " quả tốt hơn."),
    "decide.least": Entry(
      "Ít thiệt nhất: {plan}. Dù xảy ra trường hợp nào, so với phương án tốt nhất của trường hợp đó chỉ"
        + " thiệt nhiều nhất {amount}."),
    "decide.one-plan": Entry(
      "Chưa đủ hai phương án so sánh được với nhau, nên không tính được mức thiệt."),
    "decide.and": Entry("{one} và {two}"),
    "decide.targets": Entry("{count} chỉ tiêu"),
    "decide.worst": Entry("{event}: {value}"),
    "decide.all": Entry("Đạt đồng thời"),
    "decide.mean": Entry("Bình quân đạt, trên {count}"),
    "decide.given-met": Entry("đạt, giả định"),
    "decide.given-unmet": Entry("không đạt, giả định"),
    "decide.cost": Entry("Kinh phí: {cost}."),
    "decide.signposts": Entry("Khi nào cần điều chỉnh phương án"),
    "decide.signposts-about": Entry(
      "Mỗi phương án hướng tới các chỉ tiêu sau. Nếu số liệu của năm trước đó kém hơn mức mốc thì xác suất"
        + " đạt xuống dưới {asked}, kể cả khi không có sự kiện nào, và cần điều chỉnh phương án."),
    "decide.no-signposts": Entry(
      "Không có mức mốc: không phương án nào tác động đến một chỉ tiêu chưa chắc chắn còn cách từ hai năm"
        + " trở lên."),
    "decide.at-least": Entry("ít nhất {value}"),
    "decide.at-most": Entry("nhiều nhất {value}"),
    "decide.always": Entry("không cần"),
    "decide.never": Entry("mức nào cũng chưa đủ"),
    "decide.uninformative": Entry("không cho biết gì"),
    "decide.sum": Entry("đến {year}, cộng dồn"),
    "decide.note-gives-up": Entry(
      "\"Thiệt nhiều nhất\": trong mỗi trường hợp lấy kết quả của phương án tốt nhất trừ kết quả của"
        + " phương án này; ghi mức lớn nhất."),
    "decide.note-average": Entry(
      "\"Thiệt bình quân\": cũng các mức đó, tính bình quân theo xác suất."),
    "decide.note-fixed": Entry(
      "Không so sánh: {plan}. Phương án này coi điều cần chứng minh là đã có ({targets}): số liệu"
        + " là giả định."),
    "decide.note-own-goal": Entry("{plan} tự đặt mức riêng cho {targets}."),
    "decide.note-decided": Entry("Không xét vì năm của chỉ tiêu đã qua: {targets}."),
    "decide.note-unknown": Entry("Không xét vì không nêu được xác suất: {targets}."),
    "decide.note-cost": Entry("Kinh phí của phương án chỉ được nêu, không đưa vào so sánh."),
    "decide.note-same": Entry(
      "Mọi phương án dùng chung các biến cố ngẫu nhiên, nên khác biệt chỉ do phương án."),
    "decide.note-milestones": Entry(
      "\"Không cần\": mức nào cũng giữ được xác suất đó. \"Mức nào cũng chưa đủ\": hầu như không mức nào"
        + " cho xác suất đó. \"Không cho biết gì\": số liệu của năm đó không nói lên điều gì về chỉ tiêu."
    ),
    "decide.terms": Entry("Thuật ngữ phân tích quyết định"),
    "decide.terms-joint": Entry(
      "Đạt đồng thời: xác suất đồng thời (joint probability), tính trên các lượt mô phỏng ghép cặp, giới hạn"
        + " bởi các xác suất riêng."),
    "decide.terms-regret": Entry(
      "Thiệt nhiều nhất: mức hối tiếc lớn nhất (maximum regret, Savage); ít thiệt nhất: tiêu chuẩn minimax"
        + " regret."),
    "decide.terms-expected": Entry("Thiệt bình quân: mức hối tiếc kỳ vọng (expected regret)."),
    "decide.terms-mean": Entry(
      "Bình quân đạt: số chỉ tiêu đạt kỳ vọng, bằng tổng các xác suất riêng."),
    "decide.terms-signpost": Entry(
      "Mức mốc: signpost của kế hoạch thích ứng; hồi quy đơn điệu (isotonic regression) của kết quả theo số"
        + " liệu năm trước trên các quỹ đạo mô phỏng."),

    "heading.plan": Entry("phương án"),
    "heading.over-all": Entry("tính chung"),
    "heading.worst": Entry("trường hợp xấu nhất"),
    "heading.gives-up": Entry("thiệt nhiều nhất"),
    "heading.average": Entry("thiệt bình quân"),
    "heading.end-of": Entry("năm xét mốc"),
    "heading.milestone": Entry("mức mốc"),
    "heading.reached": Entry("khả năng đạt mốc"),
  ]
}
