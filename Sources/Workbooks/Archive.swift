#if Workbooks
  import CZip

  /// The parts of a packed file, each unpacked piece by piece and never as a whole.
  struct Archive: ~Copyable {
    private let archive: OpaquePointer
    let limits: WorkbookLimits
    /// How much may still be unpacked.
    private(set) var bytesLeft: Int

    /// Opens what stands in memory; the bytes must stay there for as long as the archive is used.
    init(_ bytes: UnsafeRawBufferPointer, limits: WorkbookLimits) throws(WorkbookFault) {
      guard bytes.count <= limits.fileBytes else {
        throw .tooLarge(.fileBytes, limits.fileBytes)
      }
      if let parts = Self.announcedParts(bytes), parts > limits.parts {
        throw .tooLarge(.parts, limits.parts)
      }
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
      else { throw .damaged(part: "") }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        throw .damaged(part: "")
      }
      self.archive = archive
      self.limits = limits
      bytesLeft = limits.unpackedBytes
    }

    deinit { zip_discard(archive) }

    /// How many parts the directory at the end of the file announces; nil where none is found, which
    /// is for the opening to tell.
    private static func announcedParts(_ bytes: UnsafeRawBufferPointer) -> Int? {
      guard bytes.count >= 22 else { return nil }
      // The directory's end is followed by a remark of up to 65,535 bytes.
      for start in stride(
        from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
      where bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == 5
        && bytes[start + 3] == 6
      { return Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8 }
      return nil
    }

    func has(_ part: String) -> Bool {
      zip_name_locate(archive, part, zip_flags_t(ZIP_FL_NOCASE)) >= 0
    }

    /// Unpacks a part and lends it piece by piece, until `body` says that it has enough.
    mutating func read(
      _ part: String,
      _ body: (UnsafeRawBufferPointer, _ isLast: Bool) throws(WorkbookFault) -> Bool
    ) throws(WorkbookFault) {
      guard let file = zip_fopen(archive, part, zip_flags_t(ZIP_FL_NOCASE)) else {
        let code = zip_error_code_zip(zip_get_error(archive))
        if code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD { throw .encrypted }
        throw .damaged(part: part)
      }
      defer { zip_fclose(file) }
      let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { piece.deallocate() }
      while true {
        let count = zip_fread(file, piece.baseAddress, UInt64(piece.count))
        guard count >= 0 else { throw .damaged(part: part) }
        bytesLeft -= Int(count)
        guard bytesLeft >= 0 else { throw .tooLarge(.unpackedBytes, limits.unpackedBytes) }
        let wantsMore = try body(
          UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]), count == 0)
        if count == 0 || !wantsMore { return }
      }
    }
  }
#endif
