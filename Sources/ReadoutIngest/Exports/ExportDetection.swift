internal import ReadoutRecord
internal import ReadoutText

/// Tells exports of databases from other files.
enum ExportDetection {
  /// The format of the articles of an export by its first bytes; `nil` when the file is none.
  static func format(of prefix: [UInt8], options: ReadingOptions) -> ArticleFormat? {
    let charset = ByteOrderMark.charset(of: prefix)
    let whole = prefix.count - prefix.count % 2
    let text =
      charset?.isUTF16 == true
      ? charset?.decode(prefix, in: 0..<whole)?.utf8 ?? prefix : prefix
    if isFactivaPage(text) { return .factivaPage }
    if isFactivaXML(text) { return .factiva }
    return isNexis(text) ? .nexis : nil
  }

  private static func isNexis(_ text: [UInt8]) -> Bool {
    var hasStart = false
    for line in text.split(separator: 0x0A, maxSplits: 2_000) where line.count <= 400 {
      // Most lines of most files are settled by one byte.
      let first = line.first { !UTF8Byte.isSpace($0) && $0 < 0x80 } ?? 0
      guard hasStart || UTF8Byte.isDigit(first) || first | 0x20 == 0x64 else { continue }
      let words = ExportSlices.trimmed(line)
      if !hasStart {
        hasStart = NexisWords.beginsArticle(words)
      } else if NexisWords.field(words) != nil {
        return true
      }
    }
    return false
  }

  private static func isFactivaPage(_ text: [UInt8]) -> Bool {
    ExportSlices.pageStarts(in: text).first != nil
  }

  private static func isFactivaXML(_ text: [UInt8]) -> Bool {
    var tokenizer = XMLTokenizer(text)
    guard text.drop(while: { UTF8Byte.isSpace($0) || $0 >= 0x80 }).first == 0x3C else {
      return false
    }
    var hasArticle = false
    var looked = 0
    while let token = tokenizer.next(), looked < 500 {
      looked += 1
      guard token.kind == .startTag else { continue }
      let name = text[token.content]
      if name.elementsEqual("article".utf8) { hasArticle = true }
      if hasArticle,
        name.elementsEqual("leadParagraph".utf8) || name.elementsEqual("tailParagraphs".utf8)
      {
        return true
      }
    }
    return false
  }
}
