internal import ReadoutText

/// What begins a turn of a transcript.
struct TurnLabel {
  /// The name.
  let source: TextSpan

  /// The mark behind it.
  let cue: TextSpan

  /// Index of the first token behind both.
  let end: Int

  /// The words of the name in small letters.
  let name: String

  /// Whether it is written in capitals.
  let isInCapitals: Bool
}

/// Finds the names that begin the turns of a transcript: `NAME: words`, and `Q.` with `A.`.
///
/// A label counts when the text has two or more of them. In capitals it may stand with any other;
/// in small letters it must come back, since `Update: …` begins a line, too.
struct TurnLabels {
  /// For each paragraph the label that it begins with.
  let labels: [TurnLabel?]

  /// Reads a text.
  init(document: AnalysedText) {
    let found = document.paragraphs.map { Self.label(of: $0, in: document) }
    let counts = found.reduce(into: [String: Int]()) {
      if let label = $1 { $0[label.name, default: 0] += 1 }
    }
    let isInterview = Self.letters.allSatisfy { counts[$0] != nil }
    let kept = found.map { label -> TurnLabel? in
      guard let label else { return nil }
      if Self.letters.contains(label.name) { return isInterview ? label : nil }
      return label.isInCapitals || (counts[label.name] ?? 0) > 1 ? label : nil
    }
    labels = kept.count { $0 != nil } > 1 ? kept : kept.map { _ in nil }
  }

  /// The labels of an interview that tell question from answer, with their full stop.
  private static let letters: Set<String> = ["q.", "a."]

  /// Most tokens of a label without what stands in brackets.
  private static let longest = 5

  /// Most tokens of a label with a name in brackets: "CHAIR (Mrs Toll, Ostria)".
  private static let longestWithBrackets = 14

  /// Words in capitals before a colon that name nobody.
  private static let headings: Set<String> = [
    "breaking", "caption", "correction", "editor's", "exclusive", "factbox", "more", "note",
    "photo",
    "photos", "read", "related", "see", "source", "sources", "tip", "update", "updated", "video",
    "watch",
  ]

  private static func label(of paragraph: Paragraph, in document: AnalysedText) -> TurnLabel? {
    guard paragraph.role == .body else { return nil }
    let start = paragraph.tokens.drop { document.tokens[$0].kind == .quotationMark }.lowerBound
    if let letter = letter(start, of: paragraph, in: document) { return letter }
    let limit = min(paragraph.tokens.upperBound, start + longestWithBrackets + 1)
    guard let colon = (start..<limit).first(where: { document.tokens[$0].isMark(":") }),
      colon > start, !headings.contains(document.tokens[start].key),
      let name = name(of: start..<colon, document)
    else { return nil }
    return TurnLabel(
      source: document.span(of: start..<colon), cue: document.span(of: colon..<colon + 1),
      end: colon + 1, name: Self.name(name, document), isInCapitals: isInCapitals(name, document))
  }

  /// The tokens of a label before the brackets; `nil` when it is no label.
  private static func name(of label: Range<Int>, _ document: AnalysedText) -> Range<Int>? {
    let open = label.first { document.tokens[$0].isMark("(") } ?? label.upperBound
    let name = label.lowerBound..<open
    guard !name.isEmpty, name.count <= longest,
      name.allSatisfy({ isName(document.tokens[$0]) }),
      open == label.upperBound || document.tokens[label.upperBound - 1].isMark(")")
    else { return nil }
    return name
  }

  /// The `Q.` or `A.` that begins a paragraph; the full stop is the mark.
  private static func letter(
    _ start: Int, of paragraph: Paragraph, in document: AnalysedText
  ) -> TurnLabel? {
    guard start + 1 < paragraph.tokens.upperBound, letters.contains(document.tokens[start].key),
      document.tokens[start].isCapitalized, document.tokens[start + 1].isCapitalized
    else { return nil }
    let span = document.tokens[start].span
    return TurnLabel(
      source: TextSpan(span.start, span.end - 1), cue: TextSpan(span.end - 1, span.end),
      end: start + 1, name: document.tokens[start].key, isInCapitals: true)
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
