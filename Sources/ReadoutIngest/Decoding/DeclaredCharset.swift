internal import ReadoutText

/// The charset that a page declares in a `meta` element.
enum DeclaredCharset {
  /// A declaration counts when it starts within this many bytes.
  private static let prefixByteCount = 4_096

  /// Finds `<meta charset=…>` or `<meta http-equiv=content-type content="…; charset=…">`.
  static func find(in bytes: [UInt8]) -> Charset? {
    var tokenizer = HTMLTokenizer(Array(bytes.prefix(prefixByteCount)))
    while let token = tokenizer.next() {
      guard token.kind == .startTag, token.tag == .meta else { continue }
      let attributes = HTMLAttributes(tokenizer.bytes, token.attributes)
      if let label = attributes.string("charset") { return Charset(label: label) }
      if let content = attributes.string("content"), let label = label(in: content) {
        return Charset(label: label)
      }
    }
    return nil
  }

  private static func label(in content: String) -> String? {
    let parts = content.lowercased().split(separator: ";")
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0].allSatisfy({ " charset".contains($0) }) {
        return pair[1].filter { $0 != "\"" && $0 != "'" }
      }
    }
    return nil
  }
}
