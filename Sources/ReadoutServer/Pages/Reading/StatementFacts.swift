internal import ReadoutLedger
internal import ReadoutRecord

/// What the record says of a statement, property by property.
enum StatementFacts {
  /// The properties in the order of a page.
  static func of(_ hit: StatementHit) -> [StatementPage.Fact] {
    [speaker(hit), addressee(hit), saidOn(hit), occasion(hit), form(hit), certainty(hit)]
      .compactMap { $0 }
  }

  private static func speaker(_ hit: StatementHit) -> StatementPage.Fact {
    let label = SpeakerLabel(hit.statement.speaker, source: hit.words.source)
    guard let speaker = hit.statement.speaker else {
      return .init(name: "Speaker", value: VisibleText("not named in the text"))
    }
    let how = speaker.confidence.map { "\(speaker.how.words), \(Count.percent($0)) sure" }
    let candidates = speaker.candidates.map { "\($0.name) (\(Count.percent($0.confidence)))" }
    let perhaps = candidates.isEmpty ? "" : "; may be " + candidates.joined(separator: ", ")
    return .init(
      name: "Speaker", value: label.name, path: label.path,
      basis: VisibleText((how ?? speaker.reason ?? speaker.how.words) + perhaps))
  }

  private static func addressee(_ hit: StatementHit) -> StatementPage.Fact? {
    hit.statement.addressee.map { .init(name: "To", value: VisibleText($0)) }
  }

  private static func saidOn(_ hit: StatementHit) -> StatementPage.Fact {
    let saidOn = hit.statement.saidOn
    let words = saidOn.edtf.map { DateText($0).words } ?? "unknown"
    return .init(
      name: "Said on", value: VisibleText(words),
      basis: (saidOn.basis?.words ?? saidOn.reason).map { VisibleText($0) })
  }

  private static func occasion(_ hit: StatementHit) -> StatementPage.Fact? {
    OccasionLabel(hit).map {
      .init(name: "Occasion", value: $0.text, path: $0.path)
    }
  }

  private static func form(_ hit: StatementHit) -> StatementPage.Fact {
    let statement = hit.statement
    let parts = [
      statement.kind.rawValue, statement.act.rawValue,
      statement.isNegated ? "denied: the cue says that it was not said" : nil,
      statement.mood == .asserted ? nil : statement.mood.rawValue,
      statement.isHeadline ? "in a headline" : nil,
    ]
    return .init(
      name: "Form", value: VisibleText(parts.compactMap { $0 }.joined(separator: ", ")),
      basis: VisibleText(statement.kind.explanation))
  }

  private static func certainty(_ hit: StatementHit) -> StatementPage.Fact {
    .init(
      name: "Found with",
      value: VisibleText("confidence \(Count.percent(hit.statement.confidence))"),
      basis: hit.review.words.map { VisibleText($0) })
  }
}
