internal import ReadoutText

extension JSONTree {
  /// The characters of a string, or of a number as it is written, with their places in the source;
  /// empty for anything else.
  ///
  /// What cannot be an escape stands for itself; half of a surrogate pair is U+FFFD.
  ///
  /// - Complexity: O(n) in the length of the string.
  func text(of node: Int) -> MappedText {
    let range = nodes[node].range
    switch nodes[node].kind {
    case .number: return MappedText(copying: range, of: source)
    case .string: return string(in: range)
    default: return MappedText()
    }
  }

  private func string(in range: Range<Int>) -> MappedText {
    var text = MappedText()
    var copyStart = range.lowerBound
    var offset = range.lowerBound
    while let backslash = source[offset..<range.upperBound].firstIndex(of: 0x5C) {
      offset = backslash + 1
      guard let escape = JSONEscape.read(at: backslash, in: source, end: range.upperBound) else {
        continue
      }
      text.append(copyStart..<backslash, of: source)
      text.append(escape.scalar, from: backslash, byteCount: escape.byteCount)
      offset = backslash + escape.byteCount
      copyStart = offset
    }
    text.append(copyStart..<range.upperBound, of: source)
    return text
  }

  /// The characters of a string or number; `nil` for anything else and for nothing but white space.
  func string(_ node: Int?) -> String? {
    guard let node else { return nil }
    let text = text(of: node)
    return text.utf8.contains { !UTF8Byte.isSpace($0) } ? text.trimmedString : nil
  }
}
