extension Catalogue {
  /// What `ontrack check` finds among published figures.
  static let vietnameseFindings: [String: Entry] = [
    "change-against-levels": Entry(
      "{indicator}: {before} cuối năm {beforeYear} cộng mức thay đổi {change} là {implied};"
        + " số công bố năm {afterYear} là {after}",
      label: "số công bố",
      notes: ["số cuối năm trước: {beforeAt}", "mức thay đổi công bố: {changeAt}"],
      help: ["hỏi lại nơi công bố xem số nào đúng; không có số nào bị sửa"]),
    "plan-ratio": Entry(
      "{indicator}: {done} trên {assigned} được giao là {computed}%; số công bố năm {ratioYear} là"
        + " {ratio}%",
      label: "không khớp dù làm tròn hay cắt bỏ phần lẻ",
      notes: ["kết quả thực hiện: {doneAt}", "kế hoạch giao: {assignedAt}"]),
    "parts-against-total": Entry(
      "{indicator}: các phần {parts} cộng lại là {sum}; tổng công bố năm {totalYear} là {total}",
      label: "tổng công bố", notes: ["các phần: {partsAt}"]),
    "formula-against-figure": Entry(
      "{indicator}: tính theo công thức là {computed}; số công bố năm {publishedYear} là"
        + " {published}",
      label: "số công bố", notes: ["công thức: {formulaAt}"]),
    "rate-against-count": Entry(
      "{indicator}: {count} trên {base} là {computed}%; số công bố năm {rateYear} là {rate}%",
      label: "tỷ lệ công bố", notes: ["số lượng: {countAt}", "mẫu số: {baseAt}"]),
    "bases-differ": Entry(
      "{indicator} và {other} không cùng mẫu số: {count} ứng với {rate}% là một phần của {lower}"
        + " đến {upper}, {otherCount} ứng với {otherRate}% là một phần của {otherLower} đến"
        + " {otherUpper} (năm {rateYear})",
      label: "không cùng mẫu số",
      notes: [
        "số lượng: {countAt}", "tỷ lệ kia: {otherRateAt}", "số lượng của tỷ lệ kia: {otherCountAt}",
      ],
      help: ["không cộng các tỷ lệ này với nhau; khai báo `of` riêng cho từng chỉ số"]),
    "unit-slip": Entry(
      "{indicator}: {value} năm {valueYear} bên cạnh {other} năm {otherYear} có vẻ khác đơn vị",
      label: "{corrected}?", notes: ["số kia: {otherAt}"],
      help: ["nếu đúng là nhầm, hãy ghi theo đơn vị của chỉ số"]),
    "unit-slip-target": Entry(
      "{indicator}: {value} năm {valueYear} bên cạnh chỉ tiêu {target} có vẻ là số thập phân, chưa"
        + " đổi ra phần trăm",
      label: "{corrected} phần trăm?", notes: ["chỉ tiêu: {targetAt}"],
      help: ["nếu đúng là nhầm, hãy ghi theo phần trăm"]),
    "unit-slip-goal": Entry(
      "chỉ tiêu \"{target}\" đặt mức {asked} bên cạnh {value} năm {valueYear}, có vẻ khác đơn vị",
      label: "{corrected}?", notes: ["số liệu: {valueAt}"],
      help: ["nếu đúng là nhầm, hãy ghi chỉ tiêu theo đơn vị của chỉ số"]),
    "target-against-data": Entry(
      "chỉ tiêu \"{target}\" đặt mức {asked}; mức công bố cho năm {publishedYear} là {published}",
      label: "chỉ tiêu công bố", notes: ["chỉ tiêu trong kế hoạch: {targetAt}"],
      help: ["ghi `status: assumed` nếu chỉ tiêu trong kế hoạch không phải là chỉ tiêu công bố"]),
    "sources-disagree": Entry(
      "{indicator}: năm {otherYear} còn có số công bố {other} bên cạnh số được dùng {fitted}",
      label: "giữ để tham khảo, không đưa vào dự báo", notes: ["số được dùng: {fittedAt}"]),
    "break": Entry(
      "{indicator}: từ năm {firstYear} áp dụng chuẩn mới; các năm trước không đưa vào dự báo",
      label: "xu hướng bắt đầu từ đây"),
    "gap": Entry(
      "{indicator}: không có số liệu giữa năm {beforeYear} và {afterYear} (thiếu {missing} năm)",
      label: "các năm thiếu vẫn để trống", notes: ["số liệu trước đó: {beforeAt}"]),
  ]
}
