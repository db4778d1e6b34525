extension Catalogue {
  /// What is said about an office's table that is imported.
  static let vietnameseImport: [String: Entry] = [
    "import-missing": Entry("không có tệp \"{file}\"", help: ["kiểm tra lại đường dẫn"]),
    "import-empty": Entry(
      "\"{file}\" không có ô nào ở đây", help: ["chọn trang hoặc vùng khác: --sheet, --range"]),
    "import-no-table": Entry(
      "không tìm thấy bảng số liệu theo năm trong \"{file}\"",
      notes: [
        "đã tìm: các năm đặt cạnh nhau (2021, 2022, ...), cột có tên year hay Năm, hoặc các địa bàn đặt cạnh nhau (Xã ..., Thị trấn ...)"
      ],
      help: ["ghi rõ trang hoặc vùng ô có bảng: --sheet, --range A3:F20"]),
    "import-no-indicator": Entry(
      "bảng trong \"{file}\" không ghi tên chỉ tiêu",
      help: ["đặt tên: --indicator poor_households; hoặc thêm cột \"Chỉ tiêu\" hay \"indicator\""]),
    "import-areas-unclear": Entry(
      "các tiêu đề cột {names} có thể là địa bàn, có thể là chỉ tiêu",
      notes: ["bảng không ghi rõ, như \"Xã Duyên Thái\" hay dòng \"Các xã\" ở trên"],
      help: [
        "nếu là địa bàn: --areas-row {row}, thêm --indicator nếu bảng không ghi tên chỉ tiêu",
        "nếu là chỉ tiêu: --areas-row none",
      ]),
    "import-areas-row": Entry(
      "dòng {row} không có tên địa bàn", help: ["ghi rõ dòng có tên các địa bàn: --areas-row 5"]),
    "import-areas-twice": Entry(
      "địa bàn xếp theo dòng ở cột \"{text}\", lại xếp theo cột: \"{area}\" tại {place}",
      help: ["nếu các tiêu đề cột không phải địa bàn: --areas-row none"]),
    "import-year-unclear": Entry(
      "bảng trong \"{file}\" không ghi rõ số liệu là của năm nào",
      notes: [
        "các dòng tiêu đề ghi: {titles}",
        "chỉ lấy năm từ tiêu đề khi tiêu đề ghi đúng một năm, không nói đến kế hoạch hay ước thực hiện",
      ],
      help: ["ghi rõ năm: --year 2023, --year 'KH 2024', --year 'ước 2024'"]),
    "import-no-figures": Entry(
      "bảng trong \"{file}\" không có số liệu dưới dòng tiêu đề",
      help: ["ghi rõ vùng ô có cả bảng: --range A3:F20"]),
    "import-label": Entry(
      "không đặt được tên từ nhãn \"{text}\"",
      help: ["tự đặt tên: --map '{text}=some_name'"]),
    "import-map-unknown": Entry(
      "--map: bảng không có nhãn \"{label}\"",
      notes: ["các nhãn: {labels}"],
      help: ["có phải là \"{suggestion}\"?"]),
    "import-twice": Entry(
      "có số liệu thứ hai của {name} cho năm {year}",
      notes: ["số liệu thứ nhất ở {first}", "địa bàn: {area}"],
      help: [
        "nếu là chỉ tiêu khác, đặt tên theo ô: --map {cell}=another_name",
        "nếu không, ghi rõ vùng ô cần lấy: --range",
      ]),
    "workbook-beside": Entry(
      "{count} ô nằm ngoài bảng nên không được đọc, ô đầu tiên là \"{text}\"",
      help: ["đặt tiêu đề cho cột đó, hoặc xóa đi"]),
    "workbook-left-out": Entry(
      "{count} dòng hoặc ô không có số liệu: {places}",
      help: ["`ontrack import` cho biết lý do của từng dòng, từng ô"]),

    "import.title": Entry("tiêu đề: {text}"),
    "import.header": Entry("dòng đầu bảng: dòng {row}"),
    "import.headers": Entry("phần đầu bảng: dòng {row} đến dòng {last}"),
    "import.years-over": Entry("các năm xếp theo cột"),
    "import.years-down": Entry("các năm xếp theo dòng"),
    "import.year-title": Entry("năm {year} lấy theo tiêu đề tại {place}"),
    "import.year-given": Entry("năm {year} như đã khai"),
    "import.areas-over": Entry("các địa bàn xếp theo cột, tên ở dòng {row}"),
    "import.delimiter": Entry("các trường ngăn cách bằng {sign}"),
    "import.mark-settled": Entry(
      "số lưu dạng chữ dùng {mark} thập phân: căn cứ vào {text} tại {place}"),
    "import.mark-declared": Entry("số lưu dạng chữ dùng {mark} thập phân, như đã khai"),
    "import.areas": Entry("{count} địa bàn: {names}"),
    "import.indicators": Entry("Chỉ số"),
    "import.left-out": Entry("Không lấy"),
    "import.label": Entry("nhãn"),
    "import.years": Entry("năm"),
    "import.figures": Entry("số liệu"),
    "import.text": Entry("nội dung"),
    "import.shown": Entry("{count} số liệu; chưa ghi gì. Để ghi: -o observations.csv"),
    "import.written": Entry("đã ghi {count} số liệu vào {file}"),
    "import.left-title": Entry("tiêu đề"),
    "import.left-column-numbers": Entry("số thứ tự cột"),
    "import.left-no-figures": Entry("dòng không có số liệu"),
    "import.left-total": Entry("dòng tổng của các dòng khác"),
    "import.left-total-column": Entry("cột tổng của các cột khác"),
    "import.left-no-year": Entry("không có năm"),
    "import.left-no-area": Entry("không có địa bàn"),
    "import.left-no-label": Entry("không có nhãn"),
    "import.left-merged": Entry(
      "ô gộp nhiều năm hoặc nhiều dòng: số liệu là của năm nào, dòng nào?"),
    "import.left-placeholder": Entry("ký hiệu không có số liệu"),
    "import.left-column": Entry("cột không rõ nội dung"),
    "import.left-comparison": Entry("so sánh giữa các năm, không phải số liệu của một năm"),
    "import.left-second-table": Entry("bảng khác bắt đầu từ đây: đọc bằng --range"),
  ]
}
