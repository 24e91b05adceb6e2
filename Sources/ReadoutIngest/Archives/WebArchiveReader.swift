internal import ReadoutRecord
internal import ReadoutText

/// Reads the pages of a web archive, one record at a time.
///
/// A record whose length does not fit, or whose gzip member is damaged, becomes a rejection, and
/// reading goes on with the next line, or member, with which a record begins.
struct WebArchiveReader: ContainerReading {
  private let dialect: ArchiveDialect
  private let stream: UnpackedStream
  private let origin: ArchiveOrigin
  private let content: ArchivedContent

  /// Entries that were read and not given yet.
  private var entries: [ContainerEntry] = []

  /// Whether damage was reported and no record was found since.
  private var isLost = false

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

  private func fill(_ byteCount: Int) -> Bool {
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

extension WebArchiveReader {
  /// Reports a record that breaks off: the file is damaged there, or ends, or goes on with another
  /// member.
  private mutating func breakOff(at place: StreamPlace, sample: [UInt8], from start: Int) {
    let cut = Rejection(
      code: .truncated,
      reason:
        "the record breaks off before the length that its head tells; fetch the archive again",
      byteOffset: place.memberOffset)
    report(stream.damage?.rejection ?? cut, at: place, sample: sample)
    seekRecord(from: start)
  }

  /// Reports a record whose end is not where its head says.
  private mutating func misfit(at place: StreamPlace, sample: [UInt8], from start: Int) {
    report(misfit(place), at: place, sample: sample)
    seekRecord(from: start)
  }

  private func misfit(_ place: StreamPlace) -> Rejection {
    Rejection(
      code: .undecodable,
      reason: "the record does not end where its head says; reading goes on at the next one",
      byteOffset: place.memberOffset)
  }

  /// Reports that no record can be read here, unless that was said already, and goes to the next.
  private mutating func lose(
    _ code: RejectionCode, _ reason: String, at place: StreamPlace, from start: Int
  ) {
    let lost = Rejection(code: code, reason: reason, byteOffset: place.memberOffset)
    report(stream.damage?.rejection ?? lost, at: place, sample: stream.window.copy(0..<4_096))
    seekRecord(from: start)
  }

  private mutating func report(
    _ rejection: Rejection, at place: StreamPlace, sample: [UInt8] = []
  ) {
    if !isLost {
      entries.append(.source(origin.rejected(at: place, rejection, sample: sample)))
    }
    isLost = true
  }

  /// Goes to the next line, or member, with which a record may begin, or to the end of the file.
  ///
  /// - Parameter start: The offset in the window from which lines are looked at.
  /// - Complexity: O(n).
  @discardableResult
  private mutating func seekRecord(from start: Int) -> WayToRecord {
    var dropped = 0
    var from = start
    while true {
      let bytes = stream.window.bytes
      let later = stream.laterMember
      if let next = dialect.nextRecord(in: bytes, from: min(from, bytes.count)),
        next < later ?? .max
      {
        stream.drop(next)
        return WayToRecord(byteCount: dropped + next)
      }
      if let later, opensMember(at: later) {
        stream.drop(later)
        return WayToRecord(byteCount: dropped + later)
      }
      // The last line may be the start of what is sought.
      let line = bytes.lastIndex(of: 0x0A).map { max($0, bytes.count - Self.longestLine) }
      let kept = bytes.count - (line ?? bytes.count)
      stream.drop(bytes.count - kept)
      dropped += bytes.count - kept
      from = 0
      if !fill(kept + 1), stream.window.count == kept,
        !(stream.laterMember.map(opensMember) ?? false)
      {
        dropped += stream.window.count
        stream.drop(stream.window.count)
        let way = WayToRecord(byteCount: dropped, rejection: stream.damage?.rejection)
        stream.recover()
        return way
      }
    }
  }

  private func opensMember(at offset: Int) -> Bool {
    dialect.opensMember(UnsafeRawBufferPointer(rebasing: stream.window.bytes[offset...]))
  }

  /// Bytes of a line that is kept until it is whole.
  private static let longestLine = 16_384
}

/// What was passed on the way to the next record.
private struct WayToRecord {
  /// Number of bytes.
  var byteCount: Int

  /// The damage at the end of the way, when there was any.
  var rejection: Rejection?

  /// Whether the way is that of a block of some length, with the line ends behind it.
  func fits(_ length: Int) -> Bool { rejection == nil && (0...8).contains(byteCount - length) }
}
