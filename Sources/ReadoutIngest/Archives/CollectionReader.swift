internal import ReadoutRecord

/// Reads a WACZ file: archives of the web with their indexes in one zip archive.
///
/// The archives are read within the zip file, one after the other; indexes and lists of pages are
/// passed over. Where the file gives digests, they are compared.
struct CollectionReader: ContainerReading {
  private let zip: ZipArchive
  private let origin: ArchiveOrigin
  private let options: ReadingOptions
  private var digests = ArchiveDigests()

  /// The archives that are still to be read.
  private var archives: ArraySlice<ZipEntry>

  /// What was found and not given yet.
  private var entries: [ContainerEntry] = []

  /// The archive that is being read.
  private var open: (entry: ZipEntry, supply: DigestedSupply, reader: WebArchiveReader)?

  /// Descriptions of more bytes are refused.
  private static let largestDescription = 16_000_000

  /// Bytes of an archive that tell its format.
  private static let prefixByteCount = 4_096

  /// Starts before the first archive; `nil` when the zip archive holds none.
  init?(_ zip: ZipArchive, origin: ArchiveOrigin, options: ReadingOptions) {
    archives = zip.entries.filter { Self.isArchive($0.name) }[...]
    guard !archives.isEmpty else { return nil }
    self.zip = zip
    self.origin = origin
    self.options = options
    readDigests()
  }

  private static func isArchive(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("archive/") && (name.hasSuffix(".warc") || name.hasSuffix(".warc.gz"))
      || name.hasSuffix(".warc.gz") && name.contains("archive/")
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry? {
    while true {
      if !entries.isEmpty { return entries.removeFirst() }
      if let entry = open?.reader.next() { return entry }
      if open != nil {
        compareDigest()
      } else if let archive = archives.popFirst() {
        start(archive)
      } else {
        return nil
      }
    }
  }

  private mutating func readDigests() {
    for (name, purpose) in [
      ("datapackage-digest.json", ArchiveDigests.init(ofPackage:)),
      ("datapackage.json", ArchiveDigests.init(_:)),
    ] {
      guard let entry = zip.entry(named: name) else { continue }
      do throws(ReadingFailure) {
        let bytes = try zip.contents(of: entry, limit: Self.largestDescription)
        compare(SHA256Digest(of: bytes), with: entry)
        digests = purpose(bytes)
      } catch {
        refuse(entry, error.rejection)
      }
    }
  }

  private mutating func start(_ archive: ZipEntry) {
    do throws(ReadingFailure) {
      let supply = DigestedSupply(try zip.supply(of: archive))
      let reader = FileReader(path: zip.path, unpacking: supply)
      let prefix = supply.opening(upTo: Self.prefixByteCount)
      let file = OpenedFile(id: origin.id, prefix: prefix, rest: reader)
      guard
        let archiveReader = WebArchiveReader(
          file, origin: origin.member(archive.name), options: options)
      else {
        throw ReadingFailure(
          .notAnArticle, "'\(archive.name)' is no archive of the web; make the file anew",
          byteOffset: archive.headerOffset)
      }
      open = (archive, supply, archiveReader)
    } catch {
      refuse(archive, error.rejection)
    }
  }

  private mutating func compareDigest() {
    guard let (entry, supply, _) = open else { return }
    open = nil
    do throws(IngestError) {
      try supply.drain()
    } catch {
      return refuse(
        entry,
        Rejection(code: .undecodable, reason: error.message, byteOffset: entry.headerOffset))
    }
    if let digest = supply.digest { compare(digest, with: entry) }
  }

  private mutating func compare(_ digest: SHA256Digest, with entry: ZipEntry) {
    guard let expected = digests.byName[entry.name], digest != expected else { return }
    refuse(
      entry,
      Rejection(
        code: .undecodable,
        reason: "'\(entry.name)' has another digest than the collection says; its articles were"
          + " read all the same, and somebody may have changed them",
        byteOffset: entry.headerOffset))
  }

  private mutating func refuse(_ entry: ZipEntry, _ rejection: Rejection) {
    let name = entry.nameFault == nil ? entry.name : "\(entry.headerOffset)"
    entries.append(.source(origin.rejected(at: name, rejection)))
  }
}
