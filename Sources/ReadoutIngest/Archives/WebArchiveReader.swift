internal import ReadoutRecord
internal import ReadoutText

/// Reads the pages of a web archive, one record at a time.
///
/// A record whose length does not fit, or whose gzip member is damaged, becomes a rejection, and
/// reading goes on with the next line, or member, with which a record begins.
struct WebArchiveReader: ContainerReading {
  let dialect: ArchiveDialect
  let stream: UnpackedStream
  let origin: ArchiveOrigin
  private let content: ArchivedContent

  /// Entries that were read and not given yet.
  var entries: [ContainerEntry] = []

  /// Whether damage was reported and no record was found since.
  var isLost = false

  /// Bytes of a record's head, and of a response's, that are looked through.
  private static let longestHead = 64 * 1024

  /// Blocks of more bytes are not passed over on the word of their head.
  private static let doubtfulByteCount = 64_000_000

  /// Creates a reader that stands before the first record.
  init(
    _ dialect: ArchiveDialect, _ stream: UnpackedStream, origin: ArchiveOrigin,
    options: ReadingOptions
  ) {
    self.dialect = dialect
    self.stream = stream
    self.origin = origin
    content = ArchivedContent(maximumByteCount: options.maximumByteCount)
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry? {
    while entries.isEmpty {
      guard readRecord() else { return nil }
    }
    return entries.removeFirst()
  }

  /// Reads a record and adds its entries; `false` at the end of the file.
  private mutating func readRecord() -> Bool {
    skipBlankLines()
    let place = stream.place
    guard let head = head() else {
      if stream.window.count == 0, stream.damage == nil { return false }
      lose(
        .undecodable, "no record begins here; reading goes on at the next one", at: place,
        from: 0)
      return true
    }
    isLost = false
    guard let length = head.blockByteCount else {
      lose(
        .undecodable, "the record's length is no number that can be; reading goes on at the next",
        at: place, from: head.byteCount)
      return true
    }
    switch head.kind {
    case .other(let name): pass(name, head, length, at: place)
    case .response, .resource: readContent(head, length, at: place)
    }
    return true
  }

  private func skipBlankLines() {
    while fill(1) {
      let blanks = stream.window.bytes.prefix { $0 == 0x0A || $0 == 0x0D }.count
      if blanks == 0 { return }
      stream.drop(blanks)
    }
  }

  /// The head that the window begins with; fills the window until that is whole.
  private func head() -> RecordHead? {
    while true {
      let bytes = stream.window.bytes
      guard dialect == .arc || dialect.mayFollow(bytes) else { return nil }
      if let head = dialect.head(in: bytes) { return head }
      guard bytes.count < Self.longestHead,
        fill(max(2 * bytes.count, 1_024)) || hasGrown(bytes.count)
      else { return nil }
    }
  }

  /// Whether bytes came though not as many as were asked for.
  private func hasGrown(_ count: Int) -> Bool {
    stream.window.count > count && !(stream.laterMember.map(opensMember) ?? false)
  }

  func fill(_ byteCount: Int) -> Bool {
    stream.fill(byteCount, stoppingAt: dialect.opensMember)
  }
}

extension WebArchiveReader {
  /// Passes a record over that holds no article.
  private mutating func pass(
    _ kind: String, _ head: RecordHead, _ length: Int, at place: StreamPlace
  ) {
    guard length <= Self.doubtfulByteCount else {
      return passDoubtful(kind, head, length, at: place)
    }
    guard stream.skip(head.byteCount + length, stoppingAt: dialect.opensMember) else {
      return breakOff(at: place, sample: [], from: 0)
    }
    guard endsRecord(at: 0) else {
      return stream.damage == nil
        ? misfit(at: place, sample: [], from: 0) : breakOff(at: place, sample: [], from: 0)
    }
    entries.append(.passedOver(kind: kind))
  }

  /// Passes a block over that is said to be huge: only if the next record begins where it ends, the
  /// head is believed, since all records in between would be lost without a trace.
  private mutating func passDoubtful(
    _ kind: String, _ head: RecordHead, _ length: Int, at place: StreamPlace
  ) {
    stream.drop(head.byteCount)
    let way = seekRecord(from: 0)
    guard way.fits(length) else { return report(way.rejection ?? misfit(place), at: place) }
    entries.append(.passedOver(kind: kind))
  }

  /// Reads a record that may hold a page.
  private mutating func readContent(_ head: RecordHead, _ length: Int, at place: StreamPlace) {
    _ = fill(head.byteCount + min(length, Self.longestHead))
    let start = stream.window.bytes.prefix(head.byteCount + length).dropFirst(head.byteCount)
    switch content.plan(for: head, start: UnsafeRawBufferPointer(rebasing: start)) {
    case .passOver(let kind): pass(kind, head, length, at: place)
    case .read(let response):
      guard length - response.byteCount <= content.maximumByteCount else {
        return refuse(head, length, at: place)
      }
      guard fill(head.byteCount + length) else {
        return breakOff(at: place, sample: sample(head), from: head.byteCount)
      }
      guard endsRecord(at: head.byteCount + length) else {
        return stream.damage == nil
          ? misfit(at: place, sample: sample(head), from: head.byteCount)
          : breakOff(at: place, sample: sample(head), from: head.byteCount)
      }
      let bodyStart = head.byteCount + response.byteCount
      let body = stream.window.copy(bodyStart..<head.byteCount + length)
      stream.drop(head.byteCount + length)
      entries += content.entries(of: body, head, response, origin: origin, at: place)
    }
  }

  /// Refuses a page that is too large, unless its length is wrong.
  private mutating func refuse(_ head: RecordHead, _ length: Int, at place: StreamPlace) {
    let start = sample(head)
    stream.drop(head.byteCount)
    let way = seekRecord(from: 0)
    let rejection = way.fits(length) ? content.tooLarge(at: place) : way.rejection
    report(rejection ?? misfit(place), at: place, sample: start)
  }

  private func sample(_ head: RecordHead) -> [UInt8] {
    stream.window.copy(head.byteCount..<head.byteCount + 4_096)
  }

  /// What ends a WARC record; some writers leave out a part.
  private static let recordEnd: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]

  /// Whether a record that ends at an offset of the window is followed by another one, or by the
  /// end of its gzip member with a checksum that fits.
  private func endsRecord(at end: Int) -> Bool {
    stream.fillWithinMember(end + (dialect == .arc ? 512 : 16))
    let rest = stream.window.bytes[end...]
    if dialect == .warc, rest.starts(with: Self.recordEnd) {
      return rest.count > Self.recordEnd.count || stream.damage == nil
    }
    let blanks = rest.prefix(8).prefix { $0 == 0x0A || $0 == 0x0D }.count
    let next = rest.dropFirst(blanks)
    guard !next.isEmpty else { return stream.damage == nil }
    if stream.laterMember == end + blanks { return true }
    return dialect.mayFollow(UnsafeRawBufferPointer(rebasing: next))
  }
}
