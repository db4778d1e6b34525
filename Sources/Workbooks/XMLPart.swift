#if Workbooks
  import CExpat

  /// What takes in the elements of a part as they pass.
  protocol XMLReceiver: AnyObject {
    func open(_ element: String, _ attributes: XMLAttributes) throws(WorkbookFault)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault)
    func close(_ element: String) throws(WorkbookFault)
    /// Whether the rest of the part would tell nothing.
    var isDone: Bool { get }
  }

  /// The attributes of an element, lent for the length of a call.
  struct XMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

    /// The value of an attribute, whatever prefix stands before its name.
    subscript(name: StaticString) -> String? {
      guard var pair = pairs else { return nil }
      while let key = pair[0], let value = pair[1] {
        if Self.isName(key, name) { return String(cString: value) }
        pair += 2
      }
      return nil
    }

    private static func isName(_ key: UnsafePointer<XML_Char>, _ name: StaticString) -> Bool {
      var start = key
      var end = key
      while end.pointee != 0 {
        if end.pointee == 0x3A { start = end + 1 }
        end += 1
      }
      guard end - start == name.utf8CodeUnitCount else { return false }
      return name.withUTF8Buffer { bytes in
        bytes.indices.allSatisfy { UInt8(bitPattern: start[$0]) == bytes[$0] }
      }
    }
  }

  /// One pass through a part of a workbook.
  ///
  /// A class, because the parser keeps a pointer to it.
  final class XMLPart {
    private let part: String
    private let limits: WorkbookLimits
    private let receiver: any XMLReceiver
    private let parser: XML_Parser
    private var depth = 0
    private var fault: WorkbookFault?
    private var fed = 0

    /// Reads a part from its first element to its last, or until the receiver is done.
    static func read(
      _ part: String, of archive: inout Archive, into receiver: some XMLReceiver
    ) throws(WorkbookFault) {
      guard let pass = XMLPart(part, limits: archive.limits, receiver: receiver) else {
        throw .damaged(part: part)
      }
      try archive.read(part) { (piece, isLast) throws(WorkbookFault) in
        try pass.take(piece, isLast: isLast)
        return !receiver.isDone
      }
    }

    private init?(_ part: String, limits: WorkbookLimits, receiver: some XMLReceiver) {
      guard let parser = XML_ParserCreate(nil) else { return nil }
      self.part = part
      self.limits = limits
      self.receiver = receiver
      self.parser = parser
      XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
      XML_SetElementHandler(
        parser,
        { data, name, attributes in
          XMLPart.of(data)?.open(name, XMLAttributes(pairs: attributes))
        },
        { data, name in XMLPart.of(data)?.close(name) })
      XML_SetCharacterDataHandler(parser) { data, bytes, count in
        XMLPart.of(data)?.text(bytes, Int(count))
      }
      // No part of a workbook has a document type; one that does is meant to harm.
      XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
        guard let pass = XMLPart.of(data) else { return }
        pass.stop(.doctype(part: pass.part))
      }
    }

    deinit { XML_ParserFree(parser) }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
      data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
    }

    private func take(
      _ piece: UnsafeRawBufferPointer, isLast: Bool
    ) throws(WorkbookFault) {
      let status = XML_Parse(
        parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count),
        isLast ? 1 : 0)
      fed += piece.count
      if let fault { throw fault }
      if receiver.isDone { return }
      guard status == XML_STATUS_OK else { throw .damaged(part: part) }
      // What the parser holds back is one mark-up that has not ended. Each piece makes it look at all
      // of it again, so that a long one would take for ever.
      guard isLast || fed - Int(XML_GetCurrentByteIndex(parser)) <= limits.textBytes else {
        throw .tooLarge(.textBytes, limits.textBytes)
      }
    }

    private func stop(_ fault: WorkbookFault) {
      if self.fault == nil { self.fault = fault }
      XML_StopParser(parser, 0)
    }

    private func open(_ name: UnsafePointer<XML_Char>?, _ attributes: XMLAttributes) {
      guard fault == nil, !receiver.isDone, let name else { return }
      depth += 1
      guard depth <= limits.depth else { return stop(.tooLarge(.depth, limits.depth)) }
      do throws(WorkbookFault) {
        try receiver.open(Self.local(name), attributes)
      } catch {
        stop(error)
      }
      if receiver.isDone { XML_StopParser(parser, 0) }
    }

    private func text(_ bytes: UnsafePointer<XML_Char>?, _ count: Int) {
      guard fault == nil, !receiver.isDone, let bytes else { return }
      do throws(WorkbookFault) {
        let result = bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
          Result { () throws(WorkbookFault) in
            try receiver.text(UnsafeBufferPointer(start: start, count: count))
          }
        }
        try result.get()
      } catch {
        stop(error)
      }
    }

    private func close(_ name: UnsafePointer<XML_Char>?) {
      guard fault == nil, !receiver.isDone, let name else { return }
      depth -= 1
      do throws(WorkbookFault) {
        try receiver.close(Self.local(name))
      } catch {
        stop(error)
      }
      if receiver.isDone { XML_StopParser(parser, 0) }
    }

    /// The name behind the prefix, which a program may choose as it likes.
    private static func local(_ name: UnsafePointer<XML_Char>) -> String {
      var start = name
      var end = name
      while end.pointee != 0 {
        if end.pointee == 0x3A { start = end + 1 }
        end += 1
      }
      return String(cString: start)
    }
  }
#endif
