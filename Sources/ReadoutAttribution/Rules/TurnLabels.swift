internal import ReadoutText

/// Finds the names that begin the turns of a transcript: `NAME: words`.
///
/// A label counts when the text has two or more of them. In capitals it may stand with any other;
/// in small letters it must come back, since `Update: …` begins a line, too.
struct TurnLabels {
  /// For each paragraph the tokens of its label, without the colon.
  let labels: [Range<Int>?]

  /// Reads a text.
  init(document: AnalysedText) {
    let found = document.paragraphs.map { Self.label(of: $0, in: document) }
    let names = found.map { label in label.map { Self.name($0, document) } }
    let counts = names.reduce(into: [String: Int]()) {
      if let name = $1 { $0[name, default: 0] += 1 }
    }
    let kept = zip(found, names).map { label, name -> Range<Int>? in
      guard let label, let name else { return nil }
      return Self.isInCapitals(label, document) || (counts[name] ?? 0) > 1 ? label : nil
    }
    labels = kept.count { $0 != nil } > 1 ? kept : kept.map { _ in nil }
  }

  /// Most tokens of a label.
  private static let longest = 5

  /// Words in capitals before a colon that name nobody.
  private static let headings: Set<String> = [
    "breaking", "caption", "correction", "editor's", "exclusive", "factbox", "more", "note",
    "photo",
    "photos", "read", "related", "see", "source", "sources", "tip", "update", "updated", "video",
    "watch",
  ]

  private static func label(of paragraph: Paragraph, in document: AnalysedText) -> Range<Int>? {
    guard paragraph.role == .body else { return nil }
    let start = paragraph.tokens.drop { document.tokens[$0].kind == .quotationMark }.lowerBound
    let limit = min(paragraph.tokens.upperBound, start + longest + 1)
    guard let colon = (start..<limit).first(where: { document.tokens[$0].isMark(":") }),
      colon > start,
      (start..<colon).allSatisfy({ isName(document.tokens[$0]) }),
      !headings.contains(document.tokens[start].key)
    else { return nil }
    return start..<colon
  }

  private static func isName(_ token: Token) -> Bool {
    (token.kind == .word && token.isCapitalized) || token.isMark(".")
  }

  /// Whether all words are in capitals; `Q` and `A` are.
  private static func isInCapitals(_ label: Range<Int>, _ document: AnalysedText) -> Bool {
    label.allSatisfy { token in
      let word = document.tokens[token]
      return word.isAllCapitals || word.kind == .mark || word.isAbbreviation || word.key.count == 1
    }
  }

  private static func name(_ label: Range<Int>, _ document: AnalysedText) -> String {
    label.map { document.tokens[$0].key }.joined(separator: " ")
  }
}
