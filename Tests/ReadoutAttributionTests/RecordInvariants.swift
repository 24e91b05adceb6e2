import ReadoutRecord
import ReadoutText

/// What holds of every record, whatever the text.
struct RecordInvariants {
  let record: Record
  let article: Article

  /// What does not hold, in words; empty for a sound record.
  var violations: [String] {
    record.statements.enumerated().flatMap { index, statement -> [String] in
      let own = numbering(statement, index) + spans(statement) + overlaps(statement)
      return (own + receipts(statement) + nesting(statement))
        .map { "statement \(index + 1): \($0)" }
    }
  }

  private func numbering(_ statement: Statement, _ index: Int) -> [String] {
    statement.n == index + 1 ? [] : ["is numbered \(statement.n)"]
  }

  /// The content of a parent holds the cue.
  private func nesting(_ statement: Statement) -> [String] {
    guard let parent = statement.parent else { return [] }
    guard record.statements.indices.contains(parent - 1), parent != statement.n else {
      return ["has the parent \(parent)"]
    }
    let content = record.statements[parent - 1].content
    let isHeld = statement.cue.allSatisfy { cue in
      content.contains { $0.start <= cue.start && cue.end <= $0.end }
    }
    return isHeld ? [] : ["has a cue outside the content of its parent \(parent)"]
  }

  private func spans(_ statement: Statement) -> [String] {
    var violations: [String] = []
    if statement.content.isEmpty { violations.append("has no content") }
    if statement.cue.isEmpty { violations.append("has no cue") }
    for list in lists(statement) {
      let isAscending = zip(list, list.dropFirst()).allSatisfy { $0.end < $1.start }
      let isInside = list.allSatisfy {
        0 <= $0.start && $0.start < $0.end && $0.end <= article.text.codePointCount
      }
      if !isAscending || !isInside { violations.append("has the spans \(list)") }
    }
    return violations
  }

  private func overlaps(_ statement: Statement) -> [String] {
    let all = (statement.source + statement.cue + statement.content).sorted()
    return zip(all, all.dropFirst()).filter { $0.end > $1.start }.map {
      "has the spans \($0) and \($1), which overlap"
    }
  }

  /// The bytes at the mapped place decode to the characters of the span.
  private func receipts(_ statement: Statement) -> [String] {
    lists(statement).joined().compactMap { span in
      guard let bytes = article.text.span(span), let place = article.sourceMap.original(of: bytes)
      else { return "has the span \(span) without a place in the original" }
      let original = String(decoding: article.original[place], as: UTF8.self)
      return original == article.text[bytes] ? nil : "has the span \(span) that does not decode"
    }
  }

  private func lists(_ statement: Statement) -> [[CodePointSpan]] {
    [
      statement.source, statement.cue, statement.content, statement.saidOn.evidence,
      statement.occasion?.evidence ?? [],
    ]
  }
}
