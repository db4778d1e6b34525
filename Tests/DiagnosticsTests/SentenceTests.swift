import Diagnostics
import Testing

@Suite struct SentenceTests {
  @Test func placeholdersAndChoicesAreFound() {
    let sentence = Sentence("{count} {count|row|rows} in {file}.")
    #expect(sentence.placeholders == ["count", "file"])
    #expect(
      sentence.parts == [
        .placeholder("count"), .words(" "), .choice("count", one: "row", other: "rows"),
        .words(" in "), .placeholder("file"), .words("."),
      ])
  }

  @Test(arguments: ["{pace: 1.3, from: 2024}", "{", "}", "a { b", "{}", "{a|b}", "{ name }", "{1}"])
  func otherBracesAreWords(_ text: String) {
    #expect(Sentence(text).parts == [.words(text)])
  }

  @Test func placeholderInsideBracesIsFilled() {
    #expect(
      Sentence("{reach: {value}}").parts == [
        .words("{reach: "), .placeholder("value"), .words("}"),
      ])
  }
}
