extension Catalogue {
  /// What is said about scenarios, levers and formulas.
  static let vietnameseScenarios: [String: Entry] = [
    "scenario-not-in-plan": Entry(
      "kế hoạch không có kịch bản \"{name}\"",
      help: ["có phải ý là `{suggestion}`?", "các kịch bản: {known}"]),
    "scenario-unknown-parent": Entry(
      "\"{scenario}\" kế thừa \"{name}\", nhưng kế hoạch không có kịch bản này",
      label: "không có kịch bản này",
      help: ["có phải ý là `{suggestion}`?"]),
    "scenario-cycle": Entry(
      "các kịch bản kế thừa lẫn nhau thành vòng: {path}",
      label: "quay lại chính nó",
      help: ["bỏ một tên trong `extends:`"]),
    "baseline-with-levers": Entry(
      "kịch bản cơ sở là xu hướng không có biện pháp tác động, nhưng ở đây có một biện pháp cho"
        + " \"{indicator}\"",
      label: "trong kịch bản cơ sở",
      help: ["chuyển biện pháp này sang một kịch bản riêng để các kịch bản khác kế thừa"]),
    "scenario-lever-conflict": Entry(
      "trong \"{scenario}\", cả \"{winner}\" và \"{loser}\" đều có `{lever}` cho \"{indicator}\""
        + " trong cùng năm; giá trị của \"{winner}\" được dùng",
      label: "không được dùng trong \"{scenario}\"",
      notes: ["giá trị được dùng ở {place}"],
      help: ["ghi rõ `{lever}` cần dùng ngay trong \"{scenario}\""]),
    "scenario-target-conflict": Entry(
      "trong \"{scenario}\", cả \"{winner}\" và \"{loser}\" đều đổi chỉ tiêu \"{target}\"; giá trị"
        + " của \"{winner}\" được dùng",
      label: "không được dùng trong \"{scenario}\"",
      notes: ["giá trị được dùng ở {place}"],
      help: ["ghi rõ chỉ tiêu cần dùng ngay trong \"{scenario}\""]),

    "lever-twice": Entry(
      "`{lever}` thứ hai của \"{indicator}\" cho cùng năm",
      label: "lần thứ hai",
      notes: ["lần thứ nhất ở {place}"],
      help: ["giữ lại một, hoặc dùng `from:` và `until:` để các năm không trùng nhau"]),
    "lever-crossed": Entry(
      "`cap: {cap}` thấp hơn `floor: {floor}` của \"{indicator}\" trong cùng năm",
      label: "thấp hơn mức sàn",
      notes: ["mức sàn ở {place}"],
      help: ["không có giá trị nào nằm giữa: sửa một trong hai, hoặc dùng năm khác"]),
    "lever-on-formula": Entry(
      "\"{indicator}\" được tính theo công thức nên không thể tác động trực tiếp",
      label: "biện pháp đặt lên kết quả tính",
      notes: ["công thức ở {place}"],
      help: ["đặt biện pháp lên một thành phần: {parts}"]),
    "lever-points-of-amount": Entry(
      "\"{indicator}\" tính bằng {unit}; chỉ số phần trăm mới có điểm phần trăm",
      label: "điểm phần trăm",
      help: ["ghi số lượng bằng {unit}, hoặc `percent` của giá trị"]),
    "lever-unit-not-convertible": Entry(
      "không thể đổi {unit} sang đơn vị của \"{indicator}\"",
      label: "{unit}",
      notes: ["\"{indicator}\" là tỷ lệ trên \"{base}\", tính bằng {baseUnit}"],
      help: ["ghi số lượng bằng {own}, hoặc khai báo ở `of:` một chỉ số tính bằng {unit}"]),
    "pace-without-progress": Entry(
      "`pace` không có tác dụng với \"{indicator}\" năm {years}: khi không có biện pháp mới, trung vị"
        + " không {better} trong thời gian này",
      label: "không có tiến bộ để nhân lên",
      notes: ["ở {count} địa bàn, trong đó có {areas}"],
      help: ["ghi rõ mức: `change` đặt mức thay đổi hằng năm, `add` cộng thêm vào mức đó"]),
    "lever-without-base": Entry(
      "`{lever}` không có tác dụng với \"{indicator}\": \"{base}\" không có số liệu để đổi {unit} ra điểm phần trăm",
      label: "{unit} trên tổng số bao nhiêu?",
      notes: ["ở {areas}"],
      help: ["bổ sung số liệu cho \"{base}\", hoặc tự ghi điểm phần trăm"]),
    "delay-alone": Entry(
      "`delay` không có tác dụng trong \"{scenario}\": không có biện pháp nào khác cho \"{indicator}\"",
      label: "không có gì để làm chậm",
      help: ["ghi `extends:` kịch bản có biện pháp bị chậm, hoặc bỏ `delay`"]),
    "delay-beyond": Entry(
      "sau khi chậm lại, các biện pháp cho \"{indicator}\" trong \"{scenario}\" bắt đầu năm {start}, sau năm cuối {through} của kế hoạch",
      label: "quá muộn",
      help: ["giảm số năm chậm, hoặc kéo dài kế hoạch bằng `through:`"]),
    "lever-without-forecast": Entry(
      "`{lever}` không có tác dụng: \"{indicator}\" không có năm nào để dự báo",
      label: "không có gì để tác động",
      help: ["bổ sung số liệu, hoặc kéo dài kế hoạch bằng `through:`"]),
    "lever-direction.higher": Entry("tăng"),
    "lever-direction.lower": Entry("giảm"),

    "formula-number": Entry(
      "\"{found}\" không phải là số",
      label: "không phải số",
      help: ["viết số bằng chữ số và một dấu chấm: `100`, `0.5`"]),
    "formula-unexpected": Entry(
      "\"{found}\" không đúng chỗ trong công thức \"{formula}\"",
      label: "không đúng chỗ",
      help: ["công thức gồm số, chỉ số, `previous(chỉ_số)`, + - * / và dấu ngoặc"]),
    "formula-ends-early": Entry(
      "công thức \"{formula}\" kết thúc khi còn thiếu một số hoặc một chỉ số",
      label: "còn thiếu"),
    "formula-open-parenthesis": Entry(
      "công thức \"{formula}\" có dấu ngoặc chưa đóng",
      label: "mở ở đây"),
    "formula-previous-of": Entry(
      "`previous` nhận đúng một chỉ số",
      label: "cần tên một chỉ số",
      help: ["viết `previous(households)`; đặt phép tính ở ngoài"]),
    "formula-too-long": Entry(
      "công thức quá dài hoặc lồng quá sâu",
      label: "vượt giới hạn",
      help: ["đặt tên cho một phần: một chỉ số có công thức riêng"]),
    "formula-unknown-part": Entry(
      "công thức của \"{indicator}\" dùng \"{name}\", nhưng kế hoạch không có chỉ số này",
      label: "không có chỉ số này"),
    "formula-circle": Entry(
      "công thức của \"{indicator}\" cần chính kết quả của nó: {path}",
      label: "quay lại chính nó",
      help: ["giá trị của năm trước là `previous(tên)`"]),
    "formula-unlike-units": Entry(
      "công thức của \"{indicator}\" cộng {first} với {second}",
      label: "khác đơn vị",
      help: ["hai vế của + và - phải cùng đơn vị"]),
    "formula-result-unit": Entry(
      "công thức của \"{indicator}\" cho kết quả bằng {result}, còn đơn vị khai báo là {unit}",
      label: "khác đơn vị",
      help: ["sửa công thức, hoặc khai báo `unit: {result}`"]),
    "formula-without-100": Entry(
      "\"{indicator}\" là số phần trăm, nhưng công thức cho phần của 1",
      label: "thiếu `100 *`",
      help: ["viết `100 * …` nếu muốn tính phần trăm"]),
  ]
}
