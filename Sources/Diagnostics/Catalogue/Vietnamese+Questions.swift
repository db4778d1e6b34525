extension Catalogue {
  /// Tệp câu hỏi và câu trả lời.
  static let vietnameseQuestions: [String: Entry] = [
    "question-columns": Entry(
      "dòng tiêu đề của tệp câu hỏi thiếu cột {names}",
      label: "thiếu: {names}",
      help: ["các cột là `unique_id,ds,relation,target`"]),
    "question-relation": Entry(
      "\"{text}\" không phải là quan hệ so sánh", label: "cần >= hoặc <="),
    "question-series-unknown": Entry(
      "không có dự báo nào cho chuỗi \"{id}\"",
      notes: ["còn {count} câu hỏi khác về chuỗi này"],
      help: ["kiểm tra lại `unique_id`, hoặc xem thông báo về chuỗi đó"]),
    "question-year-known": Entry(
      "câu hỏi về năm {year}, trong khi số liệu của \"{id}\" đã có đến năm {origin}",
      help: ["hỏi về các năm từ {first} trở đi"]),
    "question-year-beyond": Entry(
      "câu hỏi về năm {year}, trong khi dự báo của \"{id}\" chỉ đến năm {last}",
      help: ["tăng `--horizon` lên {horizon}", "dự báo xa nhất là {limit} năm"]),
    "questions-missing": Entry("không có tệp câu hỏi \"{file}\""),
    "series-borrow": Entry(
      "không biết những chuỗi nào cùng loại, nên không chuỗi nào tham khảo được chuỗi khác",
      help: [
        "thêm vào tệp cột `indicator`, cột `area` hoặc cả hai: các địa bàn của cùng một chỉ số tham khảo lẫn nhau"
      ]),
    "series-borrowed": Entry(
      "{count} trên {all} chuỗi tham khảo địa bàn khác: {share} mức dự kiến khi chưa xét số liệu của"
        + " chính chuỗi lấy từ tối đa {areas} địa bàn khác"),
    "series-none-borrowed": Entry(
      "không chuỗi nào tham khảo được: không địa bàn nào khác đủ số liệu các năm trước"),
    "series.loan": Entry(
      "{share} mức dự kiến khi chưa xét số liệu của chính chuỗi lấy từ {areas} địa bàn khác."),
  ]
}
