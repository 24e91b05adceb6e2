internal import ReadoutText

/// Cuts the source of a page into tokens, each with its exact place.
///
/// The rules are those of the HTML standard's tokeniser. It is our own because receipts stand on
/// the places: those of libxml2 must be guessed back from a parser's position, its tokeniser
/// differs between the versions that systems install, and the same page must give the same text
/// everywhere.
///
/// - Complexity: O(n) in the bytes of the source over all calls.
struct HTMLTokenizer {
  /// The source, valid UTF-8 or another superset of ASCII.
  let bytes: [UInt8]

  /// Where the next token starts.
  private(set) var offset = 0

  /// The raw text element that was opened by the last token.
  private var openRawText: HTMLTag?

  /// Raw text elements known to have no end tag in the rest of the source.
  private var unclosed: Set<HTMLTag> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token, or `nil` at the end.
  mutating func next() -> HTMLToken? {
    if let tag = openRawText {
      openRawText = nil
      if let token = rawText(of: tag) { return token }
    }
    guard offset < bytes.count else { return nil }
    let token = markup() ?? text()
    offset = token.range.upperBound
    if token.kind == .startTag, token.tag.isRawText { openRawText = token.tag }
    return token
  }

  /// The characters up to the next markup.
  private func text() -> HTMLToken {
    var end = offset + 1
    while end < bytes.count, !(bytes[end] == 0x3C && isMarkup(at: end)) { end += 1 }
    return HTMLToken(kind: .text, range: offset..<end)
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Whether the `<` at `start` opens markup rather than standing for itself.
  private func isMarkup(at start: Int) -> Bool {
    let next = byte(start + 1)
    return UTF8Byte.isLetter(next) || next == 0x21 || next == 0x3F
      || (next == 0x2F && start + 2 < bytes.count)
  }

  private func markup() -> HTMLToken? {
    guard bytes[offset] == 0x3C, isMarkup(at: offset) else { return nil }
    switch bytes[offset + 1] {
    case 0x21 where byte(offset + 2) == 0x2D && byte(offset + 3) == 0x2D: return comment()
    case 0x2F where UTF8Byte.isLetter(bytes[offset + 2]):
      return tag(nameStart: offset + 2, kind: .endTag)
    case 0x21, 0x2F, 0x3F: return HTMLToken(kind: .comment, range: offset..<behindNext(0x3E))
    default: return tag(nameStart: offset + 1, kind: .startTag)
    }
  }

  /// Offset behind the next `byte`, or the end of the source.
  private func behindNext(_ byte: UInt8) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != byte { end += 1 }
    return min(end + 1, bytes.count)
  }

  private func comment() -> HTMLToken {
    var end = offset + 4
    if byte(end) == 0x3E { return HTMLToken(kind: .comment, range: offset..<end + 1) }
    while end < bytes.count {
      if bytes[end] == 0x3E, endsComment(at: end) {
        return HTMLToken(kind: .comment, range: offset..<end + 1)
      }
      end += 1
    }
    return HTMLToken(kind: .comment, range: offset..<bytes.count)
  }

  /// Whether `-->` or `--!>` ends with the `>` at `end`.
  private func endsComment(at end: Int) -> Bool {
    let last = bytes[end - 1] == 0x21 ? end - 2 : end - 1
    return last - 1 >= offset + 3 && bytes[last] == 0x2D && bytes[last - 1] == 0x2D
  }

  private func tag(nameStart: Int, kind: HTMLToken.Kind) -> HTMLToken {
    var nameEnd = nameStart
    while nameEnd < bytes.count, !HTMLAttributes.endsName(bytes[nameEnd]) { nameEnd += 1 }
    let end = HTMLAttributes.end(in: bytes, from: nameEnd)
    return HTMLToken(
      kind: kind, range: offset..<min(end + 1, bytes.count),
      tag: HTMLTag(bytes[nameStart..<nameEnd]), attributes: nameEnd..<end)
  }
}

extension HTMLTokenizer {
  /// The content of a raw text element; `nil` when it is empty or when no end tag follows, so
  /// that a page cut inside a title loses nothing but the title.
  private mutating func rawText(of tag: HTMLTag) -> HTMLToken? {
    guard !unclosed.contains(tag) else { return nil }
    let name = Array(tag.name.utf8)
    var end = offset
    while end < bytes.count, !isEndTag(at: end, name) { end += 1 }
    guard end < bytes.count else {
      unclosed.insert(tag)
      return tag == .script || tag == .style ? takeRawText(of: tag, to: end) : nil
    }
    return takeRawText(of: tag, to: end)
  }

  private mutating func takeRawText(of tag: HTMLTag, to end: Int) -> HTMLToken? {
    guard end > offset else { return nil }
    let token = HTMLToken(kind: .rawText, range: offset..<end, tag: tag)
    offset = end
    return token
  }

  private func isEndTag(at start: Int, _ name: [UInt8]) -> Bool {
    guard bytes[start] == 0x3C, start + 2 + name.count < bytes.count, bytes[start + 1] == 0x2F
    else { return false }
    for (index, byte) in name.enumerated() where bytes[start + 2 + index] | 0x20 != byte {
      return false
    }
    return HTMLAttributes.endsName(bytes[start + 2 + name.count])
  }
}
