internal import ReadoutRecord
internal import ReadoutText

/// Tells the format of a source by its content.
enum FormatDetection {
  /// Bytes from here on are not looked at.
  private static let sampleByteCount = 65_536

  /// As many tags of paragraphs and the like make a fragment a page.
  private static let enoughBlockTags = 3

  /// The format of a text in any superset of ASCII.
  ///
  /// A page starts, behind a byte order mark, white space and comments, with a document type or
  /// one of the outermost tags, or holds several tags of paragraphs and the like.
  static func format(of bytes: [UInt8]) -> ArticleFormat {
    // A page without a tag is none; most texts hold no such mark at all.
    guard bytes.prefix(sampleByteCount).contains(UInt8(ascii: "<")) else { return .text }
    let sample = Array(bytes.prefix(sampleByteCount).drop { $0 >= 0x80 || UTF8Byte.isSpace($0) })
    return startsAsPage(sample) || holdsBlockTags(sample) ? .html : .text
  }

  /// Whether a text starts as a whole page does.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    startsAsPage(Array(bytes.prefix(sampleByteCount).drop { $0 >= 0x80 || UTF8Byte.isSpace($0) }))
  }

  private static func startsAsPage(_ sample: [UInt8]) -> Bool {
    guard sample.first == 0x3C else { return false }
    var tokenizer = HTMLTokenizer(sample)
    while let token = tokenizer.next() {
      switch token.kind {
      case .comment:
        if isDocumentType(sample[token.range]) { return true }
      case .text where sample[token.range].allSatisfy(UTF8Byte.isSpace): break
      case .startTag: return token.tag == .html || token.tag == .head || token.tag == .body
      default: return false
      }
    }
    return false
  }

  private static func isDocumentType(_ markup: ArraySlice<UInt8>) -> Bool {
    let small = markup.prefix(14).map { $0 | 0x20 }
    return String(decoding: small, as: UTF8.self) == "<!doctype html"
  }

  private static func holdsBlockTags(_ sample: [UInt8]) -> Bool {
    var tokenizer = HTMLTokenizer(sample)
    var startTags = 0
    var endTags = 0
    while let token = tokenizer.next(), startTags < enoughBlockTags || endTags == 0 {
      guard token.tag.isBlock || token.tag == .br || token.tag == .meta else { continue }
      if token.kind == .startTag { startTags += 1 } else { endTags += 1 }
    }
    return startTags >= enoughBlockTags && endTags > 0
  }
}
