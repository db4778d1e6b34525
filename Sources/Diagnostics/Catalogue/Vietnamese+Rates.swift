extension Catalogue {
  /// What is said about the change of a rate.
  static let vietnameseRates: [String: Entry] = [
    "heading.rates": Entry("Nguyên nhân thay đổi của các tỷ lệ"), "heading.rate": Entry("tỷ lệ"),
    "heading.years": Entry("giai đoạn"), "heading.rate-before": Entry("trước"),
    "heading.rate-after": Entry("sau"), "heading.rate-change": Entry("thay đổi"),
    "heading.rate-numerator": Entry("do tử số"),
    "heading.rate-denominator": Entry("do mẫu số"),
    "rate.years": Entry("{from}-{to}"),
    "rate.split": Entry(
      "Mỗi thay đổi được tách thành phần do số được đếm (tử số) và phần do tổng số (mẫu số:"
        + " {bases}). Các năm tới lấy giá trị giữa của dự báo."),
    "rate.base-projected": Entry("~ mẫu số chưa công bố, lấy theo dự báo."),
    "rate.assumed": Entry("* giả định."),
    "rate.denominator-driven": Entry(
      "{rate}, {from}-{to}: hơn một nửa thay đổi là do mẫu số, không phải do số được đếm."),
    "rate.denominator-driven-many": Entry(
      "Ở {count} trên {all} thay đổi, hơn một nửa là do mẫu số, không phải do số được đếm."),
  ]
}
