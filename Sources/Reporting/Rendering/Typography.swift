/// Plain text of reports as a printer sets it: a minus where a number is negative, an en dash
/// between years, spaces that hold a number and its unit together.
enum Typography {
  static let minus: Character = "\u{2212}"
  static let enDash: Character = "\u{2013}"
  static let noBreak: Character = "\u{A0}"

  /// The text with `-5` as `−5`, `2021-2025` as `2021–2025`, a lone `-` as `–`, and no line break
  /// between a number and the word that it counts. No other character is touched.
  static func set(_ text: String) -> String {
    if text == "-" { return String(enDash) }
    let characters = Array(text)
    var result = ""
    for (index, character) in characters.enumerated() {
      switch character {
      case "-": result.append(dash(characters, index))
      case " ": result.append(space(characters, index))
      case "'": result.append(isLetter(characters, index - 1) ? "\u{2019}" : "'")
      case "\"": result.append(isOpening(characters, index) ? "\u{201C}" : "\u{201D}")
      default: result.append(character)
      }
    }
    return result
  }

  private static func dash(_ text: [Character], _ index: Int) -> Character {
    let before = index > 0 ? text[index - 1] : " "
    let after = index + 1 < text.count ? text[index + 1] : " "
    if isDigit(after), before == " " || before == "(" || before == "×" || before == "~" {
      return minus
    }
    if before == " ", after == " " {
      let isDifference =
        index > 1 && index + 2 < text.count && isDigit(text[index - 2]) && isDigit(text[index + 2])
      return isDifference ? minus : enDash
    }
    if isYear(text, endingAt: index - 1), isYear(text, startingAt: index + 1) { return enDash }
    return "-"
  }

  private static func space(_ text: [Character], _ index: Int) -> Character {
    // A star belongs to its remark.
    if index > 0, text[index - 1] == "*", index == 1 || text[index - 2] == " " { return noBreak }
    guard index > 0, isDigit(text[index - 1]), index + 1 < text.count, text[index + 1].isLetter,
      !isYear(text, endingAt: index - 1)
    else { return " " }
    return noBreak
  }

  /// Whether a quotation mark opens what follows it.
  private static func isOpening(_ text: [Character], _ index: Int) -> Bool {
    index == 0 || text[index - 1] == " " || text[index - 1] == "("
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isLetter(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index].isLetter
  }

  /// Whether four digits, and no fifth, end here.
  private static func isYear(_ text: [Character], endingAt end: Int) -> Bool {
    guard end >= 3, text[(end - 3)...end].allSatisfy(isDigit) else { return false }
    return end == 3 || !(isDigit(text[end - 4]) || "-.,".contains(text[end - 4]))
  }

  private static func isYear(_ text: [Character], startingAt start: Int) -> Bool {
    guard start + 3 < text.count, text[start...(start + 3)].allSatisfy(isDigit) else {
      return false
    }
    return start + 4 == text.count || !(isDigit(text[start + 4]) || "-".contains(text[start + 4]))
  }
}
