internal import ReadoutText

/// A paragraph of an export of a database, or one of its fields.
struct ExportBlock {
  /// The words on one line, with their places in the source.
  var text: MappedText

  /// The lines as they stand in the source: fields may stand on lines without a blank one between.
  var lines: [String]

  /// A block of one line.
  init(_ text: MappedText) {
    self.text = text
    lines = [text.string]
  }

  /// A block of lines of a source.
  init(lines range: Range<Int>, of source: [UInt8]) {
    text = PlainFolding.fold(MappedText(copying: range, of: source), breaks: .never)
    lines = source[range].split(separator: 0x0A).map { line in
      PlainFolding.fold(MappedText(copying: line.indices, of: source), breaks: .never).string
    }
  }

  /// The blocks of a text, which blank lines part.
  ///
  /// - Complexity: O(n).
  static func blocks(of source: [UInt8]) -> [ExportBlock] {
    var blocks: [ExportBlock] = []
    var start: Int?
    var line = 0
    while line < source.count {
      let end = source[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
      let isBlank = source[line..<end].allSatisfy(UTF8Byte.isSpace)
      if isBlank, let first = start {
        blocks.append(ExportBlock(lines: first..<line, of: source))
        start = nil
      } else if !isBlank, start == nil {
        start = line
      }
      line = end
    }
    if let start { blocks.append(ExportBlock(lines: start..<source.count, of: source)) }
    return blocks.filter { !$0.text.isEmpty }
  }
}
