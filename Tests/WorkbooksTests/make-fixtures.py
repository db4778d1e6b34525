"""Writes the workbooks that the tests read: python3 make-fixtures.py FOLDER

Needs the package XlsxWriter. The same version writes the same bytes.
"""

import datetime
import sys
from pathlib import Path

import xlsxwriter

folder = Path(sys.argv[1])


def workbook(name, **options):
    book = xlsxwriter.Workbook(folder / name, options)
    book.set_properties({"created": datetime.datetime(2000, 1, 1)})
    return book


def office():
    """A report as a district's office keeps it, with invented figures."""
    book = workbook("office.xlsx")
    sheet = book.add_worksheet("Giảm nghèo")
    bold = book.add_format({"bold": True})
    center = book.add_format({"align": "center", "bold": True})
    one = book.add_format({"num_format": "0.0"})
    percent = book.add_format({"num_format": "0.00%"})
    sheet.merge_range("A1:H1", "ỦY BAN NHÂN DÂN HUYỆN", center)
    sheet.merge_range("A2:H2", "Kết quả giảm nghèo giai đoạn 2021-2023", center)
    sheet.merge_range("A4:A5", "STT", bold)
    sheet.merge_range("B4:B5", "Chỉ tiêu", bold)
    sheet.merge_range("C4:C5", "Đơn vị tính", bold)
    sheet.merge_range("D4:E4", "Thực hiện", bold)
    sheet.write("F4", "Ước TH", bold)
    sheet.merge_range("G4:G5", "So sánh 2023/2022 (%)", bold)
    sheet.merge_range("H4:H5", "Ghi chú", bold)
    sheet.write("D5", "Năm 2021")
    sheet.write("E5", "Năm 2022")
    sheet.write("F5", "Năm 2023")
    for column, text in enumerate(["A", "B", "C"]):
        sheet.write(5, column, text)
    for column, number in enumerate([1, 2, 3]):
        sheet.write(5, 3 + column, number)
    sheet.write(5, 6, "4=3/2")
    sheet.write("A7", "I")
    sheet.write("B7", "Hộ nghèo, hộ cận nghèo", bold)
    sheet.write_row("A8", ["1", "Hộ nghèo", "hộ"])
    sheet.write("D8", "1.214")  # a number as a text, as a copy from a document leaves it
    sheet.write("E8", 169)
    sheet.write_formula("F8", "=E8-146", None, 23)
    sheet.write("G8", 13.6)
    sheet.write_row("A9", ["2", "Tỷ lệ hộ nghèo", "%"])
    sheet.write("D9", 0.0158, percent)
    sheet.write("E9", 0.0022, percent)
    sheet.write("F9", 0.0003, percent)
    sheet.write_row("A10", ["3", "Hộ cận nghèo", "hộ", "-", 1007, 861])
    sheet.set_row(9, None, None, {"hidden": True})
    sheet.write("A11", "II")
    sheet.write("B11", "Bảo hiểm", bold)
    sheet.write_row("A12", ["1", "Tỷ lệ bao phủ BHYT", "%"])
    sheet.write("D12", "91,4")
    sheet.write("E12", 92.0, one)
    sheet.write("F12", 93, one)
    sheet.write("H12", "cuối năm")
    sheet.write("A14", "Nguồn: số liệu minh họa")
    draft = book.add_worksheet("Nháp")
    draft.write("A1", "2020")
    draft.hide()
    book.close()


