internal import ReadoutLedger
internal import ReadoutRecord

/// The lines that present a statement in an answer: when, by whom, where, and its words.
struct StatementLines {
  let hit: StatementHit
  let style: TextStyle

  /// What stands behind the ids, such as how the statement was found.
  var remark = ""

  /// Three lines and a blank one.
  var lines: [String] {
    [
      "\(date)  \(style.bold(speaker)), as reported by \(outlet)  (\(kind))",
      "  \(Excerpt(hit.words.content).text)",
      "  " + style.dim("\(hit.id) in \(hit.article)\(remark)"),
      "",
    ]
  }

  /// The day on which it was said; where that is unknown, the date of publication stands beside.
  private var date: String {
    let saidOn = hit.statement.saidOn
    guard saidOn.edtf == nil, let published = hit.published?.edtf else { return saidOn.line }
    return "\(saidOn.line); published \(published.rawValue)"
  }

  private var kind: String {
    hit.statement.kind.rawValue + (hit.review == .rejected ? ", rejected by a person" : "")
  }

  private var outlet: String { (hit.outlet ?? "an unknown outlet").printable }

  private var speaker: String { hit.statement.speakerLine(source: hit.words.source) }
}

extension DateReading {
  /// The date, or that it is unknown and why.
  var line: String {
    guard let edtf else { return "date unknown: \((reason ?? "no reason is recorded").printable)" }
    return edtf.rawValue
  }
}

extension Statement {
  /// Who is reported to have said it, with the role, or why that is not known; `words` are those
  /// that name the source in the article.
  func speakerLine(source words: String) -> String {
    guard let speaker else { return "speaker not named" }
    guard let name = speaker.name else {
      let reason = speaker.reason ?? "no reason is recorded"
      return "speaker unresolved: \(words.printable) (\(reason.printable))"
    }
    return ([name] + [speaker.role].compactMap { $0 }).joined(separator: ", ").printable
  }
}
