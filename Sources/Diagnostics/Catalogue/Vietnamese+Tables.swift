extension Catalogue {
  /// What is said about CSV files and the numbers in them, in Vietnamese.
  static let vietnameseTables: [String: Entry] = [
    "too-many": Entry(
      "còn {count} thông báo nữa không hiển thị",
      help: ["sửa những lỗi ở trên rồi chạy lại"]),

    "table-empty": Entry(
      "\"{file}\" là tệp trống",
      help: ["dòng đầu tiên phải ghi tên các cột"]),
    "table-no-rows": Entry(
      "\"{file}\" chỉ có dòng tiêu đề, không có dòng số liệu nào",
      label: "dòng tiêu đề; sau đó không còn gì",
      help: ["dưới dòng tiêu đề, ghi mỗi số liệu một dòng"]),
    "table-utf16": Entry(
      "\"{file}\" được lưu theo mã UTF-16, không phải UTF-8",
      help: ["lưu lại dưới dạng \"CSV UTF-8\" (trong bảng tính: Lưu thành, CSV UTF-8)"]),
    "table-workbook": Entry(
      "\"{file}\" là tệp bảng tính, mà số liệu được đọc từ tệp CSV",
      help: ["lưu trang tính dưới dạng \"CSV UTF-8\" (trong bảng tính: Lưu thành, CSV UTF-8)"]),
    "table-utf8": Entry(
      "không đúng mã UTF-8: byte {byte}, vị trí {offset} trong tệp",
      label: "không phải một chữ trong UTF-8",
      notes: ["còn {more} dòng nữa có byte như vậy"],
      help: ["lưu lại tệp dưới dạng \"CSV UTF-8\" (trong bảng tính: Lưu thành, CSV UTF-8)"]),
    "table-nul": Entry(
      "có byte 0 ở vị trí {offset} trong tệp; tệp văn bản không thể có byte này",
      label: "byte 0",
      notes: ["còn {more} dòng nữa có byte 0"],
      help: [
        "nếu đây là bảng tính hoặc tệp UTF-16, hãy lưu thành \"CSV UTF-8\"; nếu không, tệp đã bị hỏng"
      ]),
    "table-row-short": Entry(
      "dòng này có {found} ô; dòng tiêu đề có {expected} cột",
      label: "thiếu {missing} ô",
      notes: ["dòng tiêu đề ở {header}"],
      help: [
        "tệp CSV không có dòng chú thích: bỏ dòng bắt đầu bằng \"{comment}\"",
        "chỗ nào không có số liệu thì để ô trống nhưng vẫn giữ dấu phân cách \"{delimiter}\"",
      ]),
    "table-rows-separator": Entry(
      "dòng tiêu đề phân cách bằng {first}, còn dòng này bằng {second}",
      label: "chỉ là một ô nếu phân cách bằng {first}",
      notes: ["dòng tiêu đề ở {header}", "còn {more} dòng nữa như vậy"],
      help: ["dùng cùng một dấu phân cách cột cho mọi dòng"]),
    "table-row-long": Entry(
      "dòng này có {found} ô; dòng tiêu đề có {expected} cột",
      label: "ô thứ {number} là ô đầu tiên không thuộc cột nào",
      notes: ["dòng tiêu đề ở {header}"],
      help: [
        "đặt giá trị có chứa dấu phân cách \"{delimiter}\" trong dấu nháy kép",
        "ở đây số có dấu phẩy thập phân bị tách thành hai ô: hãy viết {example} hoặc 40.8",
      ]),
    "table-duplicate-column": Entry(
      "có hai cột cùng tên \"{name}\"",
      label: "cột thứ {second}",
      notes: ["cột đầu tiên là cột thứ {first}, ở {place}"],
      help: ["đổi tên hoặc bỏ một trong hai cột"]),
    "table-unnamed-column": Entry(
      "cột thứ {number} không có tên",
      label: "tên cột phải ghi ở đây",
      help: ["đặt tên cho cột, hoặc bỏ cột này ở mọi dòng"]),
    "table-too-many-columns": Entry(
      "dòng này có hơn {limit} ô",
      label: "ô thứ {number}",
      help: ["kiểm tra dấu xuống dòng và dấu nháy kép; không bảng số liệu nào rộng như vậy"]),
    "table-too-large": Entry(
      "bảng có hơn {limit} ô",
      label: "dừng đọc tại đây",
      help: ["chia tệp theo địa bàn hoặc theo chỉ tiêu"]),
    "table-quote-open": Entry(
      "dấu nháy kép mở ở đây nhưng không bao giờ đóng",
      label: "mở ở đây",
      notes: ["toàn bộ phần sau, đến cuối tệp ở dòng {last}, đã bị đọc thành một ô"],
      help: ["đóng dấu nháy sau giá trị; dấu nháy kép nằm trong giá trị thì viết hai lần"]),
    "table-quote-stray": Entry(
      "có dấu nháy kép trong một giá trị không mở đầu bằng dấu nháy kép",
      label: "dấu nháy thừa",
      help: ["đặt cả giá trị trong dấu nháy kép, dấu nháy bên trong viết hai lần: {example}"]),
    "table-quote-text": Entry(
      "còn chữ sau dấu nháy kép đóng",
      label: "sau dấu nháy phải là dấu phân cách hoặc hết dòng",
      help: ["dấu nháy kép nằm trong giá trị thì viết hai lần: {example}"]),
    "table-field-long": Entry(
      "ô này dài hơn {limit} byte",
      label: "bắt đầu ở đây",
      help: ["tìm xem có dấu nháy kép nào chưa đóng không"]),
    "table-row-large": Entry(
      "dòng này dài hơn {limit} byte",
      label: "bắt đầu ở đây",
      help: ["kiểm tra xem các dòng của tệp có kết thúc bằng LF hoặc CR LF không"]),
    "table-separator": Entry(
      "dòng tiêu đề có thể tách theo {first} hoặc theo {second}",
      label: "dấu nào phân cách các cột?",
      notes: ["{first} cho {firstCount} cột, {second} cho {secondCount} cột"],
      help: ["đặt tên cột có chứa dấu như vậy trong dấu nháy kép"]),

    "number-ambiguous": Entry(
      "\"{text}\" có thể là {dot} hoặc {comma}",
      label: "dấu thập phân hay dấu hàng nghìn?",
      notes: [
        "không có số nào khác trong tệp cho biết (như 0.22, 40,8 hoặc 1.234.567)",
        "còn {more} số nữa trong tệp có thể đọc theo hai cách",
      ],
      help: [
        "nếu là {dot}: khai báo dấu chấm thập phân, `locale: en` trong kế hoạch hoặc `--decimal dot`",
        "nếu là {comma}: khai báo dấu phẩy thập phân, `locale: vi` trong kế hoạch hoặc `--decimal comma`",
      ]),
    "number-marks-differ": Entry(
      "\"{second}\" dùng {secondMark} thập phân, còn \"{first}\" dùng {firstMark} thập phân",
      label: "{secondMark} thập phân",
      notes: ["\"{first}\" ở {place}"],
      help: ["viết mọi số trong một tệp với cùng một dấu thập phân"]),
    "number-other-mark": Entry(
      "\"{text}\" không phải là số viết với {mark} thập phân",
      label: "sẽ là {other} nếu dùng {otherMark} thập phân",
      notes: ["{mark} thập phân được xác định theo \"{evidence}\" ở {place}"],
      help: [
        "viết với {mark} thập phân, hoặc khai báo dấu kia: `locale: {locale}` trong kế hoạch hoặc `--decimal {otherWord}`"
      ]),
    "number-grouping": Entry(
      "\"{text}\" không được tách thành nhóm ba chữ số",
      label: "giữa hai dấu hàng nghìn phải có ba chữ số",
      help: ["kiểm tra xem thừa hay thiếu chữ số; viết liền không dấu thì luôn đúng"]),
    "number-unreadable": Entry(
      "\"{text}\" không phải là số",
      label: "ở đây phải là một số",
      help: [
        "chỉ viết chữ số; đơn vị và ghi chú để ở cột riêng, số liệu không có thì bỏ cả dòng"
      ]),
    "number-missing": Entry(
      "thiếu số ở đây",
      label: "ô trống",
      help: ["không có số liệu thì bỏ cả dòng; số 0 phải được viết ra"]),
    "number-not-finite": Entry(
      "\"{text}\" không phải là số hữu hạn",
      label: "ở đây phải là một số",
      help: ["không có số liệu thì bỏ cả dòng"]),
    "number-hexadecimal": Entry(
      "\"{text}\" được viết theo hệ cơ số 16",
      label: "ở đây phải là số thập phân",
      help: ["viết bằng các chữ số từ 0 đến 9"]),
    "number-too-large": Entry(
      "\"{text}\" quá lớn",
      label: "vượt quá 1,8 × 10^308",
      help: ["kiểm tra xem có thừa chữ số không, hoặc dùng đơn vị lớn hơn"]),
    "number-exponent": Entry(
      "\"{text}\" có số mũ; số mũ chỉ đọc được khi dùng dấu chấm thập phân",
      label: "số mũ",
      help: ["viết đầy đủ các chữ số"]),
    "number-percent": Entry(
      "\"{text}\" có dấu phần trăm",
      label: "ở đây phải là số không kèm đơn vị",
      help: ["bỏ dấu phần trăm; đơn vị chỉ ghi một lần, ở chỗ khai báo chỉ tiêu"]),

    "word.decimal-point": Entry("dấu chấm"),
    "word.decimal-comma": Entry("dấu phẩy"),
    "word.comma": Entry("dấu phẩy"),
    "word.semicolon": Entry("dấu chấm phẩy"),
    "word.tab": Entry("dấu tab"),
  ]
}
