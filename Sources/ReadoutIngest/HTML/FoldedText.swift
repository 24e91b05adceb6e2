internal import ReadoutText

/// Text in the making: stretches of a page's source with references decoded and white space
/// folded, and the map back to the source.
///
/// Each run of white space becomes one space that maps to it; a line break or another gap in the
/// source becomes a space that maps to nothing. No space opens or ends the text or a paragraph.
struct FoldedText {
  /// The source, valid UTF-8.
  let source: [UInt8]

  /// The text so far, valid UTF-8.
  private(set) var utf8: [UInt8] = []

  /// From the text to the source.
  private(set) var map = SourceMap()

  /// White space that was met and not yet written: its place in the source, empty for a gap.
  private var pendingSpace: Range<Int>?

  /// Whether nothing was written since the text or the paragraph began.
  private var isAtStart = true

  init(source: [UInt8]) { self.source = source }

  /// The text as a string.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Adds a stretch of the source.
  ///
  /// - Complexity: O(n) in the length of `range`.
  mutating func append(_ range: Range<Int>) {
    var copyStart = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isPlain(source[offset]) {
        offset += 1
        continue
      }
      let spaceEnd = endOfSpace(from: offset, to: range.upperBound)
      if spaceEnd > offset {
        copy(copyStart..<offset)
        noteSpace(offset..<spaceEnd)
        offset = spaceEnd
        copyStart = offset
      } else if let reference = reference(at: offset, end: range.upperBound) {
        copy(copyStart..<offset)
        write(reference.scalar, from: offset, byteCount: reference.byteCount)
        offset += reference.byteCount
        copyStart = offset
      } else if source[offset] == 0 {
        copy(copyStart..<offset)
        offset += 1
        copyStart = offset
      } else {
        offset += 1
      }
    }
    copy(copyStart..<range.upperBound)
  }

  /// Notes that words on the two sides of this place are apart.
  mutating func appendGap() {
    if pendingSpace == nil { pendingSpace = 0..<0 }
  }

  /// Starts a paragraph: a blank line stands before what comes next.
  mutating func appendParagraphBreak() {
    pendingSpace = nil
    guard !isAtStart else { return }
    utf8.append(contentsOf: [0x0A, 0x0A])
    map.append(units: 1, textWidth: 2, originalWidth: 0, originalStart: 0)
    isAtStart = true
  }

  /// Drops what stands behind the first `utf8Count` bytes of the text.
  mutating func cut(toUTF8Count utf8Count: Int) {
    guard utf8Count < utf8.count else { return }
    map = SourceMap(runs: map.runs(touching: TextSpan(0, utf8Count)))
    utf8.removeLast(utf8.count - utf8Count)
    pendingSpace = nil
  }

  /// Whether a byte is surely neither white space nor the start of a reference.
  private func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x26 && byte != 0xC2 }

  private func endOfSpace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let width = MarkupSpace.width(at: offset, in: source, end: end)
      if width == 0 { break }
      offset += width
    }
    return offset
  }

  private func reference(at offset: Int, end: Int) -> CharacterReference? {
    source[offset] == 0x26 ? CharacterReference.read(at: offset, in: source, end: end) : nil
  }

  private mutating func noteSpace(_ range: Range<Int>) {
    if pendingSpace?.isEmpty ?? true { pendingSpace = range }
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    writePendingSpace()
    utf8.append(contentsOf: source[range])
    map.append(
      units: range.count, textWidth: 1, originalWidth: 1, originalStart: range.lowerBound)
  }

  private mutating func write(_ scalar: Unicode.Scalar, from offset: Int, byteCount: Int) {
    guard let encoded = UTF8.encode(scalar) else { return }
    writePendingSpace()
    utf8.append(contentsOf: encoded)
    map.append(
      units: 1, textWidth: encoded.count, originalWidth: byteCount, originalStart: offset)
  }

  private mutating func writePendingSpace() {
    defer {
      pendingSpace = nil
      isAtStart = false
    }
    guard let space = pendingSpace, !isAtStart else { return }
    utf8.append(0x20)
    map.append(
      units: 1, textWidth: 1, originalWidth: space.count, originalStart: space.lowerBound)
  }
}
