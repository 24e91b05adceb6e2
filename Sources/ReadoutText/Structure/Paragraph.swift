/// A paragraph of a text: a line, or several when the lines are wrapped.
public struct Paragraph: Sendable, Hashable {
  /// The characters, without white space at the ends.
  public let span: TextSpan

  /// The tokens, as indices into the tokens of the text.
  public let tokens: Range<Int>

  /// What the paragraph is.
  public var role: Role

  /// What a paragraph is.
  public enum Role: Sendable, Hashable {
    /// The title of the article.
    case title
    /// A line below the title, or a heading between paragraphs.
    case heading
    /// Running text.
    case body
    /// No part of the report: menus, related headlines, calls to share or subscribe.
    case boilerplate
  }
}

/// Cuts a text into paragraphs.
enum ParagraphFinder {
  /// The spans of the paragraphs within a part of a text, without white space at their ends.
  ///
  /// A line is a paragraph. Lines without a blank line between them are one paragraph when they
  /// look wrapped: of like length, most without a full stop at their end, some going on in lower
  /// case.
  ///
  /// - Complexity: O(n) in the bytes of `part`.
  static func spans(in part: TextSpan, of text: StoredText) -> [TextSpan] {
    var paragraphs: [TextSpan] = []
    var block: [TextSpan] = []
    func flush() {
      if isWrapped(block, text), let hull = block.hull {
        paragraphs.append(hull)
      } else {
        paragraphs += block
      }
      block = []
    }
    for line in lines(in: part, of: text) {
      let trimmed = trim(line, text)
      if trimmed.isEmpty { flush() } else { block.append(trimmed) }
    }
    flush()
    return paragraphs
  }

  private static func lines(in part: TextSpan, of text: StoredText) -> [TextSpan] {
    var lines: [TextSpan] = []
    var start = part.start
    for offset in part.range where endsLine(offset, text) {
      lines.append(TextSpan(start, offset))
      start = offset + 1
    }
    lines.append(TextSpan(start, part.end))
    return lines
  }

  /// Whether a line ends at the byte: a line feed, or a carriage return that none follows.
  private static func endsLine(_ offset: Int, _ text: StoredText) -> Bool {
    let byte = text.bytes[offset]
    return byte == 0x0A || (byte == 0x0D && text.byte(at: offset + 1) != 0x0A)
  }

  /// The span without the white space and the byte order mark at its ends.
  static func trim(_ span: TextSpan, _ text: StoredText) -> TextSpan {
    var (start, end) = (span.start, span.end)
    while start < end {
      let character = ClassifiedCharacter(at: start, in: text.bytes)
      guard character.kind == .space else { break }
      start += character.byteCount
    }
    while end > start {
      var last = end - 1
      while last > start, UTF8Byte.isContinuation(text.bytes[last]) { last -= 1 }
      guard ClassifiedCharacter(at: last, in: text.bytes).kind == .space else { break }
      end = last
    }
    return TextSpan(start, end)
  }

  private static func isWrapped(_ lines: [TextSpan], _ text: StoredText) -> Bool {
    guard lines.count > 1 else { return false }
    let inner = lines.dropLast()
    guard inner.allSatisfy({ (40...100).contains($0.byteCount) }) else { return false }
    let open = inner.count { !".!?:\"".utf8.contains(text.bytes[$0.end - 1]) }
    let lower = lines.dropFirst().count { UTF8Byte.isLower(text.bytes[$0.start]) }
    return open * 10 >= inner.count * 6 && lower > 0
  }
}
