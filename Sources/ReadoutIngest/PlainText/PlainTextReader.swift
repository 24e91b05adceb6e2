internal import ReadoutRecord
internal import ReadoutText

/// Reads a decoded file of plain text: its text is the file exactly as it is.
enum PlainTextReader {
  /// A first line of more code points is no title.
  private static let longestTitle = 300

  /// Where the title and the body stand.
  struct Parts {
    var title: TextSpan?
    var body: TextSpan
  }

  /// Finds the title, which is a first line of its own before a blank line, and the body.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - holdsTitle: Whether the first line may be a title.
  /// - Returns: Spans without white space at their ends.
  /// - Complexity: O(n).
  static func parts(of text: StoredText, holdsTitle: Bool = true) -> Parts {
    let bytes = text.bytes
    let content = trimmed(TextSpan(markEnd(of: bytes), bytes.count), in: bytes)
    let lineEnd = bytes[content.range].firstIndex(where: isLineEnd) ?? content.end
    let title = trimmed(TextSpan(content.start, lineEnd), in: bytes)
    let rest = trimmed(TextSpan(lineEnd, content.end), in: bytes)
    guard holdsTitle, !rest.isEmpty, text.codePoints(title).count <= longestTitle,
      isBlankLine(after: lineEnd, in: bytes), !isLead(title, of: text)
    else { return Parts(title: nil, body: content) }
    return Parts(title: title, body: rest)
  }

  /// Whether a first line is the first sentence of a report that has no title: it begins with a
  /// dateline and ends as sentences do.
  private static func isLead(_ line: TextSpan, of text: StoredText) -> Bool {
    guard let last = text[line].unicodeScalars.last, ".!?\"\u{201D}".unicodeScalars.contains(last),
      let dateline = AnalysedText(text, title: nil, body: line).dateline
    else { return false }
    return dateline.date != nil || dateline.agency != nil
  }

  /// Length of the byte order mark, which is in the text but in neither title nor body.
  private static func markEnd(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether the line behind the one that ends at `lineEnd` holds only white space.
  private static func isBlankLine(after lineEnd: Int, in bytes: [UInt8]) -> Bool {
    var offset = lineEnd + (bytes[lineEnd...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    while offset < bytes.count, UTF8Byte.isSpace(bytes[offset]) {
      if isLineEnd(bytes[offset]) { return true }
      offset += 1
    }
    return false
  }

  private static func trimmed(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
    guard let first = bytes[span.range].firstIndex(where: { !UTF8Byte.isSpace($0) }),
      let last = bytes[span.range].lastIndex(where: { !UTF8Byte.isSpace($0) })
    else { return TextSpan(span.end, span.end) }
    return TextSpan(first, last + 1)
  }
}
