internal import ReadoutText

/// Characters that were taken out of a source, with the place of each.
struct MappedText {
  /// The characters, valid UTF-8.
  private(set) var utf8: [UInt8] = []

  /// From each character to the source.
  private(set) var map = SourceMap()

  init() {}

  init(utf8: [UInt8], map: SourceMap) {
    self.utf8 = utf8
    self.map = map
  }

  /// A stretch of a source as it is.
  init(copying range: Range<Int>, of source: [UInt8]) { append(range, of: source) }

  /// A part of a text with its map.
  init(cutting span: TextSpan, of text: StoredText, _ map: SourceMap) {
    utf8 = Array(text.bytes[span.range])
    append(map.runs(touching: span))
  }

  /// Whether there is no character.
  var isEmpty: Bool { utf8.isEmpty }

  /// The characters as a string; `nil` when there are none.
  var optionalString: String? { isEmpty ? nil : string }

  /// The characters as a string.
  var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The characters without white space at their ends.
  var trimmedString: String {
    let start = utf8.drop(while: UTF8Byte.isSpace)
    let end = start.lastIndex { !UTF8Byte.isSpace($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  /// Adds a stretch of the source as it is.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    utf8.append(contentsOf: source[range])
    map.append(
      units: range.count, textWidth: 1, originalWidth: 1, originalStart: range.lowerBound)
  }

  /// Adds the character that `byteCount` bytes from `start` on stand for.
  mutating func append(_ scalar: Unicode.Scalar, from start: Int, byteCount: Int) {
    append(unit: String(scalar), from: start, byteCount: byteCount)
  }

  /// Adds characters that cannot be divided, which `byteCount` bytes from `start` on stand for.
  mutating func append(unit characters: String, from start: Int, byteCount: Int) {
    utf8.append(contentsOf: characters.utf8)
    map.append(
      units: 1, textWidth: characters.utf8.count, originalWidth: byteCount, originalStart: start)
  }

  /// Adds characters that the source does not hold.
  mutating func append(unmapped characters: some Collection<UInt8>) {
    utf8.append(contentsOf: characters)
    map.append(units: 1, textWidth: characters.count, originalWidth: 0, originalStart: 0)
  }

  /// Adds a text of the same source.
  mutating func append(_ other: MappedText) {
    utf8.append(contentsOf: other.utf8)
    append(other.map.runs)
  }

  private mutating func append(_ runs: [SourceMap.Run]) {
    for run in runs {
      map.append(
        units: run.count, textWidth: run.textWidth, originalWidth: run.originalWidth,
        originalStart: run.originalStart)
    }
  }

  /// This text, which was taken out of `source`, as one that was taken out of the source of that.
  func within(_ source: MappedText) -> MappedText {
    MappedText(utf8: utf8, map: map.composed(with: source.map))
  }
}
