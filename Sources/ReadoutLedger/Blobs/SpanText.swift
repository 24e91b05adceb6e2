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
    guard text.hasPrefix("[["), text.hasSuffix("]]") else { throw damaged(text) }
    var spans: [CodePointSpan] = []
    var numbers: [Int] = []
    var number: Int?
    for byte in text.utf8.dropFirst(2) {
      switch byte {
      case 0x30...0x39:
        let digit = Int(byte - 0x30)
        guard number ?? 0 < Int(UInt32.max) else { throw damaged(text) }
        number = (number ?? 0) * 10 + digit
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if let read = number { numbers.append(read) }
        number = nil
        guard byte == UInt8(ascii: "]"), !numbers.isEmpty else { continue }
        guard numbers.count == 2, numbers[0] <= numbers[1] else { throw damaged(text) }
        spans.append(CodePointSpan(numbers[0], numbers[1]))
        numbers = []
      case UInt8(ascii: "["): continue
      default: throw damaged(text)
      }
    }
    return spans
  }

  /// The one span of a text.
  static func decodeOne(_ text: String) throws -> CodePointSpan {
    let spans = try decode("[\(text)]")
    guard let span = spans.first, spans.count == 1 else { throw damaged(text) }
    return span
  }

  private static func damaged(_ text: String) -> BlobError {
    BlobError(finding: "'\(text.prefix(80))' is no list of spans")
  }
}
