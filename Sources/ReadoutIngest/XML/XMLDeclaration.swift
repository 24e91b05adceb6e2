internal import ReadoutText

/// The charset that the first line of an XML document declares.
enum XMLDeclaration {
  /// Finds `<?xml version="1.0" encoding="…"?>` within the first bytes.
  static func charset(of bytes: [UInt8]) -> Charset? {
    let prefix = Array(bytes.prefix(512))
    var tokenizer = XMLTokenizer(prefix)
    while let token = tokenizer.next() {
      if token.kind == .text { continue }
      let isDeclaration = prefix[token.range].starts(with: "<?xml".utf8)
      guard token.kind == .comment, isDeclaration, token.range.count > 7 else { return nil }
      let attributes = HTMLAttributes(
        prefix, token.range.lowerBound + 5..<token.range.upperBound - 2)
      return attributes.string("encoding").flatMap(Charset.init(label:))
    }
    return nil
  }
}
