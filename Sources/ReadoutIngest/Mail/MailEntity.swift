/// A mail, or a part of one: its header and its body.
struct MailEntity {
  /// The fields of the header.
  let fields: HeaderBlock

  /// Where the body stands in the mail.
  let body: Range<Int>

  /// The type of the body; `text/plain` where nothing is said.
  let type: ContentType

  /// Reads the header at the start of a stretch of a mail.
  ///
  /// - Parameters:
  ///   - bytes: The mail.
  ///   - range: Where the entity stands.
  ///   - defaultType: The type of a body whose header tells none.
  init(_ bytes: [UInt8], _ range: Range<Int>, defaultType: String = "text/plain") {
    let slice = bytes[range]
    let headByteCount = slice.withUnsafeBytes { buffer in
      // A part may have no header at all: then it begins with the blank line.
      if buffer.starts(with: [0x0A]) { return 1 }
      if buffer.starts(with: [0x0D, 0x0A]) { return 2 }
      return HeaderBlock.end(in: buffer) ?? buffer.count
    }
    fields = HeaderBlock(slice.prefix(headByteCount))
    body = min(range.lowerBound + headByteCount, range.upperBound)..<range.upperBound
    let written = fields["content-type"].map(ContentType.init)
    let isType = written?.name.contains("/") ?? false
    type = (isType ? written : nil) ?? ContentType(defaultType)
  }

  /// How the body is written.
  var encoding: TransferEncoding { TransferEncoding(fields["content-transfer-encoding"]) }

  /// Whether the sender attached the part rather than write it.
  var isAttachment: Bool {
    fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
  }
}
