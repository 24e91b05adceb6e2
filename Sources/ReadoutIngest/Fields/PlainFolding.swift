internal import ReadoutText

/// Makes paragraphs of plain text: each run of white space within one becomes a single space that
/// maps to it, and a blank line that maps to nothing stands between two.
struct PlainFolding {
  /// What ends a paragraph.
  enum Break {
    /// Nothing: the text is one line.
    case never
    /// A line break.
    case line
    /// A blank line.
    case blankLine
  }

  private let source: [UInt8]

  /// From the source to what it was taken out of.
  private let map: SourceMap
  private let lineBreak: Break
  private let decodesReferences: Bool
  private var text = MappedText()

  private init(source: MappedText, breaks: Break, decodesReferences: Bool) {
    self.source = source.utf8
    map = source.map
    lineBreak = breaks
    self.decodesReferences = decodesReferences
  }

  /// Folds a text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - breaks: What ends a paragraph.
  ///   - decodesReferences: Whether `&amp;` is read as `&`.
  /// - Returns: The paragraphs, mapped to where `source` is; no white space at either end.
  /// - Complexity: O(n).
  static func fold(
    _ source: MappedText, breaks: Break, decodesReferences: Bool = false
  ) -> MappedText {
    var folding = PlainFolding(
      source: source, breaks: breaks, decodesReferences: decodesReferences)
    folding.run()
    return folding.text.within(source)
  }

  private mutating func run() {
    var offset = 0
    var copyStart = 0
    while offset < source.count {
      let byte = source[offset]
      // Surely neither white space nor a reference nor a control character.
      if byte > 0x20, byte != 0x26, byte != 0xC2 {
        offset += 1
        continue
      }
      let next = special(at: offset)
      if next == offset {
        offset += 1
        continue
      }
      text.append(copyStart..<offset, of: source)
      writeSpecial(offset..<next)
      offset = next
      copyStart = next
    }
    text.append(copyStart..<source.count, of: source)
  }

  /// Offset behind the white space, reference or control character at `start`; `start` for none.
  private func special(at start: Int) -> Int {
    var end = start
    while end < source.count {
      let width = spaceWidth(at: end)
      if width == 0 { break }
      end += width
    }
    if end > start { return end }
    if source[start] < 0x20 { return start + 1 }
    return reference(at: start).map { start + $0.byteCount } ?? start
  }

  private func spaceWidth(at offset: Int) -> Int {
    if source[offset] == 0x26, !decodesReferences { return 0 }
    return MarkupSpace.width(at: offset, in: source, end: source.count)
  }

  private func reference(at offset: Int) -> CharacterReference? {
    guard decodesReferences, source[offset] == 0x26 else { return nil }
    return CharacterReference.read(at: offset, in: source, end: source.count)
  }

  /// Writes what a special stretch stands for; a control character stands for nothing.
  private mutating func writeSpecial(_ range: Range<Int>) {
    if spaceWidth(at: range.lowerBound) == 0 {
      if let reference = reference(at: range.lowerBound) {
        text.append(reference.scalar, from: range.lowerBound, byteCount: range.count)
      }
      return
    }
    guard let last = text.utf8.last, !UTF8Byte.isSpace(last), range.upperBound < source.count
    else { return }
    if isBreak(range) {
      text.append(unmapped: [0x0A, 0x0A])
    } else {
      text.append(" ", from: range.lowerBound, byteCount: joinedByteCount(in: range))
    }
  }

  /// Number of the first bytes of a run of white space that stand side by side in the original: tags
  /// may stand within the run, and to those a space does not map.
  private func joinedByteCount(in range: Range<Int>) -> Int {
    guard range.count > 1, map.runs.count > 1 else { return range.count }
    var end: Int?
    var byteCount = 0
    for piece in map.pieces(of: TextSpan(range.lowerBound, range.upperBound)) {
      if let end, !piece.original.isEmpty, piece.original.lowerBound != end { break }
      if !piece.original.isEmpty { end = piece.original.upperBound }
      byteCount += piece.text.byteCount
    }
    return min(byteCount, range.count)
  }

  private func isBreak(_ range: Range<Int>) -> Bool {
    switch lineBreak {
    case .never: return false
    case .line: return lineEndCount(in: range) > 0
    case .blankLine: return lineEndCount(in: range) > 1
    }
  }

  /// Line feeds, and carriage returns without one behind them.
  private func lineEndCount(in range: Range<Int>) -> Int {
    range.count { offset in
      source[offset] == 0x0A
        || source[offset] == 0x0D && !(offset + 1 < source.count && source[offset + 1] == 0x0A)
    }
  }
}
