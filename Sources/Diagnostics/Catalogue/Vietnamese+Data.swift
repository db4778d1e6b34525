extension Catalogue {
  /// What is said about observations and series, in Vietnamese.
  static let vietnameseData: [String: Entry] = [
    "column-missing": Entry(
      "dòng tiêu đề không có cột {names}",
      label: "thiếu {names}",
      help: [
        "dòng tiêu đề chỉ có {count} cột; các cột phân cách bằng dấu phẩy, dấu chấm phẩy hoặc dấu tab",
        "các cột là indicator, area, year, value, role, status, as_of, of, source, note",
      ]),
    "column-unknown": Entry(
      "cột lạ \"{name}\"",
      label: "không có cột này",
      help: ["có phải ý bạn là `{suggestion}`?", "các cột là {known}"]),
    "cell-empty": Entry(
      "dòng này thiếu {column}",
      label: "trống"),
    "observation-year": Entry(
      "\"{text}\" không phải là năm",
      label: "cần bốn chữ số, ví dụ 2023",
      help: ["số liệu chưa hết năm ghi trạng thái `partial`, và tháng ghi ở `as_of`"]),
    "observation-word": Entry(
      "\"{text}\" không phải là một trong các từ được dùng ở đây",
      label: "từ lạ",
      help: ["có phải ý bạn là `{suggestion}`?", "các từ là {words}, hoặc để trống"]),
    "observation-indicator": Entry(
      "kế hoạch không có chỉ số \"{name}\", được ghi ở {count} dòng",
      label: "không có chỉ số này",
      help: ["có phải ý bạn là `{suggestion}`?"]),
    "observation-undeclared": Entry(
      "bỏ qua các dòng của những chỉ số mà kế hoạch không khai: {names}",
      label: "dòng đầu tiên"),
    "observation-bounds": Entry(
      "\"{name}\" không bao giờ có giá trị {text}",
      label: "ngoài cận",
      notes: ["cận trên của chỉ số này là {upper}", "cận dưới của chỉ số này là {lower}"],
      help: ["kiểm tra số liệu và dấu thập phân, hoặc các cận của chỉ số"]),
    "observation-whole": Entry(
      "\"{name}\" là số đếm, mà {text} không phải là số nguyên",
      label: "không nguyên",
      help: [
        "nếu là hàng nghìn, ghi {whole}",
        "kiểm tra số liệu; đại lượng không cần nguyên thì khai `kind: amount`, số đếm theo nghìn thì khai `decimals: 1`",
      ]),
    "observation-duplicate": Entry(
      "số liệu thứ hai của \"{name}\" cho năm {year}",
      label: "số thứ hai",
      notes: ["số đầu ở {first}", "cả hai thuộc địa bàn \"{area}\""],
      help: [
        "giữ lại một; số chỉ để giải thích thì ghi trạng thái `context`",
        "nếu số sau thay số trước thì giữ cả hai: số cũ ghi trạng thái `revised`, ngày công bố ghi ở `as_of`",
      ]),
    "observation-duplicate-role": Entry(
      "`{role}` thứ hai của \"{name}\" cho năm {year}",
      label: "số thứ hai",
      notes: ["số đầu ở {first}", "cả hai thuộc địa bàn \"{area}\""],
      help: [
        "giữ lại một, hoặc ghi ở `of` mỗi số thuộc về cái gì",
        "nếu số sau thay số trước thì giữ cả hai: số cũ ghi trạng thái `revised`, ngày công bố ghi ở `as_of`",
      ]),
    "area-missing": Entry(
      "dòng này không ghi địa bàn, trong khi các dòng khác có ghi",
      label: "địa bàn nào?",
      notes: ["dòng đầu tiên có địa bàn ở {place}"]),
    "partial-as-of": Entry(
      "số liệu chưa hết năm {year} mà không ghi đến tháng nào",
      label: "chưa hết năm",
      help: ["ghi tháng ở `as_of`, ví dụ {year}-06"]),

    "series-columns": Entry(
      "dòng tiêu đề không phải `unique_id,ds,y` và cũng không có cột cho từng năm",
      label: "không có `ds` và `y`, không có cột nào như `2023`",
      notes: ["các cột là {names}"],
      help: [
        "đặt tên cột `unique_id,ds,y`, hoặc ghi mỗi năm một cột",
        "\"{observations}\" là số liệu của một kế hoạch: ghi tên tệp ở `data:` trong plan.yaml, xem `ontrack init DIR`",
      ]),
    "series-columns-ignored": Entry(
      "bỏ qua những cột không dùng ở đây: {names}",
      label: "bỏ qua"),
    "series-order": Entry(
      "chuỗi \"{id}\" quay lại sau các chuỗi khác",
      label: "đã có ở trên",
      notes: ["các chuỗi được đọc lần lượt, nên các dòng của một chuỗi phải đứng liền nhau"],
      help: ["sắp xếp tệp theo `unique_id`, hoặc chạy lại với `--any-order` (tốn bộ nhớ hơn)"]),
    "series-repeated": Entry(
      "dòng thứ hai của \"{id}\"",
      label: "đã có ở trên",
      help: ["tệp có cột cho từng năm thì mỗi chuỗi một dòng; hãy đặt mã riêng cho mỗi chuỗi"]),
    "series-year": Entry(
      "\"{text}\" không phải số nguyên và cũng không phải ngày tháng",
      label: "cần một năm, ví dụ 2023 hoặc 2023-12-31"),
    "series-bounds": Entry(
      "{text} nằm ngoài các cận của \"{name}\"",
      label: "ngoài cận",
      notes: ["cận trên là {upper}", "cận dưới là {lower}"],
      help: ["kiểm tra số liệu, hoặc các cận (`--lower`, `--upper`, hoặc các cột cùng tên)"]),
    "series-bound-differs": Entry(
      "`{column}` của cùng một chuỗi ở trên là {first}, ở đây là {second}",
      label: "cận khác",
      help: ["một chuỗi có một cận: ghi giống nhau ở mọi dòng, hoặc chỉ ghi ở dòng đầu"]),
    "series-word-differs": Entry(
      "`{column}` của cùng một chuỗi trước đó là {first}, ở đây là {second}",
      label: "từ khác",
      help: ["ghi giống nhau ở mọi dòng của một chuỗi, hoặc chỉ ghi ở dòng đầu"]),
    "series-bound-alone": Entry(
      "chuỗi \"{id}\" có cận trên {upper} mà không có cận dưới",
      help: ["ghi thêm cận dưới"]),
    "series-bounds-order": Entry(
      "cận dưới {lower} của \"{id}\" không nhỏ hơn cận trên {upper}"),
    "series-duplicate": Entry(
      "chuỗi \"{id}\" có hai số liệu cho năm {year}, {firstValue} và {secondValue}",
      notes: ["số đầu ở dòng {first}"],
      help: ["giữ mỗi năm một số; số liệu tháng hoặc quý phải cộng hoặc lấy bình quân trước"]),
    "series-no-values": Entry(
      "chuỗi \"{id}\" không có số liệu nên không có dự báo",
      help: ["mọi giá trị đều trống"]),
  ]
}
