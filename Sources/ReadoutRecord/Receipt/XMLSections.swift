/// The marks that stand between the characters of XML without being any.
enum XMLSections {
  /// Characters without the marks of CDATA sections and without comments and instructions.
  ///
  /// - Complexity: O(n).
  static func removed(from source: [UInt8]) -> [UInt8] {
    guard source.count >= 3 else { return source }
    var kept: [UInt8] = []
    var offset = 0
    while offset < source.count {
      let end = markEnd(at: offset, in: source)
      if end > offset {
        offset = end
      } else {
        kept.append(source[offset])
        offset += 1
      }
    }
    return kept
  }

  /// Offset behind the mark that starts at `offset`, or `offset` when none does.
  private static func markEnd(at offset: Int, in source: [UInt8]) -> Int {
    let rest = source[offset...]
    if rest.first == 0x5D, rest.starts(with: "]]>".utf8) { return offset + 3 }
    guard rest.first == 0x3C else { return offset }
    if rest.starts(with: "<![CDATA[".utf8) { return offset + 9 }
    if rest.starts(with: "<!--".utf8) { return end(of: "-->", from: offset + 4, in: source) }
    if rest.starts(with: "<?".utf8) { return end(of: "?>", from: offset + 2, in: source) }
    return offset
  }

  private static func end(of mark: String, from start: Int, in source: [UInt8]) -> Int {
    var offset = start
    while offset < source.count, !source[offset...].starts(with: mark.utf8) { offset += 1 }
    return min(offset + mark.utf8.count, source.count)
  }
}