def communes():
    """Communes down the rows, indicators and years over the columns."""
    book = workbook("communes.xlsx")
    sheet = book.add_worksheet("Xã")
    sheet.merge_range("A1:E1", "Hộ nghèo theo xã")
    sheet.merge_range("A3:A4", "Xã, thị trấn")
    sheet.merge_range("B3:C3", "Hộ nghèo (hộ)")
    sheet.merge_range("D3:E3", "Hộ cận nghèo (hộ)")
    for column, year in enumerate([2022, 2023, 2022, 2023]):
        sheet.write(3, 1 + column, year)
    sheet.write_row("A5", ["Duyên Thái", 12, 3, 40, 38])
    sheet.write_row("A6", ["Văn Bình", 9, 2, 31, 30])
    sheet.merge_range("B7:C7", 11)
    sheet.write("A7", "Hà Hồi")
    sheet.write("D7", 20)
    sheet.write_row("A8", ["Tổng cộng", 21, 5, 91, 68])
    book.close()


def areas():
    """Communes over the columns, as a district's office keeps them, with invented figures."""
    book = workbook("areas.xlsx")
    bold = book.add_format({"bold": True, "text_wrap": True})
    # Indicators over communes, years down the rows.
    sheet = book.add_worksheet("Theo năm")
    sheet.merge_range("A1:H1", "Biểu 02. Hộ nghèo, hộ cận nghèo theo xã giai đoạn 2021-2023", bold)
    sheet.merge_range("A3:A4", "TT", bold)
    sheet.merge_range("B3:B4", "Năm", bold)
    sheet.merge_range("C3:E3", "Hộ nghèo", bold)
    sheet.merge_range("F3:H3", "Tỷ lệ hộ nghèo", bold)
    for column, text in enumerate(["Xã Duyên Thái", "TT. Thường Tín", "Cộng"] * 2):
        sheet.write(3, 2 + column, text, bold)
    sheet.write_row("A5", ["", "Đơn vị tính", "hộ", "hộ", "hộ", "%", "%", "%"])
    for row, values in enumerate(
        [
            (2021, 40, 12, 52, 1.52, 0.61, 1.1),
            (2022, 31, 9, 40, 1.15, 0.45, 0.84),
            (2023, 18, "-", 18, 0.66, 0, 0.37),
        ]
    ):
        sheet.write_row(5 + row, 0, [row + 1, *values])
    sheet.write("A10", "Nguồn: số liệu minh họa")
    # Communes over the columns, indicators down the rows, one year in the title.
    sheet = book.add_worksheet("Năm 2023")
    sheet.merge_range("A1:F1", "UBND HUYỆN", bold)
    sheet.merge_range("A2:F2", "Kết quả an sinh xã hội các xã, thị trấn năm 2023", bold)
    sheet.merge_range("A3:F3", "Thường Tín, ngày 15 tháng 1 năm 2024")
    sheet.merge_range("A5:A6", "STT", bold)
    sheet.merge_range("B5:B6", "Chỉ tiêu", bold)
    sheet.merge_range("C5:C6", "Đơn vị tính", bold)
    sheet.merge_range("D5:E5", "Chia theo xã, thị trấn", bold)
    sheet.merge_range("F5:F6", "Tổng số", bold)
    sheet.write_row("D6", ["Duyên Thái", "Văn Bình"], bold)
    sheet.write_row("A7", ["A", "B", "C", 1, 2, "3=1+2"])
    sheet.write_row("A8", [1, "Số hộ nghèo", "hộ", 12, 9, 21])
    sheet.write_row("A9", [2, "Người tham gia BHYT", "người", "8.214", "7.035,5", 15249.5])
    sheet.write_row("A10", ["", "Tổng số", "hộ", 3, 4, 7])
    # Years over communes.
    sheet = book.add_worksheet("Năm, xã")
    sheet.write("A1", "Đơn vị tính: người")
    sheet.merge_range("A2:A3", "Chỉ tiêu", bold)
    sheet.merge_range("B2:C2", 2022, bold)
    sheet.merge_range("D2:E2", "Ước TH 2023", bold)
    sheet.write_row("B3", ["Xã Hà Hồi", "Xã Văn Bình"] * 2, bold)
    sheet.write_row("A4", ["Giải quyết việc làm", 310, 295, 322, 301])
    # Communes over years.
    sheet = book.add_worksheet("Xã, năm")
    sheet.merge_range("A1:A2", "Chỉ tiêu/Xã", bold)
    sheet.merge_range("B1:C1", "Hà Hồi", bold)
    sheet.merge_range("D1:E1", "Văn Bình", bold)
    sheet.write_row("B2", [2022, 2023, 2022, 2023], bold)
    sheet.write_row("A3", ["Giải quyết việc làm", 310, 322, 295, 301])
    book.close()


