internal import ReadoutRecord

/// A file that is packed with gzip as a whole and no archive of the web: a text, a page, a dump.
struct PackedFile {
  private let file: OpenedFile
  private let supply: UnpackedSupply

  /// Takes a file; `nil` when it is not packed.
  init?(_ file: OpenedFile) {
    guard GzipMagic.opens(file.prefix) else { return nil }
    self.file = file
    supply = UnpackedSupply(UnpackedStream(FileSupply(file), isPacked: true))
  }

  /// Why not all of the file could be unpacked, when its end was met.
  var rejection: Rejection? { supply.rejection }

  /// What lies in the file, as if it were a file itself.
  func open(prefixByteCount: Int) -> OpenedFile? {
    let reader = FileReader(path: file.path, unpacking: supply)
    guard let prefix = try? reader.read(upTo: prefixByteCount) else { return nil }
    return OpenedFile(id: file.id, prefix: prefix, rest: reader)
  }
}
