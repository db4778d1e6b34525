#if Workbooks
  /// The texts that cells share, by their number. What explains how to pronounce them is left out.
  final class SharedTexts: XMLReceiver {
    let limits: WorkbookLimits
    private(set) var texts: [String] = []
    private var current: [UInt8] = []
    private var isText = false
    private var aside = 0
    let isDone = false

    init(limits: WorkbookLimits) { self.limits = limits }

    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
      switch element {
      case "si":
        guard texts.count < limits.texts else { throw .tooLarge(.texts, limits.texts) }
        current.removeAll(keepingCapacity: true)
      case "rPh": aside += 1
      case "t": isText = aside == 0
      default: break
      }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
      guard isText else { return }
      guard current.count + bytes.count <= limits.textBytes else {
        throw .tooLarge(.textBytes, limits.textBytes)
      }
      current.append(contentsOf: bytes)
    }

    func close(_ element: String) {
      switch element {
      case "si": texts.append(EscapedText.plain(String(decoding: current, as: UTF8.self)))
      case "rPh": aside -= 1
      case "t": isText = false
      default: break
      }
    }
  }
#endif
