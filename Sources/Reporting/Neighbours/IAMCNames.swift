import Diagnostics

/// The names of one column of an IAMC table, each its own, and what had to be changed for it.
///
/// A bar separates the levels of a variable, and words such as `NA` are read as nothing by those who
/// open the table: both are written otherwise, and so is a name that would stand for two things.
struct IAMCNames {
  enum Column: String {
    case scenario, region, variable
  }

  private var written: [String: String] = [:]
  /// What was changed.
  private(set) var diagnostics: [Diagnostic] = []

  /// The names of a column, by unique ids; `reserved` ones stand for something else in it.
  init(
    _ names: [(id: String, name: String)], in column: Column, reserved: Set<String> = []
  ) {
    var taken = reserved
    let cleaned = names.map { ($0.id, $0.name, Self.cleaned($0.name, suffix: column.rawValue)) }
    // A name that is good as it is stays, whatever another one becomes.
    for (id, name, (text, cause)) in cleaned.filter({ $0.2.reason == nil })
      + cleaned.filter({ $0.2.reason != nil })
    {
      var result = text
      var reason = cause
      if taken.contains(result) {
        reason = reserved.contains(result) ? "iamc.reserved" : "iamc.taken"
        let suffix = reserved.contains(result) ? column.rawValue : Self.cleaned(id).text
        if suffix != text { result = "\(text) (\(suffix))" }
        var number = 2
        while taken.contains(result) {
          result = "\(text) (\(number))"
          number += 1
        }
      }
      taken.insert(result)
      written[id] = result
      guard let reason else { continue }
      diagnostics.append(
        .warning(
          "iamc-name", at: nil,
          [
            "name": .text(name), "written": .text(result),
            "column": .message(Message("iamc.\(column.rawValue)")),
            "reason": .message(Message(reason)),
          ]))
    }
  }

  subscript(id: String) -> String { written[id] ?? id }

  /// A text on one line without bars, and why it was changed; white space alone is no reason.
  static func cleaned(_ text: String, suffix: String = "text") -> (text: String, reason: String?) {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bare = line.replacing("|", with: "/")
    if missing.contains(bare) { return ("\(bare) (\(suffix))", "iamc.missing") }
    return (bare, bare == line ? nil : "iamc.bar")
  }

  /// What pandas (and the R package quitte) read as a missing value.
  private static let missing: Set<String> = [
    "", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN",
    "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null", "UNDF", "n_a",
  ]
}
