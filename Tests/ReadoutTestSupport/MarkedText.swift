public import ReadoutText

/// A sample with spans written into it.
///
/// Written as `[source:Lavrov] [cue:said] [content:it is so].` The marks are stripped; what they enclosed is found by its label.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: StoredText

  /// The spans of each label, ascending.
  public let spans: [String: [TextSpan]]

  /// Reads a marked sample; marks may nest, and a bracket that is not followed by a label and a
  /// colon stands for itself.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [String: [TextSpan]] = [:]
    var open: [(label: String, start: Int)] = []
    var rest = Substring(marked)
    while let character = rest.first {
      if character == "[", let label = Self.label(in: rest.dropFirst()) {
        open.append((label, bytes.count))
        rest = rest.dropFirst(label.count + 2)
      } else if character == "]", let mark = open.popLast() {
        spans[mark.label, default: []].append(TextSpan(mark.start, bytes.count))
        rest = rest.dropFirst()
      } else {
        bytes.append(contentsOf: character.utf8)
        rest = rest.dropFirst()
      }
    }
    text = StoredText(validUTF8: bytes)
    self.spans = spans.mapValues { $0.sorted() }
  }

  /// The characters of each span of a label.
  public func strings(_ label: String) -> [String] { (spans[label] ?? []).map { text[$0] } }

  private static func label(in text: Substring) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[..<colon]
    guard !label.isEmpty, label.count <= 12, label.allSatisfy({ $0.isLetter || $0.isNumber })
    else { return nil }
    return String(label)
  }
}
