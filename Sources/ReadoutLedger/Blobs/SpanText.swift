internal import ReadoutText

/// Spans as the text of a column: the JSON list `[[12,30],[41,57]]`, read and written by hand
/// because every statement has four of them.
enum SpanText {
  /// The text of spans.
  static func encode(_ spans: [CodePointSpan]) -> String {
    "[" + spans.map(encode).joined(separator: ",") + "]"
  }

  /// The text of one span.
  static func encode(_ span: CodePointSpan) -> String { "[\(span.start),\(span.end)]" }

  /// The spans of a text.
  ///
  /// - Throws: ``BlobError`` when the text is no list of spans.
  static func decode(_ text: String) throws -> [CodePointSpan] {
    guard text != "[]" else { return [] }
    var reader = Reader(text)
    var spans: [CodePointSpan] = []
    try reader.expect("[")
    repeat { spans.append(try reader.span()) } while reader.skip(",")
    try reader.expect("]")
    try reader.expectEnd()
    return spans
  }

  /// The one span of a text.
  ///
  /// - Throws: ``BlobError`` when the text is no span.
  static func decodeOne(_ text: String) throws -> CodePointSpan {
    var reader = Reader(text)
    let span = try reader.span()
    try reader.expectEnd()
    return span
  }
}

extension SpanText {
  /// Reads one sign after the other.
  private struct Reader {
    private let text: String
    private var rest: Substring.UTF8View

    init(_ text: String) {
      self.text = text
      rest = text[...].utf8
    }

    mutating func span() throws -> CodePointSpan {
      try expect("[")
      let start = try number()
      try expect(",")
      let end = try number()
      try expect("]")
      guard start <= end else { throw damaged }
      return CodePointSpan(start, end)
    }

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func expect(_ sign: Unicode.Scalar) throws {
      guard skip(sign) else { throw damaged }
    }

    func expectEnd() throws {
      guard rest.isEmpty else { throw damaged }
    }

    /// A number of at most 18 digits, which no `Int` is too small for.
    private mutating func number() throws -> Int {
      var number = 0
      var digitCount = 0
      while let byte = rest.first, (0x30...0x39).contains(byte), digitCount < 18 {
        number = number * 10 + Int(byte - 0x30)
        digitCount += 1
        rest.removeFirst()
      }
      guard digitCount > 0 else { throw damaged }
      return number
    }

    private var damaged: BlobError {
      BlobError(finding: "'\(text.prefix(80))' is no list of spans")
    }
  }
}
