internal import ReadoutText

/// Reads the head of a WARC record.
///
/// - SeeAlso: ISO 28500:2017, section 4.
enum WARCHead {
  /// The head that the bytes begin with; `nil` when no blank line ends it.
  static func read(_ bytes: UnsafeRawBufferPointer) -> RecordHead? {
    guard let end = HeaderBlock.end(in: bytes) else { return nil }
    let fields = HeaderBlock(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    let type = fields["warc-type"]?.lowercased() ?? ""
    return RecordHead(
      kind: kind(type), byteCount: end,
      blockByteCount: fields["content-length"].flatMap { RecordHead.length($0) },
      address: fields["warc-target-uri"].map(address),
      contentType: fields["content-type"].map(ContentType.init),
      isCut: fields["warc-truncated"] != nil)
  }

  private static func kind(_ type: String) -> RecordHead.Kind {
    switch type {
    case "response": .response
    case "resource", "conversion": .resource
    case "request", "revisit", "metadata", "warcinfo", "continuation": .other(type)
    default: .other("record of unknown type")
    }
  }

  /// WARC 1.0 put addresses in angle brackets by its grammar, and some writers do.
  private static func address(_ value: String) -> String {
    value.hasPrefix("<") && value.hasSuffix(">") ? String(value.dropFirst().dropLast()) : value
  }
}
