internal import ReadoutRecord
internal import ReadoutText

/// What an XML document is, by its outermost element.
enum XMLVocabulary {
  case rss, atom, sitemap, sitemapIndex, newsML, nitf

  /// The format of its items.
  var itemFormat: ArticleFormat {
    switch self {
    case .rss, .atom, .sitemap, .sitemapIndex: .feed
    case .newsML: .newsml
    case .nitf: .nitf
    }
  }

  /// What an outermost element makes of a document.
  init?(root name: ArraySlice<UInt8>, _ namespace: XMLNamespace) {
    switch String(decoding: name.localName.prefix(32), as: UTF8.self).lowercased() {
    case "rss": self = .rss
    case "rdf" where namespace == .rdf || namespace == .other: self = .rss
    case "feed", "entry": self = .atom
    case "urlset": self = .sitemap
    case "sitemapindex": self = .sitemapIndex
    case "newsitem", "newsmessage", "packageitem": self = .newsML
    case "nitf": self = .nitf
    default: return nil
    }
  }

  /// Whether an element is one of the items.
  func isItem(_ name: ArraySlice<UInt8>, isRoot: Bool) -> Bool {
    let local = name.localName
    return switch self {
    case .rss: local.isWord("item")
    case .atom: local.isWord("entry")
    case .sitemap: local.isWord("url")
    case .sitemapIndex: local.isWord("sitemap")
    case .newsML:
      local.isWord("newsItem") || local.isWord("packageItem") || local.isWord("conceptItem")
    case .nitf: isRoot
    }
  }

  /// What a document is by its first bytes; `nil` when it is none that is known.
  static func find(in prefix: [UInt8]) -> XMLVocabulary? {
    let charset = ByteOrderMark.charset(of: prefix)
    let whole = prefix.count - prefix.count % 2
    let isUTF16 = charset?.isUTF16 ?? false
    let text = isUTF16 ? charset?.decode(prefix, in: 0..<whole)?.utf8 ?? prefix : prefix
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = text[mark...].firstIndex(where: { !UTF8Byte.isSpace($0) }),
      text[first] == 0x3C
    else { return nil }
    var tokenizer = XMLTokenizer(text, at: first)
    while let token = tokenizer.next() {
      switch token.kind {
      case .comment, .documentType: break
      case .text where text[token.range].allSatisfy(UTF8Byte.isSpace): break
      case .startTag:
        var scope = XMLScope()
        scope.enter(token, of: text)
        return XMLVocabulary(
          root: text[token.content], scope.namespace(of: text[token.content]))
      default: return nil
      }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The name of a tag without its prefix.
  var localName: ArraySlice<UInt8> { firstIndex(of: 0x3A).map { self[($0 + 1)...] } ?? self }

  /// Whether the bytes are a word, whatever its letters' case.
  func isWord(_ word: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return count == wanted.count && zip(self, wanted).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}