def rows():
    """Years down the rows, one indicator a column, days for years."""
    book = workbook("rows.xlsx", date_1904=True)
    sheet = book.add_worksheet("Theo năm")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write("B2", "Giải quyết việc làm")
    sheet.write_row("B4", ["Năm", "Giải quyết việc làm (người)", "Kế hoạch", "Lao động nữ"])
    for row, (year, jobs, plan, women) in enumerate(
        [(2021, 3650, 3600, 1710), (2022, 3800, 3600, 1800), (2023, 3928, 3700, 1820)]
    ):
        sheet.write_datetime(4 + row, 1, datetime.datetime(year, 12, 31), day)
        sheet.write_row(4 + row, 2, [jobs, plan, women])
    book.close()


def values():
    """One cell of each kind."""
    book = workbook("values.xlsx")
    sheet = book.add_worksheet("Kinds")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_string("A1", "shared")
    sheet.write_rich_string("A2", "ri", book.add_format({"bold": True}), "ch", " text")
    sheet.write_boolean("A3", True)
    sheet.write_formula("A4", "=1/0", None, "#DIV/0!")
    sheet.write_formula("A5", "=1+1", None, 2)
    sheet.write_formula("A6", '="a"&"b"', None, "ab")
    sheet.write_datetime("A7", datetime.datetime(2023, 12, 31), day)
    sheet.write_number("A8", 0.408, book.add_format({"num_format": "0.0%"}))
    sheet.write_number("A9", 93, book.add_format({"num_format": "#,##0.0"}))
    sheet.write_number("A10", 0.1 + 0.2)
    sheet.write_string("A11", "line\rbreak _x0041_")
    sheet.write_number("A12", 1, day)
    sheet.merge_range("C1:D2", "merged")
    sheet.set_column("F:G", None, None, {"hidden": True})
    sheet.write_string("G1", "hidden column")
    sheet.write_string("A14", "hidden row")
    sheet.set_row(13, None, None, {"hidden": True})
    book.close()
    book = workbook("inline.xlsx", constant_memory=True, date_1904=True)
    sheet = book.add_worksheet("Inline")
    sheet.write_string("A1", "inline text")
    sheet.write_number("A2", 43829, book.add_format({"num_format": "dd/mm/yyyy"}))
    book.close()


def data():
    """Observations as OnTrack's own columns name them, below a title."""
    book = workbook("data.xlsx")
    sheet = book.add_worksheet("Jobs")
    sheet.write("A1", "Figures of the office")
    sheet.write_row("A3", ["indicator", "year", "value", "note"])
    sheet.write_row("A4", ["poor_households", 2021, 1214])
    sheet.write_row("A5", ["poor_households", 2022, 169])
    sheet.write_row("A6", ["poor_households", 2023, 23, "end of year"])
    book.add_worksheet("Empty")
    book.close()
    book = workbook("series.xlsx")
    sheet = book.add_worksheet("Series")
    sheet.write_row("A1", ["unique_id", 2020, 2021, 2022, 2023])
    sheet.write_row("A2", ["jobs", 3500, 3650, 3800, 3928])
    sheet.write_row("A3", ["insured", 90.1, 91.4, 92, 93])
    book.close()
    book = workbook("sheets.xlsx")
    for name in ["Jobs", "Insurance"]:
        book.add_worksheet(name).write_row("A1", ["indicator", "year", "value"])
    book.close()


office()
communes()
areas()
rows()
values()
data()
