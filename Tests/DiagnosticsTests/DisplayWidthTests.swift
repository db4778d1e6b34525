import Diagnostics
import Foundation
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("hộ nghèo", 8), ("Thường Tín", 10), ("đ", 1), ("中文", 4), ("한국", 4),
    ("ｱ", 1), ("Ａ", 2), ("e\u{301}", 1), ("\u{301}", 0), ("a\u{200B}b", 2), ("a\u{FEFF}", 1),
    ("👍", 2), ("👨‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("🇻🇳", 2), ("±½–…", 4), ("│─┼", 3), ("\u{AD}", 1),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1B}", 0), ("a\nb", 2),
  ])
  func textHasTheWidthOfATerminal(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func composedAndDecomposedAreEquallyWide() {
    let text = "ăâđêôơư ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ýỳỷỹỵ Giải quyết việc làm"
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(decomposed.unicodeScalars.count > text.unicodeScalars.count)
    #expect(DisplayWidth.of(decomposed) == DisplayWidth.of(text))
    #expect(DisplayWidth.of(text) == text.count)
  }
}
