internal import ReadoutRecord
internal import ReadoutText

/// The lines that tell why each statement of a record has its speaker, date and occasion, with the
/// words that show it.
struct ExplanationLines {
  let lines: [String]

  /// Explains a record; one without its text shows places and no words.
  ///
  /// - Complexity: O(n) in the length of the text.
  init(_ record: Record) {
    let scalars = Array((record.text?.value ?? "").unicodeScalars)
    let explained = record.statements.flatMap { Self.lines(of: $0, in: scalars) }
    let count =
      record.statements.count == 1 ? "1 statement" : "\(record.statements.count) statements"
    lines = ["\(record.id.printable)  \(count)"] + explained
  }

  private static func lines(of statement: Statement, in text: [Unicode.Scalar]) -> [String] {
    [
      "  \(statement.n)  \(words(statement.content, in: text))",
      speaker(of: statement, in: text), date(of: statement, in: text),
      occasion(of: statement, in: text),
    ].compactMap { $0 }
  }

  private static func speaker(of statement: Statement, in text: [Unicode.Scalar]) -> String {
    guard let speaker = statement.speaker else {
      return "     speaker: none; the text names nobody and nobody's words go on"
    }
    let name = speaker.name ?? "unresolved"
    let confidence = speaker.name == nil ? nil : speaker.confidence
    let sure = confidence.map { " \(Int(($0 * 100).rounded())) %" } ?? ""
    let reasons = [
      speaker.reason, speaker.grounds?.reason,
      words(speaker.grounds?.evidence ?? statement.source, in: text),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    return "     speaker: \(name.printable) (\(speaker.how.rawValue)\(sure)): "
      + reasons.joined(separator: ": ").printable
  }

  private static func date(of statement: Statement, in text: [Unicode.Scalar]) -> String {
    let date = statement.saidOn
    let value = date.edtf?.rawValue ?? "unknown"
    let basis = date.basis.map { " (\($0.rawValue))" } ?? ""
    let reasons = [date.reason, words(date.evidence, in: text)].compactMap { $0 }
      .filter { !$0.isEmpty }
    let because = reasons.isEmpty ? "" : ": " + reasons.joined(separator: ": ").printable
    return "     date: \(value)\(basis)\(because)"
  }

  private static func occasion(of statement: Statement, in text: [Unicode.Scalar]) -> String? {
    guard let occasion = statement.occasion else { return nil }
    let parts = [occasion.kind?.rawValue, occasion.place].compactMap { $0 } + occasion.with
    let told = words(occasion.evidence, in: text)
    return "     occasion: \(parts.joined(separator: ", ")): \(told)".printable
  }

  /// The words of spans with their places: `"on Friday" [120, 129)`.
  private static func words(_ spans: [CodePointSpan], in text: [Unicode.Scalar]) -> String {
    spans.map { span in
      let place = "[\(span.start), \(span.end))"
      guard span.start >= 0, span.start <= span.end, span.end <= text.count else { return place }
      let words = String(String.UnicodeScalarView(text[span.start..<span.end]))
      return "\"\(words.printable)\" \(place)"
    }.joined(separator: " ")
  }
}
