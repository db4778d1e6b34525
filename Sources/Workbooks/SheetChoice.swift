import Diagnostics

/// Which sheet of a workbook is meant.
struct SheetChoice {
  let file: String
  let outline: WorkbookOutline

  /// The sheet of a name; without a name the only visible one that has cells.
  func sheet(
    _ name: String?, hasCells: (WorkbookOutline.Sheet) throws(WorkbookFault) -> Bool
  ) throws(WorkbookFault) -> (WorkbookOutline.Sheet?, [Diagnostic]) {
    if let name {
      if let sheet = outline.sheets.first(where: { $0.name == name }) { return (sheet, []) }
      var arguments = arguments(outline.sheets)
      arguments["name"] = .text(name)
      if let close = Suggestion.closest(to: name, among: outline.sheets.map(\.name)) {
        arguments["suggestion"] = .text(close)
      }
      return (nil, [.error("workbook-sheet-unknown", at: start, arguments)])
    }
    var filled: [WorkbookOutline.Sheet] = []
    for sheet in outline.visible where try hasCells(sheet) { filled.append(sheet) }
    let hidden = outline.sheets.filter(\.isHidden)
    guard let first = filled.first else {
      var arguments: [String: Argument] = ["file": .text(file)]
      if !hidden.isEmpty {
        arguments["hidden"] = .list(hidden.map { .text($0.name) })
        arguments["example"] = .text("\(file)!\(hidden[0].name)")
      }
      return (nil, [.error("workbook-empty", at: start, arguments)])
    }
    guard filled.count == 1 else {
      var arguments = arguments(filled)
      arguments["count"] = .number(Double(filled.count), decimals: 0)
      arguments["example"] = .text("\(file)!\(first.name)")
      return (nil, [.error("workbook-sheets", at: start, arguments)])
    }
    guard !hidden.isEmpty else { return (first, []) }
    let message = Message(
      "workbook-hidden-sheets",
      [
        "names": .list(hidden.prefix(20).map { .text($0.name) }), "sheet": .text(first.name),
        "count": .number(Double(hidden.count), decimals: 0),
      ])
    return (first, [Diagnostic(.note, message, at: start)])
  }

  private func arguments(_ sheets: [WorkbookOutline.Sheet]) -> [String: Argument] {
    let names = sheets.prefix(20).map { Argument.text($0.name) }
    return ["file": .text(file), "names": .list(names + (sheets.count > 20 ? ["…"] : []))]
  }

  private var start: SourceSpan {
    SourceSpan(source: SourceText(name: file, text: ""), line: 1, column: 1, length: 0)
  }
}
