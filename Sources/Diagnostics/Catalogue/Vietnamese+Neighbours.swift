extension Catalogue {
  /// What is said where results are written for other programs, in Vietnamese.
  static let vietnameseNeighbours: [String: Entry] = [
    "iamc-name": Entry(
      "{column} \"{name}\" được ghi là \"{written}\": {reason}",
      help: ["khi lọc, dùng tên như đã ghi"]),
    "iamc-left-out": Entry(
      "bỏ {count} số liệu không dùng để tính xu hướng (tham khảo, hoặc trước khi thay đổi chuẩn):"
        + " bảng này không có cột để phân biệt",
      help: ["`--format csv` có các số liệu này, kèm trạng thái"]),
    "iamc.scenario": Entry("kịch bản"),
    "iamc.region": Entry("địa bàn"),
    "iamc.variable": Entry("chỉ số"),
    "iamc.bar": Entry("dấu gạch đứng dùng để ngăn các cấp của chỉ số"),
    "iamc.missing": Entry("chương trình đọc bảng sẽ hiểu là không có giá trị"),
    "iamc.taken": Entry("đã có tên khác như vậy"),
    "iamc.reserved": Entry("số thực hiện được ghi dưới tên này"),
  ]
}
