internal import ReadoutText

/// The lines that mark the mails of a mailbox file.
///
/// - SeeAlso: RFC 4155, appendix A.
enum MailboxLines {
  /// Whether a line begins a mail: `From ann@x.example Mon Feb 10 08:30:00 2031`.
  ///
  /// Prose begins lines with the word, too, so a year and a time of day must follow.
  static func opensMail(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.starts(with: mark) else { return false }
    let words = String(decoding: line.prefix(200), as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    return words.contains(where: isTime) && words.contains(where: isYear)
  }

  /// A mail's bytes with one `>` taken off lines that had to be kept from looking like a mark.
  ///
  /// - Complexity: O(n).
  static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var line = 0
    while line < bytes.count {
      if bytes[line] == 0x3E {
        let rest = bytes[line...].prefix(1_000).drop { $0 == 0x3E }
        if rest.starts(with: mark) {
          result += bytes[copied..<line]
          copied = line + 1
        }
      }
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    return copied == 0 ? bytes : result + bytes[copied...]
  }

  private static let mark = Array("From ".utf8)

  private static func isTime(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":")
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  private static func isYear(_ word: Substring) -> Bool {
    word.count == 4 && Int(word).map { (1970...2199).contains($0) } ?? false
  }
}
