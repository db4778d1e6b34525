/// What a workbook says of itself: its sheets, and how its days are counted.
struct WorkbookOutline {
  struct Sheet {
    let name: String
    let part: String
    let isHidden: Bool
  }

  var sheets: [Sheet] = []
  /// Days are counted from 1904 and not from 1900.
  var startsIn1904 = false
  var textsPart: String?
  var stylesPart: String?

  var visible: [Sheet] { sheets.filter { !$0.isHidden } }
}

#if Workbooks
  extension WorkbookOutline {
    /// Reads the list of sheets, and where their parts lie.
    init(_ archive: inout Archive) throws(WorkbookFault) {
      let roots = Relations(folder: "")
      if archive.has("_rels/.rels") {
        try XMLPart.read("_rels/.rels", of: &archive, into: roots)
      }
      let main = roots.all.first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
      let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
      let name = main.dropFirst(folder.count)
      // Documents and drawings are packed in the same way, and lead to parts of other kinds.
      guard archive.has(main), name.lowercased().hasPrefix("workbook") else { throw .noWorkbook }
      let relations = Relations(folder: folder)
      try XMLPart.read("\(folder)_rels/\(name).rels", of: &archive, into: relations)
      let list = SheetList(limit: archive.limits.sheets)
      try XMLPart.read(main, of: &archive, into: list)
      for entry in list.entries {
        guard let relation = relations.all.first(where: { $0.id == entry.relation }) else {
          throw .damaged(part: main)
        }
        // Sheets that are one chart, and those of old macros, have no cells.
        guard relation.kind == "worksheet" else { continue }
        sheets.append(Sheet(name: entry.name, part: relation.target, isHidden: entry.isHidden))
      }
      startsIn1904 = list.startsIn1904
      textsPart = relations.all.first { $0.kind == "sharedStrings" }?.target
      stylesPart = relations.all.first { $0.kind == "styles" }?.target
    }
  }

  /// Which part is related to another one as what.
  private final class Relations: XMLReceiver {
    let folder: String
    var all: [(id: String, kind: String, target: String)] = []
    let isDone = false

    init(folder: String) { self.folder = folder }

    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
      guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"], attributes["TargetMode"] != "External"
      else { return }
      guard all.count < 10_000 else { throw .tooLarge(.parts, 10_000) }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      all.append((id, kind, path(target)))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func close(_ element: String) {}

    /// A target as the name of a part: from the top where it starts with a slash, else from the
    /// folder of the part that it belongs to.
    private func path(_ target: String) -> String {
      if target.hasPrefix("/") { return String(target.dropFirst()) }
      var parts: [Substring] = []
      for part in (folder + target).split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return parts.joined(separator: "/")
    }
  }

  private final class SheetList: XMLReceiver {
    let limit: Int
    var entries: [(name: String, relation: String, isHidden: Bool)] = []
    var startsIn1904 = false
    let isDone = false

    init(limit: Int) { self.limit = limit }

    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
      if element == "workbookPr" {
        startsIn1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
      }
      guard element == "sheet", let name = attributes["name"], let relation = attributes["id"]
      else { return }
      guard entries.count < limit else { throw .tooLarge(.sheets, limit) }
      let state = attributes["state"]
      entries.append((name, relation, state == "hidden" || state == "veryHidden"))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func close(_ element: String) {}
  }
#endif
