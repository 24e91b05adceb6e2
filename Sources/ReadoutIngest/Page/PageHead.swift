internal import ReadoutText

/// What a page says of itself in `meta`, `link` and `html`.
struct PageHead {
  private let document: HTMLDocument

  /// Where the content of each `meta` element stands, by its property or name in small letters;
  /// of two the first.
  private var contents: [String: Range<Int>] = [:]

  init(document: HTMLDocument) {
    self.document = document
    for node in document.nodes(.meta) {
      let attributes = document.attributes(of: node)
      guard let content = attributes.value("content"), !content.isEmpty else { continue }
      for name: StaticString in ["property", "name", "itemprop", "http-equiv"] {
        guard let key = attributes.string(name)?.lowercased() else { continue }
        if contents[key] == nil { contents[key] = content }
      }
    }
  }

  /// Where the content of the first of these that is there stands in the source.
  func content(_ names: String...) -> Range<Int>? {
    names.lazy.compactMap { contents[$0] }.first
  }

  /// The content of the first of these that is there and holds more than white space.
  func string(_ names: String...) -> String? {
    for name in names {
      guard let range = contents[name] else { continue }
      var text = FoldedText(source: document.source)
      text.append(range)
      if !text.utf8.isEmpty { return text.string }
    }
    return nil
  }

  /// The contents of those of these that are there, in this order.
  func strings(_ names: [String]) -> [String] {
    names.compactMap { contents[$0] == nil ? nil : string($0) }
  }

  /// The address that the page gives as its own.
  var address: String? {
    for node in document.nodes(.link) {
      let attributes = document.attributes(of: node)
      if attributes.string("rel")?.lowercased() == "canonical",
        let address = attributes.string("href"), isAbsolute(address)
      {
        return address
      }
    }
    return string("og:url").flatMap { isAbsolute($0) ? $0 : nil }
  }

  /// The declared language as a BCP 47 tag.
  var language: String? {
    let declared =
      document.nodes(.html).lazy.compactMap { document.attributes(of: $0).string("lang") }.first
      ?? string("og:locale", "content-language", "language")
    let tag = declared?.split(separator: ",").first?.map { $0 == "_" ? "-" : $0 } ?? []
    let isTag =
      tag.count >= 2 && tag.allSatisfy { $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return isTag ? String(tag) : nil
  }

  private func isAbsolute(_ address: String) -> Bool {
    address.hasPrefix("https://") || address.hasPrefix("http://")
  }
}
