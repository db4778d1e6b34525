extension Catalogue {
  /// What is said about workbooks, in and out.
  static let vietnameseWorkbooks: [String: Entry] = [
    "workbook-not-built": Entry(
      "\"{file}\" là sổ tính Excel, mà bản chương trình này không đọc được sổ tính",
      help: [
        "dựng lại ontrack bằng lệnh `swift build -c release --traits Workbooks` (Scripts/setup cài các thư viện cần thiết)",
        "hoặc lưu trang tính thành \"CSV UTF-8\" (trong Excel: Lưu thành, CSV UTF-8)",
      ]),
    "workbook-none": Entry(
      "\"{file}\" không phải là sổ tính (.xlsx)",
      help: [
        "mở tệp trong Excel hoặc LibreOffice rồi lưu lại thành .xlsx, hoặc thành \"CSV UTF-8\""
      ]),
    "workbook-old": Entry(
      "\"{file}\" là sổ tính kiểu cũ trước năm 2007 (.xls)",
      help: ["mở tệp trong Excel hoặc LibreOffice rồi lưu lại thành .xlsx"]),
    "workbook-encrypted": Entry(
      "\"{file}\" bị khóa bằng mật khẩu",
      help: ["mở tệp, bỏ mật khẩu rồi lưu lại"]),
    "workbook-damaged": Entry(
      "\"{file}\" bị hỏng: không đọc được phần \"{part}\"",
      help: [
        "chép hoặc tải lại tệp; hoặc mở tệp trong Excel hay LibreOffice để sửa rồi lưu lại"
      ]),
    "workbook-misplaced": Entry(
      "nội dung lưu tại ô này hoặc sau ô này không phải là ô mà một trang tính có thể có",
      help: ["mở tệp trong Excel hay LibreOffice để sửa rồi lưu lại"]),
    "workbook-doctype": Entry(
      "phần \"{part}\" của \"{file}\" có khai báo kiểu tài liệu, điều mà không sổ tính nào có",
      help: ["không dùng tệp này: khai báo như vậy là để làm treo chương trình"]),
    "workbook-too-large": Entry(
      "\"{file}\" có hơn {limit} {what}",
      help: ["chỉ giữ lại trang tính có số liệu và lưu thành một sổ tính riêng"]),
    "word.workbook-filebytes": Entry("byte"),
    "word.workbook-unpackedbytes": Entry("byte sau khi giải nén"),
    "word.workbook-parts": Entry("phần"),
    "word.workbook-cells": Entry("ô trong một trang tính"),
    "word.workbook-texts": Entry("đoạn chữ"),
    "word.workbook-depth": Entry("phần tử lồng nhau"),
    "word.workbook-textbytes": Entry("byte trong một đoạn chữ"),
    "word.workbook-sheets": Entry("trang tính"),
    "word.workbook-formats": Entry("định dạng hoặc ô gộp"),
    "workbook-empty": Entry(
      "\"{file}\" không có trang tính nào đang hiện mà có số liệu",
      notes: ["trang bị ẩn: {hidden}"],
      help: ["để đọc một trang bị ẩn, ghi rõ tên trang: \"{example}\""]),
    "workbook-sheets": Entry(
      "\"{file}\" có {count} trang tính có số liệu: cần đọc trang nào?",
      notes: ["các trang: {names}"],
      help: ["ghi tên trang sau tên tệp: \"{example}\""]),
    "workbook-sheet-unknown": Entry(
      "\"{file}\" không có trang tính \"{name}\"",
      notes: ["các trang: {names}"],
      help: ["có phải là \"{suggestion}\"?"]),
    "workbook-hidden-sheets": Entry(
      "đọc trang \"{sheet}\"; {count} trang bị ẩn không được đọc: {names}"),
    "workbook-hidden-rows": Entry(
      "{count} dòng bị ẩn vẫn được đọc như các dòng khác: {rows}",
      help: ["xóa những dòng không dùng, hoặc cho hiện lại"]),
    "workbook-hidden-columns": Entry(
      "{count} cột bị ẩn vẫn được đọc như các cột khác: {columns}",
      help: ["xóa những cột không dùng, hoặc cho hiện lại"]),
    "workbook-cell-error": Entry(
      "ô này chứa lỗi \"{text}\" chứ không phải số liệu",
      help: ["sửa công thức, hoặc để trống ô nếu không có số liệu"]),
    "workbook-formula": Entry(
      "ô này có công thức nhưng tệp không lưu kết quả",
      help: ["mở tệp trong Excel hay LibreOffice để tính rồi lưu lại"]),
    "workbook-write": Entry(
      "không ghi được sổ tính: {reason}"),
    "workbook-no-writer": Entry(
      "bản chương trình này không ghi được sổ tính nên không ghi \"{file}\"",
      help: [
        "dựng lại ontrack bằng lệnh `swift build -c release --traits Workbooks` (Scripts/setup cài các thư viện cần thiết)"
      ]),
  ]
}
