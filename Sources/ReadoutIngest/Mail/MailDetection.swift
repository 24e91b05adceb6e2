internal import ReadoutText

/// Tells mails and mailboxes from other texts.
enum MailDetection {
  /// Fields that mails have; as many as ``enoughFields`` of them make a text a mail.
  private static let known: [StaticString] = [
    "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path",
    "content-type", "delivered-to", "reply-to", "sender", "dkim-signature",
    "content-transfer-encoding", "x-mailer", "list-id",
  ]

  private static let enoughFields = 3

  /// Whether a file is a mailbox: a line that begins a mail, then the header of one.
  static func isMailbox(_ prefix: [UInt8]) -> Bool {
    guard prefix.starts(with: Array("From ".utf8)), let end = prefix.firstIndex(of: 0x0A) else {
      return false
    }
    let opens = prefix[...end].withUnsafeBytes { MailboxLines.opensMail($0) }
    return opens && (isMail(Array(prefix[(end + 1)...])) || holdsField(prefix[(end + 1)...]))
  }

  /// Whether a file is a mail: it begins with a header of which some fields are those of mails.
  static func isMail(_ prefix: [UInt8]) -> Bool {
    guard holdsField(prefix[...]) else { return false }
    let headByteCount = prefix.withUnsafeBytes { HeaderBlock.end(in: $0) ?? $0.count }
    let fields = HeaderBlock(prefix.prefix(headByteCount))
    guard fields.value("from") != nil || fields.value("received") != nil else { return false }
    return known.count { fields.value($0) != nil } >= enoughFields
  }

  /// Whether the first line is a field: a name without blanks, then a colon.
  private static func holdsField(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix(80).prefix {
      UTF8Byte.isLetter($0) || UTF8Byte.isDigit($0) || $0 == 0x2D
    }
    return !name.isEmpty && name.endIndex < bytes.endIndex && bytes[name.endIndex] == 0x3A
  }
}
