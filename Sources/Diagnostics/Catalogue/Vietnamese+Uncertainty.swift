extension Catalogue {
  /// What is said about uncertain values, their correlations and the best of several paths.
  static let vietnameseUncertainty: [String: Entry] = [
    "dist-option": Entry(
      "phân phối {dist} không có \"{key}\"",
      label: "không thuộc {dist}",
      help: ["phân phối này cần {keys}, và `id` nếu có tương quan nhắc đến"]),
    "dist-order": Entry(
      "\"{key}\" của phân phối không đúng thứ tự",
      label: "sai thứ tự",
      help: ["các số phải tăng dần: {order}"]),
    "dist-units": Entry(
      "các số của phân phối khác đơn vị",
      label: "khác đơn vị với số đầu",
      help: ["ghi tất cả cùng một đơn vị: `{dist: uniform, low: 0.2 points, high: 0.6 points}`"]),
    "dist-spread": Entry(
      "độ lệch chuẩn phải lớn hơn 0",
      label: "không lớn hơn 0",
      help: ["nếu giá trị là chắc chắn thì ghi thẳng giá trị, không cần phân phối"]),
    "dist-few": Entry(
      "phân phối cần ít nhất hai giá trị khác nhau",
      label: "chỉ có một giá trị",
      help: ["nếu giá trị là chắc chắn thì ghi thẳng giá trị, không cần phân phối"]),
    "dist-weights": Entry(
      "có {values} giá trị nhưng {weights} trọng số",
      label: "mỗi giá trị một trọng số",
      help: [
        "ghi đủ trọng số cho từng giá trị: `{dist: discrete, values: [0, 1], weights: [7, 3]}`"
      ]),
    "dist-weightless": Entry(
      "không có trọng số nào lớn hơn 0",
      label: "tất cả bằng 0",
      help: ["ít nhất một giá trị phải có thể xảy ra"]),
    "dist-delay": Entry(
      "số năm chậm là số nguyên",
      label: "không phải số nguyên",
      help: ["ghi `{dist: discrete, values: [0, 1, 2], weights: [5, 3, 2]}`"]),
    "uncertain-id-twice": Entry(
      "giá trị chưa chắc chắn thứ hai có id \"{name}\"",
      label: "lần thứ hai",
      notes: ["lần thứ nhất ở {place}"],
      help: [
        "đặt id riêng cho từng giá trị; `rank: 1` ở `correlations:` làm hai giá trị đi cùng nhau"
      ]
    ),

    "correlation-unknown": Entry(
      "không có giá trị chưa chắc chắn nào có id \"{name}\"",
      label: "không có id này",
      help: [
        "có phải ý là `{suggestion}`?", "các id đã có: {known}",
        "ghi `id: {name}` vào phân phối muốn nói đến",
      ]),
    "correlation-alone": Entry(
      "tương quan cần ít nhất hai giá trị, ở đây chỉ có \"{name}\"",
      label: "chỉ có một",
      help: ["ghi `{of: [first, second], rank: 0.6}`"]),
    "correlation-twice": Entry(
      "tương quan thứ hai giữa \"{first}\" và \"{second}\"",
      label: "lần thứ hai",
      notes: ["lần thứ nhất ở {place}"],
      help: ["giữ lại một"]),
    "correlation-impossible": Entry(
      "{names} không thể cùng lúc tương quan như vậy",
      label: "tương quan ghi sau cùng",
      help: [
        "hai giá trị cùng đi theo giá trị thứ ba thì cũng đi theo nhau: ghi thêm tương quan đó, hoặc"
          + " ghi các số gần 0 hơn"
      ]),

    "best-of-few": Entry(
      "`best_of` cần ít nhất hai kịch bản",
      label: "tốt nhất trong các kịch bản nào?",
      help: ["ghi `best_of: [first, second]`; có thể dùng cả `baseline`"]),
    "best-of-direction": Entry(
      "`best_of` cần biết chiều nào là tốt hơn đối với \"{name}\"",
      label: "tốt nhất theo chiều nào?",
      help: ["ghi `better: higher` hoặc `better: lower` ở chỉ số"]),
    "best-of-circle": Entry(
      "phương án tốt nhất trong các kịch bản này cần chính kết quả của nó: {path}",
      label: "quay lại chính nó",
      help: ["chọn các kịch bản không dựa trên kịch bản này"]),

    "word.in-dist": Entry("phân phối"),
    "word.in-correlation": Entry("tương quan"),
    "word.range-rank": Entry("một số từ -1 đến 1"),

    "spread.uniform": Entry("từ {low} đến {high}"),
    "spread.hump": Entry("từ {low} đến {high}, nhiều khả năng nhất là {mode}"),
    "spread.normal": Entry("khoảng {mean}, chênh lệch thường gặp {deviation}"),
    "spread.value": Entry("{value} với xác suất {share}"),
    "spread.or": Entry("{first} hoặc {last}"),
    "spread.empirical": Entry(
      "một trong {count} giá trị đã quan sát từ {low} đến {high}"),
    "spread.uncertain": Entry("({spread})"),
    "lever.delay-uncertain": Entry("mọi biện pháp chậm, số năm {years}"),
    "lever.best-of": Entry("phương án tốt nhất trong {scenarios}"),

    "note.width": Entry(
      "trong độ rộng của khoảng dự báo, {trend}% do xu hướng, {plan}% do biện pháp chưa chắc chắn"),
    "note.width-trend": Entry("độ rộng của khoảng dự báo hầu như chỉ do xu hướng"),
    "note.width-plan": Entry(
      "độ rộng của khoảng dự báo hầu như chỉ do biện pháp chưa chắc chắn"),
    "note.shares-uncertain": Entry(
      "Chênh lệch so với kịch bản đầu tiên. Tốt hơn / bằng / kém hơn: tỷ lệ số khả năng, cùng các"
        + " yếu tố ngẫu nhiên; biện pháp chưa chắc chắn được tính cùng xu hướng, các biện pháp khác"
        + " coi là chắc chắn."),
    "word.assumed-interval": Entry("{value} ({lower} đến {upper}, giả định)"),
    "verdict.assumed-spread": Entry(
      "số năm {year} ({projected}) và mức độ chắc chắn của nó là giả định, không phải dự báo;"
        + " {probability} số khả năng giả định đạt chỉ tiêu"),
  ]
}
