#if Workbooks
  /// The number formats of a workbook's cells, by the number of the style that a cell names.
  final class CellFormats: XMLReceiver {
    let limits: WorkbookLimits
    private var written: [Int: NumberFormat] = [:]
    private var styles: [Int] = []
    private var isInCells = false
    let isDone = false

    init(limits: WorkbookLimits) { self.limits = limits }

    /// The format of a style.
    func format(_ style: Int) -> NumberFormat {
      guard styles.indices.contains(style) else { return .general }
      return written[styles[style]] ?? NumberFormat(known: styles[style])
    }

    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
      guard styles.count < limits.formats, written.count < limits.formats else {
        throw .tooLarge(.formats, limits.formats)
      }
      switch element {
      case "numFmt":
        if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"]
        {
          written[id] = NumberFormat(String(code.prefix(1_000)))
        }
      case "cellXfs": isInCells = true
      case "xf" where isInCells:
        styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    func close(_ element: String) { if element == "cellXfs" { isInCells = false } }
  }
#endif
