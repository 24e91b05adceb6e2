internal import ReadoutRecord
internal import ReadoutText

/// Reads the mails of a mailbox file, or the one mail of a file, one at a time.
struct MailboxReader: ContainerReading {
  private let file: OpenedFile
  private let supply: FileSupply
  private let window = StreamWindow(capacity: 256 * 1024)
  private let isMailbox: Bool
  private let maximumByteCount: Int
  private var isAtEnd = false

  /// Bytes of the file in front of the window.
  private var windowOffset = 0

  private var entries: [ContainerEntry] = []

  /// Mails of more bytes, attachments included, are refused.
  private static let largestMail = 64_000_000

  private static let partByteCount = 64 * 1024

  /// Opens a mailbox or a mail; `nil` when the file is neither.
  init?(_ file: OpenedFile, options: ReadingOptions) {
    isMailbox = MailDetection.isMailbox(file.prefix)
    guard isMailbox || MailDetection.isMail(file.prefix) else { return nil }
    self.file = file
    supply = FileSupply(file)
    maximumByteCount = options.maximumByteCount
  }

  /// The next entry; `nil` at the end.
  mutating func next() -> ContainerEntry? {
    while entries.isEmpty {
      guard readMail() else { return nil }
    }
    return entries.removeFirst()
  }

  /// Reads a mail and adds its entries; `false` at the end of the file.
  private mutating func readMail() -> Bool {
    guard fill(1) else { return false }
    let start = windowOffset
    let length = isMailbox ? lengthToNextMark() : lengthToEnd()
    guard length <= Self.largestMail else {
      skipMail()
      refuse(at: start)
      return true
    }
    let bytes = window.copy(0..<length)
    drop(length)
    add(bytes, at: start)
    return true
  }

  private mutating func add(_ bytes: [UInt8], at start: Int) {
    let markEnd = isMailbox ? (bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count) : 0
    let mail = isMailbox ? MailboxLines.unquoted(Array(bytes[markEnd...])) : bytes
    for finding in MailMessage(mail, maximumByteCount: maximumByteCount).findings {
      switch finding {
      case .passedOver(let kind): entries.append(.passedOver(kind: kind))
      case .article(let article, let offset):
        var source = article
        let place = offset == 0 ? "\(start)" : "\(start)+\(offset)"
        let isFile = !isMailbox && offset == 0
        source.id = isFile ? file.id : "\(file.id)@\(place)"
        source.location = isFile ? file.path : "\(file.path)@\(place)"
        source.rejection?.byteOffset = start
        entries.append(.source(source))
      }
    }
  }

  private mutating func refuse(at start: Int) {
    var source = file.source(at: start, bytes: [])
    source.rejection = Rejection(
      code: .tooLarge,
      reason: "the mail has more bytes than the limit of \(Self.largestMail); take attachments off",
      byteOffset: start)
    entries.append(.source(source))
  }

  /// Bytes to the next line that begins a mail, or to the end; more than the limit where the mail is
  /// larger.
  private mutating func lengthToNextMark() -> Int {
    var line = 0
    var isBehindBlank = false
    while true {
      guard let end = lineEnd(from: line), end <= Self.largestMail else { return window.count }
      if line > 0, isBehindBlank, MailboxLines.opensMail(slice(line..<end)) { return line }
      isBehindBlank = end - line <= 2 && slice(line..<end).allSatisfy(UTF8Byte.isSpace)
      line = end
      if line == window.count, !fill(line + 1) { return line }
    }
  }

  private mutating func lengthToEnd() -> Int {
    while window.count <= Self.largestMail, fill(window.count + 1) {}
    return window.count
  }

  /// Passes the rest of a mail over that is too large.
  private mutating func skipMail() {
    var isBehindBlank = false
    while let end = lineEnd(from: 0) {
      if isBehindBlank, isMailbox, MailboxLines.opensMail(slice(0..<end)) { return }
      isBehindBlank = end <= 2
      drop(end)
    }
    drop(window.count)
  }

  /// Offset behind the line that starts at an offset of the window; `nil` at the end of the file.
  private mutating func lineEnd(from start: Int) -> Int? {
    var searched = start
    while true {
      if let end = window.bytes[searched...].firstIndex(of: 0x0A) { return end + 1 }
      searched = window.count
      if searched - start > Self.largestMail { return searched }
      if !fill(searched + 1) { return searched > start ? searched : nil }
    }
  }

  private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: window.bytes[range])
  }

  private mutating func drop(_ byteCount: Int) {
    windowOffset += min(byteCount, window.count)
    window.drop(byteCount)
  }

  /// Reads until the window holds so many bytes; `false` when the file ends before.
  private mutating func fill(_ byteCount: Int) -> Bool {
    while window.count < byteCount, !isAtEnd {
      let count = (try? supply.read(into: window.room(Self.partByteCount))) ?? 0
      window.add(count)
      isAtEnd = count == 0
    }
    return window.count >= byteCount
  }
}
